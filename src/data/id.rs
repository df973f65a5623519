//! The ids that connect facts and shapes.

use core::fmt;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Shared, immutable text.
pub type Text = Rc<str>;

/// A country: an ISO 3166-1 state, or a unit of the atlas, by its alpha-3 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CountryId([u8; 3]);

impl CountryId {
    /// No country; it is in no table.
    #[cfg(feature = "json")]
    pub(super) const NOWHERE: Self = Self(*b"???");

    /// Three capital letters, or nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 3] = text.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }

    /// The alpha-3 code.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// The alpha-3 code as bytes, as the baked atlas holds it.
    pub const fn bytes(self) -> [u8; 3] {
        self.0
    }
}

impl fmt::Display for CountryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A party: a country or an organisation (an operator of a site, an end of a relation).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Party {
    /// A country.
    Country(CountryId),
    /// An organisation of the dossier, by its id (`NATO`).
    Organisation(Text),
}

/// A place on the ground, in degrees: longitude east of Greenwich, latitude north of the equator.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LonLat {
    /// −180 to 180.
    pub lon: f32,
    /// −90 to 90.
    pub lat: f32,
}

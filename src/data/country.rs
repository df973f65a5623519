//! Countries and organisations, as names.

use super::id::{CountryId, LonLat, Text};
use serde::{Deserialize, Serialize};

/// A country that facts or shapes mention.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// Alpha-3.
    pub id: CountryId,
    /// Alpha-2, as tables of own facts may write it; empty if there is none.
    pub alpha2: Text,
    /// Its English name, short, as a newspaper writes it.
    pub name: Text,
    /// Its capital.
    pub capital: Option<Place>,
}

/// A named point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its English name.
    pub name: Text,
    /// Where it is.
    pub at: LonLat,
}

/// An organisation: an operator of sites, or an end of relations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// `NATO`.
    pub id: Text,
    /// Its full name.
    pub name: Text,
    /// Its name in running text.
    pub short: Text,
    /// Where arcs to it end; the name says why.
    pub anchor: Option<Place>,
}

//! What a mounted map is given, once and for all.

use crate::atlas::Atlas;
use crate::i18n::Lang;
use crate::state::Context;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The facts, the shapes and the language of a map.
#[derive(Clone)]
pub struct Frame {
    /// The facts.
    pub context: Context,
    /// The shapes; finer levels are added while it stands.
    pub atlas: Rc<RefCell<Atlas>>,
    /// How things are said.
    pub lang: Lang,
    /// Fetches a baked file by its name.
    pub fetch: Fetch,
}

/// Asks for the bytes of a baked file; they are handed over when they are there, or never.
pub type Fetch = Callback<(&'static str, Callback<Vec<u8>>)>;

/// A frame is never changed, so that it is equal to itself alone.
impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.atlas, &other.atlas)
    }
}

/// The frame of this map.
#[hook]
pub fn use_frame() -> Frame {
    use_context().expect("a component of the map stands inside its frame")
}

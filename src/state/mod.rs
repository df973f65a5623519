//! What the reader has chosen. Pure, comparable, in a URL.

mod action;
mod context;
mod filter;
mod framing;
mod selection;
mod step;
mod url;

pub use action::{Action, Direction};
pub use context::Context;
pub use filter::{Filter, Filters};
pub use framing::Framing;
pub use selection::Selection;
pub use url::Reading;

use crate::data::Day;

/// Everything a link carries. Plain values: two equal states look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The day that is shown: from the dossier's first day to its last.
    pub date: Day,
    /// Where the reader moved the camera; none while it frames the whole region.
    pub framing: Option<Framing>,
    /// What is switched off.
    pub filters: Filters,
    /// What the panel tells of; none for the day as a whole.
    pub selection: Option<Selection>,
}

impl State {
    /// What the page opens with.
    pub fn opening(context: &Context) -> Self {
        Self {
            date: context.dossier.opens,
            framing: None,
            filters: Filters::default(),
            selection: None,
        }
    }
}

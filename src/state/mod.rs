//! What the reader has chosen. Pure, comparable, in a URL.

mod action;
mod aim;
mod carry;
mod compared;
mod context;
mod framing;
mod layers;
mod part;
mod playback;
mod selection;
mod shown;
mod step;
mod story;
mod typed;
mod url;

pub use action::{Action, Direction};
pub use aim::Aim;
pub use carry::Carried;
pub use compared::Compared;
pub use context::Context;
pub use framing::Framing;
pub use layers::Layers;
pub use part::{PARTS, expected_of};
pub use playback::{Pace, next_stop};
pub use selection::Selection;
pub use shown::{ShownEvent, ShownRelation};
pub use story::Walk;
pub use typed::Typed;
pub use url::{Reading, foreign, fragment_query, relinked, relinked_fragment};

use crate::data::Day;

/// Everything a link carries. Plain values: two equal states look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The day that is shown: from the dossier's first day to its last.
    pub date: Day,
    /// The day that it is compared with, in the same bounds; never the same day.
    pub compare: Option<Day>,
    /// What the camera is aimed at.
    pub camera: Aim,
    /// Which layers are shown.
    pub layers: Layers,
    /// What the panel tells of; none for the day as a whole.
    pub selection: Option<Selection>,
    /// Where the reader is in the story; none before it is begun and after it is closed.
    pub walk: Option<Walk>,
}

impl State {
    /// What the page opens with.
    pub fn opening(context: &Context) -> Self {
        context.opening
    }
}

//! The reader's choices as a plain, comparable value that fits into a URL.

mod action;
mod attributes;
mod camera;
mod carry;
mod compared;
mod context;
mod layers;
mod playback;
mod selection;
mod shown;
mod step;
mod story;
mod tab;
mod typed;
mod url;

pub use action::{Action, Direction};
pub use attributes::{ATTRIBUTES, expected_of};
pub use camera::{CameraChoice, FixedCamera};
pub use carry::Carried;
pub use compared::Compared;
pub use context::Context;
pub use layers::Layers;
pub use playback::{Pace, next_stop};
pub use selection::Selection;
pub use shown::{ShownEvent, ShownRelation};
pub use story::Walk;
pub use tab::{List, Tab};
pub use typed::Typed;
pub use url::{Reading, foreign, fragment_query, relinked, relinked_fragment};

use crate::data::Day;

/// The content of a link, as plain values: two equal states look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The day on the map, between the dossier's first and last day.
    pub date: Day,
    /// The day to compare with, within the same bounds; never the same day.
    pub compare: Option<Day>,
    /// The target of the camera.
    pub camera: CameraChoice,
    /// The layers that are on.
    pub layers: Layers,
    /// The selection in the panel; none for the day as a whole.
    pub selection: Option<Selection>,
    /// The reader's position in the story; none before it starts and after it is closed.
    pub walk: Option<Walk>,
    /// The list in the place of the map, if one is open.
    pub list: Option<List>,
}

impl State {
    /// The opening state.
    pub fn opening(context: &Context) -> Self {
        context.opening
    }
}

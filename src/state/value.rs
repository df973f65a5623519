//! The state of a map.

use super::{CameraChoice, Layers, List, Selection, Walk};
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

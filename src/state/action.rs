//! Everything that can happen, in the past tense.

use super::{Filter, Framing, Selection, State};
use crate::data::Day;

/// Something the reader did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Chose a day.
    DateSet(Day),
    /// Asked for the next or last change.
    ChangeAsked(Direction),
    /// Moved the camera, and it came to rest.
    CameraRested(Framing),
    /// Asked for the whole region.
    CameraSentHome,
    /// Chose a country or a site.
    Selected(Selection),
    /// Closed the panel.
    Deselected,
    /// Turned a switch of the legend.
    FilterToggled(Filter),
    /// Turned all switches on.
    FiltersCleared,
    /// Went back or forward to another state.
    Restored(State),
}

/// Which way in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the past.
    Earlier,
    /// To the present.
    Later,
}

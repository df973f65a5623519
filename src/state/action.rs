//! Everything that can happen, in the past tense.

use super::{Framing, Selection, State};
use crate::data::{Day, Layer};

/// Something the reader did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Chose a day.
    DateSet(Day),
    /// Asked for the next or last change.
    ChangeAsked(Direction),
    /// Chose a day to compare with, or none.
    CompareSet(Option<Day>),
    /// Chose both days.
    PairSet {
        /// The day to compare with.
        before: Day,
        /// The day that is shown.
        after: Day,
    },
    /// Put each of the two days in the place of the other.
    Swapped,
    /// Moved the camera, and it came to rest.
    CameraRested(Framing),
    /// Asked for the whole region.
    CameraSentHome,
    /// Chose a country, a site, an event or a relation.
    Selected(Selection),
    /// Closed the panel.
    Deselected,
    /// Turned a switch of the legend.
    LayerToggled(Layer),
    /// Turned all switches back to what they were at first.
    LayersReset,
    /// Began the story, or went to one of its steps.
    StepTaken(usize),
    /// Came back to the story where it was left.
    StoryResumed,
    /// Closed the story.
    StoryClosed,
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

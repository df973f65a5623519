//! All actions of a reader.

use super::{FixedCamera, Selection, State, Tab};
use crate::data::{Day, Layer};

/// Something the reader did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Chose a day.
    DateSet(Day),
    /// Asked for the next or previous change.
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
    /// Swapped the two days.
    Swapped,
    /// Moved the camera, and it came to rest.
    CameraRested(FixedCamera),
    /// Asked for the home view.
    CameraSentHome,
    /// Chose a country, a site, an event or a relation.
    Selected(Selection),
    /// Closed the panel.
    Deselected,
    /// Switched a layer on or off.
    LayerToggled(Layer),
    /// Reset all layers.
    LayersReset,
    /// Chose a tab.
    TabChosen(Tab),
    /// Began the story, or went to one of its steps.
    StepTaken(usize),
    /// Came back to the story where it was left.
    StoryResumed,
    /// Closed the story.
    StoryClosed,
    /// Went back or forward to another state.
    Restored(State),
}

/// A direction in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the past.
    Earlier,
    /// To the present.
    Later,
}

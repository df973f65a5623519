//! Playback: from change to change, skipping days without a change.

use super::{Context, Direction, State};
use crate::data::{Day, Kind};

/// The speed of playback: its pause at each change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Three seconds.
    Slow,
    /// A second and a half.
    #[default]
    Normal,
    /// Three quarters of a second.
    Fast,
}

impl Kind for Pace {
    const NAMES: &'static [(&'static str, Self)] =
        &[("slow", Self::Slow), ("normal", Self::Normal), ("fast", Self::Fast)];
}

impl Pace {
    /// The pause at each change, in milliseconds.
    pub fn dwell_ms(self) -> u32 {
        match self {
            Self::Slow => 3000,
            Self::Normal => 1500,
            Self::Fast => 750,
        }
    }
}

/// The next day of playback; none at the last change.
pub fn next_stop(state: State, context: &Context) -> Option<Day> {
    Some(state.neighbor_change(context, Direction::Later)).filter(|day| *day != state.date)
}

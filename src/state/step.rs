//! What an action makes of a state.

use super::{Action, Context, Direction, Filters, State};
use crate::data::Day;

impl State {
    /// The state after that action.
    #[must_use]
    pub fn step(self, context: &Context, action: Action) -> Self {
        match action {
            Action::DateSet(day) => Self { date: context.clamp(day), ..self },
            Action::ChangeAsked(direction) => {
                Self { date: self.neighbor_change(context, direction), ..self }
            }
            Action::CameraRested(framing) => Self { framing: Some(framing), ..self },
            Action::CameraSentHome => Self { framing: None, ..self },
            Action::Selected(selection) => Self { selection: Some(selection), ..self },
            Action::Deselected => Self { selection: None, ..self },
            Action::FilterToggled(filter) => Self { filters: self.filters.toggled(filter), ..self },
            Action::FiltersCleared => Self { filters: Filters::default(), ..self },
            Action::Restored(state) => Self { date: context.clamp(state.date), ..state },
        }
    }

    /// The next day in that direction on which something changes, or the same day if there is none.
    pub fn neighbor_change(self, context: &Context, direction: Direction) -> Day {
        let days = &context.change_days;
        let found = match direction {
            Direction::Earlier => days[..days.partition_point(|day| *day < self.date)].last(),
            Direction::Later => days[days.partition_point(|day| *day <= self.date)..].first(),
        };
        found.copied().unwrap_or(self.date)
    }
}

//! The effect of actions on a state.

use super::{Action, CameraChoice, Context, Direction, State};
use crate::data::{Day, Layer};

impl State {
    /// The state after that action.
    #[must_use]
    pub fn step(self, context: &Context, action: Action) -> Self {
        match action {
            Action::StepTaken(step) if step < context.dossier.steps.len() => {
                Self::at_step(context, step)
            }
            Action::StepTaken(_) => self,
            Action::StoryResumed => {
                self.walk.map_or(self, |walk| Self::at_step(context, walk.step))
            }
            Action::StoryClosed => self.after_story(context),
            Action::TabChosen(tab) => self.at_tab(context, tab),
            Action::Restored(state) => state.within(context),
            // Its card replaces a list or the step next to the map.
            Action::Selected(selection) => {
                Self { selection: Some(selection), list: None, ..self }.left()
            }
            // To close a panel is to look at the step again.
            Action::Deselected => Self { selection: None, ..self }.rejoined(context),
            own => {
                let next = self.explored(context, own);
                // Passing through a field changes nothing.
                if next == self { self } else { next.left() }
            }
        }
    }

    /// The state after an action outside the story.
    fn explored(self, context: &Context, action: Action) -> Self {
        match action {
            Action::DateSet(day) => self.dated(context, day, self.compare),
            Action::ChangeAsked(direction) => {
                self.dated(context, self.neighbor_change(context, direction), self.compare)
            }
            Action::CompareSet(day) => self.dated(context, self.date, day),
            Action::PairSet { before, after } => self.dated(context, after, Some(before)),
            Action::Swapped => {
                self.dated(context, self.compare.unwrap_or(self.date), Some(self.date))
            }
            Action::CameraRested(fixed) => Self { camera: CameraChoice::At(fixed), ..self },
            Action::CameraSentHome => Self { camera: CameraChoice::Home, ..self },
            Action::LayerToggled(layer) => self.toggled(layer),
            Action::LayersReset => Self { layers: context.opening.layers, ..self },
            _ => self,
        }
    }

    /// A day is never compared with itself.
    fn dated(self, context: &Context, date: Day, compare: Option<Day>) -> Self {
        let date = context.clamp(date);
        let compare = compare.map(|day| context.clamp(day)).filter(|day| *day != date);
        Self { date, compare, ..self }
    }

    fn toggled(self, layer: Layer) -> Self {
        Self { layers: self.layers.toggled(layer), ..self }
    }

    /// A state from outside, with its days moved into the dossier's range.
    fn within(self, context: &Context) -> Self {
        self.dated(context, self.date, self.compare)
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

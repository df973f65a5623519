//! The context of every part of a step: the step, its index, and navigation.

use crate::data::Step;
use crate::state::Action;
use crate::view::hooks::{StepFocus, key_of};
use crate::view::ui::Ui;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The current step.
#[derive(Clone)]
pub(super) struct Guide {
    pub(super) ui: Ui,
    pub(super) focus: StepFocus,
    /// Its index in the dossier.
    pub(super) index: usize,
}

impl Guide {
    /// None if there is no such step.
    pub(super) fn new(ui: &Ui, focus: &StepFocus, index: usize) -> Option<Self> {
        let guide = Self { ui: ui.clone(), focus: focus.clone(), index };
        (index < guide.steps().len()).then_some(guide)
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.ui.setup.context.dossier.steps
    }

    pub(super) fn step(&self) -> &Step {
        &self.steps()[self.index]
    }

    /// The step at that offset, if there is one.
    pub(super) fn neighbor(&self, by: isize) -> Option<usize> {
        self.index.checked_add_signed(by).filter(|index| *index < self.steps().len())
    }

    /// A listener for a button that leads to a step; the focus follows if `moves`, or after a key press.
    pub(super) fn to(&self, index: Option<usize>, moves: bool) -> Callback<MouseEvent> {
        let guide = self.clone();
        Callback::from(move |event: MouseEvent| {
            // A click without a count comes from the keyboard.
            if let Some(index) = index {
                guide.go(index, moves || event.detail() == 0);
            }
        })
    }

    /// Handles Left, Right, Home and End on the step's buttons and heading.
    pub(super) fn keys(&self) -> Callback<KeyboardEvent> {
        let guide = self.clone();
        Callback::from(move |event: KeyboardEvent| {
            let goal = by_key(&key_of(&event), guide.index, guide.steps().len());
            if let Some(goal) = goal.filter(|_| is_ours(&event)) {
                event.prevent_default();
                guide.go(goal, true);
            }
        })
    }

    fn go(&self, index: usize, moves: bool) {
        if index == self.index {
            return;
        }
        if moves {
            self.focus.follow();
        }
        self.ui.act(Action::StepTaken(index));
    }
}

/// The step that a key leads to, given the number of steps; none for other keys.
fn by_key(key: &str, index: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowLeft" => Some(index.saturating_sub(1)),
        "ArrowRight" => Some((index + 1).min(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

/// Ignores keys with Shift, and keys in fields.
fn is_ours(event: &KeyboardEvent) -> bool {
    let plain = !event.shift_key();
    let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    plain && on.is_some_and(|on| on.matches("button, h2, .story").unwrap_or(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_to_steps_and_stop_at_the_ends() {
        let cases = [
            ("ArrowLeft", 3, Some(2)),
            ("ArrowLeft", 0, Some(0)),
            ("ArrowRight", 3, Some(4)),
            ("ArrowRight", 17, Some(17)),
            ("Home", 9, Some(0)),
            ("End", 9, Some(17)),
            ("n", 9, None),
        ];
        for (key, index, goal) in cases {
            assert_eq!(by_key(key, index, 18), goal, "{key} at {index}");
        }
        assert_eq!(by_key("End", 0, 0), None);
    }
}

//! Slows down parts that need not follow every step of a slider.

use crate::view::ui::Ui;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The time within which the next change counts as part of the same movement.
const REST_MS: u32 = 150;

/// The current value, or, during a movement, the value after its first change until the movement ends.
#[hook]
pub(crate) fn use_resting(ui: &Ui) -> Ui {
    let (shown, moves) = (use_mut_ref(|| ui.clone()), use_mut_ref(|| false));
    let rested = use_force_update();
    if !*moves.borrow() {
        shown.replace(ui.clone());
    }
    use_effect_with(ui.clone(), move |_| {
        moves.replace(true);
        let timer = Timeout::new(REST_MS, move || {
            moves.replace(false);
            rested.force_update();
        });
        move || drop(timer)
    });
    shown.borrow().clone()
}

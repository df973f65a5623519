//! Puts off what nobody sees at once.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The time that the map has for itself when it starts, in ms.
const AFTER_MS: u32 = 500;

/// Whether the map has stood for a moment.
#[hook]
pub(crate) fn use_later() -> bool {
    let is_later = use_state_eq(|| false);
    use_effect_with((), {
        let set = is_later.setter();
        move |()| {
            let timer = Timeout::new(AFTER_MS, move || set.set(true));
            move || drop(timer)
        }
    });
    *is_later
}

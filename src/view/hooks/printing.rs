//! Whether the page is being printed.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::MediaQueryList;
use yew::prelude::*;

/// Whether a browser lays the page out for paper, which shows all views at once.
#[hook]
pub(crate) fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    use_effect_with((), {
        let set = printing.setter();
        move |()| {
            let print = window().match_media("print").ok().flatten();
            let heard = print.map(|print| listen(print, &set));
            let begins = {
                let set = set.clone();
                EventListener::new(&window(), "beforeprint", move |_| set.set(true))
            };
            let ends = EventListener::new(&window(), "afterprint", move |_| set.set(false));
            move || drop((heard, begins, ends))
        }
    });
    *printing
}

fn listen(print: MediaQueryList, set: &UseStateSetter<bool>) -> EventListener {
    let set = set.clone();
    set.set(print.matches());
    EventListener::new(&print.clone(), "change", move |_| set.set(print.matches()))
}

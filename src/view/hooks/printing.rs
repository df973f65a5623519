//! Whether the page is being printed.

use gloo::events::EventListener;
use gloo::utils::window;
use std::cell::Cell;
use web_sys::MediaQueryList;
use yew::prelude::*;

thread_local! {
    /// Whether printing has begun. A component that appears on paper alone hears of it too late: a browser counts the
    /// sheets before it tells that the medium is print, and cuts off what comes after that.
    static BEGUN: Cell<bool> = const { Cell::new(false) };
}

/// Whether a browser lays the page out for paper, which shows all views at once.
#[hook]
pub(crate) fn use_printing() -> bool {
    let printing = use_state_eq(|| BEGUN.get());
    use_effect_with((), {
        let set = printing.setter();
        move |()| {
            let print = window().match_media("print").ok().flatten();
            let heard = print.map(|print| listen(print, &set));
            let on = |event, prints| {
                let set = set.clone();
                EventListener::new(&window(), event, move |_| {
                    BEGUN.set(prints);
                    set.set(prints);
                })
            };
            let edges = [on("beforeprint", true), on("afterprint", false)];
            move || drop((heard, edges))
        }
    });
    *printing
}

fn listen(print: MediaQueryList, set: &UseStateSetter<bool>) -> EventListener {
    let set = set.clone();
    set.set(print.matches() || BEGUN.get());
    EventListener::new(&print.clone(), "change", move |_| set.set(print.matches()))
}

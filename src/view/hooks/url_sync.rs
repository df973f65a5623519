//! Keeps the address bar and the state alike; nothing else touches the address bar.

use crate::state::{Action, State, relinked};
use crate::view::ui::Ui;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// How long the state rests before it is written: Safari allows 100 writes in 30 seconds.
const REST_MS: u32 = 350;

/// Writes the state into the page's query when it has rested, and reads it again on back and forward.
///
/// What a reader does on purpose (to choose, to compare, to switch, to take a step) is an entry of its own in the
/// browser's history; the date and the camera, which are dragged, only change the entry at hand.
#[hook]
pub(crate) fn use_url_sync(ui: &Ui) {
    let State { selection, compare, layers, walk, .. } = ui.state;
    let act = (selection, compare, layers, walk);
    let written = use_mut_ref(|| act);
    let query = ui.state.to_query(&ui.frame.context);
    use_effect_with((query, act), move |(query, act)| {
        let (query, act) = (query.clone(), *act);
        let write = Timeout::new(REST_MS, move || write(&query, written.replace(act) != act));
        move || drop(write)
    });
    let ui = ui.clone();
    use_effect_with((), move |()| {
        let heard = EventListener::new(&gloo::utils::window(), "popstate", move |_| {
            let reading = State::from_query(&page_query(), &ui.frame.context);
            ui.act(Action::Restored(reading.state));
        });
        move || drop(heard)
    });
}

/// The query of the page, with its `?`, or nothing.
pub fn page_query() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one file that talks to the address bar"
    )]
    gloo::utils::window().location().search().unwrap_or_default()
}

/// The address of the page with that query of ours in it.
pub(crate) fn page_link(query: &str) -> String {
    relinked(&page_address(), query)
}

fn page_address() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one file that talks to the address bar"
    )]
    gloo::utils::window().location().href().unwrap_or_default()
}

fn write(query: &str, entry: bool) {
    let url = page_link(query);
    if url == page_address() {
        return;
    }
    if let Ok(history) = gloo::utils::window().history() {
        // Refused in a sandboxed frame; the map works without.
        let _ = if entry {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        };
    }
}

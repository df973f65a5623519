//! Keeps the page's address and the state in sync.

use crate::state::{Action, State};
use crate::view::host::Notice;
use crate::view::ui::{By, Ui};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The delay before the state is written: Safari allows 100 writes in 30 seconds.
const REST_MS: u32 = 350;

/// Writes the state into the page's address when it has settled, and reads it on back and forward.
///
/// Deliberate actions (selecting, comparing, switching a layer, taking a step) make a new entry in the
/// browser's history; changes of date and camera, which are dragged, replace the current entry.
#[hook]
pub(crate) fn use_url_sync(ui: &Ui) {
    let State { selection, compare, layers, walk, .. } = ui.state;
    let act = (selection, compare, layers, walk);
    let written = use_mut_ref(|| act);
    let query = ui.state.to_query(&ui.setup.context);
    // The map's part of the address when we last read it.
    let known = use_mut_ref(|| ui.setup.address.query());
    let pending = use_mut_ref(|| None::<Timeout>);
    use_effect_with((query, act), {
        let (setup, known, pending) = (ui.setup.clone(), known.clone(), pending.clone());
        move |(query, act)| {
            let (query, act) = (query.clone(), *act);
            let write = setup.address.is_written().then(|| {
                let setup = setup.clone();
                Timeout::new(REST_MS, move || {
                    setup.address.write(&query, written.replace(act) != act);
                    known.replace(setup.address.query());
                })
            });
            pending.replace(write);
            move || drop(pending.take())
        }
    });
    let ui = ui.clone();
    use_effect_with((), move |()| {
        let heard = ui.setup.address.is_written().then(|| {
            EventListener::new(&gloo::utils::window(), "popstate", move |_| {
                // Entries of the page's own, which say the same of the map, change nothing of it.
                let query = ui.setup.address.query();
                if known.replace(query.clone()) == query {
                    return;
                }
                // It would push the state from before, and delete what lies ahead.
                drop(pending.take());
                let reading = ui.setup.address.read(&ui.setup.context);
                ui.act_by(By::Page, Action::Restored(reading.state));
                if !reading.unread.is_empty() {
                    ui.setup.host.tell(Notice::Unread(reading.unread));
                }
            })
        });
        move || drop(heard)
    });
}

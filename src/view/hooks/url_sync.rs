//! Keeps the page's address and the state alike; nothing else touches the address bar.

use crate::state::{
    Action, Context, Reading, State, foreign, fragment_query, relinked, relinked_fragment,
};
use crate::view::host::Notice;
use crate::view::ui::{By, Ui};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// How long the state rests before it is written: Safari allows 100 writes in 30 seconds.
const REST_MS: u32 = 350;

/// Where in the page's address the state of a map stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// Nowhere: the address is the page's own.
    #[default]
    None,
    /// In the query, which is read and, if it is `written`, follows the state. Links to copy have it in any case.
    Query {
        /// Whether the address bar follows.
        written: bool,
    },
    /// In the fragment, under a name that tells several maps of a page apart.
    Fragment(String),
}

impl Address {
    /// What the page's address says of the state, as a query; empty if nothing.
    fn query(&self) -> String {
        let page = || page_address();
        match self {
            Self::None => String::new(),
            Self::Query { .. } => query_of(&page()).to_owned(),
            Self::Fragment(name) => fragment_query(&page(), name),
        }
    }

    /// The same, read. Behind the name of a map there is nothing that is not its own: what is not known there is told.
    pub fn read(&self, context: &Context) -> Reading {
        let query = self.query();
        let mut reading = State::from_query(&query, context);
        if matches!(self, Self::Fragment(_)) {
            reading.unread.extend(foreign(&query).map(str::to_owned));
        }
        reading
    }

    /// The page's address with that query of ours in it.
    pub(crate) fn link(&self, query: &str) -> String {
        match self {
            Self::None => page_address(),
            Self::Query { .. } => relinked(&page_address(), query),
            Self::Fragment(name) => relinked_fragment(&page_address(), name, query),
        }
    }

    fn is_written(&self) -> bool {
        matches!(self, Self::Query { written: true } | Self::Fragment(_))
    }

    fn write(&self, query: &str, entry: bool) {
        let url = self.link(query);
        let Ok(history) = gloo::utils::window().history() else { return };
        if url == page_address() {
            return;
        }
        // Refused in a sandboxed frame; the map works without.
        // What a router keeps with the entry stays with it, and goes on to the next.
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = if entry {
            history.push_state_with_url(&state, "", Some(&url))
        } else {
            history.replace_state_with_url(&state, "", Some(&url))
        };
    }
}

/// Writes the state into the page's address when it has rested, and reads it again on back and forward.
///
/// What a reader does on purpose (to choose, to compare, to switch, to take a step) is an entry of its own in the
/// browser's history; the date and the camera, which are dragged, only change the entry at hand.
#[hook]
pub(crate) fn use_url_sync(ui: &Ui) {
    let State { selection, compare, layers, walk, .. } = ui.state;
    let act = (selection, compare, layers, walk);
    let written = use_mut_ref(|| act);
    let query = ui.state.to_query(&ui.frame.context);
    // What the address said of the map when we last looked.
    let known = use_mut_ref(|| ui.frame.address.query());
    use_effect_with((query, act), {
        let (frame, known) = (ui.frame.clone(), known.clone());
        move |(query, act)| {
            let (query, act) = (query.clone(), *act);
            let write = frame.address.is_written().then(|| {
                let frame = frame.clone();
                Timeout::new(REST_MS, move || {
                    frame.address.write(&query, written.replace(act) != act);
                    known.replace(frame.address.query());
                })
            });
            move || drop(write)
        }
    });
    let ui = ui.clone();
    use_effect_with((), move |()| {
        let heard = ui.frame.address.is_written().then(|| {
            EventListener::new(&gloo::utils::window(), "popstate", move |_| {
                // Entries of the page's own, which say the same of the map, change nothing of it.
                let query = ui.frame.address.query();
                if known.replace(query.clone()) == query {
                    return;
                }
                let reading = ui.frame.address.read(&ui.frame.context);
                ui.act_by(By::Page, Action::Restored(reading.state));
                if !reading.unread.is_empty() {
                    ui.frame.host.tell(Notice::Unread(reading.unread));
                }
            })
        });
        move || drop(heard)
    });
}

fn query_of(page: &str) -> &str {
    let address = page.split('#').next().unwrap_or_default();
    address.split_once('?').map_or("", |(_, query)| query)
}

fn page_address() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one file that talks to the address bar"
    )]
    gloo::utils::window().location().href().unwrap_or_default()
}

//! Where in the page's address the state of a map stands; nothing else touches the address bar.

use crate::state::{Context, Reading, State, foreign, fragment_query, relinked, relinked_fragment};
use wasm_bindgen::JsValue;

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
    pub(super) fn query(&self) -> String {
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

    /// Whether the address follows the state.
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Self::Query { written: true } | Self::Fragment(_))
    }

    /// Puts that query into the address, as an entry of its own in the browser's history or into the one at hand.
    pub(super) fn write(&self, query: &str, entry: bool) {
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

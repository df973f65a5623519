//! The place of a map's state in the page's address; nothing else touches the address bar.

use crate::state::{Context, Reading, State, foreign, fragment_query, relinked, relinked_fragment};
use js_sys::JsString;
use wasm_bindgen::JsValue;

/// The place of a map's state in the page's address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// None: the map does not use the address.
    #[default]
    None,
    /// In the query, which the map reads and, if `written`, updates. Copied links always contain it.
    Query {
        /// Whether the map updates the address bar.
        written: bool,
    },
    /// In the fragment, under a name that distinguishes several maps of a page.
    Fragment(String),
}

impl Address {
    /// The state in the page's address, as a query; empty if there is none.
    pub(super) fn query(&self) -> String {
        let page = || page_address();
        let query = match self {
            Self::None => String::new(),
            Self::Query { .. } => query_of(&page()).to_owned(),
            Self::Fragment(name) => fragment_query(&page(), name),
        };
        composed_query(&query)
    }

    /// The same, parsed. After the name of a map, every unknown key is a problem: it has no other owner.
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

    /// Whether the map updates the address.
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Self::Query { written: true } | Self::Fragment(_))
    }

    /// Puts that query into the address, as a new entry of the browser's history or in the current one.
    pub(super) fn write(&self, query: &str, entry: bool) {
        let url = self.link(query);
        let Ok(history) = gloo::utils::window().history() else { return };
        if url == page_address() {
            return;
        }
        // Refused in a sandboxed frame; the map works without.
        // Keeps a router's state of the entry, and copies it to the next.
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = if entry {
            history.push_state_with_url(&state, "", Some(&url))
        } else {
            history.replace_state_with_url(&state, "", Some(&url))
        };
    }
}

/// A text with all letters composed with their accents, as facts have them.
pub fn composed(text: String) -> String {
    if text.is_ascii() { text } else { JsString::from(text).normalize("NFC").into() }
}

/// The same of a query. What is not UTF-8 stays.
fn composed_query(query: &str) -> String {
    if !query.contains('%') {
        return query.to_owned();
    }
    let part = |part: &str| {
        let text = js_sys::decode_uri_component(&part.replace('+', "%20")).ok()?;
        let text = Some(String::from(text)).filter(|text| !text.is_ascii())?;
        Some(String::from(js_sys::encode_uri_component(&composed(text))))
    };
    let pair = |pair: &str| {
        let parts = pair.split('=').map(|text| part(text).unwrap_or_else(|| text.to_owned()));
        parts.collect::<Vec<_>>().join("=")
    };
    query.split('&').map(pair).collect::<Vec<_>>().join("&")
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

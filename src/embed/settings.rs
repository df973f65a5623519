//! The settings of the element, read once when the map is drawn.

use super::problem::problem;
use crate::i18n::Lang;
use crate::state::{Context, PARTS};
use crate::view::Address;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// Texts by the names of attributes.
pub(super) struct Settings<'a>(pub(super) &'a JsValue);

impl Settings<'_> {
    /// The context with the opening that the author chose, and problems with it.
    pub(super) fn opening(&self, context: Context) -> (Context, Vec<Object>) {
        let (mut context, mut unread) = (context, Vec::new());
        for name in PARTS {
            let Some(value) = self.text(name) else { continue };
            match context.opening.with_part(name, Some(&value), &context) {
                Some(opening) => context = context.opening_with(opening),
                None => unread.push(problem(name, &value, &context)),
            }
        }
        unread.extend(self.misread("url-state", self.named_address().is_some(), &context));
        unread.extend(self.misread("heading-level", self.level().is_some(), &context));
        (context, unread)
    }

    /// The problem of an invalid setting.
    fn misread(&self, name: &str, is_read: bool, context: &Context) -> Option<Object> {
        let text = self.text(name).filter(|text| !text.is_empty() && !is_read)?;
        Some(problem(name, &text, context))
    }

    /// Where the page's address keeps the state: `query`, `links`, `hash` or `hash:name`.
    pub(super) fn address(&self) -> Address {
        self.named_address().unwrap_or_default()
    }

    fn named_address(&self) -> Option<Address> {
        match &*self.text("url-state")? {
            "none" => Some(Address::None),
            "query" => Some(Address::Query { written: true }),
            "links" => Some(Address::Query { written: false }),
            "hash" => Some(Address::Fragment("map".to_owned())),
            hash => {
                let name = hash.strip_prefix("hash:").filter(|name| !name.is_empty())?;
                Some(Address::Fragment(name.to_owned()))
            }
        }
    }

    /// The heading level of the title; default 2, for a map inside an article.
    pub(super) fn heading(&self) -> u8 {
        self.level().unwrap_or(2)
    }

    fn level(&self) -> Option<u8> {
        self.text("heading-level")?.parse().ok().filter(|level| (1..=6).contains(level))
    }

    /// The best available language.
    pub(super) fn lang(&self) -> Lang {
        Lang::negotiate(self.text("lang").as_deref())
    }

    fn text(&self, name: &str) -> Option<String> {
        Reflect::get(self.0, &name.into()).ok()?.as_string()
    }
}

//! The settings of the element, read once when the map is drawn.

use super::problem::problem;
use crate::data::Kind;
use crate::i18n::Lang;
use crate::state::{ATTRIBUTES, Context, State};
use crate::view::{Address, Layout, composed};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// Texts by the names of attributes.
pub(super) struct Settings<'a>(pub(super) &'a JsValue);

/// The parts of the state that the author of a page chose, in the order of [`ATTRIBUTES`].
pub(super) type Chosen = [Option<String>; ATTRIBUTES.len()];

/// The context with the opening that the author chose, and its parts that do not hold with their values.
pub(super) fn opened(chosen: &Chosen, context: Context) -> (Context, Vec<(&'static str, String)>) {
    let given = ATTRIBUTES.into_iter().zip(chosen).filter(|(_, value)| value.is_some());
    let pairs: Vec<_> = given.map(|(name, value)| (name, value.as_deref())).collect();
    let (opening, unread) = State::from_pairs(&pairs, &context);
    let unread = unread.into_iter().map(|place| pairs[place]);
    let unread = unread.map(|(name, value)| (name, value.unwrap_or_default().to_owned())).collect();
    (context.opening_with(opening), unread)
}

impl Settings<'_> {
    /// The parts of the state that are set now.
    pub(super) fn chosen(&self) -> Chosen {
        ATTRIBUTES.map(|name| self.text(name))
    }

    /// Those that are in `anew` as they are set now, the others as they were.
    pub(super) fn chosen_anew(&self, before: &Chosen, anew: &[String]) -> Chosen {
        let mut chosen = before.clone();
        self.anew(anew).for_each(|(index, value)| chosen[index] = value);
        chosen
    }

    /// The given state, with the valid ones of the parts in `anew` as they are set now.
    pub(super) fn applied(&self, state: State, anew: &[String], context: &Context) -> State {
        self.anew(anew).fold(state, |state, (index, value)| {
            let next = state.with_attribute(ATTRIBUTES[index], value.as_deref(), context);
            next.unwrap_or(state)
        })
    }

    /// The parts in `anew`, by their index, as they are set now.
    fn anew<'a>(
        &'a self,
        anew: &'a [String],
    ) -> impl Iterator<Item = (usize, Option<String>)> + 'a {
        let is_anew = move |(_, name): &(usize, &str)| anew.iter().any(|part| part == name);
        let names = ATTRIBUTES.into_iter().enumerate().filter(is_anew);
        names.map(|(index, name)| (index, self.text(name)))
    }

    /// The invalid settings, given its parts of the state.
    pub(super) fn problems(
        &self,
        unread: &[(&'static str, String)],
        context: &Context,
    ) -> Vec<Object> {
        let unread = unread.iter().map(|(name, value)| problem(name, value, context));
        let others = [
            self.misread("url-state", self.named_address().is_some(), context),
            self.misread("heading-level", self.level().is_some(), context),
        ];
        unread.chain(others.into_iter().flatten()).collect()
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

    /// The arrangement: a page where a page says so.
    pub(super) fn layout(&self) -> Layout {
        self.text("layout").and_then(|name| Layout::parse(&name)).unwrap_or_default()
    }

    /// The address of the folder with all facts as tables.
    pub(super) fn tables(&self) -> Option<String> {
        self.text("tables").filter(|folder| !folder.is_empty())
    }

    /// The best available language.
    pub(super) fn lang(&self) -> Lang {
        Lang::negotiate(self.text("lang").as_deref())
    }

    fn text(&self, name: &str) -> Option<String> {
        Reflect::get(self.0, &name.into()).ok()?.as_string().map(composed)
    }
}

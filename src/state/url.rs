//! A state as the query of a link, and back: only what differs from the opening, or from the step of the story.

use super::{Aim, Context, Layers, Selection, State, Walk};
use crate::data::{Day, Layer};

/// What a query says, and what in it could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The opening, with all that could be read laid over it.
    pub state: State,
    /// Each `key=value` that could not.
    pub unread: Vec<String>,
}

impl State {
    /// `date=2014-06-03&select=manas`, without `?`; empty for the opening. Needs no percent-encoding.
    pub fn to_query(self, context: &Context) -> String {
        let base = Self::base(context, self.walk);
        let step = (self.walk != context.opening.walk).then(|| walk_name(self.walk, context));
        let date = (self.date != base.date).then(|| ("date", self.date.to_string()));
        let compare = (self.compare != base.compare)
            .then(|| ("compare", self.compare.map_or_else(none, |day| day.to_string())));
        let at = (self.camera != base.camera).then(|| self.camera.name(&context.dossier));
        let [show, hide] = [true, false].map(|on| names(self.layers, base.layers, on));
        let select = (self.selection != base.selection).then(|| {
            let name = self.selection.and_then(|chosen| chosen.name(&context.dossier));
            ("select", name.unwrap_or_else(none))
        });
        let pairs = [
            step,
            date,
            compare,
            at.flatten().map(|name| ("at", name)),
            show.map(|names| ("show", names)),
            hide.map(|names| ("hide", names)),
            select,
        ];
        pairs
            .into_iter()
            .flatten()
            .map(|(key, value)| format!("{key}={value}"))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// Reads such a query. A key of another program is passed over; a bad value leaves what it differs from.
    pub fn from_query(query: &str, context: &Context) -> Reading {
        let query = query.strip_prefix('?').unwrap_or(query);
        let pairs: Vec<_> = query.split('&').map(decoded).collect();
        let walk = pairs.iter().find_map(|(key, value)| walk(key, value, context));
        let walk = walk.unwrap_or(context.opening.walk);
        let mut reading = Reading { state: Self::base(context, walk), unread: Vec::new() };
        for (key, value) in &pairs {
            if reading.state.read(key, value, context).is_none() {
                reading.unread.push(format!("{key}={value}"));
            }
        }
        reading.state.compare = reading.state.compare.filter(|day| *day != reading.state.date);
        reading
    }

    /// The state with what such a pair of a link says; none if that is nothing that there is.
    pub(super) fn with_value(mut self, key: &str, value: &str, context: &Context) -> Option<Self> {
        KEYS.contains(&key).then_some(())?;
        self.read(key, value, context)?;
        Some(Self { compare: self.compare.filter(|day| *day != self.date), ..self })
    }

    fn read(&mut self, key: &str, value: &str, context: &Context) -> Option<()> {
        let day = || Day::parse(value).filter(|day| context.clamp(*day) == *day);
        match key {
            "step" | "left" => drop(walk(key, value, context)?),
            "date" => self.date = day()?,
            "compare" => self.compare = if value == NONE { None } else { Some(day()?) },
            "at" => self.camera = Aim::parse(value, &context.dossier)?,
            "show" => self.layers = turned(self.layers, value, true)?,
            "hide" => self.layers = turned(self.layers, value, false)?,
            "select" if value == NONE => self.selection = None,
            "select" => self.selection = Some(Selection::parse(value, &context.dossier)?),
            _ => {}
        }
        Some(())
    }
}

/// A page's address with this query of ours in it. What other programs put there stays as it was: their keys, in
/// front of ours, and the fragment.
pub fn relinked(page: &str, own: &str) -> String {
    let (address, fragment) = page.find('#').map_or((page, ""), |at| page.split_at(at));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let query = query.split('&').filter(|pair| !pair.is_empty() && !is_ours(pair));
    let query = query.chain((!own.is_empty()).then_some(own)).collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    [path, mark, &query, fragment].concat()
}

/// The same in the fragment, for a page with several maps: each has its name before its keys, as in
/// `#bases.date=2014-06-03&bases.select=manas`.
pub fn relinked_fragment(page: &str, name: &str, own: &str) -> String {
    let (path, fragment) = page.split_once('#').unwrap_or((page, ""));
    let prefix = format!("{name}.");
    let foreign = fragment.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with(&prefix));
    let own = own.split('&').filter(|pair| !pair.is_empty()).map(|pair| [&prefix, pair].concat());
    let fragment = foreign.map(str::to_owned).chain(own).collect::<Vec<_>>().join("&");
    let mark = if fragment.is_empty() { "" } else { "#" };
    [path, mark, &fragment].concat()
}

/// What the fragment of a page's address says to the map of that name, as a query.
pub fn fragment_query(page: &str, name: &str) -> String {
    let (_, fragment) = page.split_once('#').unwrap_or((page, ""));
    let prefix = format!("{name}.");
    fragment.split('&').filter_map(|pair| pair.strip_prefix(&prefix)).collect::<Vec<_>>().join("&")
}

fn is_ours(pair: &str) -> bool {
    KEYS.contains(&decoded(pair).0)
}

/// The keys of ours.
const KEYS: [&str; 8] = ["step", "left", "date", "compare", "at", "show", "hide", "select"];

/// How a link says that something of what it differs from is not there.
const NONE: &str = "none";

fn none() -> String {
    NONE.to_owned()
}

/// Mail programs and chats like to encode the comma.
fn decoded(pair: &str) -> (&str, String) {
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    (key, value.replace("%2C", ",").replace("%2c", ","))
}

/// The walk that such a pair tells of, which may be none; nothing if it tells of none that there is.
#[expect(clippy::option_option, reason = "to tell of no walk is not to tell nothing")]
fn walk(key: &str, value: &str, context: &Context) -> Option<Option<Walk>> {
    match (key, value) {
        ("step", NONE) => Some(None),
        ("step" | "left", id) => {
            let step = context.dossier.step_index(id)?;
            Some(Some(Walk { step, left: key == "left" }))
        }
        _ => None,
    }
}

fn walk_name(walk: Option<Walk>, context: &Context) -> (&'static str, String) {
    let step = walk.and_then(|walk| Some((walk, context.dossier.steps.get(walk.step)?)));
    match step {
        Some((walk, step)) => (if walk.left { "left" } else { "step" }, step.id.to_string()),
        None => ("step", none()),
    }
}

/// The names of the layers that are shown, or hidden, unlike in `base`.
fn names(layers: Layers, base: Layers, shown: bool) -> Option<String> {
    let own: Vec<_> = layers
        .differing(base)
        .filter(|layer| layers.shows(*layer) == shown)
        .map(Layer::name)
        .collect();
    (!own.is_empty()).then(|| own.join(","))
}

fn turned(layers: Layers, names: &str, shown: bool) -> Option<Layers> {
    names.split(',').try_fold(layers, |layers, name| Some(layers.with(Layer::parse(name)?, shown)))
}

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
        let step = self.walk.and_then(|walk| {
            let key = if walk.left { "left" } else { "step" };
            Some((key, context.dossier.steps.get(walk.step)?.id.to_string()))
        });
        let date = (self.date != base.date).then(|| ("date", self.date.to_string()));
        let compare = (self.compare != base.compare).then(|| {
            ("compare", self.compare.map_or_else(|| NONE.to_owned(), |day| day.to_string()))
        });
        let at = (self.camera != base.camera).then(|| self.camera.name(&context.dossier));
        let [show, hide] = [true, false].map(|on| names(self.layers, base.layers, on));
        let select =
            self.selection.and_then(|s| s.name(&context.dossier)).map(|name| ("select", name));
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
        let mut reading = Reading { state: Self::base(context, walk), unread: Vec::new() };
        for (key, value) in &pairs {
            if reading.state.read(key, value, context).is_none() {
                reading.unread.push(format!("{key}={value}"));
            }
        }
        reading.state.compare = reading.state.compare.filter(|day| *day != reading.state.date);
        reading
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

fn is_ours(pair: &str) -> bool {
    KEYS.contains(&decoded(pair).0)
}

/// The keys of ours.
const KEYS: [&str; 8] = ["step", "left", "date", "compare", "at", "show", "hide", "select"];

/// How a link says that a step's comparison was cleared.
const NONE: &str = "none";

/// Mail programs and chats like to encode the comma.
fn decoded(pair: &str) -> (&str, String) {
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    (key, value.replace("%2C", ",").replace("%2c", ","))
}

fn walk(key: &str, value: &str, context: &Context) -> Option<Walk> {
    let known = matches!(key, "step" | "left");
    let step = known.then(|| context.dossier.step_index(value))??;
    Some(Walk { step, left: key == "left" })
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

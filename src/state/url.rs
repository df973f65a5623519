//! A state as the query of a link, and back: only differences from the opening or from the story's step.

use super::{CameraChoice, Context, Layers, List, Selection, State, Walk};
use crate::data::{Day, Kind, Layer};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// The result of parsing a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The opening, changed by all pairs that hold.
    pub state: State,
    /// Each `key=value` that does not hold, as it is written.
    pub unread: Vec<String>,
}

impl State {
    /// `date=2014-06-03&select=manas`, without `?`; empty for the opening. Values are percent-encoded already.
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
        let list = (self.list != base.list).then(|| ("view", self.tab(context).name().to_owned()));
        let pairs = [
            step,
            date,
            compare,
            at.flatten().map(|name| ("at", name)),
            show.map(|names| ("show", names)),
            hide.map(|names| ("hide", names)),
            select,
            list,
        ];
        pairs
            .into_iter()
            .flatten()
            .map(|(key, value)| format!("{key}={}", encoded(&value)))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// Parses such a query. Keys of other programs are ignored; an invalid value leaves its part unchanged.
    pub fn from_query(query: &str, context: &Context) -> Reading {
        let query = query.strip_prefix('?').unwrap_or(query);
        let pairs: Vec<_> = query.split('&').filter_map(Pair::ours).collect();
        let values: Vec<_> = pairs.iter().map(|pair| (pair.key, pair.value.as_deref())).collect();
        let (state, unread) = Self::from_pairs(&values, context);
        Reading { state, unread: unread.into_iter().map(|place| pairs[place].written()).collect() }
    }

    /// The opening, changed by pairs of a link or by attributes, and the places of those that do not hold: a value is
    /// none or invalid, a key is given again, or a step is not open because another pair leaves it.
    pub fn from_pairs(pairs: &[(&str, Option<&str>)], context: &Context) -> (Self, Vec<usize>) {
        let walk = walk_of(pairs, context);
        let read = Self::read_on(Self::base(context, walk), pairs, context);
        // A step that nobody named, and that another pair leaves, leaves nothing on the map either.
        let named = pairs.iter().any(|(key, _)| about(key) == "step");
        if named || read.0.step_shown(context).is_some() || walk == context.opening.walk {
            return read;
        }
        Self::read_on(Self::base(context, context.opening.walk), pairs, context)
    }

    /// The same, from the state that the position in the story gives.
    fn read_on(
        base: Self,
        pairs: &[(&str, Option<&str>)],
        context: &Context,
    ) -> (Self, Vec<usize>) {
        let (mut state, mut unread) = (base, Vec::new());
        // What `layers` sets as a whole, others turn.
        for turns in [false, true] {
            for (place, (key, value)) in pairs.iter().enumerate() {
                if ["show", "hide"].contains(key) != turns {
                    continue;
                }
                let again = pairs[..place].iter().any(|(before, _)| about(before) == about(key));
                let value = value.filter(|_| !again);
                if value.and_then(|value| state.read(key, value, context)).is_none() {
                    unread.push(place);
                }
            }
        }
        if state.compare == Some(state.date) {
            state.compare = None;
            let compare = pairs.iter().position(|(key, _)| *key == "compare");
            unread.extend(compare.filter(|place| !unread.contains(place)));
        }
        // As for a reader, whoever does more than the step leaves it.
        if (Self { list: base.list, ..state }) != base {
            state = state.left();
        }
        if state.step_shown(context).is_none() {
            for (place, pair) in pairs.iter().enumerate() {
                if opens_step(*pair) && !unread.contains(&place) {
                    unread.push(place);
                }
            }
        }
        (state, unread)
    }

    /// The state changed by such a pair of a link; none if the value is invalid.
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
            // A page's author knows this name from the attribute.
            "layers" => self.layers = Layers::parse_signed(value)?,
            "at" | "camera" => self.camera = CameraChoice::parse(value, &context.dossier)?,
            "show" => self.layers = turned(self.layers, value, true)?,
            "hide" => self.layers = turned(self.layers, value, false)?,
            "view" if value == "map" => *self = Self { list: None, ..*self }.left(),
            "view" if value == STORY => self.list = None,
            "view" => self.list = Some(List::parse(value)?),
            "select" if value == NONE => self.selection = None,
            "select" => self.selection = Some(Selection::parse(value, &context.dossier)?),
            _ => {}
        }
        Some(())
    }
}

/// A page's address with this query of ours. The parts of other programs stay unchanged: their keys, which come
/// first, and the fragment.
pub fn relinked(page: &str, own: &str) -> String {
    let (address, fragment) = page.find('#').map_or((page, ""), |at| page.split_at(at));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let query =
        foreign(query).chain((!own.is_empty()).then_some(own)).collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    [path, mark, &query, fragment].concat()
}

/// The same in the fragment, for a page with several maps: each has its name before its keys, as in
/// `#bases.date=2014-06-03&bases.select=manas`.
pub fn relinked_fragment(page: &str, name: &str, own: &str) -> String {
    let (path, fragment) = page.split_once('#').unwrap_or((page, ""));
    let is_own = |pair: &&str| of_map(pair, name).is_some_and(is_ours);
    let foreign = fragment.split('&').filter(|pair| !pair.is_empty() && !is_own(pair));
    let prefix = format!("{}.", encoded(name));
    let own = own.split('&').filter(|pair| !pair.is_empty()).map(|pair| [&prefix, pair].concat());
    let fragment = foreign.map(str::to_owned).chain(own).collect::<Vec<_>>().join("&");
    let mark = if fragment.is_empty() { "" } else { "#" };
    [path, mark, &fragment].concat()
}

/// The part of a page's fragment for the map of that name, as a query.
pub fn fragment_query(page: &str, name: &str) -> String {
    let (_, fragment) = page.split_once('#').unwrap_or((page, ""));
    fragment.split('&').filter_map(|pair| of_map(pair, name)).collect::<Vec<_>>().join("&")
}

/// Such a pair without the map's name; none if it belongs to another map or program. A name can contain a dot.
fn of_map<'a>(pair: &'a str, name: &str) -> Option<&'a str> {
    let key = pair.split('=').next()?;
    let (named, _) = pair.split_at(key.rfind('.')?);
    (decoded(named)? == name).then(|| &pair[named.len() + 1..])
}

/// The pairs of a query that belong to other programs.
pub fn foreign(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|pair| !pair.is_empty() && !is_ours(pair))
}

fn is_ours(pair: &str) -> bool {
    Pair::ours(pair).is_some()
}

/// A pair of a query that belongs to us.
struct Pair<'a> {
    key: &'static str,
    /// None if it is not UTF-8.
    value: Option<Cow<'a, str>>,
    /// The value as it is written.
    raw: &'a str,
}

impl<'a> Pair<'a> {
    fn ours(pair: &'a str) -> Option<Self> {
        let (key, raw) = pair.split_once('=').unwrap_or((pair, ""));
        let key = decoded(key)?;
        let key = KEYS.into_iter().find(|ours| *ours == key)?;
        Some(Self { key, value: decoded(raw), raw })
    }

    fn written(&self) -> String {
        format!("{}={}", self.key, self.raw)
    }
}

/// Our keys.
const KEYS: [&str; 11] =
    ["step", "left", "date", "compare", "at", "camera", "layers", "show", "hide", "select", "view"];

/// The value in a link for a part that is empty although its base has one.
const NONE: &str = "none";

/// The view whose step a link need not name.
const STORY: &str = "story";

fn none() -> String {
    NONE.to_owned()
}

/// The characters that a link needs not encode: mail programs and chats do not take them for its end.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',');

fn encoded(value: &str) -> Cow<'_, str> {
    utf8_percent_encode(value, ENCODED).into()
}

/// Decodes form encoding, with a plus for a space; none if the bytes are not UTF-8.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        return percent_decode_str(&spaced).decode_utf8().ok().map(|text| text.into_owned().into());
    }
    percent_decode_str(text).decode_utf8().ok()
}

/// The subject of a pair: the step is open or left.
fn about(key: &str) -> &str {
    match key {
        "left" => "step",
        "camera" => "at",
        key => key,
    }
}

/// Whether that pair opens a step of the story.
fn opens_step((key, value): (&str, Option<&str>)) -> bool {
    match key {
        "step" => value != Some(NONE),
        _ => (key, value) == ("view", Some(STORY)),
    }
}

/// The position in the story in those pairs, or that of the opening.
fn walk_of(pairs: &[(&str, Option<&str>)], context: &Context) -> Option<Walk> {
    let named = pairs.iter().find_map(|(key, value)| walk(key, (*value)?, context));
    let begins = || pairs.iter().find_map(|(key, value)| begun(key, (*value)?, context));
    named.or_else(begins).unwrap_or(context.opening.walk)
}

/// The position in the story in such a pair, which can be none; `None` if the pair is invalid.
#[expect(clippy::option_option, reason = "a pair can set the walk to none, or be invalid")]
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

/// The step for a link to the story that names none: where the opening left it, or the first.
#[expect(clippy::option_option, reason = "as for `walk`")]
fn begun(key: &str, value: &str, context: &Context) -> Option<Option<Walk>> {
    let begins = (key, value) == ("view", STORY) && !context.dossier.steps.is_empty();
    let step = context.opening.walk.map_or(0, |walk| walk.step);
    begins.then_some(Some(Walk { step, left: false }))
}

fn walk_name(walk: Option<Walk>, context: &Context) -> (&'static str, String) {
    let step = walk.and_then(|walk| Some((walk, context.dossier.steps.get(walk.step)?)));
    match step {
        Some((walk, step)) => (if walk.left { "left" } else { "step" }, step.id.to_string()),
        None => ("step", none()),
    }
}

/// The names of the layers that differ from `base`, with a minus if they are off.
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

//! JSON dossiers with random changes.

use crate::{each, ours};
use core::cell::Cell;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use sco_map::data::json::{Base, Own, read_own};
use sco_map::data::{Day, Details, Dossier, decode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A valid dossier in which each text and each number appears once, so that a dropped one is noticed.
fn good() -> Value {
    json!({
        "$schema": "https://maps.example/schema/dossier.json",
        "countries": [{ "id": "XKA", "alpha2": "XK", "name": "Kappa", "long_name": "Republic of Kappa",
            "capital": { "name": "Kappaville", "lon": 11.25, "lat": 12.25 } }],
        "organisations": [{ "id": "ALLY", "name": "The allies", "short": "Allies", "anchor": { "why": "Seat of it.", "lon": 13.25, "lat": 14.25 } }],
        "sources": [{ "id": "q", "title": "A title", "publisher": "A paper", "date": "2001-02-03", "url": "https://example.org/1", "described": true,
            "lang": "ru", "kind": "research", "state_media": true, "archive": "https://example.org/2" }],
        "standings": [{ "id": "own-standing", "country": "XKA", "standing": "dialogue-partner", "from": "2002-03-04", "to": "2003-04-05",
            "began": "It began.", "ended": "It ended.", "decided": "2002-01", "dormant": "2002-11", "confidence": "medium", "note": "A note.", "sources": ["q"] }],
        "sites": [{ "id": "own-site", "name": "Own site", "names": ["Another name", "A third"], "host": "XKA", "lon": 15.25, "lat": 16.25,
            "place": "By the river.", "place_source": "q", "bloc": "indian", "kind": "radar", "about": "About it.", "operators": ["ALLY", "XKA"],
            "active": [{ "from": "2004-05", "to": "2005-06" }, { "from": "2006-07?" }],
            "use": "access", "overseas": true, "about_sources": ["q"], "operator_sources": { "ALLY": ["q"] },
            "phases": [{ "from": "2004-08", "name": "A phase", "text": "Of it.", "sources": ["q"] }],
            "strength": [{ "date": "2007-08", "least": 171, "most": 182, "qualifier": "about", "of": "people", "note": "Counted.", "sources": ["q"] }],
            "rent": [{ "from": "2008-09", "text": "Nothing.", "sources": ["q"] }],
            "chronicle": [{ "date": "2009-10", "text": "A day.", "sources": ["q"] }],
            "attested": "2010-11", "confidence": "low", "note": "Noted.", "sources": ["q"] }],
        "ties": [{ "id": "own-tie", "country": "XKA", "kind": "partnership", "bloc": "chinese", "title": "A tie", "from": "2011-12", "text": "Tied.",
            "confidence": "low", "sources": ["q"] }],
        "events": [{ "id": "own-event", "date": "2012-01", "last": "2012-02", "kind": "exercise", "title": "An exercise", "text": "They met.",
            "ordinal": 193, "countries": ["XKA"], "places": [{ "name": "A field", "lon": 17.25, "lat": 18.25 }], "confidence": "low", "sources": ["q"] }],
        "relations": [{ "id": "own-relation", "kind": "tension", "from": ["XKA"], "to": ["ALLY"], "text": "Tense.",
            "periods": [{ "kind": "rivalry", "from": "2013-03", "to": "2014-04", "text": "For a while." }], "confidence": "low", "sources": ["q"] }],
        "bids": [{ "id": "own-bid", "country": "XKA", "sought": "observer", "date": "2014-05", "outcome": "Refused.", "confidence": "low", "sources": ["q"] }],
        "guests": [{ "id": "own-guest", "name": "A guest", "kind": "country", "country": "XKA", "first": "2015-06", "last": "2015-07", "sources": ["q"] }],
        "coverage": [{ "country": "XKA", "from": "1989-01", "completeness": "main", "note": "Searched." }],
        "corrections": [{ "date": "2017-03", "fact": "own-site", "was": "Wrong.", "now": "Right.", "why": "Read again.", "sources": ["q"] }],
        "claims": [{ "id": "own-claim", "text": "A claim.", "date": "2016-07", "verdict": "confirmed", "then": "Then.", "since": "Since.",
            "confidence": "low", "sources": ["q"] }],
        "story": [{ "id": "own-step", "head": "frame", "title": "A step", "text": "Told.", "date": "2017-08-09", "compare": "2016-07-08",
            "view": [21.5, 22.5, 23.5, 24.5], "hide": ["events"], "countries": ["XKA"], "sites": ["own-site"], "relations": ["own-relation"],
            "events": ["own-event"], "claims": ["own-claim"], "thin": "Thin.", "sources": ["q"] }],
    })
}

/// Changes that an author or an author's program can make to a value.
#[derive(Clone, Debug)]
enum Change {
    Leave,
    Remove,
    Put(Value),
    Rename(String),
    Add(String, Value),
}

fn change() -> impl Strategy<Value = Change> {
    let value = select(vec![
        json!(null),
        json!(""),
        json!("  "),
        json!(0),
        json!(-3.75),
        json!(31.5),
        json!(207),
        json!(1e40),
        json!(true),
        json!("2018-09"),
        json!("2001-13"),
        json!("KGZ"),
        json!("NATO"),
        json!("western"),
        json!("manas"),
        json!("own-site"),
        json!("A new text."),
        json!([]),
        json!({}),
        json!(["KGZ"]),
        json!([[1, 2]]),
        json!({ "lon": 33.5 }),
        json!("0"),
        json!("https://example.org/other"),
    ]);
    let name = select(vec![
        "lon",
        "name",
        "from",
        "nmae",
        "long_name",
        "why",
        "kind",
        "$comment",
        "title",
        "first",
        "organisation",
        "id",
        "note",
    ]);
    let name = name.prop_map(str::to_owned).boxed();
    prop_oneof![
        Just(Change::Leave),
        Just(Change::Remove),
        value.clone().prop_map(Change::Put),
        name.clone().prop_map(Change::Rename),
        (name, value).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

/// All paths in a value: names and indices, the outermost first.
fn paths(value: &Value, path: &str, all: &mut Vec<String>) {
    all.push(path.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                paths(value, &format!("{path}/{name}"), all);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter().enumerate() {
                paths(value, &format!("{path}/{i}"), all);
            }
        }
        _ => {}
    }
}

fn apply(document: &mut Value, place: Index, change: Change) {
    let mut all = Vec::new();
    paths(document, "", &mut all);
    let path = place.get(&all).clone();
    let (around, name) = path.rsplit_once('/').unwrap_or(("", ""));
    match change {
        Change::Put(value) => *document.pointer_mut(&path).unwrap() = value,
        Change::Add(name, value) => {
            if let Some(fields) = document.pointer_mut(&path).and_then(Value::as_object_mut) {
                fields.entry(name).or_insert(value);
            }
        }
        Change::Leave => {}
        Change::Remove | Change::Rename(_) => match document.pointer_mut(around) {
            Some(Value::Object(fields)) => {
                let value = fields.remove(name);
                if let (Change::Rename(name), Some(value)) = (change, value) {
                    fields.entry(name).or_insert(value);
                }
            }
            Some(Value::Array(list)) if !name.is_empty() => {
                drop(list.remove(name.parse().unwrap()));
            }
            _ => {}
        },
    }
}

#[test]
fn of_an_object_nothing_is_dropped_in_silence() {
    let (dossier, details) = ours();
    let (dossier, details): (Dossier, Details) =
        (decode(&dossier).unwrap(), decode(&details).unwrap());
    let taken = Cell::new(0);
    let changes = prop::collection::vec((any::<Index>(), change()), 0..4);
    each(&(changes, any::<bool>()), |(changes, over)| {
        let mut document = good();
        if !over {
            document["dossier"] = json!({ "id": "own-dossier", "title": "Own title", "organisation": "Own organisation" });
        }
        for (place, change) in changes {
            apply(&mut document, place, change);
        }
        let base = if over { Base::All(&dossier, &details) } else { Base::Names(&dossier) };
        let Ok(own) = read_own(&document.to_string(), base) else { return Ok(()) };
        taken.set(taken.get() + 1);
        let shown = Shown::of(&own);
        let mut dropped = Vec::new();
        // A list of an unknown kind is reported as a whole, by its name and its start.
        for notice in own
            .notices
            .iter()
            .filter(|notice| notice.record == "file" && notice.expected.ends_with("ignored"))
        {
            document.as_object_mut().and_then(|document| document.remove(&notice.file));
        }
        look_for(&document, "", &shown, &mut dropped);
        prop_assert!(dropped.is_empty(), "dropped {dropped:?} of {document:#}");
        Ok(())
    });
    assert!(taken.get() > super::cases() / 10, "only {} dossiers were taken", taken.get());
}

/// Everything that the map shows or reports.
struct Shown {
    texts: BTreeSet<String>,
    numbers: BTreeSet<String>,
    told: String,
}

impl Shown {
    fn of(own: &Own) -> Self {
        let mut shown = Self {
            texts: BTreeSet::new(),
            numbers: BTreeSet::new(),
            told: format!("{:?}", own.notices),
        };
        shown.take(&serde_json::to_value(&own.dossier).unwrap());
        shown.take(&serde_json::to_value(&own.details).unwrap());
        // Facts name sources by index, so the ids of sources are not baked.
        shown.texts.extend(own.details.sources.iter().map(|source| plain(&source.id)));
        shown
    }

    fn take(&mut self, value: &Value) {
        match value {
            Value::String(text) => drop(self.texts.insert(plain(text))),
            Value::Number(number) => drop(self.numbers.insert(number.to_string())),
            Value::Array(list) => {
                self.texts.extend(code(list));
                for value in list {
                    self.take(value);
                }
            }
            Value::Object(fields) => {
                self.texts.extend(date(value));
                for value in fields.values() {
                    self.take(value);
                }
            }
            _ => {}
        }
    }

    fn has(&self, value: &Value) -> bool {
        match value {
            // Spaces have no meaning.
            Value::String(text) if text.trim().is_empty() => true,
            Value::String(text) => {
                let day = Day::parse(text)
                    .is_some_and(|day| self.numbers.contains(&day.count().to_string()));
                self.texts.contains(&plain(text)) || day || self.told.contains(text)
            }
            Value::Number(number) => {
                // Positions are stored to a metre.
                #[expect(clippy::cast_possible_truncation, reason = "as it is kept")]
                let kept = json!(number.as_f64().unwrap() as f32).to_string();
                let number = number.to_string();
                self.numbers.contains(&number)
                    || self.numbers.contains(&kept)
                    || self.told.contains(&number)
            }
            _ => true,
        }
    }
}

/// The names of kinds are in lower case with dashes.
fn plain(text: &str) -> String {
    text.replace('-', "").to_lowercase()
}

/// The code of a country is stored in three bytes.
fn code(list: &[Value]) -> Option<String> {
    let bytes: Option<Vec<u8>> =
        list.iter().map(|value| value.as_u64().and_then(|byte| u8::try_from(byte).ok())).collect();
    bytes
        .filter(|bytes| bytes.len() == 3)
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .map(|code| plain(&code))
}

fn date(value: &Value) -> Option<String> {
    let date: sco_map::data::Date = serde_json::from_value(value.clone()).ok()?;
    Some(plain(&date.to_string()))
}

fn look_for(value: &Value, path: &str, shown: &Shown, dropped: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let facts = fields.iter().filter(|(name, _)| !(path.is_empty() && *name == "$schema"));
            for (name, value) in facts {
                look_for(value, &format!("{path}/{name}"), shown, dropped);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter().enumerate() {
                look_for(value, &format!("{path}/{i}"), shown, dropped);
            }
        }
        value if shown.has(value) => {}
        value => dropped.push(format!("{path} {value}")),
    }
}

//! Generates ids for rows without one.

use crate::columns::Kind;
use crate::entries::Entry;
use sco_map::data::json::unjoined;
use std::collections::{BTreeMap, BTreeSet};

/// An id for each entry: the given id, or a unique one made from the entry's values. It contains as few values as
/// distinguish it from the others, independent of their order.
pub(crate) fn ids(kind: Kind, entries: &[Entry], ours: BTreeSet<String>) -> Vec<String> {
    let written = entries.iter().map(|entry| entry.cell("id").to_owned());
    let mut ids: Vec<String> = written.collect();
    let mut taken = ours;
    // This word has a meaning in links.
    taken.insert("none".to_owned());
    taken.extend(ids.iter().filter(|id| !id.is_empty()).cloned());
    for columns in levels(kind) {
        let open = (0..ids.len()).filter(|place| ids[*place].is_empty());
        let slugs: Vec<_> = open.map(|place| (place, slug(&entries[place], columns))).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, slug) in &slugs {
            *counts.entry(slug).or_default() += 1;
        }
        for (place, slug) in &slugs {
            if !slug.is_empty() && counts[&**slug] == 1 && taken.insert(slug.clone()) {
                ids[*place].clone_from(slug);
            }
        }
    }
    for (place, id) in ids.iter_mut().enumerate().filter(|(_, id)| id.is_empty()) {
        *id = numbered(&slug(&entries[place], levels(kind)[0]), kind, &mut taken);
    }
    ids
}

fn levels(kind: Kind) -> [&'static [&'static str]; 3] {
    match kind {
        Kind::Sites => [&["name"], &["name", "host"], &["name", "host", "lon", "lat"]],
        Kind::Standings => [
            &["country", "standing", "from"],
            &["country", "standing", "from", "to"],
            &["country", "standing", "from", "to", "began"],
        ],
    }
}

fn slug(entry: &Entry, columns: &[&str]) -> String {
    // Keeps the sign: west and south are not east and north.
    let cell = |column: &&str| match *column {
        "lon" | "lat" => entry.cell(column).replace('-', "minus "),
        _ => entry.cell(column).to_owned(),
    };
    let text = unjoined(&columns.iter().map(cell).collect::<Vec<_>>().join(" "));
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

fn numbered(slug: &str, kind: Kind, taken: &mut BTreeSet<String>) -> String {
    let slug = if slug.is_empty() { kind.name() } else { slug };
    let mut ids = (2..).map(|number: usize| format!("{slug}-{number}"));
    ids.find(|id| taken.insert(id.clone())).unwrap_or_default()
}

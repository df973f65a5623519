//! The names of our units in the source.

use super::edits::Edits;
use super::{fetch, read};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// One unit per line: its code, a tab, and its names, separated by bars.
///
/// # Errors
/// An input that is missing or differs from the pinned one.
pub(crate) fn names(root: &Path, cache: &Path) -> Result<String, String> {
    fetch::verify(cache)?;
    let told = |name: &'static str| move |error: serde_json::Error| format!("{name}: {error}");
    let edits = read::text(&root.join("data/geo/edits.json"))?;
    let edits: Edits = serde_json::from_str(&edits).map_err(told("data/geo/edits.json"))?;
    let countries = read::text(&root.join("data/sco/countries.json"))?;
    let countries: Vec<Value> =
        serde_json::from_str(&countries).map_err(told("data/sco/countries.json"))?;
    let source: BTreeMap<String, Vec<String>> = read::country_names(cache)?.into_iter().collect();
    let lines = countries.iter().filter_map(|country| {
        let id = country["id"].as_str()?;
        let long = country["long_name"].as_str().map(str::to_owned);
        let code = if source.contains_key(id) { id } else { edits.other_code(id).unwrap_or(id) };
        let names = long.into_iter().chain(source.get(code).cloned().unwrap_or_default());
        Some(format!("{id}\t{}\n", once(names).join("|")))
    });
    Ok(lines.collect())
}

fn once(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

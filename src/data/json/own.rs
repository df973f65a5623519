//! Facts of a page's own: one JSON object with a list of records for each kind.

use super::shape::{Files, whole};
use super::{Base, KINDS, Problem, checked};
use crate::data::{Details, Dossier};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads one text with all records, laid over `base`: `{"dossier": {…}, "sites": [{…}, …], …}`.
///
/// # Errors
/// Every problem, in the order of [`KINDS`]; nothing of the text is used then.
pub fn read_own(text: &str, base: Base) -> Result<(Dossier, Details), Vec<Problem>> {
    let value = serde_json::from_str(text);
    let value = value.map_err(|error| vec![whole("facts", error.to_string(), "JSON")])?;
    let Value::Object(object) = value else {
        let found = "another value".to_owned();
        return Err(vec![whole("facts", found, "an object with a list of records for each kind")]);
    };
    let mut problems = Vec::new();
    let values: BTreeMap<_, _> =
        object.into_iter().filter_map(|pair| kind(pair, &mut problems)).collect();
    let files = Files::of(values, &mut problems);
    checked(&files, base, problems, |_| Vec::new())
}

/// The records of a kind. What a dossier is about may stand alone, and notes to whoever edits it are passed over.
fn kind((name, value): (String, Value), problems: &mut Vec<Problem>) -> Option<(String, Value)> {
    if name.starts_with('$') {
        return None;
    }
    if !KINDS.contains(&&*name) {
        let problem = whole(
            &name,
            "a kind that is not known".to_owned(),
            &format!("one of {}", KINDS.join(", ")),
        );
        problems.push(problem.or_nearest(&name, KINDS));
        return None;
    }
    let value =
        if name == "dossier" && value.is_object() { Value::Array(vec![value]) } else { value };
    Some((name, value))
}

//! A page's own facts: one JSON object with a list of records for each kind.

use super::checked::{Own, Refused, checked};
use super::foreign::{FORM, foreign, form_of};
use super::parse::parse;
use super::problem::brief;
use super::record_kind::RecordKind;
use super::shape::Files;
use super::{Base, Problem};
use crate::data::Kind;
use serde_json::{Map, Value};

/// Reads one text with all records and adds them to `base`: `{"dossier": {…}, "sites": [{…}, …], …}`.
///
/// # Errors
/// Every problem, in the order of [`RecordKind`].
pub fn read_own(text: &str, base: Base) -> Result<Own, Refused> {
    if let Some(problem) = foreign(text) {
        return Err(vec![problem].into());
    }
    let mut problems = Vec::new();
    match parse(text, "", &mut problems) {
        Some(value) if form_of(&value).is_some() => {
            Err(vec![Problem::whole("facts", form_of(&value).unwrap_or_default(), FORM)].into())
        }
        Some(Value::Object(object)) => read_object(object, base, problems),
        _ => Err(problems.into()),
    }
}

fn read_object(
    object: Map<String, Value>,
    base: Base,
    mut problems: Vec<Problem>,
) -> Result<Own, Refused> {
    let (remarks, kinds): (Vec<_>, Vec<_>) =
        object.into_iter().partition(|(name, _)| name.starts_with('$'));
    let nowhere = kinds.iter().filter_map(uncovered).collect::<Vec<_>>();
    let values = kinds.into_iter().filter_map(|pair| kind(pair, &mut problems)).collect();
    let files = Files::of(values, &mut problems);
    let remarks = remarks.iter().filter_map(remark);
    let mut read = checked(&files, base, problems, |_, _| Vec::new());
    match &mut read {
        Ok(Own { notices, .. }) | Err(Refused { notices, .. }) => {
            notices.splice(0..0, remarks.chain(nowhere));
        }
    }
    read
}

/// A name that starts with `$` is a note for editors and is ignored, with a notice except for `$schema`.
fn remark((name, value): &(String, Value)) -> Option<Problem> {
    let expected = format!("one of {}; ignored", RecordKind::list());
    (name != "$schema").then(|| Problem::whole(name, brief(value), &expected))
}

/// No country at all says nothing about where somebody searched.
fn uncovered((name, value): &(String, Value)) -> Option<Problem> {
    let is_empty =
        name == RecordKind::Coverage.name() && value.as_array().is_some_and(Vec::is_empty);
    is_empty.then(|| Problem::whole(name, "an empty list", "at least one country; as if left out"))
}

/// The records of a kind. The description of a dossier needs no list.
fn kind((name, value): (String, Value), problems: &mut Vec<Problem>) -> Option<(String, Value)> {
    let Some(kind) = RecordKind::parse(&name) else {
        let expected = format!("one of {}", RecordKind::list());
        let problem = Problem::whole(&name, "an unknown kind", &expected);
        problems.push(problem.or_nearest(&name, RecordKind::all().map(RecordKind::name)));
        return None;
    };
    let is_single = kind == RecordKind::Dossier && value.is_object();
    let value = if is_single { Value::Array(vec![value]) } else { value };
    Some((name, value))
}

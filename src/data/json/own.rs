//! Facts of a page's own: one JSON object with a list of records for each kind.

use super::parse::parse;
use super::shape::Files;
use super::{Base, KINDS, Problem, checked};
use crate::data::{Details, Dossier};
use serde_json::{Map, Value};

/// What has come of facts of a page's own.
#[derive(Debug)]
pub struct Own {
    /// The dossier, with what it is laid over.
    pub dossier: Dossier,
    /// What more is known.
    pub details: Details,
    /// What was passed over, or read in another way than it is written.
    pub notices: Vec<Problem>,
}

/// Reads one text with all records, laid over `base`: `{"dossier": {…}, "sites": [{…}, …], …}`.
///
/// # Errors
/// Every problem, in the order of [`KINDS`]; nothing of the text is used then.
pub fn read_own(text: &str, base: Base) -> Result<Own, Vec<Problem>> {
    let mut problems = Vec::new();
    match parse(text, "", &mut problems) {
        Some(Value::Object(object)) => read_object(object, base, problems),
        Some(_) => {
            let expected = "an object with a list of records for each kind";
            Err(vec![Problem::whole("facts", "another value", expected)])
        }
        None => Err(problems),
    }
}

fn read_object(
    object: Map<String, Value>,
    base: Base,
    mut problems: Vec<Problem>,
) -> Result<Own, Vec<Problem>> {
    let (remarks, kinds): (Vec<_>, Vec<_>) =
        object.into_iter().partition(|(name, _)| name.starts_with('$'));
    let values = kinds.into_iter().filter_map(|pair| kind(pair, &mut problems)).collect();
    let files = Files::of(values, &mut problems);
    let mut own = checked(&files, base, problems, |_| Vec::new())?;
    own.notices.splice(0..0, remarks.iter().filter_map(remark));
    Ok(own)
}

/// Notes to whoever edits the file are passed over. Its form is nothing to tell.
fn remark((name, value): &(String, Value)) -> Option<Problem> {
    let expected = format!("one of {}; passed over", KINDS.join(", "));
    (name != "$schema").then(|| Problem::whole(name, value.to_string(), &expected))
}

/// The records of a kind. What a dossier is about may stand alone.
fn kind((name, value): (String, Value), problems: &mut Vec<Problem>) -> Option<(String, Value)> {
    if !KINDS.contains(&&*name) {
        let expected = format!("one of {}", KINDS.join(", "));
        let problem = Problem::whole(&name, "a kind that is not known", &expected);
        problems.push(problem.or_nearest(&name, KINDS));
        return None;
    }
    let value =
        if name == "dossier" && value.is_object() { Value::Array(vec![value]) } else { value };
    Some((name, value))
}

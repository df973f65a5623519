//! Reads a page's own facts. A page fetches this program only if it has some.

mod columns;
mod entries;
mod ids;
mod layout;
mod lost;
mod places;
mod quotes;
mod repeats;
mod rows;
mod sheet;
mod sources;
mod table;
mod totals;

use js_sys::{Array, Object, Reflect, Uint8Array};
use sco_map::baked::{DETAILS, DOSSIER};
use sco_map::data::json::{Base, Problem, Refused, foreign, read_own};
use sco_map::data::{Details, Dossier, decode, encode};
use wasm_bindgen::prelude::*;

/// The largest number of problems or notices to report at once.
const TOLD: usize = 100;

/// The result of reading a text.
#[derive(Debug)]
pub struct Read {
    /// The dossier, baked.
    pub dossier: Vec<u8>,
    /// Its details, baked.
    pub details: Vec<u8>,
    /// Notices about ignored values, or values read in another way than written.
    pub notices: Vec<Problem>,
}

/// Reads a text as `json` or `csv`, as a dossier of its own that uses the countries of `dossier`; or, if `details`
/// are given, added to both. Gives `{ dossier, details, notices }`, the first two baked, or
/// `{ problems, more, notices }`.
#[wasm_bindgen]
#[expect(
    clippy::needless_pass_by_value,
    reason = "what may be missing cannot be borrowed from a page"
)]
pub fn read(text: &str, form: &str, dossier: &[u8], details: Option<Vec<u8>>) -> Object {
    match read_natively(text, form, dossier, details.as_deref()) {
        Ok(Read { dossier, details, notices }) => object([
            ("dossier", Uint8Array::from(&*dossier).into()),
            ("details", Uint8Array::from(&*details).into()),
            ("notices", all(&notices).into()),
        ]),
        Err(Refused { problems, notices }) => object([
            ("problems", first(&problems).collect::<Array>().into()),
            ("more", (problems.len().saturating_sub(TOLD) as f64).into()),
            ("notices", all(&notices).into()),
        ]),
    }
}

fn all(notices: &[Problem]) -> Array {
    first(notices).chain(rest(notices).as_ref().map(told)).collect()
}

fn first(problems: &[Problem]) -> impl Iterator<Item = JsValue> + '_ {
    problems.iter().take(TOLD).map(told)
}

/// The number of further notices.
fn rest(notices: &[Problem]) -> Option<Problem> {
    let more = notices.len().checked_sub(TOLD).filter(|more| *more > 0)?;
    Some(Problem::new("file", "", "", format!("{more} more of these"), "none"))
}

/// The same without a browser.
///
/// # Errors
/// Every problem of the text, with its notices; a single problem if the base is damaged.
pub fn read_natively(
    text: &str,
    form: &str,
    dossier: &[u8],
    details: Option<&[u8]>,
) -> Result<Read, Refused> {
    let lost = lost::lost(text, form);
    if !lost.is_empty() {
        return Err(lost.into());
    }
    if let Some(problem) = foreign(text) {
        return Err(vec![problem].into());
    }
    let dossier: Dossier = decode(dossier).map_err(|error| vec![whole(DOSSIER, &error)])?;
    let details: Option<Details> =
        details.map(decode).transpose().map_err(|error| vec![whole(DETAILS, &error)])?;
    let base =
        details.as_ref().map_or(Base::Names(&dossier), |details| Base::All(&dossier, details));
    let own =
        if form == "csv" { table::read(text, &dossier, base)? } else { read_own(text, base)? };
    let baked = encode(&own.dossier).and_then(|dossier| Ok((dossier, encode(&own.details)?)));
    let (dossier, details) = baked.map_err(|error| vec![whole("facts", &error)])?;
    Ok(Read { dossier, details, notices: own.notices })
}

fn whole(file: &str, error: &impl ToString) -> Problem {
    Problem::new(file, "", "", error.to_string(), "facts")
}

fn told(problem: &Problem) -> JsValue {
    let meant = problem.nearest.as_ref().map(|name| format!("; did you mean “{name}”?"));
    let expected = [&problem.expected, meant.as_deref().unwrap_or_default()].concat();
    let fields = [
        ("place", problem.place()),
        ("finding", problem.finding.clone()),
        ("expectation", expected),
    ];
    object(fields.map(|(name, text)| (name, text.into()))).into()
}

fn object<const N: usize>(fields: [(&str, JsValue); N]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}

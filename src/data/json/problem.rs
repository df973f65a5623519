//! What is wrong with a dossier, so that its author can mend it.

use core::fmt;
use serde_json::Value;

/// One problem: where it is, what was found there, what was expected.
///
/// A notice has the same form: what was found is passed over or read in another way than it is written, and
/// `expected` says how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, or the key of the dossier: `sites`.
    pub file: String,
    /// The record's id, or its number from 0, in brackets, if it has none: `manas`, `[3]`.
    pub record: String,
    /// The field's path: `active[0].from`; empty if the record as a whole is meant.
    pub field: String,
    /// What stands there.
    pub finding: String,
    /// What should.
    pub expected: String,
    /// What was probably meant.
    pub nearest: Option<String>,
}

impl Problem {
    /// One whose meaning nobody guesses at. `record` and `field` are empty where they do not matter.
    pub fn new(
        file: &str,
        record: &str,
        field: &str,
        finding: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            record: record.to_owned(),
            field: field.to_owned(),
            finding: finding.into(),
            expected: expected.into(),
            nearest: None,
        }
    }

    /// One with a file, or with all the records of a kind.
    pub(super) fn whole(file: &str, finding: impl Into<String>, expected: &str) -> Self {
        Self::new(file, "file", "", finding, expected)
    }

    /// Where it is in a dossier: `sites.manas.active[0].from`.
    pub fn place(&self) -> String {
        path(&[&self.file, &self.record, &self.field])
    }

    /// The same with what was probably meant, of those that could have been.
    #[must_use]
    pub fn or_nearest<'a>(
        mut self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.nearest = nearest(written, known);
        self
    }
}

/// The one that differs least, if by no more than about a third of its letters. Nobody misspells a name of a hundred.
fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if written.is_empty() || written.len() > 100 {
        return None;
    }
    let off =
        |name: &str| strsim::damerau_levenshtein(&written.to_lowercase(), &name.to_lowercase());
    let all = known.into_iter().map(|name| (off(name), name));
    let close = all.filter(|(off, name)| *off <= name.chars().count().div_ceil(3));
    close.min_by_key(|(off, _)| *off).map(|(_, name)| name.to_owned())
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = path(&[&self.record, &self.field]);
        write!(
            f,
            "{}.json: {place}: found {}, expected {}",
            self.file, self.finding, self.expected
        )?;
        self.nearest.as_ref().map_or(Ok(()), |name| write!(f, "; did you mean “{name}”?"))
    }
}

/// `sites.camp-x.lon`, `sites[0].lon`.
fn path(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.fold(String::new(), |path, part| {
        let dot = if path.is_empty() || part.starts_with('[') { "" } else { "." };
        [&path, dot, part].concat()
    })
}

/// A text as it is told: in quotes, and as nothing if it is empty.
pub(super) fn quoted(text: &str) -> String {
    if text.trim().is_empty() { NOTHING.to_owned() } else { format!("“{text}”") }
}

/// How much of a value is told, in letters.
const BRIEF: usize = 200;

/// A value as JSON, or its start where it is long.
pub(super) fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(BRIEF) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A value in words.
pub(super) fn told(value: &Value) -> String {
    match value {
        Value::Null => NOTHING.to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.trim().is_empty() => "an empty text".to_owned(),
        Value::String(text) => format!("the text {}", quoted(text)),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a record in braces".to_owned(),
    }
}

/// What is found where something is missing.
pub(super) const NOTHING: &str = "nothing";

/// The path of a field: `active[0].from`, of names and numbers from the outermost in.
pub(super) fn field<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().fold(String::new(), |path, part| {
        let dot = if path.is_empty() { "" } else { "." };
        match part.parse::<usize>() {
            Ok(number) => format!("{path}[{number}]"),
            Err(_) => format!("{path}{dot}{part}"),
        }
    })
}

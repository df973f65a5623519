//! Problems with a dossier, for its author.

use core::fmt;
use serde_json::Value;

/// A problem: its place, what was found and what was expected.
///
/// A notice has the same form: the value is ignored or guessed, and `expected` says how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, or the key of the dossier: `sites`.
    pub file: String,
    /// The record's id, or its number from 0 in brackets if it has no id: `manas`, `[3]`.
    pub record: String,
    /// The field's path: `active[0].from`; empty for the whole record.
    pub field: String,
    /// What was found.
    pub finding: String,
    /// What was expected.
    pub expected: String,
    /// The value that was probably meant.
    pub nearest: Option<String>,
}

impl Problem {
    /// A problem without a suggestion. `record` and `field` can be empty.
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

    /// A problem with a file, or with all records of a kind.
    pub(super) fn whole(file: &str, finding: impl Into<String>, expected: &str) -> Self {
        Self::new(file, "file", "", finding, expected)
    }

    /// Its place in a dossier: `sites.manas.active[0].from`.
    pub fn place(&self) -> String {
        path(&[&self.file, &self.record, &self.field])
    }

    /// The same with the nearest of the known names as a suggestion.
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

/// The nearest of the known names, if at most about a third of its letters differ. Long texts have none: they are no
/// misspelt names.
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

/// A text in quotes, or [`NOTHING`] if it is empty.
pub(super) fn quoted(text: &str) -> String {
    if text.trim().is_empty() { NOTHING.to_owned() } else { format!("“{text}”") }
}

/// The largest quoted length of a value, in letters.
const BRIEF: usize = 200;

/// A value as JSON, cut if it is long.
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

/// The finding for a missing value.
pub(super) const NOTHING: &str = "nothing";

/// The path of a field, `active[0].from`, from names and numbers, the outermost first.
pub(super) fn field<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().fold(String::new(), |path, part| {
        let dot = if path.is_empty() { "" } else { "." };
        match part.parse::<usize>() {
            Ok(number) => format!("{path}[{number}]"),
            Err(_) => format!("{path}{dot}{part}"),
        }
    })
}

//! From JSON values to the fields of records: what does not fit is told, all of it, and left out.

use super::problem::{NOTHING, field, quoted};
use serde_json::{Map, Value};

/// What can stand in a field.
pub(super) trait FromJson: Default {
    /// The value as it is wanted; else the default, and why in `reading`.
    fn from_json(value: Value, reading: &mut Reading) -> Self;
}

/// A record, or a part of one: the fields that it may have.
pub(super) trait Fields: FromJson {
    const NAMES: &'static [&'static str];
}

/// Something in a record that does not fit.
pub(super) struct Misfit {
    /// Its path: `active[0].from`.
    pub(super) field: String,
    pub(super) found: String,
    pub(super) expected: String,
    /// If nobody knows the field: its name, and those that it could have.
    pub(super) unknown: Option<(String, &'static [&'static str])>,
}

/// Where in a record the reader is, and what does not fit so far.
#[derive(Default)]
pub(super) struct Reading {
    path: Vec<String>,
    pub(super) misfits: Vec<Misfit>,
}

impl Reading {
    /// Takes a field out of those that are left; one that is missing is as good as empty.
    pub(super) fn field<T: FromJson>(&mut self, fields: &mut Map<String, Value>, name: &str) -> T {
        fields.remove(name).map_or_else(T::default, |value| self.inside(name.to_owned(), value))
    }

    fn inside<T: FromJson>(&mut self, part: String, value: Value) -> T {
        self.path.push(part);
        let read = T::from_json(value, self);
        self.path.pop();
        read
    }

    pub(super) fn wrong<T: Default>(&mut self, value: &Value, expected: &str) -> T {
        let field = field(self.path.iter().map(String::as_str));
        let (found, expected) = (told(value), expected.to_owned());
        self.misfits.push(Misfit { field, found, expected, unknown: None });
        T::default()
    }

    /// Fields that nobody has taken.
    pub(super) fn unknown(&mut self, left: Map<String, Value>, known: &'static [&'static str]) {
        for (name, _) in left {
            let path = self.path.iter().map(String::as_str).chain([name.as_str()]);
            self.misfits.push(Misfit {
                field: field(path),
                found: "a field that is not known".to_owned(),
                expected: format!("one of {}", known.join(", ")),
                unknown: Some((name, known)),
            });
        }
    }
}

/// A value in words.
fn told(value: &Value) -> String {
    match value {
        Value::Null => NOTHING.to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.trim().is_empty() => NOTHING.to_owned(),
        Value::String(text) => format!("the text {}", quoted(text)),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a record in braces".to_owned(),
    }
}

impl FromJson for String {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match value {
            Value::String(text) => text,
            other => reading.wrong(&other, "text"),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        value.as_bool().unwrap_or_else(|| reading.wrong(&value, "true or false"))
    }
}

impl FromJson for f64 {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        value.as_f64().unwrap_or_else(|| reading.wrong(&value, "a number"))
    }
}

impl FromJson for f32 {
    #[expect(clippy::cast_possible_truncation, reason = "degrees need no more digits")]
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        f64::from_json(value, reading) as Self
    }
}

impl FromJson for u32 {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let whole = value.as_u64().and_then(|whole| whole.try_into().ok());
        whole.unwrap_or_else(|| reading.wrong(&value, "a whole number"))
    }
}

impl FromJson for u8 {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let whole = value.as_u64().and_then(|whole| whole.try_into().ok());
        whole.unwrap_or_else(|| reading.wrong(&value, "a whole number up to 255"))
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        Some(T::from_json(value, reading))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match value {
            Value::Array(list) => list
                .into_iter()
                .enumerate()
                .map(|(n, value)| reading.inside(n.to_string(), value))
                .collect(),
            other => reading.wrong(&other, "a list"),
        }
    }
}

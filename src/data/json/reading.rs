//! Reads the fields of records from JSON values. Reports every value that does not fit, and leaves it out.

use super::problem::{field, told};
use crate::data::writing::{seen, unjoined};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A type of a field.
pub(super) trait FromJson: Default {
    /// The name of a value and of several values, for problems.
    const IS: [&'static str; 2];

    /// The value, or the default with a misfit in `reading`.
    fn from_json(value: Value, reading: &mut Reading) -> Self;
}

/// The fields of a record or of a part of one.
pub(super) trait Fields: FromJson {
    const NAMES: &'static [&'static str];
}

/// A value in a record that does not fit.
pub(super) struct Misfit {
    /// Its path: `active[0].from`.
    pub(super) field: String,
    pub(super) finding: String,
    pub(super) expected: String,
    /// For an unknown field: its name and the known names.
    pub(super) unknown: Option<(String, &'static [&'static str])>,
}

/// Fields that hold ids, or lists of them.
const IDS: [&str; 13] = [
    "id",
    "sources",
    "place_source",
    "about_sources",
    "operator_sources",
    "country",
    "host",
    "operators",
    "countries",
    "sites",
    "relations",
    "events",
    "claims",
];

/// The current path in a record, and the misfits so far.
#[derive(Default)]
pub(super) struct Reading {
    path: Vec<String>,
    pub(super) misfits: Vec<Misfit>,
}

impl Reading {
    /// Takes a field out of the remaining fields. A missing field and `null` give the default.
    pub(super) fn field<T: FromJson>(&mut self, fields: &mut Map<String, Value>, name: &str) -> T {
        let value = fields.remove(name).filter(|value| !value.is_null());
        value.map_or_else(T::default, |value| self.inside(name.to_owned(), value))
    }

    /// A text as readers see it; an id in the form for comparison.
    fn text(&self, text: &str) -> String {
        let mut names = self.path.iter().rev();
        let name = names.find(|name| name.parse::<usize>().is_err());
        let is_id = name.is_some_and(|name| IDS.contains(&&**name));
        if is_id { unjoined(&seen(text)) } else { seen(text) }
    }

    fn inside<T: FromJson>(&mut self, part: String, value: Value) -> T {
        self.path.push(part);
        let read = T::from_json(value, self);
        self.path.pop();
        read
    }

    pub(super) fn wrong<T: Default>(&mut self, value: &Value, expected: &str) -> T {
        let field = field(self.path.iter().map(String::as_str));
        let (finding, expected) = (told(value), expected.to_owned());
        self.misfits.push(Misfit { field, finding, expected, unknown: None });
        T::default()
    }

    /// Reports the remaining fields as unknown.
    pub(super) fn unknown(&mut self, left: Map<String, Value>, known: &'static [&'static str]) {
        for (name, _) in left {
            let path = self.path.iter().map(String::as_str).chain([name.as_str()]);
            self.misfits.push(Misfit {
                field: field(path),
                finding: "an unknown field".to_owned(),
                expected: format!("one of {}", known.join(", ")),
                unknown: Some((name, known)),
            });
        }
    }
}

impl FromJson for String {
    const IS: [&'static str; 2] = ["text in quotes", "texts"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match value {
            Value::String(text) => reading.text(&text),
            other => reading.wrong(&other, Self::IS[0]),
        }
    }
}

impl FromJson for bool {
    const IS: [&'static str; 2] = ["true or false", "values true or false"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        value.as_bool().unwrap_or_else(|| reading.wrong(&value, Self::IS[0]))
    }
}

impl FromJson for f64 {
    const IS: [&'static str; 2] = ["a number without quotes", "numbers"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        value.as_f64().unwrap_or_else(|| reading.wrong(&value, Self::IS[0]))
    }
}

impl FromJson for f32 {
    const IS: [&'static str; 2] = f64::IS;

    #[expect(clippy::cast_possible_truncation, reason = "degrees need no more digits")]
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        f64::from_json(value, reading) as Self
    }
}

impl FromJson for u32 {
    const IS: [&'static str; 2] = ["a whole number from 0 to 4294967295", "whole numbers"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let known = whole(&value).and_then(|whole| whole.try_into().ok());
        known.unwrap_or_else(|| reading.wrong(&value, Self::IS[0]))
    }
}

impl FromJson for u8 {
    const IS: [&'static str; 2] = ["a whole number from 0 to 255", "whole numbers"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let known = whole(&value).and_then(|whole| whole.try_into().ok());
        known.unwrap_or_else(|| reading.wrong(&value, Self::IS[0]))
    }
}

/// 100.0 is also a whole number, because JSON does not distinguish the two.
fn whole(value: &Value) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole and small"
    )]
    let of = |number: f64| {
        let is_whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
        is_whole.then_some(number as u64)
    };
    value.as_u64().or_else(|| value.as_f64().and_then(of))
}

impl<T: FromJson> FromJson for Option<T> {
    const IS: [&'static str; 2] = T::IS;

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        Some(T::from_json(value, reading))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    const IS: [&'static str; 2] = ["a list", "lists"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match value {
            Value::Array(list) => list
                .into_iter()
                .enumerate()
                .map(|(n, value)| reading.inside(n.to_string(), value))
                .collect(),
            other => reading.wrong(&other, &format!("a list of {}", T::IS[1])),
        }
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    const IS: [&'static str; 2] = ["values in braces", "values in braces"];

    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match value {
            Value::Object(fields) => fields
                .into_iter()
                .map(|(name, value)| (unjoined(&seen(&name)), reading.inside(name, value)))
                .collect(),
            other => reading.wrong(&other, Self::IS[0]),
        }
    }
}

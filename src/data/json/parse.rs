//! Parses JSON, and reports names that appear twice in one object, because one of the values would be lost.

use super::problem::{Problem, field, quoted};
use core::{cell::RefCell, fmt};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads a text with the records of `file`, or a whole dossier if `file` is empty.
pub(super) fn parse(text: &str, file: &str, problems: &mut Vec<Problem>) -> Option<Value> {
    let twice = RefCell::new(Vec::new());
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = Location { around: None, name: "", number: 0, twice: &twice };
    let value = seed.deserialize(&mut reader);
    let is_first = value.is_ok();
    let value = value.and_then(|value| reader.end().map(|()| value));
    problems.extend(twice.into_inner().iter().map(|path| again(file, path)));
    let name = if file.is_empty() { "facts" } else { file };
    let not_json = |error: serde_json::Error| {
        if is_first {
            let found = format!("more text after the first value, in line {}", error.line());
            Problem::whole(name, found, "a single value, not one per line")
        } else {
            Problem::whole(name, error.to_string(), "JSON")
        }
    };
    value.map_err(|error| problems.push(not_json(error))).ok()
}

fn again(file: &str, path: &[String]) -> Problem {
    let file = Some(file.to_owned()).filter(|file| !file.is_empty());
    let all: Vec<String> = file.into_iter().chain(path.iter().cloned()).collect();
    let found = format!("{} twice", quoted(all.last().map_or("", |name| name)));
    let [file, number, fields @ ..] = &*all else {
        return Problem::whole(&all.concat(), found, ONCE);
    };
    // The description of a dossier is not a list.
    let (record, fields) = match number.parse::<usize>() {
        Ok(number) => (format!("[{number}]"), fields),
        Err(_) => (String::new(), &all[1..]),
    };
    Problem::new(file, &record, &field(fields.iter().map(|part| &**part)), found, ONCE)
}

const ONCE: &str = "each name once";

/// The path of a value: its name in an object or its index in a list, and the path of its parent.
struct Location<'a> {
    around: Option<&'a Location<'a>>,
    name: &'a str,
    number: usize,
    twice: &'a RefCell<Vec<Vec<String>>>,
}

impl Location<'_> {
    fn path(&self) -> Vec<String> {
        let Some(around) = self.around else { return Vec::new() };
        let mut path = around.path();
        path.push(if self.name.is_empty() {
            self.number.to_string()
        } else {
            self.name.to_owned()
        });
        path
    }
}

impl<'de> DeserializeSeed<'de> for Location<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Location<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        let at = |number| Location { around: Some(&self), name: "", number, twice: self.twice };
        while let Some(value) = list.next_element_seed(at(values.len()))? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let location =
                Location { around: Some(&self), name: &name, number: 0, twice: self.twice };
            let path = values.contains_key(&name).then(|| location.path());
            let value = object.next_value_seed(location)?;
            self.twice.borrow_mut().extend(path);
            values.insert(name, value);
        }
        Ok(Value::Object(values))
    }
}

//! Reads records from JSON text: checks syntax, types and unknown fields.

use super::parse::parse;
use super::problem::{NOTHING, Problem, told};
use super::reading::{Fields, Misfit, Reading};
use super::record;
use super::record_kind::{RecordKind, kinds};
use crate::data::Kind;
use crate::data::writing::{seen, unjoined};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

macro_rules! files {
    ($($(#[$doc:meta])* $kind:ident $name:ident: $record:ident,)*) => {
        /// All records of a dossier, kind by kind.
        #[derive(Debug, Default)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub(super) struct Files {
            $(pub(super) $name: Vec<record::$record>,)*
            /// Kinds and ids of records with a wrong shape: reported, and not checked further.
            #[cfg_attr(feature = "schema", schemars(skip))]
            pub(super) unread: BTreeSet<(String, String)>,
            /// Kinds and numbers of records without an id: reported, and identified by their number.
            #[cfg_attr(feature = "schema", schemars(skip))]
            pub(super) unnamed: BTreeSet<(String, String)>,
        }

        impl Files {
            fn read(reader: &mut Reader) -> Self {
                Self { $($name: reader.records(RecordKind::$kind),)* ..Self::default() }
            }

            /// The ids of all records of a kind, in their order.
            pub(super) fn ids(&self, kind: RecordKind) -> Vec<&String> {
                match kind {
                    $(RecordKind::$kind => self.$name.iter().map(|record| &record.id).collect(),)*
                }
            }
        }
    };
}
kinds!(files);

impl Files {
    /// Reads each (kind, text); a missing kind is empty.
    pub(super) fn parse(texts: &[(&str, &str)], problems: &mut Vec<Problem>) -> Self {
        let mut values = BTreeMap::new();
        for (kind, text) in texts {
            values.extend(parse(text, kind, problems).map(|value| ((*kind).to_owned(), value)));
        }
        Self::of(values, problems)
    }

    /// Reads the records of each kind.
    pub(super) fn of(mut values: BTreeMap<String, Value>, problems: &mut Vec<Problem>) -> Self {
        let (mut unread, mut unnamed) = (BTreeSet::new(), BTreeSet::new());
        let mut reader =
            Reader { values: &mut values, problems, unread: &mut unread, unnamed: &mut unnamed };
        let files = Self::read(&mut reader);
        Self { unread, unnamed, ..files }
    }
}

struct Reader<'a> {
    values: &'a mut BTreeMap<String, Value>,
    problems: &'a mut Vec<Problem>,
    unread: &'a mut BTreeSet<(String, String)>,
    unnamed: &'a mut BTreeSet<(String, String)>,
}

impl Reader<'_> {
    fn records<T: Fields>(&mut self, kind: RecordKind) -> Vec<T> {
        let file = kind.name();
        let Some(value) = self.values.remove(file) else { return Vec::new() };
        if value.is_null() {
            return Vec::new();
        }
        let Value::Array(list) = value else {
            // A single record without a list is accepted in an object, but not in a file.
            let expected = match kind {
                RecordKind::Dossier if !value.is_object() => "a record in braces",
                _ => "a list of records in braces",
            };
            self.problems.push(Problem::whole(file, told(&value), expected));
            return Vec::new();
        };
        let numbered = list.into_iter().enumerate();
        numbered.map(|(number, value)| self.record(file, number, value)).collect()
    }

    /// A record. If a value does not fit, reports it and returns an empty record, so that the numbering stays the same.
    fn record<T: Fields>(&mut self, file: &str, number: usize, mut value: Value) -> T {
        let id = self.id(file, number, &mut value);
        let mut reading = Reading::default();
        let record = T::from_json(value, &mut reading);
        let fits = reading.misfits.iter().all(|misfit| misfit.unknown.is_some());
        self.problems.extend(reading.misfits.into_iter().map(|misfit| problem(file, &id, misfit)));
        if fits { record } else { self.stand_in(file, &id) }
    }

    fn stand_in<T: Fields>(&mut self, file: &str, id: &str) -> T {
        self.unread.insert((file.to_owned(), id.to_owned()));
        T::from_json(json!({ "id": id }), &mut Reading::default())
    }

    /// The id of a record, or its number if it has none. Only the description of a dossier needs no id.
    fn id(&mut self, file: &str, number: usize, value: &mut Value) -> String {
        let id = value.get("id").and_then(Value::as_str).filter(|id| !id.trim().is_empty());
        let id = id.map(|id| unjoined(&seen(id))).filter(|id| !id.is_empty());
        let id = id.or_else(|| derived(file, number, value));
        id.unwrap_or_else(|| {
            let number = format!("[{number}]");
            let is_free =
                value.get("id").is_none_or(is_missing) && file != RecordKind::Dossier.name();
            if let Some(fields) = value.as_object_mut().filter(|_| is_free) {
                self.problems.push(Problem::new(file, &number, "id", NOTHING, "a unique id"));
                fields.insert("id".to_owned(), json!(number));
                self.unnamed.insert((file.to_owned(), number.clone()));
            }
            number
        })
    }
}

/// The id of a record that needs none of its own: of a searched country, its code and its first day. Sets it, unless
/// something else stands there, which is then reported.
fn derived(file: &str, number: usize, value: &mut Value) -> Option<String> {
    let fields = value.as_object_mut()?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let id = match RecordKind::parse(file)? {
        RecordKind::Coverage => format!("{}-{}", text("country"), text("from")),
        RecordKind::Corrections => format!("[{number}]"),
        _ => return None,
    };
    if fields.get("id").is_none_or(is_missing) {
        fields.insert("id".to_owned(), json!(id));
    }
    Some(id)
}

/// Whether an id is `null` or empty.
fn is_missing(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn problem(file: &str, id: &str, misfit: Misfit) -> Problem {
    let Misfit { field, finding, expected, unknown } = misfit;
    let problem = Problem::new(file, id, &field, finding, expected);
    match unknown {
        Some((name, known)) => problem.or_nearest(&name, known.iter().copied()),
        None => problem,
    }
}

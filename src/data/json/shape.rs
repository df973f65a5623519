//! From JSON text to records: syntax, types and unknown fields.

use super::parse::parse;
use super::problem::{NOTHING, Problem, field};
use super::record;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// All records of a dossier, file by file.
#[derive(Debug, Default)]
pub(super) struct Files {
    pub(super) dossier: Vec<record::About>,
    pub(super) countries: Vec<record::Country>,
    pub(super) organisations: Vec<record::Organisation>,
    pub(super) sources: Vec<record::Source>,
    pub(super) standings: Vec<record::Standing>,
    pub(super) bids: Vec<record::Bid>,
    pub(super) guests: Vec<record::Guest>,
    pub(super) sites: Vec<record::Site>,
    pub(super) ties: Vec<record::Tie>,
    pub(super) events: Vec<record::Event>,
    pub(super) relations: Vec<record::Relation>,
    pub(super) claims: Vec<record::Claim>,
    pub(super) steps: Vec<record::Step>,
    /// Kinds and ids of records whose shape is wrong: told, and not judged further.
    pub(super) unread: BTreeSet<(String, String)>,
}

impl Files {
    /// Reads each (kind, text); a kind that is missing is empty.
    pub(super) fn parse(texts: &[(&str, &str)], problems: &mut Vec<Problem>) -> Self {
        let mut values = BTreeMap::new();
        for (kind, text) in texts {
            values.extend(parse(text, kind, problems).map(|value| ((*kind).to_owned(), value)));
        }
        Self::of(values, problems)
    }

    /// Reads the records of each kind.
    pub(super) fn of(mut values: BTreeMap<String, Value>, problems: &mut Vec<Problem>) -> Self {
        let mut unread = BTreeSet::new();
        let mut reader = Reader { values: &mut values, problems, unread: &mut unread };
        let files = Self {
            dossier: reader.records("dossier"),
            countries: reader.records("countries"),
            organisations: reader.records("organisations"),
            sources: reader.records("sources"),
            standings: reader.records("standings"),
            bids: reader.records("bids"),
            guests: reader.records("guests"),
            sites: reader.records("sites"),
            ties: reader.records("ties"),
            events: reader.records("events"),
            relations: reader.records("relations"),
            claims: reader.records("claims"),
            steps: reader.records("story"),
            unread: BTreeSet::new(),
        };
        Self { unread, ..files }
    }
}

struct Reader<'a> {
    values: &'a mut BTreeMap<String, Value>,
    problems: &'a mut Vec<Problem>,
    unread: &'a mut BTreeSet<(String, String)>,
}

impl Reader<'_> {
    fn records<T: DeserializeOwned + Serialize + Default>(&mut self, file: &str) -> Vec<T> {
        let Some(value) = self.values.remove(file) else { return Vec::new() };
        let Value::Array(list) = value else {
            self.problems.push(Problem::whole(file, "another value", "a list of records"));
            return Vec::new();
        };
        let numbered = list.into_iter().enumerate();
        numbered.map(|(number, value)| self.record(file, number, value)).collect()
    }

    /// A record of the wrong shape is reported and stands in as an empty one, so that numbering stays.
    fn record<T: DeserializeOwned + Serialize + Default>(
        &mut self,
        file: &str,
        number: usize,
        mut value: Value,
    ) -> T {
        without_nulls(&mut value);
        let id = self.id(file, number, &mut value);
        if !value.is_object() {
            self.problems.push(Problem::new(file, &id, "", "another value", "a record in braces"));
            return self.stand_in(file, &id);
        }
        let mut track = serde_path_to_error::Track::new();
        let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
        let mut unknown = Vec::new();
        let parsed = serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
        self.problems.extend(unknown.iter().map(|path| unknown_field::<T>(file, &id, path)));
        parsed.unwrap_or_else(|error: serde_json::Error| {
            let (error, field) = (error.to_string(), track.path().to_string());
            let (found, expected) = plainly(&error);
            self.problems.push(Problem::new(file, &id, &field, found, expected));
            self.stand_in(file, &id)
        })
    }

    fn stand_in<T: DeserializeOwned + Default>(&mut self, file: &str, id: &str) -> T {
        self.unread.insert((file.to_owned(), id.to_owned()));
        serde_json::from_value(json!({ "id": id })).unwrap_or_default()
    }

    /// The id of a record, or its number, which it then goes by. Only what a dossier is about needs none.
    fn id(&mut self, file: &str, number: usize, value: &mut Value) -> String {
        let id = value.get("id").and_then(Value::as_str).filter(|id| !id.trim().is_empty());
        let id = id.map(str::to_owned);
        id.unwrap_or_else(|| {
            let number = format!("#{number}");
            let is_free = value.get("id").is_none_or(Value::is_string) && file != "dossier";
            if let Some(fields) = value.as_object_mut().filter(|_| is_free) {
                self.problems.push(Problem::new(file, &number, "id", NOTHING, "an id of its own"));
                fields.insert("id".to_owned(), json!(number));
            }
            number
        })
    }
}

/// What is `null` is not there.
fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

fn unknown_field<T: Serialize + Default>(file: &str, id: &str, path: &str) -> Problem {
    let mut names = path.rsplit('.');
    let name = names.next().unwrap_or_default();
    let around = names.find(|name| name.parse::<usize>().is_err());
    let fields = around.map_or_else(known_fields::<T>, fields_in);
    let expected = format!("one of {}", fields.join(", "));
    Problem::new(file, id, &field(path.split('.')), "a field that is not known", expected)
        .or_nearest(name, fields.iter().map(String::as_str))
}

/// The fields of what stands in a field.
fn fields_in(field: &str) -> Vec<String> {
    match field {
        "active" => known_fields::<record::SpanRecord>(),
        "phases" => known_fields::<record::Phase>(),
        "strength" => known_fields::<record::Strength>(),
        "rent" => known_fields::<record::Rent>(),
        "chronicle" => known_fields::<record::Note>(),
        "periods" => known_fields::<record::Period>(),
        _ => known_fields::<record::Point>(),
    }
}

fn known_fields<T: Serialize + Default>() -> Vec<String> {
    let fields = serde_json::to_value(T::default()).unwrap_or_default();
    fields.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
}

/// What serde found and expected, in words of everybody's.
fn plainly(error: &str) -> (&str, &str) {
    let (found, expected) = error.split_once(", expected ").unwrap_or((error, "another type"));
    let found = found.trim_start_matches("invalid type: ").trim_start_matches("invalid value: ");
    let found = if found == r#"string """# { NOTHING } else { found };
    let expected = match expected {
        "f32" | "f64" => "a number",
        "u8" => "a whole number up to 255",
        "u32" => "a whole number",
        "a string" => "text",
        "a sequence" => "a list",
        "a boolean" => "true or false",
        other if other.starts_with("struct ") => "a record in braces",
        other => other,
    };
    (found, expected)
}

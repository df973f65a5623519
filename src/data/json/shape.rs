//! From JSON text to records: syntax, types and unknown fields.

use super::problem::Problem;
use super::record;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

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
}

impl Files {
    /// Reads each (kind, text); a kind that is missing is empty.
    pub(super) fn parse(texts: &[(&str, &str)], problems: &mut Vec<Problem>) -> Self {
        let mut values = BTreeMap::new();
        for (kind, text) in texts {
            match serde_json::from_str(text) {
                Ok(value) => drop(values.insert((*kind).to_owned(), value)),
                Err(error) => problems.push(whole(kind, error.to_string(), "JSON")),
            }
        }
        Self::of(values, problems)
    }

    /// Reads the records of each kind.
    pub(super) fn of(mut values: BTreeMap<String, Value>, problems: &mut Vec<Problem>) -> Self {
        let mut text = |kind: &str| values.remove(kind).unwrap_or_else(|| Value::Array(Vec::new()));
        Self {
            dossier: records("dossier", text("dossier"), problems),
            countries: records("countries", text("countries"), problems),
            organisations: records("organisations", text("organisations"), problems),
            sources: records("sources", text("sources"), problems),
            standings: records("standings", text("standings"), problems),
            bids: records("bids", text("bids"), problems),
            guests: records("guests", text("guests"), problems),
            sites: records("sites", text("sites"), problems),
            ties: records("ties", text("ties"), problems),
            events: records("events", text("events"), problems),
            relations: records("relations", text("relations"), problems),
            claims: records("claims", text("claims"), problems),
            steps: records("story", text("story"), problems),
        }
    }
}

pub(super) fn whole(file: &str, found: String, expected: &str) -> Problem {
    Problem::new(file, "file", "", found, expected)
}

fn records<T: DeserializeOwned + Serialize + Default>(
    file: &str,
    value: Value,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let Value::Array(list) = value else {
        problems.push(whole(file, "another value".to_owned(), "a list of records"));
        return Vec::new();
    };
    let numbered = list.into_iter().enumerate();
    numbered.map(|(number, value)| record(file, number, value, problems)).collect()
}

/// A record of the wrong shape is reported and stands in as an empty one, so that numbering stays.
fn record<T: DeserializeOwned + Serialize + Default>(
    file: &str,
    number: usize,
    value: Value,
    problems: &mut Vec<Problem>,
) -> T {
    let id =
        value.get("id").and_then(Value::as_str).map_or_else(|| format!("#{number}"), str::to_owned);
    let problem = |field: &str, found: String, expected: String| {
        Problem::new(file, &id, field, found, expected)
    };
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    let mut unknown = Vec::new();
    let parsed = serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
    let fields = known_fields::<T>();
    for path in unknown {
        let name = path.rsplit('.').next().unwrap_or_default().to_owned();
        let expected = format!("one of {}", fields.join(", "));
        let problem = problem(&path, "a field that is not known".to_owned(), expected);
        problems.push(problem.or_nearest(&name, fields.iter().map(String::as_str)));
    }
    parsed.unwrap_or_else(|error: serde_json::Error| {
        let text = error.to_string();
        let (found, expected) = text.split_once(", expected ").unwrap_or((&text, "another type"));
        let found = found.replace("invalid type: ", "");
        problems.push(problem(&track.path().to_string(), found, plainly(expected).to_owned()));
        T::default()
    })
}

/// Names of Rust's types in words of everybody's.
fn plainly(expected: &str) -> &str {
    match expected {
        "f32" | "f64" => "a number",
        "u8" | "u32" => "a whole number",
        "a string" => "text",
        "a sequence" => "a list",
        "a boolean" => "true or false",
        other => other,
    }
}

fn known_fields<T: Serialize + Default>() -> Vec<String> {
    let fields = serde_json::to_value(T::default()).unwrap_or_default();
    fields.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
}

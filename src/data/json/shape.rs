//! From JSON text to records: syntax, types and unknown fields.

use super::problem::Problem;
use super::record;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

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
        let text = |kind: &str| {
            texts.iter().find(|(known, _)| *known == kind).map_or("[]", |(_, text)| text)
        };
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

fn records<T: DeserializeOwned + Serialize + Default>(
    file: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let whole = |found: String, expected: &str| Problem {
        file: file.to_owned(),
        record: "file".to_owned(),
        field: String::new(),
        found,
        expected: expected.to_owned(),
    };
    match serde_json::from_str(text) {
        Ok(Value::Array(list)) => list
            .into_iter()
            .enumerate()
            .map(|(number, value)| record(file, number, value, problems))
            .collect(),
        Ok(_) => {
            problems.push(whole("another value".to_owned(), "a list of records"));
            Vec::new()
        }
        Err(error) => {
            problems.push(whole(error.to_string(), "JSON"));
            Vec::new()
        }
    }
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
    let mut report = |field: String, found: String, expected: String| {
        problems.push(Problem {
            file: file.to_owned(),
            record: id.clone(),
            field,
            found,
            expected,
        });
    };
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    let mut unknown = Vec::new();
    let parsed = serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
    for field in unknown {
        report(field, "a field that is not known".to_owned(), known_fields::<T>());
    }
    parsed.unwrap_or_else(|error: serde_json::Error| {
        let text = error.to_string();
        let (found, expected) = text.split_once(", expected ").unwrap_or((&text, "another type"));
        report(track.path().to_string(), found.replace("invalid type: ", ""), expected.to_owned());
        T::default()
    })
}

fn known_fields<T: Serialize + Default>() -> String {
    let fields = serde_json::to_value(T::default()).unwrap_or_default();
    let names: Vec<_> =
        fields.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect();
    format!("one of {}", names.join(", "))
}

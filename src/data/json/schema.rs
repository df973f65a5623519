//! The form of a dossier as JSON Schema, from the very types that read it.

use super::record;
use crate::data::{
    Bloc, Confidence, EventKind, Head, Named, RelationKind, SiteKind, StandingKind,
    StrengthQualifier, TieEnd, TieKind, Verdict,
};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// A dossier in one file.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its form is read")]
struct Whole {
    dossier: record::About,
    countries: Vec<record::Country>,
    organisations: Vec<record::Organisation>,
    sources: Vec<record::Source>,
    standings: Vec<record::Standing>,
    bids: Vec<record::Bid>,
    guests: Vec<record::Guest>,
    sites: Vec<record::Site>,
    ties: Vec<record::Tie>,
    events: Vec<record::Event>,
    relations: Vec<record::Relation>,
    claims: Vec<record::Claim>,
    story: Vec<record::Step>,
}

/// JSON Schema, draft 2020-12. The rules that hold between records are the reader's own.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Whole>().to_value();
    schema["title"] = json!("Facts for sco-map");
    schema["description"] =
        json!("A dossier of one's own, whole or laid over the one that comes with the map.");
    if let Some(records) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        records.iter_mut().for_each(|(name, record)| sharpen(name, record));
    }
    if let Some(whole) = schema.as_object_mut() {
        whole.remove("required");
        whole.insert("additionalProperties".to_owned(), json!(false));
        whole["properties"]["$schema"] = json!({ "type": "string" });
    }
    schema
}

/// What the types leave open, since they hold every value as text: what must be there, and what it may be.
fn sharpen(name: &str, record: &mut Value) {
    let Some(fields) = record.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let mut required = Vec::new();
    for (field, form) in fields.iter_mut() {
        let Some(form) = form.as_object_mut() else { continue };
        form.remove("default");
        let kind = form.get("type").and_then(Value::as_str).unwrap_or_default();
        let is_needed = matches!(kind, "string" | "number") && name != "About";
        required.extend(
            (is_needed || MANY.contains(&field.as_str()) && name != "Step").then(|| field.clone()),
        );
        form.extend(values(name, field));
    }
    record["required"] = json!(required);
    record["additionalProperties"] = json!(false);
}

/// Lists that may not be empty.
const MANY: [&str; 4] = ["active", "operators", "periods", "sources"];
const DATES: [&str; 9] =
    ["from", "to", "date", "last", "first", "dormant", "decided", "memorandum", "attested"];

fn values(record: &str, field: &str) -> Map<String, Value> {
    let form = match (record, field) {
        ("About", "first" | "as_of" | "opens") | ("Step", "date" | "compare") => {
            pattern(r"^\d{4}-\d{2}-\d{2}$")
        }
        ("Source", "url") => pattern("^https?://"),
        (_, "from" | "to") if record == "Relation" => json!({ "minItems": 1 }),
        (_, field) if DATES.contains(&field) => pattern(r"^\d{4}(-\d{2}(-\d{2})?)?[~?]?$"),
        (_, "country" | "host") => pattern("^[A-Z]{3}$|^[A-Z]+$"),
        (_, field) if MANY.contains(&field) && record != "Step" => json!({ "minItems": 1 }),
        (_, "confidence") => names::<Confidence>(),
        (_, "bloc") => names::<Bloc>(),
        ("Standing", "standing") => names::<StandingKind>(),
        ("Site", "kind") => names::<SiteKind>(),
        ("Tie", "kind") => names::<TieKind>(),
        ("Tie", "ends") => names::<TieEnd>(),
        ("Event", "kind") => names::<EventKind>(),
        ("Relation" | "Period", "kind") => names::<RelationKind>(),
        ("Strength", "qualifier") => names::<StrengthQualifier>(),
        ("Claim", "verdict") => names::<Verdict>(),
        ("Step", "head") => names::<Head>(),
        _ => json!({}),
    };
    form.as_object().cloned().unwrap_or_default()
}

fn pattern(text: &str) -> Value {
    json!({ "pattern": text })
}

fn names<T: Named>() -> Value {
    json!({ "enum": T::NAMES.iter().map(|(name, _)| *name).collect::<Vec<_>>() })
}

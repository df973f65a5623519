//! The JSON schema of a dossier, derived from the types that read it.

use super::shape::Files;
use crate::data::{
    Bloc, Completeness, Confidence, EventKind, Kind, Layer, RelationKind, SiteKind, SourceKind,
    StandingKind, StrengthQualifier, TieEnd, TieKind, Usage, Verdict,
};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// The JSON schema, draft 2020-12. It does not contain the rules between records.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Files>().to_value();
    schema["title"] = json!("Facts for sco-map");
    schema["description"] =
        json!("Your own facts: a dossier that replaces ours, or an overlay that is added to it.");
    if let Some(records) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        records.iter_mut().for_each(|(name, record)| sharpen(name, record));
    }
    if let Some(whole) = schema.as_object_mut() {
        whole.remove("required");
        whole.insert("additionalProperties".to_owned(), json!(false));
        // Notes for editors, and the address of this schema.
        whole.insert("patternProperties".to_owned(), json!({ r"^\$": true }));
        let about = whole["properties"]["dossier"]["items"].take();
        let list = json!({ "type": "array", "items": about, "maxItems": 1 });
        let kinds =
            whole["properties"].as_object_mut().into_iter().flat_map(|all| all.values_mut());
        kinds.filter_map(Value::as_object_mut).for_each(or_null);
        whole["properties"]["dossier"] = json!({ "anyOf": [about, list, { "type": "null" }] });
    }
    schema
}

/// Adds required fields and allowed values, which the types leave open because they keep every value as text.
fn sharpen(name: &str, record: &mut Value) {
    let Some(fields) = record.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let mut required = Vec::new();
    for (field, form) in fields.iter_mut() {
        let Some(form) = form.as_object_mut() else { continue };
        if is_needed(name, field, form) {
            required.push(field.clone());
        } else {
            or_null(form);
        }
        bare(form);
        let any = || if is_text(form) { text() } else { Map::new() };
        let values = values(name, field).unwrap_or_else(any);
        form.extend(values);
    }
    record["required"] = json!(required);
    record["additionalProperties"] = json!(false);
    if let Some(choice) = choice(name) {
        record["anyOf"] = choice;
    }
}

/// Removes our defaults and Rust's names of number types.
fn bare(form: &mut Map<String, Value>) {
    form.remove("default");
    if let Some("uint32") = form.remove("format").as_ref().and_then(Value::as_str) {
        form.insert("maximum".to_owned(), json!(u32::MAX));
    }
    match form.get_mut("items").and_then(Value::as_object_mut) {
        Some(items) if items.contains_key("format") => bare(items),
        Some(items) if items.get("type") == Some(&json!("string")) => items.extend(text()),
        _ => {}
    }
}

/// `null` means that a value is missing.
fn or_null(form: &mut Map<String, Value>) {
    if let Some(kind) = form.get_mut("type").filter(|kind| kind.is_string()) {
        *kind = json!([kind.take(), "null"]);
    }
}

fn is_needed(record: &str, field: &str, form: &Map<String, Value>) -> bool {
    let kind = form.get("type").and_then(Value::as_str).unwrap_or_default();
    match (record, field) {
        // Our map has these, or does not read them.
        ("About", _)
        | ("Guest", "kind")
        // Follow from other fields, or from the place in the list.
        | ("Coverage" | "Correction", "id") => false,
        ("Step", "view") => true,
        _ => matches!(kind, "string" | "number" | "integer") || is_many(record, field),
    }
}

/// Whether a list may not be empty.
fn is_many(record: &str, field: &str) -> bool {
    match record {
        // A part of a site may have sources of its own.
        "Step" | "Phase" | "Correction" => false,
        "Relation" if matches!(field, "from" | "to") => true,
        _ => ["active", "operators", "periods", "sources"].contains(&field),
    }
}

/// The fields of which at least one is required.
fn choice(record: &str) -> Option<Value> {
    let given = |field: &str| {
        let text = json!({ "type": "string", "pattern": r"\S" });
        json!({ "required": [field], "properties": { field: text } })
    };
    let many = |field: &str| {
        let list = json!({ "type": "array", "minItems": 1 });
        json!({ "required": [field], "properties": { field: list } })
    };
    match record {
        "Point" => Some(json!([given("name"), given("why")])),
        "Step" => Some(json!([many("claims"), many("sources")])),
        _ => None,
    }
}

fn is_text(form: &Map<String, Value>) -> bool {
    let text = json!("string");
    form.get("type")
        .is_some_and(|kind| *kind == text || kind.as_array().is_some_and(|all| all.contains(&text)))
}

const DATES: [&str; 9] =
    ["from", "to", "date", "last", "first", "dormant", "decided", "memorandum", "attested"];

/// The allowed values of a field, if not every value of its type is allowed.
fn values(record: &str, field: &str) -> Option<Map<String, Value>> {
    let form = match (record, field) {
        // An empty day counts as missing.
        ("About", "first" | "as_of" | "opens") => json!({ "pattern": format!("^({DAY})?$") }),
        ("Source", "kind") => names_or_null::<SourceKind>(),
        ("Site", "use") => names_or_null::<Usage>(),
        ("Coverage", "completeness") => names::<Completeness>(),
        ("Coverage" | "Correction", "id")
        | ("About", "id" | "organisation")
        | ("Country", "alpha2" | "long_name")
        | ("Point", "name" | "why")
        | ("Guest", "kind") => json!({}),
        ("About", "revised") | ("Step", "date" | "compare") => {
            json!({ "pattern": format!("^{DAY}$") })
        }
        ("Step", "view") => json!({ "minItems": 4, "maxItems": 4 }),
        ("Step", "hide") => json!({ "items": { "enum": layers() } }),
        ("Source", "url" | "archive") => json!({ "pattern": link() }),
        ("Site" | "Event" | "Relation", "id") => id("", &["none"]),
        ("Step", "id") => id(",", &["none", "home"]),
        (_, "countries") => json!({ "items": { "type": "string", "pattern": COUNTRY } }),
        // An organisation can have a tie.
        ("Tie", "country") => Value::Object(text()),
        ("Country", "id") | (_, "country" | "host") => json!({ "pattern": COUNTRY }),
        (_, "lon") => json!({ "minimum": -180, "maximum": 180 }),
        (_, "lat") => json!({ "minimum": -90, "maximum": 90 }),
        (_, "confidence") => names::<Confidence>(),
        (_, "bloc") => names::<Bloc>(),
        ("About", "camp") => names_or_null::<Bloc>(),
        ("Standing", "standing") => names::<StandingKind>(),
        ("Site", "kind") => names::<SiteKind>(),
        ("Tie", "kind") => names::<TieKind>(),
        ("Tie", "ends") => names_or_null::<TieEnd>(),
        ("Event", "kind") => names::<EventKind>(),
        ("Relation" | "Period", "kind") => names::<RelationKind>(),
        ("Strength", "qualifier") => names_or_null::<StrengthQualifier>(),
        ("Claim", "verdict") => names::<Verdict>(),
        _ if is_many(record, field) => json!({ "minItems": 1 }),
        _ if DATES.contains(&field) => json!({ "pattern": DATE }),
        _ => return None,
    };
    form.as_object().cloned()
}

const DAY: &str = r"(1\d|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";
const DATE: &str = r"^(1\d|2[01])\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$";
const COUNTRY: &str = "^[A-Z]{3}$";

/// Zero-width characters, as in `writing.rs`.
const UNSEEN: &str = r"[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]";
/// A visible character.
const SEEN: &str = r"[^\s\u0085\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]";

/// A link with an address and without spaces.
fn link() -> String {
    let host = format!(r"{UNSEEN}*(?!{UNSEEN})[^\s\u0085/?#\\]");
    format!(r"^{UNSEEN}*https?://{host}({UNSEEN}|[^\s\u0085])*$")
}

/// A text that is not blank and not an error of a spreadsheet formula.
fn text() -> Map<String, Value> {
    let broken = r"^\s*(Err:\d{3}|#(N/A|NV|N/D|N/B|ND|[\p{Lu}\d/_]{3,}[!?]))\s*$";
    Map::from_iter([
        ("pattern".to_owned(), json!(SEEN)),
        ("not".to_owned(), json!({ "type": "string", "pattern": broken })),
    ])
}

/// An id that a link can contain.
fn id(without: &str, words: &[&str]) -> Value {
    let end = SEEN.replace("[^", &format!("[^{without}"));
    let any = if without.is_empty() { r"[\s\S]".to_owned() } else { format!("[^{without}]") };
    json!({ "pattern": format!("^{UNSEEN}*{end}({any}*{end})?{UNSEEN}*$"), "not": { "enum": words } })
}

fn layers() -> Vec<String> {
    Layer::all().map(Layer::name).collect()
}

fn names<T: Kind>() -> Value {
    json!({ "enum": T::NAMES.iter().map(|(name, _)| *name).collect::<Vec<_>>() })
}

fn names_or_null<T: Kind>() -> Value {
    let names = T::NAMES.iter().map(|(name, _)| json!(name));
    json!({ "enum": names.chain([Value::Null]).collect::<Vec<_>>() })
}

//! Recognises files of other types, so that one problem names the type instead of everything that is missing.

use super::problem::{Problem, told};
use serde_json::Value;

/// The expected form of a JSON file.
pub const FORM: &str =
    "an object with a list of records for each kind, like {\"sites\": [...], \"sources\": [...]}";

/// The problem with a text that is neither JSON nor a table.
pub fn foreign(text: &str) -> Option<Problem> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start: String = text.lines().next().unwrap_or_default().chars().take(40).collect();
    let found = match text.chars().next() {
        None => "nothing: the file is empty".to_owned(),
        Some('<') => format!("a web page or XML, “{start}”"),
        _ => return None,
    };
    Some(Problem::whole("facts", found, "facts as JSON or CSV"))
}

/// The type of a JSON value that cannot be a dossier.
pub(super) fn form_of(value: &Value) -> Option<String> {
    let Value::Object(fields) = value else {
        let is_rows = value.get(0).is_some_and(Value::is_object);
        return Some(if is_rows { "a list of records".to_owned() } else { told(value) });
    };
    match fields.get("type").and_then(Value::as_str)? {
        "Topology" => Some("TopoJSON".to_owned()),
        kind if GEOJSON.contains(&kind) => Some(format!("GeoJSON, a {kind}")),
        _ => None,
    }
}

const GEOJSON: [&str; 9] = [
    "FeatureCollection",
    "Feature",
    "GeometryCollection",
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
];

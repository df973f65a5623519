//! A table as the JSON that records are read from.

use crate::columns::Kind;
use sco_map::data::Dossier;
use sco_map::data::json::{CountryNames, Problem};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

type Row = BTreeMap<&'static str, String>;

/// The rows of a CSV text as records of sites or standings, with the sources that they name.
/// A table has nothing to say of itself, so that one that stands alone is named after what it is.
///
/// # Errors
/// Headers that mean nothing, and rows that are no rows.
pub(crate) fn json(text: &str, names: &Dossier, laid_over: bool) -> Result<String, Vec<Problem>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader
        .headers()
        .map_err(|error| vec![Problem::new("table", "", "", error.to_string(), "CSV")])?;
    let headers: Vec<String> = headers.iter().map(str::to_owned).collect();
    let kind = Kind::of(&headers);
    let columns = columns(kind, &headers)?;
    let mut rows: Vec<Row> = Vec::new();
    for (number, row) in reader.records().enumerate() {
        let place = format!("row {}", number + 2);
        let row = row.map_err(|error| {
            vec![Problem::new(kind.name(), &place, "", error.to_string(), "a row")]
        })?;
        let cells = columns.iter().copied().zip(row.iter().map(str::to_owned));
        rows.push(cells.filter(|(_, cell)| !cell.is_empty()).collect());
    }
    rows.retain(|row| !row.is_empty());
    Ok(document(kind, &rows, names, laid_over).to_string())
}

/// What stands between the headers: a comma, a semicolon or a tab.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

fn columns(kind: Kind, headers: &[String]) -> Result<Vec<&'static str>, Vec<Problem>> {
    let unknown = headers.iter().filter(|header| kind.column(header).is_none());
    let problems: Vec<_> = unknown.map(|header| unknown_header(kind, header)).collect();
    if problems.is_empty() {
        Ok(headers.iter().filter_map(|header| kind.column(header)).collect())
    } else {
        Err(problems)
    }
}

fn unknown_header(kind: Kind, header: &str) -> Problem {
    let expected = format!("one of {}", kind.columns().join(", "));
    let problem = Problem::new(kind.name(), "header", "", format!("“{header}”"), expected);
    problem.or_nearest(header, kind.columns().iter().copied())
}

fn document(kind: Kind, rows: &[Row], names: &Dossier, laid_over: bool) -> Value {
    let mut sources = Sources::default();
    let mut records: Vec<Map<String, Value>> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let countries = CountryNames::of(&names.countries, &names.organisations);
    for row in rows {
        let record = record(kind, row, &countries, &mut sources);
        let id = record.get("id").and_then(Value::as_str).unwrap_or_default();
        let place = *places.entry(id.to_owned()).or_insert(records.len());
        // A second row of a site is a second time of use.
        match records.get_mut(place).filter(|_| kind == Kind::Sites) {
            Some(known) => add_span(known, record),
            None => records.push(record),
        }
    }
    let mut all = Map::from_iter([
        (kind.name().to_owned(), json!(records)),
        ("sources".to_owned(), json!(sources.records)),
    ]);
    if !laid_over {
        all.insert(
            "dossier".to_owned(),
            json!({ "id": "table", "organisation": names.organisation }),
        );
    }
    Value::Object(all)
}

fn add_span(known: &mut Map<String, Value>, mut again: Map<String, Value>) {
    let spans = again.remove("active");
    let spans = spans.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
    if let Some(active) = known.get_mut("active").and_then(Value::as_array_mut) {
        active.extend(spans);
    }
}

fn record(
    kind: Kind,
    row: &Row,
    countries: &CountryNames,
    sources: &mut Sources,
) -> Map<String, Value> {
    let mut record = Map::new();
    for (column, cell) in row {
        let value = match *column {
            "host" | "country" => json!(country(cell, countries)),
            "operators" => {
                json!(list(cell).map(|party| country(party, countries)).collect::<Vec<_>>())
            }
            "names" | "sources" => json!(list(cell).collect::<Vec<_>>()),
            "lon" | "lat" => number(cell),
            "access_only" => {
                json!(matches!(cell.to_lowercase().as_str(), "true" | "yes" | "1" | "x"))
            }
            "source" | "source_title" | "publisher" | "source_date" => continue,
            "from" | "to" if kind == Kind::Sites => continue,
            "bloc" | "kind" | "standing" | "confidence" => {
                json!(cell.to_lowercase().replace(' ', "-"))
            }
            _ => json!(cell),
        };
        record.insert((*column).to_owned(), value);
    }
    let cell = |name: &str| row.get(name).map(String::as_str);
    if kind == Kind::Sites {
        let span = [("from", cell("from")), ("to", cell("to"))];
        let span: BTreeMap<_, _> =
            span.into_iter().filter_map(|(name, date)| Some((name, date?))).collect();
        record.insert("active".to_owned(), json!([span]));
    }
    let named = [cell("name"), cell("country"), cell("standing"), cell("from")];
    let parts: Vec<_> = if kind == Kind::Sites { named[..1].to_vec() } else { named[1..].to_vec() };
    let id = slug(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    record.entry("id").or_insert(json!(id));
    if let (Some(id), Some(known)) =
        (sources.id(row), record.entry("sources").or_insert(json!([])).as_array_mut())
    {
        known.push(json!(id));
    }
    record
}

/// The id of a country whose name it is, or what it says.
fn country(cell: &str, countries: &CountryNames) -> String {
    countries.id_of(cell).map_or_else(|| cell.to_owned(), |id| id.to_string())
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|']).map(str::trim).filter(|part| !part.is_empty())
}

/// With a point or a comma; what is no number stays as it is, to be told of.
fn number(cell: &str) -> Value {
    cell.replace(',', ".").parse::<f64>().map_or_else(|_| json!(cell), |number| json!(number))
}

fn slug(text: &str) -> String {
    let words: Vec<_> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

/// The sources that rows name by their links, each once.
#[derive(Default)]
struct Sources {
    ids: BTreeMap<String, String>,
    records: Vec<Value>,
}

impl Sources {
    fn id(&mut self, row: &Row) -> Option<String> {
        let url = row.get("source")?;
        if let Some(id) = self.ids.get(url) {
            return Some(id.clone());
        }
        let id = format!("table-{}", self.records.len() + 1);
        let site = url.split('/').nth(2).unwrap_or(url);
        let or = |name: &str, other: &str| row.get(name).map_or(other, |cell| cell).to_owned();
        let mut record = json!({ "id": id, "url": url, "title": or("source_title", url), "publisher": or("publisher", site) });
        if let Some(date) = row.get("source_date") {
            record["date"] = json!(date);
        }
        self.records.push(record);
        self.ids.insert(url.clone(), id.clone());
        Some(id)
    }
}

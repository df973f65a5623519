//! Converts a table of sites or standings to own facts.

use crate::columns::Kind;
use crate::entries::{Entry, entries};
use crate::ids::ids;
use crate::layout::Layout;
use crate::places::row;
use crate::rows::Reader;
use crate::sheet::Sheet;
use crate::sources::{Sources, unpaired};
use crate::{repeats, totals};
use sco_map::data::Dossier;
use sco_map::data::json::{Base, CODE, Own, Problem, Refused, SOURCE, read_own};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the rows of a CSV text as records of sites or standings, with the sources that they name.
/// A table contains no dossier, so a whole dossier from a table is named after its kind.
///
/// # Errors
/// All problems with the table, by row and column, and notices.
pub(crate) fn read(text: &str, names: &Dossier, base: Base) -> Result<Own, Refused> {
    let mut sheet = Sheet::read(text)?;
    let repeats = repeats::cut(&mut sheet)?;
    let totals = totals::cut(&mut sheet);
    let mut layout = Layout::of(&sheet)?;
    layout.notices.extend(sheet.notice.take().into_iter().chain(repeats).chain(totals));
    let kind = layout.kind;
    let mut reader = Reader::new(&mut layout, names);
    let rows = reader.read(&sheet);
    for line in &rows {
        for (column, found, expected) in unpaired(line) {
            reader.problem(&row(line.line), column, found, &expected);
        }
    }
    let entries = entries(kind, rows, &mut reader);
    let told = reader.told;
    let mut document = Document::of(kind, &entries, base);
    if !matches!(base, Base::All(..)) {
        document.records.insert("dossier".to_owned(), json!({ "id": "table" }));
    }
    let own = read_own(&Value::Object(document.records).to_string(), base);
    let (own, Refused { problems, notices }) = match own {
        Ok(mut own) => {
            let notices = core::mem::take(&mut own.notices);
            (Some(own), Refused { notices, ..Refused::default() })
        }
        Err(refused) => (None, refused),
    };
    let rows = document.rows;
    let judged = rows.told(problems, &layout, &told);
    let problems = [layout.problems, judged].concat();
    let placed = notices.into_iter().map(|notice| rows.placed(notice));
    let notices = layout.notices.into_iter().chain(placed).collect();
    match own.filter(|_| problems.is_empty()) {
        Some(own) => Ok(Own { notices, ..own }),
        None => Err(Refused { problems, notices }),
    }
}

/// The expectation for a country in a table.
const COUNTRY: &str = "a country's code or English name, like KGZ or Kyrgyzstan";

/// The expectation for a source in a table.
const LINK: &str = "a link, or the id of one of the map’s sources";

/// The records of a table, and their rows.
struct Document {
    records: Map<String, Value>,
    rows: Rows,
}

impl Document {
    fn of(kind: Kind, entries: &[Entry], base: Base) -> Self {
        let written = entries.iter().flat_map(|entry| entry.all("sources")).map(str::to_owned);
        let mut sources = Sources::new(written.collect());
        let mut rows = Rows { kind, lines: BTreeMap::new() };
        let ours: BTreeSet<String> = base.fact_ids().map(str::to_owned).collect();
        let ids = ids(kind, entries, ours);
        let mut records = Vec::new();
        for (entry, id) in entries.iter().zip(ids) {
            let mut named = entry.all("sources").into_iter().map(str::to_owned).collect::<Vec<_>>();
            for row in &entry.rows {
                for (source, is_new) in sources.of(row) {
                    if is_new {
                        rows.add("sources", &source, Lines { first: row.line, ..Lines::default() });
                    }
                    if !named.contains(&source) {
                        named.push(source);
                    }
                }
            }
            rows.add(kind.name(), &id, Lines::of(entry));
            records.push(record(kind, entry, &id, &named));
        }
        let records = Map::from_iter([
            (kind.name().to_owned(), json!(records)),
            ("sources".to_owned(), json!(sources.records)),
        ]);
        Self { records, rows }
    }
}

fn record(kind: Kind, entry: &Entry, id: &str, sources: &[String]) -> Value {
    let mut record = Map::new();
    for column in kind.columns() {
        let Some((cell, _)) = entry.first(column) else { continue };
        let value = match *column {
            "source" | "source_title" | "publisher" | "source_date" => continue,
            "from" | "to" if kind == Kind::Sites => continue,
            "names" | "operators" => json!(entry.all(column)),
            "about" | "note" => json!(entry.all(column).join(" ")),
            "lon" | "lat" => json!(cell.parse::<f64>().ok()),
            "access_only" | "overseas" => json!(cell == "true"),
            _ => json!(cell),
        };
        record.insert((*column).to_owned(), value);
    }
    if kind == Kind::Sites {
        let given = |cell: &str| (!cell.is_empty()).then(|| cell.to_owned());
        let spans = entry
            .spans()
            .into_iter()
            .map(|(from, to, _)| json!({ "from": given(from), "to": given(to) }));
        record.insert("active".to_owned(), spans.collect());
    }
    record.insert("id".to_owned(), json!(id));
    record.insert("sources".to_owned(), json!(sources));
    Value::Object(record)
}

/// The lines of a record's values.
#[derive(Debug, Default)]
struct Lines {
    /// The first line of the record.
    first: usize,
    columns: BTreeMap<&'static str, usize>,
    spans: Vec<usize>,
}

impl Lines {
    fn of(entry: &Entry) -> Self {
        let cells = entry.rows.iter().rev();
        let columns = cells.flat_map(|row| row.cells.keys().map(|column| (*column, row.line)));
        Self {
            first: entry.rows[0].line,
            columns: columns.collect(),
            spans: entry.spans().into_iter().map(|(.., line)| line).collect(),
        }
    }

    /// A finding that names a period of use by its row.
    fn named(&self, found: String) -> String {
        let spans = self.spans.iter().enumerate();
        spans.fold(found, |found, (n, line)| {
            found.replace(
                &format!("an overlap with active[{n}]"),
                &format!("an overlap with {}", row(*line)),
            )
        })
    }

    /// The line and the column of a field: `active[1].from` is the `from` of the second span.
    fn of_field(&self, field: &str) -> (usize, String) {
        let (name, rest) = field.split_once(['[', '.']).unwrap_or((field, ""));
        if name == "sources" && !self.columns.contains_key(name) {
            return self.of_field("source");
        }
        if name != "active" {
            return (self.columns.get(name).copied().unwrap_or(self.first), name.to_owned());
        }
        let (number, rest) = rest.split_once(']').unwrap_or((rest, ""));
        let span = number.parse().ok().and_then(|number: usize| self.spans.get(number));
        let column = rest.trim_start_matches('.');
        (*span.unwrap_or(&self.first), if column.is_empty() { "from" } else { column }.to_owned())
    }
}

/// The rows of records, by kind and id.
#[derive(Debug)]
struct Rows {
    kind: Kind,
    lines: BTreeMap<(String, String), Lines>,
}

impl Rows {
    fn add(&mut self, kind: &str, id: &str, lines: Lines) {
        self.lines.insert((kind.to_owned(), id.to_owned()), lines);
    }

    /// Problems of records as problems of rows, without those already reported for a column or cell.
    fn told(
        &self,
        problems: Vec<Problem>,
        layout: &Layout,
        told: &BTreeSet<(usize, &'static str)>,
    ) -> Vec<Problem> {
        let placed = problems.into_iter().map(|problem| self.placed(problem));
        let is_told = |problem: &Problem| {
            let column = layout.kind.columns().iter().find(|column| **column == problem.field);
            let line = problem.record.strip_prefix("row ").and_then(|line| line.parse().ok());
            let of = |column: &&str| layout.missing.contains(column);
            column.is_some_and(|column| {
                of(column) || line.is_some_and(|line| told.contains(&(line, *column)))
            })
        };
        placed.filter(|problem| !is_told(problem)).collect()
    }

    /// A problem of a record as a problem of its row, because authors do not know generated ids.
    fn placed(&self, mut problem: Problem) -> Problem {
        let Some(lines) = self.of(&problem.file, &problem.record) else { return problem };
        let (line, column) = lines.of_field(&problem.field);
        problem.field = if problem.file == "sources" { source_column(&column) } else { column };
        problem.record = row(line);
        let found = problem.finding.clone();
        problem.finding = lines.named(found.clone());
        // Shows an id as its author wrote it.
        let others = found.split(['“', '”']).skip(1).step_by(2).filter(|_| problem.field != "id");
        for id in others {
            if let Some(lines) = self.of(&problem.file, id) {
                problem.finding = problem.finding.replace(&format!("“{id}”"), &row(lines.first));
            }
        }
        problem.expected = problem.expected.replace(CODE, COUNTRY).replace(SOURCE, LINK);
        self.kind.name().clone_into(&mut problem.file);
        problem
    }

    fn of(&self, kind: &str, id: &str) -> Option<&Lines> {
        self.lines.get(&(kind.to_owned(), id.to_owned()))
    }
}

/// The column of a source's field.
fn source_column(field: &str) -> String {
    match field {
        "url" => "source",
        "title" => "source_title",
        "date" => "source_date",
        other => other,
    }
    .to_owned()
}

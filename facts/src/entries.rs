//! Which rows are of one site. A standing has a row of its own.

use crate::columns::Kind;
use crate::rows::{Reader, Row, named, parts};
use sco_map::data::json::unjoined;
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one record.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) rows: Vec<Row>,
}

/// Columns with a list, and columns with text that each row may add to.
const LISTS: [&str; 3] = ["names", "operators", "sources"];
const TEXTS: [&str; 2] = ["about", "note"];
/// Columns that each row has for itself: its time of use, and its source.
const OWN: [&str; 6] = ["from", "to", "source", "source_title", "publisher", "source_date"];

impl Entry {
    /// What stands first in a column, and on which line.
    pub(crate) fn first(&self, column: &str) -> Option<(&str, usize)> {
        self.rows.iter().find_map(|row| Some((&**row.cells.get(column)?, row.line)))
    }

    pub(crate) fn cell(&self, column: &str) -> &str {
        self.first(column).map_or("", |(cell, _)| cell)
    }

    /// All that stands in a column: the parts of its lists, each once, or its texts one after another.
    pub(crate) fn all(&self, column: &str) -> Vec<&str> {
        let cells = self.rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        let all: Vec<&str> =
            if LISTS.contains(&column) { cells.flat_map(parts).collect() } else { cells.collect() };
        let mut seen = BTreeSet::new();
        all.into_iter().filter(|part| seen.insert(*part)).collect()
    }

    /// The times of use, each once, with their lines.
    pub(crate) fn spans(&self) -> Vec<(&str, &str, usize)> {
        let mut spans: Vec<(&str, &str, usize)> = Vec::new();
        for row in &self.rows {
            let (from, to) = (row.cell("from"), row.cell("to"));
            let is_known = spans.iter().any(|(known, end, _)| (*known, *end) == (from, to));
            if !is_known && (from, to) != ("", "") {
                spans.push((from, to, row.line));
            }
        }
        if spans.is_empty() {
            spans.push(("", "", self.rows[0].line));
        }
        spans
    }

    /// Whether a row is of the same site: it has the same id, or the same name, and neither another id nor another
    /// host or place. What a row leaves out agrees with anything.
    fn has(&self, row: &Row) -> bool {
        let agrees = |column: &str| {
            let (known, cell) = (self.cell(column), row.cell(column));
            known.is_empty() || cell.is_empty() || unjoined(known) == unjoined(cell)
        };
        let is_same = |column: &str| {
            !row.cell(column).is_empty()
                && unjoined(self.cell(column)) == unjoined(row.cell(column))
        };
        is_same("id") || is_same("name") && ["id", "host", "lon", "lat"].into_iter().all(agrees)
    }

    /// Adds a row, and tells where it says something else.
    fn add(&mut self, row: Row, reader: &mut Reader) {
        for (column, cell) in &row.cells {
            let many = LISTS.contains(column) || TEXTS.contains(column) || OWN.contains(column);
            if let Some((known, line)) =
                self.first(column).filter(|(known, _)| !many && unjoined(known) != unjoined(cell))
            {
                let expected =
                    format!("“{known}”, as in row {line}, which describes the same site");
                reader.problem(
                    &crate::sheet::row(row.line),
                    column,
                    format!("“{cell}”"),
                    &expected,
                );
            }
        }
        self.rows.push(row);
    }

    /// A site has its operators at all times: a map cannot say who came when.
    fn tell_one_list(&self, reader: &mut Reader) {
        let operators =
            |row: &Row| parts(row.cell("operators")).map(str::to_owned).collect::<BTreeSet<_>>();
        let mut with = self.rows.iter().filter(|row| !row.cell("operators").is_empty());
        let Some(first) = with.next() else { return };
        let other = with.find(|row| {
            row.cell("from") != first.cell("from") && operators(row) != operators(first)
        });
        if let Some(row) = other {
            let found = format!("“{}”", row.cell("operators"));
            let instead =
                "one list of operators per site; the operators of all rows are shown at all times";
            reader.notice(&crate::sheet::row(row.line), &found, instead);
        }
    }
}

/// The entries of a table, in the order of their first rows.
pub(crate) fn entries(kind: Kind, rows: Vec<Row>, reader: &mut Reader) -> Vec<Entry> {
    if kind == Kind::Standings {
        return rows.into_iter().map(|row| Entry { rows: vec![row] }).collect();
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut named_so: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in rows {
        let keys = ["id", "name"].map(|column| format!("{column} {}", unjoined(row.cell(column))));
        let near: BTreeSet<usize> =
            keys.iter().filter_map(|key| named_so.get(key)).flatten().copied().collect();
        let place = match place(&entries, &near, &row) {
            Ok(place) => place.unwrap_or(entries.len()),
            Err(lines) => {
                let found = format!("“{}”", row.cell("name"));
                let expected = format!(
                    "a host and place, or an id, to tell it apart: {} have the same name",
                    named(&lines)
                );
                reader.problem(&crate::sheet::row(row.line), "name", found, &expected);
                continue;
            }
        };
        for key in keys {
            named_so.entry(key).or_default().push(place);
        }
        match entries.get_mut(place) {
            Some(entry) => entry.add(row, reader),
            None => entries.push(Entry { rows: vec![row] }),
        }
    }
    for entry in &entries {
        entry.tell_one_list(reader);
    }
    entries.retain(|entry| !is_remark(entry, reader));
    entries
}

/// The entry that a row is of, or the lines of those that it may be of.
fn place(
    entries: &[Entry],
    near: &BTreeSet<usize>,
    row: &Row,
) -> Result<Option<usize>, Vec<usize>> {
    let all: Vec<usize> = near.iter().copied().filter(|place| entries[*place].has(row)).collect();
    let same_id = |place: &&usize| {
        !row.cell("id").is_empty() && entries[**place].cell("id") == row.cell("id")
    };
    match (all.iter().find(same_id), &*all) {
        (Some(place), _) | (None, [place]) => Ok(Some(*place)),
        (None, []) => Ok(None),
        _ => Err(all.iter().map(|place| entries[*place].rows[0].line).collect()),
    }
}

/// A row with a name and nothing else is a line below a table: told once, and not for all that it lacks.
fn is_remark(entry: &Entry, reader: &mut Reader) -> bool {
    let [row] = &*entry.rows else { return false };
    let is_remark = reader.is_complete() && row.cells.len() == 1 && row.cells.contains_key("name");
    if is_remark {
        let found = format!("“{}” and nothing else", row.cell("name"));
        reader.problem(&crate::sheet::row(row.line), "", found, "a site");
    }
    is_remark
}

//! Groups rows of one site. Each standing has its own row.

use crate::columns::Kind;
use crate::places::row as place_of;
use crate::rows::{Reader, Row, named, parts};
use sco_map::data::json::{folded, unjoined};
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one record.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) rows: Vec<Row>,
}

/// Columns with a list, and columns with text, to which each row can add.
const LISTS: [&str; 3] = ["names", "operators", "sources"];
const TEXTS: [&str; 2] = ["about", "note"];
/// Columns that belong to a single row: its period of use, and its source.
const OWN: [&str; 6] = ["from", "to", "source", "source_title", "publisher", "source_date"];

impl Entry {
    /// The first value of a column, and its line.
    pub(crate) fn first(&self, column: &str) -> Option<(&str, usize)> {
        self.rows.iter().find_map(|row| Some((&**row.cells.get(column)?, row.line)))
    }

    pub(crate) fn cell(&self, column: &str) -> &str {
        self.first(column).map_or("", |(cell, _)| cell)
    }

    /// All values of a column: the parts of its lists, each once, or its texts one after another.
    pub(crate) fn all(&self, column: &str) -> Vec<&str> {
        let cells = self.rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        let all: Vec<&str> =
            if LISTS.contains(&column) { cells.flat_map(parts).collect() } else { cells.collect() };
        let mut seen = BTreeSet::new();
        all.into_iter().filter(|part| seen.insert(*part)).collect()
    }

    /// The periods of use, each once, with their lines.
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

    /// Whether a row describes the same site: it has the same id, or the same name in any capitals, spaces and accents,
    /// and neither another id nor another host or place. An empty cell matches anything.
    fn has(&self, row: &Row) -> bool {
        let agrees = |column: &str| {
            let (known, cell) = (self.cell(column), row.cell(column));
            known.is_empty() || cell.is_empty() || unjoined(known) == unjoined(cell)
        };
        let is_same = |column: &str, plain: fn(&str) -> String| {
            !row.cell(column).is_empty() && plain(self.cell(column)) == plain(row.cell(column))
        };
        is_same("id", unjoined)
            || is_same("name", folded) && ["id", "host", "lon", "lat"].into_iter().all(agrees)
    }

    /// Whether one of its rows writes the name as that row does.
    fn is_written_so(&self, row: &Row) -> bool {
        let name = unjoined(row.cell("name"));
        self.rows.iter().any(|known| unjoined(known.cell("name")) == name)
    }

    /// Adds a row, and reports contradictions.
    fn add(&mut self, row: Row, reader: &mut Reader) {
        self.tell_spelling(&row, reader);
        self.tell_later(&row, reader);
        for (column, cell) in &row.cells {
            let many = LISTS.contains(column) || TEXTS.contains(column) || OWN.contains(column);
            let plain = if *column == "name" { folded } else { unjoined };
            if let Some((known, line)) =
                self.first(column).filter(|(known, _)| !many && plain(known) != plain(cell))
            {
                let expected =
                    format!("“{known}”, as in row {line}, which describes the same site");
                reader.problem(&place_of(row.line), column, format!("“{cell}”"), &expected);
            }
        }
        self.rows.push(row);
    }

    /// What a site is said to be in a later row only, it is in the rows before, too.
    fn tell_later(&self, row: &Row, reader: &mut Reader) {
        for column in ["use", "access_only", "overseas"] {
            let cell = row.cell(column);
            if !matches!(cell, "" | "based" | "false") && self.first(column).is_none() {
                let instead =
                    format!("the same in row {}; read for all rows of the site", self.rows[0].line);
                reader.notice(&place_of(row.line), column, &format!("“{cell}”"), &instead);
            }
        }
    }

    /// The map shows one spelling of a name. Each other one is told once.
    fn tell_spelling(&self, row: &Row, reader: &mut Reader) {
        let name = row.cell("name");
        let shown = self.first("name").filter(|(shown, _)| folded(shown) == folded(name));
        if let Some((shown, line)) = shown.filter(|_| !self.is_written_so(row)) {
            let instead = format!("“{shown}”, as in row {line}; read as the same site");
            reader.notice(&place_of(row.line), "name", &format!("“{name}”"), &instead);
        }
    }

    /// A site has its operators at all times: the map has no dates for them.
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
            reader.notice(&place_of(row.line), "operators", &found, instead);
        }
    }
}

/// The entries of a table, in the order of their first rows.
pub(crate) fn entries(kind: Kind, rows: Vec<Row>, reader: &mut Reader) -> Vec<Entry> {
    if kind == Kind::Standings {
        return rows.into_iter().map(|row| Entry { rows: vec![row] }).collect();
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut named_so: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for row in rows {
        let keys = [("id", unjoined(row.cell("id"))), ("name", folded(row.cell("name")))];
        let keys = keys.into_iter().filter(|(_, text)| !text.is_empty());
        let keys: Vec<_> = keys.map(|(column, text)| format!("{column} {text}")).collect();
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
                reader.problem(&place_of(row.line), "name", found, &expected);
                continue;
            }
        };
        for key in keys {
            named_so.entry(key).or_default().insert(place);
        }
        if let Some(entry) = entries.get_mut(place) {
            entry.add(row, reader);
        } else {
            entries.push(Entry { rows: vec![row] });
        }
    }
    for entry in &entries {
        entry.tell_one_list(reader);
    }
    entries.retain(|entry| !is_remark(entry, reader));
    entries
}

/// The entry that a row belongs to, or the lines of several candidates. One that writes the name in the same way goes
/// before others.
fn place(
    entries: &[Entry],
    near: &BTreeSet<usize>,
    row: &Row,
) -> Result<Option<usize>, Vec<usize>> {
    let same_id =
        |place: &usize| !row.cell("id").is_empty() && entries[*place].cell("id") == row.cell("id");
    let mut all: Vec<usize> =
        near.iter().copied().filter(|place| entries[*place].has(row)).collect();
    if all.iter().any(|place| entries[*place].is_written_so(row)) {
        all.retain(|place| entries[*place].is_written_so(row) || same_id(place));
    }
    match (all.iter().find(|place| same_id(place)), &*all) {
        (Some(place), _) | (None, [place]) => Ok(Some(*place)),
        (None, []) => Ok(None),
        _ => Err(all.iter().map(|place| entries[*place].rows[0].line).collect()),
    }
}

/// A row with only a name is a line below the table: reported once, not for each missing value.
fn is_remark(entry: &Entry, reader: &mut Reader) -> bool {
    let [row] = &*entry.rows else { return false };
    let is_remark = reader.is_complete() && row.cells.len() == 1 && row.cells.contains_key("name");
    if is_remark {
        let found = format!("“{}” and nothing else", row.cell("name"));
        reader.problem(&place_of(row.line), "", found, "a site");
    }
    is_remark
}

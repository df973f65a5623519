//! The rows of a table, with the values of their cells.

use crate::layout::{Layout, counted};
use crate::places::row;
use crate::sheet::{Line, Sheet};
use sco_map::data::json::{CountryNames, Problem, WHOLE, is_broken, is_link, unjoined};
use sco_map::data::{Bloc, Confidence, Dossier, Kind, SiteKind, StandingKind, Usage};
use std::collections::{BTreeMap, BTreeSet};

/// The values of a row, by column.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The line on which it begins.
    pub(crate) line: usize,
    /// None of them is empty.
    pub(crate) cells: BTreeMap<&'static str, String>,
}

impl Row {
    /// Empty if there is none.
    pub(crate) fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", |cell| cell)
    }
}

/// Reads the rows of a table, and reports problems.
pub(crate) struct Reader<'a> {
    countries: CountryNames,
    layout: &'a mut Layout,
    /// Lines and columns that are already reported.
    pub(crate) told: BTreeSet<(usize, &'static str)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(layout: &'a mut Layout, names: &Dossier) -> Self {
        let countries = CountryNames::of(&names.countries, &names.organisations);
        Self { countries, layout, told: BTreeSet::new() }
    }

    pub(crate) fn read(&mut self, sheet: &Sheet) -> Vec<Row> {
        self.tell_passed_over(sheet);
        let fitting = sheet.rows.iter().filter(|line| self.fits(line, sheet)).collect::<Vec<_>>();
        let rows = fitting.into_iter().map(|line| self.row(line));
        let rows: Vec<_> = rows.filter(|row| !row.cells.is_empty()).collect();
        if sheet.rows.iter().all(Line::is_empty) {
            self.problem("header", "", "no row below it".to_owned(), "at least one row");
        }
        rows
    }

    /// A row with more cells than columns contains an additional separator somewhere. Cells after it are in the wrong place,
    /// even if the last cell is empty, so none of the row is read.
    fn fits(&mut self, line: &Line, sheet: &Sheet) -> bool {
        let columns = sheet.header.cells.len();
        let is_longer = line.cells.len() > columns && !line.is_empty();
        if is_longer {
            let found = format!("{} cells", line.cells.len());
            let expected = format!(
                "{columns}, as in the header; put quotes around text that contains {}",
                sheet.mark
            );
            self.problem(&line.place(), "", found, &expected);
        }
        !is_longer
    }

    /// Whether no required column is missing; a missing one is reported for the header, not for each row.
    pub(crate) fn is_complete(&self) -> bool {
        self.layout.missing.is_empty()
    }

    fn tell_passed_over(&mut self, sheet: &Sheet) {
        for line in sheet.above.iter().filter(|line| !line.is_empty()) {
            let found = format!("“{}”", line.text());
            self.notice(&line.place(), "", &found, "the header; ignored");
        }
        let mut empty = sheet.rows.iter().filter(|line| line.is_empty());
        if let Some(line) = empty.next() {
            let found = counted(1 + empty.count(), "empty row", "empty rows");
            self.notice(&line.place(), "", &found, "rows with values; ignored");
        }
    }

    fn row(&mut self, line: &Line) -> Row {
        let places: Vec<_> =
            self.layout.places.iter().map(|(column, place)| (*column, *place)).collect();
        let filled = places.into_iter().filter(|(_, place)| !line.cell(*place).is_empty());
        let mut cells = BTreeMap::new();
        for (column, place) in filled {
            match self.value(column, line.cell(place)) {
                Ok(value) => put(&mut cells, column, value),
                Err(expected) => {
                    let found = format!("“{}”", line.cell(place));
                    self.problem(&line.place(), column, found, expected);
                    self.told.insert((line.number, column));
                }
            }
        }
        Row { line: line.number, cells }
    }

    /// The value of a cell, or the expectation.
    fn value(&self, column: &str, cell: &str) -> Result<String, &'static str> {
        let is_country = matches!(column, "host" | "country" | "operators");
        if !is_country && (is_broken(cell) || parts(cell).any(is_broken)) {
            return Err(WHOLE);
        }
        match column {
            "host" | "country" => Ok(self.country(cell)),
            "operators" => {
                Ok(parts(cell).map(|party| self.country(party)).collect::<Vec<_>>().join(";"))
            }
            "lon" | "lat" => number(cell).ok_or("degrees with a point or a comma, like 74.5"),
            "use" => Ok(word::<Usage>(cell)),
            "access_only" | "overseas" => truth(cell).ok_or("yes or no"),
            "bloc" => Ok(word::<Bloc>(cell)),
            "kind" => Ok(word::<SiteKind>(cell)),
            "standing" => Ok(word::<StandingKind>(cell)),
            "confidence" => Ok(word::<Confidence>(cell)),
            "name" | "names" | "about" | "note" | "began" | "ended" | "source_title"
            | "publisher" => Ok(cell.to_owned()),
            _ => Ok(unjoined(cell)),
        }
    }

    /// The id of the country with that name, or the text itself.
    fn country(&self, cell: &str) -> String {
        self.countries.id_of(cell).map_or_else(|| cell.to_owned(), |id| id.to_string())
    }

    pub(crate) fn problem(&mut self, place: &str, column: &str, found: String, expected: &str) {
        let kind = self.layout.kind.name();
        self.layout.problems.push(Problem::new(kind, place, column, found, expected));
    }

    pub(crate) fn notice(&mut self, place: &str, column: &str, found: &str, instead: &str) {
        let kind = self.layout.kind.name();
        self.layout.notices.push(Problem::new(kind, place, column, found, instead));
    }
}

/// Adds a value to a row. Links in the column of sources' ids are links of sources.
fn put(cells: &mut BTreeMap<&'static str, String>, column: &'static str, value: String) {
    let column = if column == "sources" && is_link(&value) { "source" } else { column };
    let value = match cells.remove(column) {
        Some(known) => known + "; " + &value,
        None => value,
    };
    cells.insert(column, value);
}

/// The parts of a list in a cell.
pub(crate) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

/// A word as the map writes it; other text as its author wrote it, for the report.
fn word<T: Kind>(cell: &str) -> String {
    let name = cell.to_lowercase().replace(' ', "-");
    if T::parse(&name).is_some() { name } else { cell.to_owned() }
}

/// A number with a point or a comma. Other forms are ambiguous: two marks may mean thousands, a letter a hemisphere.
fn number(cell: &str) -> Option<String> {
    let number: f64 = cell.replace(',', ".").replace('−', "-").parse().ok()?;
    number.is_finite().then(|| number.to_string())
}

fn truth(cell: &str) -> Option<String> {
    match &*cell.to_lowercase() {
        "true" | "yes" | "y" | "1" | "x" => Some("true".to_owned()),
        "false" | "no" | "n" | "0" => Some("false".to_owned()),
        _ => None,
    }
}

/// “row 3”, “rows 2 and 3”.
pub(crate) fn named(lines: &[usize]) -> String {
    match lines {
        [one] => row(*one),
        [all @ .., last] => {
            let all: Vec<_> = all.iter().map(ToString::to_string).collect();
            format!("rows {} and {last}", all.join(", "))
        }
        [] => String::new(),
    }
}

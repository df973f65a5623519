//! The meaning of a table's columns, and problems with its header.

use crate::columns::{Kind, known};
use crate::places::whole;
use crate::sheet::{Line, Sheet};
use sco_map::data::json::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of a table by their meaning.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) kind: Kind,
    /// The index of each known column.
    pub(crate) places: BTreeMap<&'static str, usize>,
    /// Missing required columns, which are not reported again for each row.
    pub(crate) missing: BTreeSet<&'static str>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notices: Vec<Problem>,
}

impl Layout {
    /// # Errors
    /// A table with neither sites nor standings.
    pub(crate) fn of(sheet: &Sheet) -> Result<Self, Vec<Problem>> {
        let kind = Kind::of(&sheet.header.cells).ok_or_else(|| vec![neither(&sheet.header)])?;
        let mut layout = Self {
            kind,
            places: BTreeMap::new(),
            missing: BTreeSet::new(),
            problems: Vec::new(),
            notices: Vec::new(),
        };
        for (place, header) in sheet.header.cells.iter().enumerate() {
            if let Some(column) = kind.column(header) {
                layout.take(sheet, column, place);
            }
        }
        layout.judge_others(sheet);
        layout.want_required(sheet);
        Ok(layout)
    }

    /// Of two columns with one meaning, an empty one is ignored.
    fn take(&mut self, sheet: &Sheet, column: &'static str, place: usize) {
        let Some(before) = self.places.get(column).copied() else {
            self.places.insert(column, place);
            return;
        };
        match (filled(sheet, before).next(), filled(sheet, place).next()) {
            (_, None) => {}
            (None, _) => drop(self.places.insert(column, place)),
            _ => {
                let header = |place| sheet.header.cell(place);
                let found = format!("“{}” and “{}”", header(before), header(place));
                self.problem("", found, format!("one column for {column}"));
            }
        }
    }

    fn judge_others(&mut self, sheet: &Sheet) {
        let mut blank = 0;
        for (place, header) in sheet.header.cells.iter().enumerate() {
            if header.is_empty() {
                blank += usize::from(filled(sheet, place).next().is_none());
                self.want_name(sheet, place);
            } else if self.kind.column(header).is_none() {
                self.judge_unknown(header);
            }
        }
        if blank > 0 {
            let found = counted(blank, "empty column", "empty columns");
            self.notice(&found, "columns with values; ignored");
        }
    }

    /// Cells without a header are probably shifted by an additional separator.
    fn want_name(&mut self, sheet: &Sheet, place: usize) {
        let mut all = filled(sheet, place);
        if let Some(line) = all.next() {
            let more = all.count();
            let more = if more > 0 { format!(", and {more} more below") } else { String::new() };
            let found =
                format!("“{}” in column {}, which has no name{more}", line.cell(place), place + 1);
            let expected = format!(
                "a name for that column; put quotes around text that contains {}",
                sheet.mark
            );
            self.problems.push(Problem::new(self.kind.name(), &line.place(), "", found, expected));
        }
    }

    /// Additional columns are ignored; misspelt ones are problems.
    fn judge_unknown(&mut self, header: &str) {
        let is_wanted = |column: &str| !self.places.contains_key(column);
        match self.kind.nearest(header, is_wanted) {
            Some((name, column)) => {
                let expected = format!("one of {}", self.kind.columns().join(", "));
                let mut problem =
                    Problem::new(self.kind.name(), "header", "", format!("“{header}”"), expected);
                problem.nearest = Some(name.to_owned());
                self.problems.push(problem);
                self.missing.insert(column);
            }
            None => self.notice(&format!("“{header}”"), "a column that the map knows; ignored"),
        }
    }

    fn want_required(&mut self, sheet: &Sheet) {
        let is_source = |column: &&str| *column == "source" && self.places.contains_key("sources");
        let wanted = self.kind.required().iter().filter(|column| !is_source(column));
        let wanted: Vec<_> = wanted.filter(|column| !self.missing.contains(*column)).collect();
        for column in wanted {
            let other = self.kind.aliases(column);
            let other = if other.is_empty() {
                String::new()
            } else {
                format!(" (or {})", other.join(", "))
            };
            let found = match self.places.get(column) {
                None => format!("no column {column}"),
                // A single row is named instead of a range.
                Some(place) if sheet.rows.len() > 1 && filled(sheet, *place).next().is_none() => {
                    format!("nothing in the column {column}")
                }
                Some(_) => continue,
            };
            self.problem("", found, format!("a column {column}{other} with a value in each row"));
            self.missing.insert(column);
        }
    }

    fn problem(&mut self, field: &str, found: String, expected: String) {
        self.problems.push(Problem::new(self.kind.name(), "header", field, found, expected));
    }

    fn notice(&mut self, found: &str, instead: &str) {
        self.notices.push(Problem::new(self.kind.name(), "header", "", found, instead));
    }
}

/// The rows with a value in a column.
fn filled(sheet: &Sheet, column: usize) -> impl Iterator<Item = &Line> {
    sheet.rows.iter().filter(move |line| !line.cell(column).is_empty())
}

pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn neither(header: &Line) -> Problem {
    let names: String = header.cells.join(", ").chars().take(200).collect();
    let found = if header.is_empty() { "nothing".to_owned() } else { format!("“{names}”") };
    let columns = |kind: Kind| kind.required().join(", ");
    let parted = if is_parted_otherwise(header) {
        ", separated by commas, semicolons, tabs or vertical lines"
    } else {
        ""
    };
    let expected = format!(
        "the columns of sites ({}) or of standings ({}){parted}",
        columns(Kind::Sites),
        columns(Kind::Standings)
    );
    whole("header", &found, &expected)
}

/// Whether the header's only cell names columns, with another mark between them.
fn is_parted_otherwise(header: &Line) -> bool {
    let words = header.cell(0).split(|c: char| !c.is_alphanumeric() && c != '_');
    known(&words.map(str::to_owned).collect::<Vec<_>>()) > 1
}

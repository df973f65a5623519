//! Rows that sum up others: `Total;;;17`. They say nothing of a site.

use crate::columns::Kind;
use crate::sheet::{Line, Sheet};
use sco_map::data::json::{Problem, folded};
use std::collections::BTreeSet;

/// Words for a sum.
const SUMS: [&str; 14] = [
    "total",
    "totals",
    "subtotal",
    "sum",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "somme",
    "totale",
    "suma",
    "toplam",
    "итого",
    "всего",
];

/// Words that may stand beside them.
const MORE: [&str; 9] =
    ["grand", "sub", "overall", "all", "of", "sites", "bases", "countries", "standings"];

/// Takes the totals out of a table, with a notice for each.
pub(crate) fn cut(sheet: &mut Sheet) -> Vec<Problem> {
    let Some(kind) = Kind::of(&sheet.header.cells) else { return Vec::new() };
    let headers = &sheet.header.cells;
    let index = |column| headers.iter().position(|header| kind.column(header) == Some(column));
    let lon_lat = [index("lon"), index("lat")];
    let is_placed =
        |line: &Line| lon_lat.iter().all(|at| at.is_some_and(|at| !line.cell(at).is_empty()));
    let is_total = |line: &Line| is_total(line) && !is_placed(line);
    // A name that another row has, too, is that of a site, of which each row tells one use.
    let others = sheet.rows.iter().filter(|line| !is_total(line));
    let names: BTreeSet<String> = others.flat_map(labels).map(folded).collect();
    let is_total =
        |line: &Line| is_total(line) && !labels(line).any(|cell| names.contains(&folded(cell)));
    let told = sheet.rows.iter().filter(|line| is_total(line)).map(|line| notice(kind, line));
    let told = told.collect();
    sheet.rows.retain(|line| !is_total(line));
    told
}

fn notice(kind: Kind, line: &Line) -> Problem {
    let found = format!("“{}”", line.text());
    let instead = format!("one of the {}; a total is ignored", kind.name());
    Problem::new(kind.name(), &line.place(), "", found, instead)
}

/// Whether there is a word for a sum, and beside it only numbers.
fn is_total(line: &Line) -> bool {
    let texts = line.cells.iter().filter(|cell| cell.contains(char::is_alphabetic));
    labels(line).next().is_some() && texts.count() == labels(line).count()
}

/// The cells that say that a row is a total: `Total`, `Grand total (2 sites):`.
fn labels(line: &Line) -> impl Iterator<Item = &str> {
    let cells = line.cells.iter().map(String::as_str).filter(|cell| cell.len() < 60);
    cells.filter(|cell| {
        let words = cell.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.map(folded).collect();
        let is_sum = |word: &String| SUMS.contains(&&**word);
        words.iter().any(is_sum) && words.iter().all(|word| is_sum(word) || MORE.contains(&&**word))
    })
}

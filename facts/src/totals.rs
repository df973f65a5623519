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
    let (totals, others): (Vec<&Line>, Vec<&Line>) =
        sheet.rows.iter().partition(|line| is_total(line) && !is_placed(line));
    if totals.is_empty() {
        return Vec::new();
    }
    // A name that another row has, too, is that of a site, of which each row tells one use.
    let names: BTreeSet<String> = others.into_iter().flat_map(labels).map(folded).collect();
    let is_site = |line: &Line| labels(line).any(|cell| names.contains(&folded(cell)));
    let totals = totals.into_iter().filter(|line| !is_site(line));
    let (numbers, told): (BTreeSet<usize>, _) =
        totals.map(|line| (line.number, notice(kind, line))).unzip();
    sheet.rows.retain(|line| !numbers.contains(&line.number));
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

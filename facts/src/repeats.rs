//! Rows that repeat the header, or draw a line below it: they say nothing of a site.

use crate::columns::{Kind, known};
use crate::sheet::{Line, Sheet};
use sco_map::data::json::{Problem, folded};

/// Takes such rows out of a table, with a notice for each.
///
/// # Errors
/// A second header with other columns: nobody knows what the cells below it mean.
pub(crate) fn cut(sheet: &mut Sheet) -> Result<Vec<Problem>, Vec<Problem>> {
    let Some(kind) = Kind::of(&sheet.header.cells) else { return Ok(Vec::new()) };
    let problem = |line: &Line, expected: &str| {
        Problem::new(kind.name(), &line.place(), "", format!("“{}”", line.text()), expected)
    };
    let header: Vec<String> = sheet.header.cells.iter().map(|cell| folded(cell)).collect();
    let (repeats, others): (Vec<_>, Vec<_>) =
        sheet.rows.drain(..).partition(|line| is_rule(line) || is_same(line, &header));
    sheet.rows = others;
    let apart = sheet.rows.iter().filter(|line| is_header(line, kind));
    let apart: Vec<_> =
        apart.map(|line| problem(line, "rows of one table, with one header above them")).collect();
    if apart.is_empty() {
        let instead = "a row with values; ignored";
        Ok(repeats.iter().map(|line| problem(line, instead)).collect())
    } else {
        Err(apart)
    }
}

/// A line below the header of a Markdown table: `---`, `:--:`.
fn is_rule(line: &Line) -> bool {
    let is_rule = |cell: &String| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | '_' | '+'));
    !line.is_empty()
        && line.cells.iter().all(is_rule)
        && line.cells.iter().any(|cell| cell.len() > 2)
}

fn is_same(line: &Line, header: &[String]) -> bool {
    let mut pairs = line.cells.iter().zip(header);
    line.cells.len() == header.len()
        && pairs.all(|(cell, header)| folded(cell) == *header)
        && !line.is_empty()
}

/// Whether most of the required columns are named in it.
fn is_header(line: &Line, kind: Kind) -> bool {
    known(&line.cells) > kind.required().len() / 2
}

//! A CSV text as rows of cells, each with its line number in an editor.

use crate::columns;
use crate::places::{row, whole};
use crate::quotes::Quotes;
use core::cmp::Reverse;
use sco_map::data::json::{Problem, seen};

/// A row with the cells as written.
#[derive(Debug)]
pub(crate) struct Line {
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) cells: Vec<String>,
}

impl Line {
    /// A trimmed cell; empty if the row is too short.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    /// Its cells with values, for a finding.
    pub(crate) fn text(&self) -> String {
        let cells = self.cells.iter().filter(|cell| !cell.is_empty());
        cells.map(|cell| &**cell).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn place(&self) -> String {
        row(self.number)
    }
}

/// A table with the lines above it.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// The lines above the header: `sep=;`, a title.
    pub(crate) above: Vec<Line>,
    pub(crate) header: Line,
    /// The rows below the header.
    pub(crate) rows: Vec<Line>,
    /// The separator, in words.
    pub(crate) mark: &'static str,
    /// Quotes that are read as letters.
    pub(crate) notice: Option<Problem>,
}

/// The header must be among that many rows.
const HEAD: usize = 30;

impl Sheet {
    /// # Errors
    /// A text without a row, and quotes that end too early or never: nobody knows what is in which cell.
    pub(crate) fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let text = text.trim_start_matches('\u{feff}');
        let (sep, start) = sep_line(text);
        let (mark, header) = head(text, start, sep);
        let quotes = Quotes::of(text, start, mark);
        if !quotes.problems.is_empty() {
            return Err(quotes.problems);
        }
        let mut rows = lines(text, start, mark).collect::<Vec<_>>();
        if rows.is_empty() {
            return Err(vec![whole("", "nothing", "a table with a header and rows")]);
        }
        let mut above: Vec<_> = rows.drain(..header).collect();
        let first =
            (start > 0).then(|| Line { number: 1, cells: vec![text[..start].trim().to_owned()] });
        above.splice(0..0, first);
        let header = rows.remove(0);
        Ok(Self { above, header, rows, mark: in_words(mark), notice: quotes.notice })
    }
}

/// The separator in a first line like `sep=;`, and the start of the next line.
fn sep_line(text: &str) -> (Option<u8>, usize) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let first = text[..end].trim_start_matches(['"', ' ']);
    let is_sep = first.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let mark = first.as_bytes().get(4).copied();
    let mark = mark
        .filter(|mark| is_sep && (*mark == b'\t' || mark.is_ascii_punctuation() && *mark != b'"'));
    let is_alone = mark.is_some() && first[5..].trim_matches(['"', ' ', ',', ';', '\t']).is_empty();
    mark.filter(|_| is_alone).map_or((None, 0), |mark| (Some(mark), end))
}

/// The separator and the header row: the pair that gives the most known columns, or else the first row with the most
/// separators.
fn head(text: &str, start: usize, sep: Option<u8>) -> (u8, usize) {
    let first = text[start..].trim_start().lines().next().unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    let rated = |mark: u8| {
        let head = lines(text, start, mark).take(HEAD).enumerate();
        let known = head.map(|(place, line)| (columns::known(&line.cells), place));
        let best = known.max_by_key(|(known, place)| (*known, Reverse(*place)));
        let (known, place) = best.filter(|(known, _)| *known > 1).unwrap_or_default();
        ((known, sep == Some(mark), count(mark)), mark, place)
    };
    let marks = sep.into_iter().chain([b'\t', b'|', b';', b',']);
    let best = marks.map(rated).max_by_key(|(rank, ..)| *rank);
    best.map_or((b',', 0), |(_, mark, place)| (mark, place))
}

/// The rows of a text from that byte on, without empty lines.
fn lines(text: &str, start: usize, mark: u8) -> impl Iterator<Item = Line> {
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .trim(csv::Trim::All)
        .from_reader(&text.as_bytes()[start..]);
    let (mut at, mut number) = (0, 1);
    // The text is UTF-8 and rows can have any length, so reading cannot fail.
    reader.into_records().filter_map(Result::ok).map(move |record| {
        let begins =
            start + record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(0));
        let blank =
            text.as_bytes()[begins..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let begins = begins + blank.count();
        number += breaks(&text[at..begins]);
        at = begins;
        Line { number, cells: record.iter().map(|cell| seen(cell).trim().to_owned()).collect() }
    })
}

fn breaks(text: &str) -> usize {
    let newlines = text.bytes().filter(|byte| *byte == b'\n').count();
    newlines + text.matches('\r').count() - text.matches("\r\n").count()
}

fn in_words(mark: u8) -> &'static str {
    match mark {
        b',' => "a comma",
        b';' => "a semicolon",
        b'\t' => "a tab",
        b'|' => "a vertical line",
        _ => "a separator",
    }
}

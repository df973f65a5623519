//! Quotes that do not hold what they should: text after a closing quote, a quote without an end, a space before one.

use crate::places::{row, whole};
use sco_map::data::json::Problem;

/// How much of a cell is told, in letters.
const BRIEF: usize = 60;

/// The doubts that the quotes of a text leave.
#[derive(Debug, Default)]
pub(crate) struct Quotes {
    pub(crate) problems: Vec<Problem>,
    /// A quote after a space is a letter like any other.
    pub(crate) notice: Option<Problem>,
}

impl Quotes {
    /// Reads a text from that byte on, as the reader of its cells does.
    pub(crate) fn of(text: &str, start: usize, mark: u8) -> Self {
        let mut reading =
            Reading { text, row: 1, lines: 0, cell: start, behind: None, spaced: None };
        let mut quotes = Self::default();
        let mut at = At::Start;
        for (index, byte) in text.bytes().enumerate().skip(start) {
            let next = at.next(byte, mark);
            match (at, next) {
                (At::Closed | At::Behind, At::Plain) => reading.behind = Some(index),
                (At::Spaced, At::Plain) if byte == b'"' => reading.spaced = Some(index),
                (_, At::Start) => reading.end(index, &mut quotes),
                _ => {}
            }
            reading.count(index, next);
            at = next;
        }
        if at == At::Quoted {
            quotes.problems.push(reading.open());
        }
        reading.end(text.len(), &mut quotes);
        quotes
    }
}

/// Where in a cell the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    /// After spaces at the start.
    Spaced,
    Plain,
    Quoted,
    /// After a quote that closes the cell, if it is not the first of two.
    Closed,
    /// After spaces behind a closing quote.
    Behind,
}

impl At {
    fn next(self, byte: u8, mark: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::Closed,
            (Self::Start | Self::Closed, b'"') | (Self::Quoted, _) => Self::Quoted,
            (_, b'\r' | b'\n') => Self::Start,
            (_, byte) if byte == mark => Self::Start,
            (Self::Start | Self::Spaced, b' ' | b'\t') => Self::Spaced,
            (Self::Closed | Self::Behind, b' ' | b'\t') => Self::Behind,
            _ => Self::Plain,
        }
    }
}

struct Reading<'a> {
    text: &'a str,
    /// The number of the row in hand, and of the lines that have ended.
    row: usize,
    lines: usize,
    /// The first byte of the cell in hand.
    cell: usize,
    /// The first letter behind a closing quote.
    behind: Option<usize>,
    /// A quote after a space.
    spaced: Option<usize>,
}

impl Reading<'_> {
    fn end(&mut self, end: usize, quotes: &mut Quotes) {
        if let Some(behind) = self.behind.take() {
            let (rest, read) = (&self.text[behind..end], self.read(behind, end));
            let found = format!(
                "“{}” after a closing quote, in a cell read as “{}”",
                brief(rest),
                brief(&read)
            );
            let expected =
                "a separator after a closing quote; a quote within quotes is written twice";
            quotes.problems.push(whole(&row(self.row), &found, expected));
        }
        if let Some(quote) = self.spaced.take().filter(|_| quotes.notice.is_none()) {
            let found = format!("a space before the quote in “{}”", brief(&self.text[quote..end]));
            let instead =
                "a quote at the start of the cell; here and below it is read as a part of the text";
            quotes.notice = Some(whole(&row(self.row), &found, instead));
        }
        self.cell = end + 1;
    }

    /// A cell as it is read: without the quotes around its first part.
    fn read(&self, behind: usize, end: usize) -> String {
        let close = self.text[..behind].rfind('"').unwrap_or(self.cell);
        let first = self.text.get(self.cell + 1..close).unwrap_or_default();
        [&first.replace("\"\"", "\""), &self.text[close + 1..end]].concat()
    }

    fn open(&self) -> Problem {
        let inside = self.text.get(self.cell..).unwrap_or_default();
        let found = format!("an unclosed quote before “{}”", brief(inside.trim_start_matches('"')));
        whole(&row(self.row), &found, "a closing quote")
    }

    /// Counts lines as an editor does. A row has the number of its first line.
    fn count(&mut self, index: usize, next: At) {
        let bytes = self.text.as_bytes();
        let is_second = index > 0 && bytes[index - 1] == b'\r';
        self.lines += usize::from(bytes[index] == b'\r' || bytes[index] == b'\n' && !is_second);
        if next == At::Start && matches!(bytes[index], b'\r' | b'\n') {
            self.row = self.lines + 1;
        }
    }
}

/// The start of a text, on one line.
fn brief(text: &str) -> String {
    let mut letters = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    let start: String = letters.by_ref().take(BRIEF).collect();
    start + if letters.next().is_some() { "…" } else { "" }
}

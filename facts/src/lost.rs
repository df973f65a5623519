//! Letters that were lost before a text came here.

use sco_map::data::json::Problem;

/// What a reader of bytes writes for those that it cannot read.
const LOST: char = '\u{fffd}';
/// How many letters before and after are told.
const AROUND: usize = 20;

/// A problem for each line of a text with such a letter, as it is or, in JSON, escaped.
pub(crate) fn lost(text: &str, form: &str) -> Vec<Problem> {
    let lines = text.lines().enumerate();
    lines.filter_map(|(n, line)| Some(problem(n + 1, line, place(line, form == "json")?))).collect()
}

fn place(line: &str, is_json: bool) -> Option<usize> {
    let escaped = || {
        let at = line.to_ascii_lowercase().find("\\ufffd")?;
        let marks = line[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        (marks % 2 == 0).then_some(at)
    };
    line.find(LOST).or_else(|| if is_json { escaped() } else { None })
}

fn problem(number: usize, line: &str, at: usize) -> Problem {
    let (before, after) = line.split_at(at);
    let start = before.chars().count().saturating_sub(AROUND);
    let around: String = before.chars().skip(start).chain(after.chars().take(AROUND)).collect();
    let place = format!("line {number}, letter {}", before.chars().count() + 1);
    let found = format!("a damaged character, in “{around}”");
    Problem::new("file", &place, "", found, "the letter itself, in a text saved as UTF-8")
}

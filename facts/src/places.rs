//! How problems name a table and its rows.

use sco_map::data::json::Problem;

/// The name of a row.
pub(crate) fn row(number: usize) -> String {
    format!("row {number}")
}

/// A problem with a table before its kind is known.
pub(crate) fn whole(place: &str, found: &str, expected: &str) -> Problem {
    Problem::new("table", place, "", found, expected)
}

//! Problems with requests of the host page, for its author.

use super::js::object;
use crate::state::{Context, expected_of};
use js_sys::Object;

/// `{ place, finding, expectation }`, all strings.
pub(super) fn problem(place: &str, finding: &str, context: &Context) -> Object {
    object([
        ("place", place.into()),
        ("finding", format!("“{finding}”").into()),
        ("expectation", expectation(place, context).into()),
    ])
}

fn expectation(place: &str, context: &Context) -> String {
    expected_of(place, context).unwrap_or_else(|| {
        let text = match place {
            "fit" => "ids of countries and sites",
            "url-state" => "none, query, links, or hash:name",
            "heading-level" => "a whole number from 1 to 6",
            _ => "a value that a link of this map can have; others leave a step",
        };
        text.to_owned()
    })
}

//! What of a page's wishes could not be met, for whoever made the page.

use super::settings::object;
use crate::state::Context;
use js_sys::Object;

/// `{ place, finding, expectation }`, all texts.
pub(super) fn problem(place: &str, finding: &str, context: &Context) -> Object {
    object([
        ("place", place.into()),
        ("finding", format!("“{finding}”").into()),
        ("expectation", expectation(place, context).into()),
    ])
}

fn expectation(place: &str, context: &Context) -> String {
    let dossier = &context.dossier;
    let days = format!("a day from {} to {}, like {}", dossier.first, dossier.as_of, dossier.opens);
    match place {
        "date" => days,
        "compare" => format!("{days}, or none"),
        "select" => "the id of a country (like KGZ), site, event or relation, or none".to_owned(),
        "step" => "the id of a step of the story, or none".to_owned(),
        "layers" => {
            "names of layers, those to hide with a minus, like \"events -sites-russian\"".to_owned()
        }
        "camera" => "home, the id of a step, or \"longitude,latitude,zoom\"".to_owned(),
        "fit" => "ids of countries and sites".to_owned(),
        "url-state" => "none, query, links, or hash:name".to_owned(),
        "heading-level" => "a whole number from 1 to 6".to_owned(),
        _ => "what a link of this map holds".to_owned(),
    }
}

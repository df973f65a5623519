//! Focusable elements of the picture, and their targets.

use crate::atlas::{Fixed, ScreenPoint};
use crate::data::CountryId;
use crate::scene::Target;
use crate::view::dom::{around, first};
use std::rc::Rc;
use web_sys::Element;
use yew::NodeRef;

/// The attributes of an element with a target.
const MARKED: &str = "[data-sites],[data-events],[data-relation],[data-ties],[data-country]";

/// The target of an element of the picture.
pub(super) fn target_of(element: &Element) -> Option<Target> {
    let element = around(element, MARKED)?;
    let value = |name: &str| element.get_attribute(name);
    let country = |name| value(name).and_then(|id| CountryId::parse(&id));
    let indices = |name| value(name).and_then(|list| indices(&list));
    let index = |name| value(name).and_then(|index| index.parse::<usize>().ok());
    let relation = || Some(Target::Relation(index("data-relation")?, index("data-pair")?));
    let events = || Some(Target::Events(indices("data-events")?, index("data-spot")?));
    (indices("data-sites").map(Target::Sites))
        .or_else(events)
        .or_else(relation)
        .or_else(|| country("data-ties").map(Target::Ties))
        .or_else(|| country("data-country").map(Target::Country))
}

/// The element with that target inside another element.
pub(super) fn element_of(root: &NodeRef, target: &Target) -> Option<Element> {
    let query = match target {
        Target::Country(id) => format!("[data-country={id}]"),
        Target::Ties(id) => format!("[data-ties={id}]"),
        Target::Relation(relation, pair) => {
            format!("[data-relation=\"{relation}\"][data-pair=\"{pair}\"]")
        }
        Target::Events(events, spot) => {
            format!("[data-events=\"{}\"][data-spot=\"{spot}\"]", spaced(events))
        }
        Target::Sites(sites) => format!("[data-sites=\"{}\"]", spaced(sites)),
        Target::Face(_) => return None,
    };
    first(&root.cast::<Element>()?, &query)
}

/// Indices in a table, as such an element stores them.
pub(super) fn spaced(indices: &[usize]) -> String {
    indices.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn indices(list: &str) -> Option<Rc<[usize]>> {
    list.split(' ').map(|index| index.parse().ok()).collect()
}

/// The picture is one tab stop; arrow keys reach the rest.
pub(super) fn tab_index(is_stop: bool) -> &'static str {
    if is_stop { "0" } else { "-1" }
}

/// The transform for elements drawn around the origin.
pub(super) fn translate(at: ScreenPoint) -> String {
    format!("translate({} {})", Fixed(at.x, 1), Fixed(at.y, 1))
}

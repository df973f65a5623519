//! Elements of the picture that the keyboard reaches, and what each stands for.

use crate::atlas::{Fixed, ScreenPoint};
use crate::data::CountryId;
use crate::scene::Target;
use std::rc::Rc;
use web_sys::Element;
use yew::NodeRef;

/// What an element carries that stands for something.
const MARKED: &str = "[data-sites],[data-events],[data-relation],[data-ties],[data-country]";

/// What an element of the picture stands for.
pub(super) fn target_of(element: &Element) -> Option<Target> {
    let element = element.closest(MARKED).ok()??;
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

/// The element in that one that stands for it.
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
    root.cast::<Element>()?.query_selector(&query).ok().flatten()
}

/// Places in a table as such an element carries them.
pub(super) fn spaced(indices: &[usize]) -> String {
    indices.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn indices(list: &str) -> Option<Rc<[usize]>> {
    list.split(' ').map(|index| index.parse().ok()).collect()
}

/// All of the picture is one stop for the Tab key; the rest the arrow keys reach.
pub(super) fn tab_index(is_stop: bool) -> &'static str {
    if is_stop { "0" } else { "-1" }
}

/// The transform of what is drawn about the origin.
pub(super) fn translate(at: ScreenPoint) -> String {
    format!("translate({} {})", Fixed(at.x, 1), Fixed(at.y, 1))
}

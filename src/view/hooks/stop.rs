//! A focused element, described well enough to find it again after a redraw.

use crate::view::dom::{all, around, first, focus_still, focused, has_focus, page_around};
use crate::view::reveal::{focus_softly, reveal};
use web_sys::{Element, css};

/// A selector for focusable elements.
const STOPS: &str = "a[href], button, input, select, textarea, summary, [tabindex]";
/// A selector for elements that the Tab key reaches.
const ON_THE_WAY: &str = "a[href], button, input, select, textarea, summary, [tabindex=\"0\"]";

/// An element, its ancestors and its description: the element may later be gone or have another name.
#[derive(Clone)]
pub struct Stop {
    /// The element and its ancestors, from the inside.
    path: Vec<Element>,
    /// The name of its `part`.
    part: Option<String>,
    /// A selector from its data attributes; empty if it has none.
    subject: String,
    name: String,
    /// The number of elements with the same name before it in its part.
    nth: usize,
    /// The id of the tab that shows the list it was in.
    tab: Option<String>,
}

impl Stop {
    /// The focused element inside that element, which contains a map.
    pub fn held_in(host: &Element) -> Option<Self> {
        Self::of(&focused(host)?)
    }

    /// Focuses the corresponding element in the map inside another element, without
    /// scrolling.
    pub fn go_on_in(&self, host: &Element) {
        let page = first(host, ".page");
        let _ = page.iter().flat_map(|page| self.nearest(page)).any(|element| {
            focus_still(&element);
            has_focus(&element)
        });
    }

    pub(super) fn of(element: &Element) -> Option<Self> {
        let page = page_around(element)?;
        let above = |element: &Element| element.parent_element().filter(|above| *above != page);
        let path = std::iter::successors(Some(element.clone()), above).collect();
        let part = around(element, "[part]");
        let (subject, name) = (subject(element), name(element));
        let like = part.iter().flat_map(|part| called(part, &name));
        let nth = like.take_while(|one| one != element).count();
        let part = part.and_then(|part| part.get_attribute("part"));
        Some(Self { path, part, subject, name, nth, tab: tab_of(element) })
    }

    /// Whether it was in the part with that name.
    pub(crate) fn is_in(&self, part: &str) -> bool {
        self.part.as_deref() == Some(part)
    }

    pub(super) fn is_gone(&self) -> bool {
        self.path.first().is_some_and(|element| !element.is_connected())
    }

    /// The element itself if it still exists; else one with the same data, or the same name in its part; else the
    /// tab of its list, if that is closed; else the nearest one.
    pub(super) fn nearest(&self, page: &Element) -> impl Iterator<Item = Element> {
        let own = self.path.first().filter(|element| self.is_still(element)).cloned();
        let part = self.part.as_deref().and_then(|part| found(page, part));
        let like: Vec<_> = part.iter().flat_map(|part| called(part, &self.name)).collect();
        let (same, other) = (like.get(self.nth).cloned(), like.first().cloned());
        let outer = self.path.iter().skip(1).chain(part.as_ref()).chain([page]).cloned();
        let outer: Vec<_> = outer.filter(|place| place.is_connected()).collect();
        own.into_iter()
            .chain(self.standing(page))
            .chain(same)
            .chain(other)
            .chain(self.tabs(page))
            .chain(outer.into_iter().flat_map(|place| heads(&place)))
    }

    /// Whether that element still has the same meaning after a redraw.
    fn is_still(&self, element: &Element) -> bool {
        let is_same = match self.subject.as_str() {
            "" => name(element) == self.name,
            own => subject(element) == own,
        };
        element.is_connected() && is_same
    }

    /// If its list is closed: the tab that opens it again, and the open one if that tab is not offered.
    fn tabs(&self, page: &Element) -> impl Iterator<Item = Element> {
        let is_open =
            |tab: &&String| first(page, &format!("[aria-labelledby=\"{tab}\"]")).is_some();
        let closed = self.tab.as_ref().filter(|tab| !is_open(tab));
        let tabs = closed
            .map(|tab| [format!("#{tab}"), "[role=\"tab\"][aria-selected=\"true\"]".to_owned()]);
        tabs.into_iter().flatten().filter_map(|tab| first(page, &tab))
    }

    fn standing(&self, page: &Element) -> Vec<Element> {
        let is_told = !self.subject.is_empty();
        let told = is_told.then(|| all(page, &self.subject)).into_iter().flatten();
        told.filter(|element| element.matches(STOPS).unwrap_or(false)).collect()
    }
}

/// The innermost visible part with that name.
fn found(page: &Element, part: &str) -> Option<Element> {
    first(page, &format!("[part=\"{part}\"]"))
}

/// The first element to focus in a part: itself if it is focusable, else its heading, else its first tab stop.
fn heads(place: &Element) -> Vec<Element> {
    let own = place.matches("[tabindex=\"0\"]").unwrap_or(false).then(|| place.clone());
    let heading = first(place, "h2[tabindex]");
    own.into_iter().chain(heading).chain(all(place, ON_THE_WAY)).collect()
}

fn called(part: &Element, wanted: &str) -> impl Iterator<Item = Element> {
    all(part, STOPS).filter(move |stop| name(stop) == wanted)
}

/// The tab of the list around it, where a list takes the place of the map.
fn tab_of(element: &Element) -> Option<String> {
    let view = around(&around(element, ".list")?, "[role=\"tabpanel\"]")?;
    view.get_attribute("aria-labelledby")
}

fn subject(element: &Element) -> String {
    let names = element.get_attribute_names().into_iter().filter_map(|name| name.as_string());
    let data = names.filter(|name| name.starts_with("data-"));
    let value = |name: &str| element.get_attribute(name).map(|value| css::escape(&value));
    data.filter_map(|name| Some(format!("[{name}=\"{}\"]", value(&name)?))).collect()
}

fn name(element: &Element) -> String {
    let label = element.get_attribute("aria-label");
    label.or_else(|| element.text_content()).unwrap_or_default().trim().to_owned()
}

/// Focuses the first tab stop after that part of the page, if there is one.
pub(crate) fn leave(part: &Element) {
    let _ = behind(part).any(|stop| {
        focus_softly(&stop);
        has_focus(&stop)
    });
}

fn behind(part: &Element) -> impl Iterator<Item = Element> {
    let page = page_around(part);
    let part = part.clone();
    let follows = move |stop: &Element| {
        part.compare_document_position(stop) == web_sys::Node::DOCUMENT_POSITION_FOLLOWING
    };
    page.into_iter().flat_map(|page| all(&page, ON_THE_WAY).collect::<Vec<_>>()).filter(follows)
}

/// Focuses a heading and scrolls to it, unless the page `stays` where it is.
pub(super) fn take(heading: &Element, stays: bool) {
    focus_still(heading);
    if !stays {
        reveal(heading);
    }
}

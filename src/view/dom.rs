//! Elements of the page, and the focus, in the browser.

use super::zoom::Zoom;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, NodeList, ScrollIntoViewOptions,
    ScrollLogicalPosition, ShadowRoot,
};

/// The element that an event is about.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether an event is in such an element.
pub(super) fn is_in(event: &Event, selector: &str) -> bool {
    target(event).is_some_and(|target| around(&target, selector).is_some())
}

/// The nearest such element: itself, or one around it.
pub(super) fn around(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// The map, as its page has it, around an element.
pub(super) fn page_around(element: &Element) -> Option<Element> {
    around(element, ".page")
}

/// The first such element within another.
pub(super) fn first(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// The first such element of the map that an element belongs to.
pub(super) fn on_page_of(element: &Element, selector: &str) -> Option<Element> {
    first(&page_around(element)?, selector)
}

/// All such elements within another.
pub(super) fn all(within: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found: Option<NodeList> = within.query_selector_all(selector).ok();
    let each = |list: NodeList| (0..list.length()).filter_map(move |n| list.item(n));
    found.into_iter().flat_map(each).filter_map(|node| node.dyn_into().ok())
}

/// The shadow root around an element.
pub(super) fn shadow_around(element: &Element) -> Option<ShadowRoot> {
    element.get_root_node().dyn_into().ok()
}

/// The element around another, as the page is drawn: also across shadow roots and their slots.
pub(super) fn flat_parent(element: &Element) -> Option<Element> {
    let slot = element.assigned_slot().map(Element::from);
    let host = || shadow_around(element).map(|root| root.host());
    slot.or_else(|| element.parent_element()).or_else(host)
}

/// The focused element within another, or that itself.
pub(super) fn focused(within: &Element) -> Option<Element> {
    let focused = shadow_around(within)?.active_element()?;
    within.contains(Some(&focused)).then_some(focused)
}

/// Whether it has the focus.
pub(super) fn has_focus(element: &Element) -> bool {
    element.matches(":focus").unwrap_or(false)
}

/// Whether it has the focus, and the browser shows that.
pub(super) fn shows_focus(element: &Element) -> bool {
    element.matches(":focus-visible").unwrap_or(false)
}

/// Focuses it, and lets the browser scroll to it.
pub(super) fn focus(element: &Element) {
    let _ = focusable(element).focus();
}

/// Focuses it without scrolling.
pub(super) fn focus_still(element: &Element) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = focusable(element).focus_with_options(&still);
}

/// Focuses it. The page scrolls to it only if the focus is visible, and stays: where one element stands in for another
/// for a moment, the page would jump there and back.
pub(super) fn focus_softly(element: &Element) {
    focus_still(element);
    let element = element.clone();
    let look = Timeout::new(0, move || {
        if shows_focus(&element) {
            reveal(&element);
        }
    });
    look.forget();
}

/// Scrolls to it. Elements of the picture are scrolled to with the whole picture, unless they are in sight already.
pub(super) fn reveal(element: &Element) {
    let map = around(element, ".map");
    if map.as_ref().is_some_and(|map| is_in_sight(element, map)) {
        return;
    }
    scroll_to(map.as_ref().unwrap_or(element), ScrollLogicalPosition::Nearest);
}

/// Scrolls so that it has that position.
pub(super) fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The number that a property of an element has in the end, without its unit.
pub(super) fn style_of(element: &Element, property: &str) -> Option<f64> {
    let style = gloo::utils::window().get_computed_style(element).ok()??;
    // JavaScript reads the number: Rust's tables for that are 15 kB.
    let number = js_sys::Number::parse_float(&style.get_property_value(property).ok()?);
    number.is_finite().then_some(number)
}

/// Whether the screen shows the middle of the part of it that is in the map.
fn is_in_sight(element: &Element, map: &Element) -> bool {
    let (own, shown) = (element.get_bounding_client_rect(), map.get_bounding_client_rect());
    let x = f64::midpoint(own.left().max(shown.left()), own.right().min(shown.right()));
    let y = f64::midpoint(own.top().max(shown.top()), own.bottom().min(shown.bottom()));
    let (x, y) = Zoom::around(map).seen(x, y);
    #[expect(clippy::cast_possible_truncation, reason = "px of the screen")]
    let (x, y) = (x as f32, y as f32);
    let hit = shadow_around(map).and_then(|root| root.element_from_point(x, y));
    hit.is_some_and(|hit| map.contains(Some(&hit)))
}

/// SVG elements take the focus as HTML elements do, by the same method.
fn focusable(element: &Element) -> &HtmlElement {
    element.unchecked_ref()
}

//! Elements of the page, and the focus, in the browser.

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

/// Focuses and clicks it, as a reader does.
pub(super) fn press(element: &Element) {
    focus_still(element);
    focusable(element).click();
}

/// Focuses it without scrolling.
pub(super) fn focus_still(element: &Element) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = focusable(element).focus_with_options(&still);
}

/// Scrolls so that it has that position.
pub(super) fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// SVG elements take the focus as HTML elements do, by the same method.
fn focusable(element: &Element) -> &HtmlElement {
    element.unchecked_ref()
}

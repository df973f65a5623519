//! Scrolls to an element that is not in sight.

use super::dom::{around, focus_still, scroll_to, shadow_around, shows_focus};
use super::zoom::Zoom;
use gloo::timers::callback::Timeout;
use web_sys::{Element, ScrollLogicalPosition};

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

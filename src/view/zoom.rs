//! The zoom of the page around a map, where rectangles of elements lack it.

use super::dom::{first, flat_parent};
use web_sys::Element;

/// The factor from rectangles of elements of that map to px of the screen, which pointers have. In Safari, and in Chromium
/// before 128, rectangles are those of a page without `zoom`.
pub(super) fn lacking(map: &Element) -> f64 {
    first(map, ".corners").as_ref().map_or(1.0, lacking_at)
}

/// The same, for the element with the corners of a map.
pub(super) fn lacking_at(corners: &Element) -> f64 {
    if lacks(corners) { around(corners.clone()) } else { 1.0 }
}

/// Whether an element is measured without its own zoom: the last of the corners is as large as their box, and zoomed.
fn lacks(corners: &Element) -> bool {
    let zoomed = corners.last_element_child().map(|last| width(&last));
    zoomed.is_some_and(|zoomed| zoomed < width(corners) * 0.75)
}

fn width(element: &Element) -> f64 {
    element.get_bounding_client_rect().width()
}

/// The zoom of an element and of all around it.
fn around(element: Element) -> f64 {
    std::iter::successors(Some(element), flat_parent).filter_map(|each| own(&each)).product()
}

fn own(element: &Element) -> Option<f64> {
    let style = gloo::utils::window().get_computed_style(element).ok()??;
    style.get_property_value("zoom").ok()?.parse().ok()
}

//! The zoom of the page around a map, where rectangles of elements lack it.

use super::dom::{first, flat_parent};
use web_sys::Element;

/// How positions in rectangles of the elements of a map differ from those on the screen, which pointers have: not at all,
/// but in Safari, and in Chromium before 128, rectangles are those of a page without `zoom`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Zoom {
    factor: f64,
    /// The point that zoom leaves in its place: the corner of the window or, in Safari, that of the page, wherever it has
    /// been scrolled to.
    fixed: (f64, f64),
}

impl Zoom {
    /// Around that map.
    pub(super) fn around(map: &Element) -> Self {
        first(map, ".corners").map_or(Self::NONE, |corners| Self::at(&corners))
    }

    /// The same, for the element with the corners of a map: the last of them is as large as that, and zoomed twice.
    pub(super) fn at(corners: &Element) -> Self {
        let Some(zoomed) = corners.last_element_child() else { return Self::NONE };
        let [plain, zoomed] = [corners, &zoomed].map(|element| {
            let rect = element.get_bounding_client_rect();
            [rect.left(), rect.top(), rect.width()]
        });
        Self::between(plain, zoomed, || product(corners))
    }

    const NONE: Self = Self { factor: 1.0, fixed: (0.0, 0.0) };

    /// From left, top and width of an element, and of one in the same place with twice its zoom.
    fn between(plain: [f64; 3], zoomed: [f64; 3], factor: impl FnOnce() -> f64) -> Self {
        if zoomed[2] >= plain[2] * 0.75 {
            return Self::NONE;
        }
        let [left, top] = [0, 1].map(|side| 2.0 * zoomed[side] - plain[side]);
        Self { factor: factor(), fixed: (left, top) }
    }

    /// Where the screen shows a point of a rectangle.
    pub(super) fn seen(self, x: f64, y: f64) -> (f64, f64) {
        let (left, top) = self.fixed;
        (left + (x - left) * self.factor, top + (y - top) * self.factor)
    }
}

/// The zoom of an element and of all around it.
fn product(element: &Element) -> f64 {
    let all = std::iter::successors(Some(element.clone()), flat_parent);
    all.filter_map(|each| own(&each)).product()
}

fn own(element: &Element) -> Option<f64> {
    let style = gloo::utils::window().get_computed_style(element).ok()??;
    // JavaScript reads the number: Rust's tables for that are 15 kB.
    let zoom = js_sys::Number::parse_float(&style.get_property_value("zoom").ok()?);
    zoom.is_finite().then_some(zoom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_that_lacks_the_zoom_gets_it() {
        // An element of 400 px at (60, 40) in a box that begins 900 px down the page and is zoomed, and the page scrolled.
        for (what, zoom, plain, zoomed, seen) in [
            (
                "as the standard has it",
                0.8,
                [48.0, 302.0, 320.0],
                [48.0, 302.0, 320.0],
                (48.0, 302.0),
            ),
            ("in Safari", 0.8, [60.0, 535.0, 400.0], [30.0, -47.5, 200.0], (48.0, 302.0)),
            ("in Safari", 2.0, [60.0, -1628.0, 400.0], [30.0, -1873.0, 200.0], (120.0, -1138.0)),
            ("in an old Chromium", 0.8, [60.0, 377.5, 400.0], [30.0, 188.75, 200.0], (48.0, 302.0)),
            ("hidden", 0.8, [0.0; 3], [0.0; 3], (0.0, 0.0)),
        ] {
            let found = Zoom::between(plain, zoomed, || zoom).seen(plain[0], plain[1]);
            assert!((found.0 - seen.0).hypot(found.1 - seen.1) < 1e-9, "{what}: {found:?}");
        }
    }
}

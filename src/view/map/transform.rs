//! The position of the map's box on the screen: a page can scale, zoom or rotate it.

use crate::atlas::{ScreenPoint, Viewport};
use web_sys::Element;
use yew::prelude::*;

/// The transform, measured at three corners of the box: the position of `corner`, and the step per CSS px of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct MapTransform {
    corner: ScreenPoint,
    right: (f64, f64),
    down: (f64, f64),
}

/// Three empty elements in three corners of the box: top left, top right, bottom left.
pub(super) fn corners(node: &NodeRef) -> Html {
    html! { <div class="corners" ref={node}><span></span><span></span><span></span></div> }
}

impl MapTransform {
    /// The current transform; `corners` are those three elements.
    pub(super) fn of(corners: &NodeRef, viewport: Viewport) -> Self {
        let corner = |index| {
            let element = corners.cast::<Element>()?.children().item(index)?;
            let rect = element.get_bounding_client_rect();
            Some(ScreenPoint { x: rect.left(), y: rect.top() })
        };
        Self::between([0, 1, 2].map(|index| corner(index).unwrap_or_default()), viewport)
    }

    /// From the positions of its corners on the screen. A hidden box counts as unscaled.
    fn between(
        [corner, right, down]: [ScreenPoint; 3],
        Viewport { width, height }: Viewport,
    ) -> Self {
        let per_px = |to: ScreenPoint, px: f64| ((to.x - corner.x) / px, (to.y - corner.y) / px);
        let transform = Self { corner, right: per_px(right, width), down: per_px(down, height) };
        let area = transform.area();
        if area.is_finite() && area != 0.0 {
            transform
        } else {
            Self { corner, right: (1.0, 0.0), down: (0.0, 1.0) }
        }
    }

    /// Converts a point of the screen to CSS px of the map, from its corner.
    pub(super) fn own(self, x: f64, y: f64) -> ScreenPoint {
        let (x, y) = (x - self.corner.x, y - self.corner.y);
        let (right, down, area) = (self.right, self.down, self.area());
        ScreenPoint { x: (x * down.1 - y * down.0) / area, y: (y * right.0 - x * right.1) / area }
    }

    /// The size of one CSS px of the map in px of the screen, averaged over both directions.
    pub(super) fn scale(self) -> f64 {
        self.area().abs().sqrt()
    }

    /// The area of one CSS px of the map on the screen; negative if the map is mirrored.
    fn area(self) -> f64 {
        self.right.0 * self.down.1 - self.right.1 * self.down.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWPORT: Viewport = Viewport { width: 800.0, height: 400.0 };

    fn at(x: f64, y: f64) -> ScreenPoint {
        ScreenPoint { x, y }
    }

    #[test]
    fn a_point_of_the_screen_is_found_on_a_map_however_it_lies() {
        // Three corners on the screen, how large a px is there, and where the middle of the map's right half is seen.
        let cases = [
            ("as it is", [at(10.0, 20.0), at(810.0, 20.0), at(10.0, 420.0)], 1.0, at(610.0, 220.0)),
            ("smaller", [at(10.0, 20.0), at(490.0, 20.0), at(10.0, 260.0)], 0.6, at(370.0, 140.0)),
            ("larger", [at(0.0, 0.0), at(1200.0, 0.0), at(0.0, 600.0)], 1.5, at(900.0, 300.0)),
            ("wider", [at(0.0, 0.0), at(3200.0, 0.0), at(0.0, 400.0)], 2.0, at(2400.0, 200.0)),
            (
                "turned right",
                [at(0.0, 0.0), at(0.0, 800.0), at(-400.0, 0.0)],
                1.0,
                at(-200.0, 600.0),
            ),
            ("mirrored", [at(800.0, 0.0), at(0.0, 0.0), at(800.0, 400.0)], 1.0, at(200.0, 200.0)),
            ("slanted", [at(0.0, 0.0), at(800.0, 0.0), at(400.0, 400.0)], 1.0, at(800.0, 200.0)),
        ];
        for (what, corners, scale, seen) in cases {
            let transform = MapTransform::between(corners, VIEWPORT);
            let own = transform.own(seen.x, seen.y);
            assert!((own.x - 600.0).hypot(own.y - 200.0) < 1e-9, "{what}: {own:?}");
            assert!((transform.scale() - scale).abs() < 1e-9, "{what}");
        }
    }

    #[test]
    fn a_map_that_is_not_shown_lies_as_it_is() {
        for viewport in [VIEWPORT, Viewport { width: 0.0, height: 0.0 }] {
            let transform = MapTransform::between([at(5.0, 5.0); 3], viewport);
            assert_eq!(transform.own(15.0, 25.0), at(10.0, 20.0));
        }
    }
}

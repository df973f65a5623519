//! The position of the map's box on the screen: a page can scale, zoom, rotate or tilt it.

use crate::atlas::{ScreenPoint, Viewport};
use crate::view::zoom::Zoom;
use web_sys::Element;
use yew::prelude::*;

/// The transform, measured at the corners of the box. It is projective, as CSS can turn a page in three dimensions: `x`, `y`
/// of the map is seen at `corner` + (`right` · `x` + `down` · `y`) / (1 + `away` · (`x`, `y`)).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct MapTransform {
    /// The top left corner.
    corner: ScreenPoint,
    /// The steps per CSS px of the map, at that corner.
    right: Vector,
    down: Vector,
    /// How fast the map recedes to the right and downwards; nothing unless the page is seen in perspective.
    away: Vector,
}

/// A step on the screen, or two numbers for the two directions of the map.
type Vector = (f64, f64);

/// Beyond the horizon of a map there is no point of it: a drag that leads there stays before it.
const HORIZON: f64 = 1e-3;

/// Four empty elements in the corners of the box: top left, top right, bottom left, bottom right. The fifth is for
/// [`Zoom`].
pub(super) fn corners(node: &NodeRef) -> Html {
    html! { <div class="corners" ref={node}><span></span><span></span><span></span><span></span><span></span></div> }
}

impl MapTransform {
    /// The current transform; `corners` are those four elements.
    pub(super) fn of(corners: &NodeRef, viewport: Viewport) -> Self {
        let corners = corners.cast::<Element>();
        let zoom = corners.as_ref().map(Zoom::at);
        let corner = |index| {
            let rect = corners.as_ref()?.children().item(index)?.get_bounding_client_rect();
            let (x, y) = zoom?.seen(rect.left(), rect.top());
            Some(ScreenPoint { x, y })
        };
        Self::between([0, 1, 2, 3].map(|index| corner(index).unwrap_or_default()), viewport)
    }

    /// From the positions of its corners on the screen. A hidden box counts as unscaled.
    fn between([corner, others @ ..]: [ScreenPoint; 4], viewport: Viewport) -> Self {
        let [right, down, across] = others.map(|at| vector(corner, at));
        let away = receding(right, down, across);
        let step = |to: Vector, away: f64, px: f64| times(to, (1.0 + away) / px);
        let Viewport { width, height } = viewport;
        let transform = Self {
            corner,
            right: step(right, away.0, width),
            down: step(down, away.1, height),
            away: (away.0 / width, away.1 / height),
        };
        let area = transform.area();
        if area.is_finite() && area != 0.0 { transform } else { Self::unscaled(corner) }
    }

    fn unscaled(corner: ScreenPoint) -> Self {
        Self { corner, right: (1.0, 0.0), down: (0.0, 1.0), away: (0.0, 0.0) }
    }

    /// Converts a point of the screen to CSS px of the map, from its corner.
    pub(super) fn own(self, x: f64, y: f64) -> ScreenPoint {
        let to = vector(self.corner, ScreenPoint { x, y });
        let flat = (cross(to, self.down), cross(self.right, to));
        let (x, y) = times(flat, 1.0 / self.area());
        let nearness = (1.0 - dot(self.away, (x, y))).max(HORIZON);
        ScreenPoint { x: x / nearness, y: y / nearness }
    }

    /// The size on the screen of one CSS px of the map, at that point of it, averaged over both directions.
    pub(super) fn scale(self, at: ScreenPoint) -> f64 {
        let distance = 1.0 + dot(self.away, (at.x, at.y));
        (self.area() / distance.powi(3)).abs().sqrt()
    }

    /// The area on the screen of one CSS px of the map, at its corner; negative if the map is mirrored.
    fn area(self) -> f64 {
        cross(self.right, self.down)
    }
}

/// How much farther away than the first corner the others are: what makes the fourth one differ from that of a
/// parallelogram. Nothing for corners that no plane can have.
fn receding(right: Vector, down: Vector, across: Vector) -> Vector {
    let (up, left) = (less(across, right), less(across, down));
    let off = less(right, left);
    let area = cross(up, left);
    let away = (cross(off, left) / area, cross(up, off) / area);
    if away.0.is_finite() && away.1.is_finite() { away } else { (0.0, 0.0) }
}

fn vector(from: ScreenPoint, to: ScreenPoint) -> Vector {
    (to.x - from.x, to.y - from.y)
}

fn less(a: Vector, b: Vector) -> Vector {
    (a.0 - b.0, a.1 - b.1)
}

fn times((x, y): Vector, factor: f64) -> Vector {
    (x * factor, y * factor)
}

fn dot(a: Vector, b: Vector) -> f64 {
    a.0 * b.0 + a.1 * b.1
}

fn cross(a: Vector, b: Vector) -> f64 {
    a.0 * b.1 - a.1 * b.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWPORT: Viewport = Viewport { width: 800.0, height: 400.0 };

    fn at(x: f64, y: f64) -> ScreenPoint {
        ScreenPoint { x, y }
    }

    fn corners(seen: impl Fn(ScreenPoint) -> ScreenPoint) -> [ScreenPoint; 4] {
        [at(0.0, 0.0), at(800.0, 0.0), at(0.0, 400.0), at(800.0, 400.0)].map(seen)
    }

    /// A map that is turned about a vertical line through its middle, by an angle, and seen from a distance.
    fn turned(degrees: f64, distance: f64) -> impl Fn(ScreenPoint) -> ScreenPoint {
        let (sin, cos) = degrees.to_radians().sin_cos();
        move |ScreenPoint { x, y }| {
            let (x, y) = (x - 400.0, y - 200.0);
            let nearer = distance / (distance + x * sin);
            at(400.0 + x * cos * nearer, 200.0 + y * nearer)
        }
    }

    #[test]
    fn a_point_of_the_screen_is_found_on_a_map_however_it_lies() {
        type Seen = Box<dyn Fn(ScreenPoint) -> ScreenPoint>;
        // How a point of the map is seen, and how large a px is in the middle.
        let cases: [(&str, Seen, f64); 10] = [
            ("as it is", Box::new(|p| at(10.0 + p.x, 20.0 + p.y)), 1.0),
            ("smaller", Box::new(|p| at(10.0 + 0.6 * p.x, 20.0 + 0.6 * p.y)), 0.6),
            ("larger", Box::new(|p| at(1.5 * p.x, 1.5 * p.y)), 1.5),
            ("wider", Box::new(|p| at(4.0 * p.x, p.y)), 2.0),
            ("turned right", Box::new(|p| at(-p.y, p.x)), 1.0),
            ("mirrored", Box::new(|p| at(800.0 - p.x, p.y)), 1.0),
            ("slanted", Box::new(|p| at(p.x + p.y, p.y)), 1.0),
            ("turned about a line, from afar", Box::new(turned(60.0, 1e9)), 0.5_f64.sqrt()),
            ("the same in perspective", Box::new(turned(60.0, 900.0)), 0.5_f64.sqrt()),
            ("its back in perspective", Box::new(turned(150.0, 700.0)), 0.75_f64.powf(0.25)),
        ];
        for (what, seen, scale) in cases {
            let transform = MapTransform::between(corners(&seen), VIEWPORT);
            for place in [at(600.0, 200.0), at(0.0, 400.0), at(790.0, 10.0), at(333.0, 77.0)] {
                let on_screen = seen(place);
                let own = transform.own(on_screen.x, on_screen.y);
                assert!((own.x - place.x).hypot(own.y - place.y) < 1e-6, "{what}: {own:?}");
            }
            assert!((transform.scale(at(400.0, 200.0)) - scale).abs() < 1e-6, "{what}");
        }
    }

    #[test]
    fn what_is_nearer_is_larger() {
        let transform = MapTransform::between(corners(turned(-30.0, 900.0)), VIEWPORT);
        let [left, middle, right] = [0.0, 400.0, 800.0].map(|x| transform.scale(at(x, 200.0)));
        assert!(left < middle && middle < right, "{left} {middle} {right}");
    }

    #[test]
    fn a_pointer_beyond_the_horizon_is_far_off_on_its_own_side() {
        let transform = MapTransform::between(corners(turned(60.0, 900.0)), VIEWPORT);
        // The horizon is seen at 400 + 900 · cos / sin.
        for x in [919.0, 919.615_242_270_663, 920.0, 5000.0] {
            let own = transform.own(x, 200.0);
            assert!(own.x.is_finite() && own.x > 5000.0, "{x}: {own:?}");
        }
    }

    #[test]
    fn a_map_that_is_not_shown_lies_as_it_is() {
        for viewport in [VIEWPORT, Viewport { width: 0.0, height: 0.0 }] {
            let transform = MapTransform::between([at(5.0, 5.0); 4], viewport);
            assert_eq!(transform.own(15.0, 25.0), at(10.0, 20.0));
        }
        let edge_on = corners(|p| at(5.0, 5.0 + p.y));
        assert_eq!(MapTransform::between(edge_on, VIEWPORT).own(15.0, 25.0), at(10.0, 20.0));
    }

    #[test]
    fn corners_that_no_plane_has_leave_the_first_three() {
        let [first, right, down, _] = corners(|p| p);
        let transform = MapTransform::between([first, right, down, right], VIEWPORT);
        let own = transform.own(200.0, 100.0);
        assert!((own.x - 200.0).hypot(own.y - 100.0) < 1e-9, "{own:?}");
    }
}

//! What of the plane is seen: the camera and the size of the map.

use crate::atlas::{Camera, GRID, Point, ScreenBox, ScreenPoint, Viewport, WorldPoint, laea};
use crate::data::Step;
use crate::state::{Aim, Context, State};

/// How far the picture goes on beyond each side of the viewport, as a part of its width and height.
/// `style.css` says the same of `.stage > svg`.
pub const OVERSCAN: f64 = 0.25;

/// The widest map, in CSS px, whose camera buttons stand in a row at its foot, and which has no room for much else;
/// `style.css` says the same of `.camera`.
const NARROW: f64 = 480.0;

/// A camera and the size of the map that it looks at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Where it looks.
    pub camera: Camera,
    /// How large the map is, in CSS px.
    pub viewport: Viewport,
}

impl View {
    /// What that state shows on a map of that size.
    pub fn of(context: &Context, state: &State, viewport: Viewport) -> Self {
        let home = || Camera::home(viewport);
        let step = |step: usize| context.dossier.steps.get(step);
        let camera = match state.camera {
            Aim::Home => home(),
            Aim::Step(place) => step(place).map_or_else(home, |step| step_camera(step, viewport)),
            Aim::At(framing) => framing.camera().constrained(viewport),
        };
        Self { camera, viewport }
    }

    /// Where a point of the plane is seen, in CSS px from the viewport's corner.
    pub fn to_screen(self, at: WorldPoint) -> ScreenPoint {
        self.camera.to_screen(at, self.viewport)
    }

    /// Which point of the plane is seen there.
    pub fn to_world(self, at: ScreenPoint) -> WorldPoint {
        self.camera.to_world(at, self.viewport)
    }

    /// Where a vertex of the atlas is seen.
    pub fn vertex(self, vertex: Point) -> ScreenPoint {
        self.to_screen(world(vertex))
    }

    /// CSS px per grid unit of the atlas.
    pub fn grid_scale(self) -> f64 {
        self.camera.scale() / GRID
    }

    /// What is seen, in CSS px.
    pub fn seen(self) -> ScreenBox {
        let Viewport { width, height } = self.viewport;
        ScreenBox { left: 0.0, top: 0.0, right: width, bottom: height }
    }

    /// What is drawn: what is seen, and its overscan.
    pub fn drawn(self) -> ScreenBox {
        let Viewport { width, height } = self.viewport;
        self.seen().grown(width * OVERSCAN, height * OVERSCAN)
    }

    /// Whether that point is in what is drawn, overscan included.
    pub fn is_near(self, at: ScreenPoint) -> bool {
        self.drawn().has(at)
    }

    /// Whether that point is in what is seen.
    pub fn is_in_view(self, at: ScreenPoint) -> bool {
        self.seen().has(at)
    }

    /// Whether all of that box is in what is seen.
    pub fn holds(self, bounds: ScreenBox) -> bool {
        let corner = |x, y| self.is_in_view(ScreenPoint { x, y });
        corner(bounds.left, bounds.top) && corner(bounds.right, bounds.bottom)
    }

    /// Whether the map is so narrow that its buttons stand in a row at its foot.
    pub fn is_narrow(self) -> bool {
        is_narrow(self.viewport)
    }
}

fn is_narrow(viewport: Viewport) -> bool {
    viewport.width <= NARROW
}

/// Where a vertex of the atlas lies in the plane.
pub fn world([x, y]: Point) -> WorldPoint {
    WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

/// How high the camera buttons along the lower edge of a narrow map are, in CSS px: `style.css` says the same of
/// `.camera`.
const BUTTONS: f64 = 44.0;

/// All that the step speaks of, in the part of the map that no button covers.
fn step_camera(step: &Step, viewport: Viewport) -> Camera {
    let covered = if is_narrow(viewport) { BUTTONS } else { 0.0 };
    let free = Viewport { height: viewport.height - covered, ..viewport };
    Camera::fit(laea::bounds(step.view), free, 0.0).panned(0.0, -covered / 2.0)
}

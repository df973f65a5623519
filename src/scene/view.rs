//! The view of the plane: camera and size of the map.

use crate::atlas::{Camera, GRID, Point, ScreenBox, ScreenPoint, Viewport, WorldPoint, laea};
use crate::data::Step;
use crate::state::{CameraChoice, Context, State};

/// The overscan of the picture beyond each side of the viewport, as a part of its width and height.
/// Keep equal to `.stage > svg` in `style.css`.
pub const OVERSCAN: f64 = 0.25;

/// The largest width of a narrow map, in CSS px. A narrow map has its camera buttons in a row at the bottom;
/// keep equal to `.camera` in `style.css`.
const NARROW: f64 = 480.0;

/// The distance from the edge at which a place and its name are well inside, in CSS px.
const INSIDE: f64 = 64.0;

/// A camera and the size of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The camera.
    pub camera: Camera,
    /// The size of the map, in CSS px.
    pub viewport: Viewport,
}

impl View {
    /// The view of that state on a map of that size.
    pub fn of(context: &Context, state: &State, viewport: Viewport) -> Self {
        let home = || Camera::home(viewport);
        let step = |step: usize| context.dossier.steps.get(step);
        let camera = match state.camera {
            CameraChoice::Home => home(),
            CameraChoice::Step(index) => {
                step(index).map_or_else(home, |step| step_camera(step, viewport))
            }
            CameraChoice::At(fixed) => fixed.camera().constrained(viewport),
        };
        Self { camera, viewport }
    }

    /// The same view on what a card leaves of the map: at the same scale, with that place in sight.
    #[must_use]
    pub fn beside_card(self, viewport: Viewport, place: Option<WorldPoint>) -> Self {
        let rest = Self { camera: self.camera.constrained(viewport), viewport };
        place.map_or(rest, |place| rest.with_in_sight(place))
    }

    /// The nearest view that has that place well inside.
    #[must_use]
    pub fn with_in_sight(self, place: WorldPoint) -> Self {
        let (at, Viewport { width, height }) = (self.to_screen(place), self.viewport);
        let off = |at: f64, size: f64| {
            let edge = INSIDE.min(size / 3.0);
            at.max(edge).min(size - edge) - at
        };
        Self { camera: self.camera.panned(off(at.x, width), off(at.y, height)), ..self }
    }

    /// Twice as near, with that place at that position; well inside if the position is outside.
    #[must_use]
    pub fn nearer(self, place: WorldPoint, at: ScreenPoint) -> Self {
        let (here, Viewport { width, height }) = (self.to_screen(place), self.viewport);
        let camera = self.camera.zoomed(2.0, here, self.viewport);
        let near = Self { camera: camera.panned(at.x - here.x, at.y - here.y), ..self };
        let is_inside = (0.0..=width).contains(&at.x) && (0.0..=height).contains(&at.y);
        if is_inside { near } else { near.with_in_sight(place) }
    }

    /// The position of a point of the plane, in CSS px from the viewport's corner.
    pub fn to_screen(self, at: WorldPoint) -> ScreenPoint {
        self.camera.to_screen(at, self.viewport)
    }

    /// The point of the plane at that position.
    pub fn to_world(self, at: ScreenPoint) -> WorldPoint {
        self.camera.to_world(at, self.viewport)
    }

    /// The position of a vertex of the atlas.
    pub fn vertex(self, vertex: Point) -> ScreenPoint {
        self.to_screen(world(vertex))
    }

    /// CSS px per grid unit of the atlas.
    pub fn grid_scale(self) -> f64 {
        self.camera.scale() / GRID
    }

    /// The visible area, in CSS px.
    pub fn seen(self) -> ScreenBox {
        let Viewport { width, height } = self.viewport;
        ScreenBox { left: 0.0, top: 0.0, right: width, bottom: height }
    }

    /// The drawn area: the visible area and its overscan.
    pub fn drawn(self) -> ScreenBox {
        let Viewport { width, height } = self.viewport;
        self.seen().grown(width * OVERSCAN, height * OVERSCAN)
    }

    /// Whether that point is in the drawn area, including the overscan.
    pub fn is_near(self, at: ScreenPoint) -> bool {
        self.drawn().has(at)
    }

    /// Whether that point is in view.
    pub fn is_in_view(self, at: ScreenPoint) -> bool {
        self.seen().has(at)
    }

    /// Whether all of that box is in view.
    pub fn holds(self, bounds: ScreenBox) -> bool {
        let corner = |x, y| self.is_in_view(ScreenPoint { x, y });
        corner(bounds.left, bounds.top) && corner(bounds.right, bounds.bottom)
    }

    /// Whether the map is so narrow that its buttons are in a row at the bottom.
    pub fn is_narrow(self) -> bool {
        is_narrow(self.viewport)
    }
}

fn is_narrow(viewport: Viewport) -> bool {
    viewport.width <= NARROW
}

/// The position of a vertex of the atlas in the plane.
pub fn world([x, y]: Point) -> WorldPoint {
    WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

/// The height of the camera buttons along the lower edge of a narrow map, in CSS px; keep equal to `.camera` in
/// `style.css`.
const BUTTONS: f64 = 44.0;

/// The camera that shows everything in the step, in the part of the map that no button covers.
fn step_camera(step: &Step, viewport: Viewport) -> Camera {
    let covered = if is_narrow(viewport) { BUTTONS } else { 0.0 };
    let free = Viewport { height: viewport.height - covered, ..viewport };
    Camera::fit(laea::bounds(step.view), free, 0.0).panned(0.0, -covered / 2.0)
}

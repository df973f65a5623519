//! The camera: from the plane to the screen and back.

use super::point::{Bounds, ScreenPoint, WorldPoint};
use core::ops::RangeInclusive;

/// The size of the map on the screen, in CSS px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// To the right.
    pub width: f64,
    /// Down.
    pub height: f64,
}

/// A centre and a zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The point in the middle of the viewport.
    pub center: WorldPoint,
    /// 1 shows a radius of the Earth in 400 CSS px.
    pub zoom: f64,
}

/// CSS px per radius of the Earth at zoom 1.
const UNIT: f64 = 400.0;

/// Türkiye to Beijing, the Gulf to the south of Siberia: the home view of every map, whatever its shape.
const REGION: Bounds =
    Bounds { min: WorldPoint { x: -0.72, y: -0.33 }, max: WorldPoint { x: 0.58, y: 0.50 } };

/// The middle of the viewport never leaves this part of the plane: the Earth without the southern oceans.
const REACH: f64 = 1.6;

impl Camera {
    /// The range of allowed zooms.
    pub const ZOOM: RangeInclusive<f64> = 0.25..=24.0;

    /// The whole region, as large as it fits.
    pub fn home(viewport: Viewport) -> Self {
        Self::fit(REGION, viewport, 0.0)
    }

    /// The size of a map of that width which the whole region fills in both directions, in CSS px. A picture of that size
    /// shows the region at the home scale in a box of any shape that it is fitted into.
    pub fn home_viewport(width: f64) -> Viewport {
        let Bounds { min, max } = REGION;
        Viewport { width, height: width * (max.y - min.y) / (max.x - min.x) }
    }

    /// Shows all of `bounds` in the middle, with at least that many CSS px around it.
    pub fn fit(bounds: Bounds, viewport: Viewport, margin: f64) -> Self {
        let (min, max) = (bounds.min, bounds.max);
        let center = WorldPoint { x: f64::midpoint(min.x, max.x), y: f64::midpoint(min.y, max.y) };
        let room = |px: f64, world: f64| (px - 2.0 * margin).max(1.0) / world.max(1e-9);
        let scale = room(viewport.width, max.x - min.x).min(room(viewport.height, max.y - min.y));
        Self { center, zoom: bounded(scale / UNIT) }
    }

    /// CSS px per radius of the Earth.
    pub fn scale(self) -> f64 {
        self.zoom * UNIT
    }

    /// The position of a point of the plane on the screen.
    pub fn to_screen(self, point: WorldPoint, viewport: Viewport) -> ScreenPoint {
        ScreenPoint {
            x: (point.x - self.center.x) * self.scale() + viewport.width / 2.0,
            y: (point.y - self.center.y) * self.scale() + viewport.height / 2.0,
        }
    }

    /// The point of the plane at a position on the screen.
    pub fn to_world(self, point: ScreenPoint, viewport: Viewport) -> WorldPoint {
        WorldPoint {
            x: (point.x - viewport.width / 2.0) / self.scale() + self.center.x,
            y: (point.y - viewport.height / 2.0) / self.scale() + self.center.y,
        }
    }

    /// The camera after dragging the picture by that many CSS px.
    #[must_use]
    pub fn panned(self, dx: f64, dy: f64) -> Self {
        let center = WorldPoint {
            x: self.center.x - dx / self.scale(),
            y: self.center.y - dy / self.scale(),
        };
        Self { center, ..self }
    }

    /// The camera zoomed by that factor, within the limits; the point at `still` stays in place.
    #[must_use]
    pub fn zoomed(self, factor: f64, still: ScreenPoint, viewport: Viewport) -> Self {
        let place = self.to_world(still, viewport);
        let nearer = Self { zoom: bounded(self.zoom * factor), ..self };
        let seen = nearer.to_screen(place, viewport);
        nearer.panned(still.x - seen.x, still.y - seen.y)
    }

    /// The nearest camera whose view stays on the Earth.
    #[must_use]
    pub fn constrained(self, viewport: Viewport) -> Self {
        let zoom = bounded(self.zoom);
        let half = |px: f64| (px / (2.0 * zoom * UNIT)).min(REACH);
        let keep = |at: f64, half: f64| at.max(half - REACH).min(REACH - half);
        let (x, y) =
            (keep(self.center.x, half(viewport.width)), keep(self.center.y, half(viewport.height)));
        Self { center: WorldPoint { x, y }, zoom }
    }
}

fn bounded(zoom: f64) -> f64 {
    let (least, most) = Camera::ZOOM.into_inner();
    // NaN, from a viewport without size, becomes the least.
    zoom.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWPORTS: [Viewport; 4] = [
        Viewport { width: 840.0, height: 560.0 },
        Viewport { width: 320.0, height: 320.0 },
        Viewport { width: 200.0, height: 900.0 },
        Viewport { width: 1.0, height: 1.0 },
    ];

    #[test]
    fn home_shows_the_whole_region() {
        for viewport in VIEWPORTS {
            let home = Camera::home(viewport);
            for corner in [REGION.min, REGION.max] {
                let seen = home.to_screen(corner, viewport);
                let inside = seen.x >= -1e-6 && seen.x <= viewport.width + 1e-6 && seen.y >= -1e-6;
                assert!(inside || home.zoom <= 0.25, "{viewport:?} {seen:?}");
            }
        }
    }

    #[test]
    fn screen_and_world_are_inverse_and_zoom_keeps_its_point() {
        for viewport in VIEWPORTS {
            let camera = Camera::home(viewport);
            let point = ScreenPoint { x: 17.0, y: 3.5 };
            let place = camera.to_world(point, viewport);
            for factor in [0.1, 0.5, 1.0, 3.0, 1e9] {
                let seen = camera.zoomed(factor, point, viewport).to_screen(place, viewport);
                assert!((seen.x - point.x).hypot(seen.y - point.y) < 1e-6, "{viewport:?} {factor}");
            }
        }
    }

    #[test]
    fn no_camera_looks_past_the_earth() {
        for viewport in VIEWPORTS {
            for (x, y, zoom) in
                [(9.0, -9.0, 1.0), (0.0, 0.0, 0.0), (-1e9, 1e9, 1e9), (1.5, 1.5, 0.25)]
            {
                let camera = Camera { center: WorldPoint { x, y }, zoom }.constrained(viewport);
                assert!(
                    camera.center.x.abs() <= REACH && camera.center.y.abs() <= REACH,
                    "{camera:?}"
                );
                assert!(Camera::ZOOM.contains(&camera.zoom));
                assert_eq!(camera.constrained(viewport), camera);
            }
        }
    }
}

//! Three kinds of points, as separate types.

/// A place on the ground, in degrees: longitude east of Greenwich, latitude north of the equator.
pub use crate::data::LonLat;

/// Grid units per radius of the Earth: baked shapes are whole numbers of these (389 m on the ground).
pub const GRID: f64 = 10000.0;

/// A point of the projected plane, in radii of the unit sphere: x grows to the right, y **downwards**.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WorldPoint {
    /// To the right of the projection's centre.
    pub x: f64,
    /// Below the projection's centre.
    pub y: f64,
}

/// A point of the map's picture, in CSS px from its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenPoint {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// A box in the projected plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Top left.
    pub min: WorldPoint,
    /// Bottom right.
    pub max: WorldPoint,
}

impl Bounds {
    /// The smallest box that contains all points; none if there are no points.
    pub fn around(points: &[WorldPoint]) -> Option<Self> {
        let first = *points.first()?;
        let start = Self { min: first, max: first };
        Some(points.iter().fold(start, |bounds, point| bounds.with(*point)))
    }

    /// Whether the point lies in it.
    pub fn contains(self, point: WorldPoint) -> bool {
        (self.min.x..=self.max.x).contains(&point.x) && (self.min.y..=self.max.y).contains(&point.y)
    }

    /// The box with a margin on each side.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        let min = WorldPoint { x: self.min.x - by, y: self.min.y - by };
        let max = WorldPoint { x: self.max.x + by, y: self.max.y + by };
        Self { min, max }
    }

    fn with(self, point: WorldPoint) -> Self {
        let min = WorldPoint { x: self.min.x.min(point.x), y: self.min.y.min(point.y) };
        let max = WorldPoint { x: self.max.x.max(point.x), y: self.max.y.max(point.y) };
        Self { min, max }
    }
}

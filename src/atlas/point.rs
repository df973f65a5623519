//! Three kinds of points, which nothing mixes.

/// A place on the ground, in degrees: longitude east of Greenwich, latitude north of the equator.
pub use crate::data::LonLat;

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

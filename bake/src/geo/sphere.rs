//! Areas on the sphere, and vertices in the projected plane.

use super::read::Vertex;
use sco_map::atlas::{WorldPoint, laea};

/// The Earth's mean radius, in km (IUGG).
const RADIUS_KM: f64 = 6371.008_8;

/// The signed area of a closed line in km², positive if the inside is on the right hand; exact for lines that are
/// straight in longitude and latitude.
pub(super) fn area_km2(edges: impl Iterator<Item = (Vertex, Vertex)>) -> f64 {
    // The area between an edge and the equator: integral of sin(lat) over longitude.
    let under = |(a, b): (Vertex, Vertex)| {
        let [lat0, lat1] = [a[1], b[1]].map(radians);
        let mut dlon = radians(b[0]) - radians(a[0]);
        // The short way over the seam.
        dlon -= (dlon / core::f64::consts::TAU).round() * core::f64::consts::TAU;
        let mean = if (lat1 - lat0).abs() < 1e-12 {
            lat0.sin()
        } else {
            (lat0.cos() - lat1.cos()) / (lat1 - lat0)
        };
        dlon * mean
    };
    edges.map(under).sum::<f64>() * RADIUS_KM * RADIUS_KM
}

/// Where a vertex lies in the plane.
pub(super) fn plane(vertex: Vertex) -> WorldPoint {
    laea::project_deg(degrees(vertex[0]), degrees(vertex[1]))
}

pub(super) fn degrees(n: i32) -> f64 {
    f64::from(n) / 1e5
}

fn radians(n: i32) -> f64 {
    degrees(n).to_radians()
}

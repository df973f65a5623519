//! Areas on the sphere, and vertices in the projected plane.

use super::read::Vertex;
use core::f64::consts::TAU;
use sco_map::atlas::{WorldPoint, laea};

/// The Earth's mean radius, in km (IUGG).
const RADIUS_KM: f64 = 6_371.008_8;

/// The area in km² inside closed lines, positive if it is on their right; exact for lines that are straight
/// in longitude and latitude.
pub(super) fn area_km2(edges: impl Iterator<Item = (Vertex, Vertex)>) -> f64 {
    let (mut sum, mut turned) = (0.0_f64, 0.0_f64);
    for (a, b) in edges {
        let mut dlon = radians(b[0]) - radians(a[0]);
        // The short way over the seam.
        dlon -= (dlon / TAU).round() * TAU;
        turned += dlon;
        sum += dlon * mean_sine(radians(a[1]), radians(b[1]));
    }
    // So far this is what lies between the line and the equator; a line around a pole encloses the rest.
    let around = (turned / TAU).round().abs() * TAU;
    (sum - around.copysign(sum)) * RADIUS_KM * RADIUS_KM
}

/// The mean of the sine of latitude along an edge.
fn mean_sine(lat0: f64, lat1: f64) -> f64 {
    if (lat1 - lat0).abs() < 1e-12 { lat0.sin() } else { (lat0.cos() - lat1.cos()) / (lat1 - lat0) }
}

/// The position of a vertex in the plane.
pub(super) fn plane(vertex: Vertex) -> WorldPoint {
    laea::project_deg(degrees(vertex[0]), degrees(vertex[1]))
}

pub(super) fn degrees(n: i32) -> f64 {
    f64::from(n) / 1e5
}

fn radians(n: i32) -> f64 {
    degrees(n).to_radians()
}

#[cfg(test)]
mod tests {
    use super::super::read::SEAM;
    use super::*;

    const SPHERE: f64 = 2.0 * TAU * RADIUS_KM * RADIUS_KM;

    fn parallel(lat: i32) -> Vec<Vertex> {
        (0..4).map(|n| [n * 9_000_000 - SEAM, lat]).collect()
    }

    #[test]
    fn areas_known_beforehand() {
        for (what, ring, expected) in [
            (
                "an octant",
                vec![[0, 0], [0, 9_000_000], [9_000_000, 9_000_000], [9_000_000, 0]],
                SPHERE / 8.0,
            ),
            (
                "a square over the seam",
                vec![
                    [17_900_000, 0],
                    [17_900_000, 100_000],
                    [-17_900_000, 100_000],
                    [-17_900_000, 0],
                ],
                2.0 * 12_363.7,
            ),
            ("what is south of 30° S", parallel(-3_000_000), SPHERE / 4.0),
            ("what is north of 30° N", parallel(3_000_000), SPHERE / 4.0),
        ] {
            let next = ring.iter().cycle().skip(1);
            let area = area_km2(ring.iter().copied().zip(next.copied())).abs();
            assert!((area / expected - 1.0).abs() < 1e-4, "{what}: {area}, expected {expected}");
        }
    }
}

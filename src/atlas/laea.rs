//! Lambert's azimuthal equal-area projection of the unit sphere, centred on 80° E 48° N: the only projection here.
//!
//! Formulas: Snyder, *Map Projections: A Working Manual*, USGS Professional Paper 1395, pages 185–187.
//! The only point without an image, the antipode 100° W 48° S, is open ocean.

use super::point::{Bounds, LonLat, WorldPoint};

/// The projection's centre, in degrees.
const CENTER: (f64, f64) = (80.0, 48.0);

/// The position of a place in the plane.
pub fn project(place: LonLat) -> WorldPoint {
    project_deg(place.lon.into(), place.lat.into())
}

/// The same, from degrees east and north.
pub fn project_deg(lon: f64, lat: f64) -> WorldPoint {
    let (x, y) = forward(CENTER, lon, lat).unwrap_or((2.0, 0.0));
    WorldPoint { x, y: -y }
}

/// Degrees east (−180 to 180) and north of a point in the plane.
/// Points outside the Earth's disc of radius 2 are moved to its rim.
pub fn unproject_deg(point: WorldPoint) -> (f64, f64) {
    inverse(CENTER, point.x, -point.y)
}

/// x and y (upwards) about any centre, both in degrees; none for the antipode of the centre.
fn forward((lon0, lat0): (f64, f64), lon: f64, lat: f64) -> Option<(f64, f64)> {
    let ((sin0, cos0), (sin, cos)) = (lat0.to_radians().sin_cos(), lat.to_radians().sin_cos());
    let (sin_lon, cos_lon) = (lon - lon0).to_radians().sin_cos();
    let denominator = 1.0 + sin0 * sin + cos0 * cos * cos_lon;
    if denominator < 1e-12 {
        return None;
    }
    let k = (2.0 / denominator).sqrt();
    Some((k * cos * sin_lon, k * (cos0 * sin - sin0 * cos * cos_lon)))
}

fn inverse((lon0, lat0): (f64, f64), x: f64, y: f64) -> (f64, f64) {
    let rho = x.hypot(y);
    if rho < 1e-12 {
        return (lon0, lat0);
    }
    let (sin_c, cos_c) = (2.0 * (rho / 2.0).max(0.0).min(1.0).asin()).sin_cos();
    let (sin0, cos0) = lat0.to_radians().sin_cos();
    let lat = (cos_c * sin0 + y * sin_c * cos0 / rho).max(-1.0).min(1.0).asin().to_degrees();
    let lon = (x * sin_c).atan2(rho * cos0 * cos_c - y * sin0 * sin_c).to_degrees() + lon0;
    ((lon + 180.0).rem_euclid(360.0) - 180.0, lat)
}

/// The extent in the plane of a box of meridians and parallels: west, south, east and north in degrees.
pub fn bounds([west, south, east, north]: [f32; 4]) -> Bounds {
    let parts = 0..=SEGMENTS;
    let between = |from: f32, to: f32, part: i32| {
        f64::from(from) + f64::from(to - from) * f64::from(part) / f64::from(SEGMENTS)
    };
    let row = |y| parts.clone().map(move |x| (between(west, east, x), between(south, north, y)));
    let points: Vec<_> =
        parts.clone().flat_map(row).map(|(lon, lat)| project_deg(lon, lat)).collect();
    let nowhere = WorldPoint::default();
    Bounds::around(&points).unwrap_or(Bounds { min: nowhere, max: nowhere })
}

/// The number of parts of each side.
const SEGMENTS: i32 = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: (f64, f64), expected: (f64, f64), tolerance: f64) {
        let off = (found.0 - expected.0).abs().max((found.1 - expected.1).abs());
        assert!(off <= tolerance, "found {found:?}, expected {expected:?}");
    }

    /// Snyder, numerical examples, page 332: R = 3, centre 40° N 100° W, point 20° S 100° E.
    #[test]
    fn snyders_worked_example() {
        let (x, y) = forward((-100.0, 40.0), 100.0, -20.0).unwrap();
        near((3.0 * x, 3.0 * y), (-4.233_930_3, 4.025_777_5), 5e-8);
        near(
            inverse((-100.0, 40.0), -4.233_930_3 / 3.0, 4.025_777_5 / 3.0),
            (100.000_000_4, -19.999_999_3),
            2e-7,
        );
    }

    /// PROJ's own test suite: `builtins.gie`.
    #[test]
    fn projs_figures() {
        for (lon, lat, x, y) in [
            (45.0, 45.0, 0.5194, 0.1521),
            (0.0, 0.0, 0.0, -0.7654),
            (0.0, 90.0, 0.0, 0.7654),
            (0.0, -45.0, 0.0, -core::f64::consts::SQRT_2),
        ] {
            near(forward((0.0, 45.0), lon, lat).unwrap(), (x, y), 5e-5);
        }
        let (x, y) = forward((0.0, 0.0), 2.0, 1.0).unwrap();
        near((6.4e6 * x, 6.4e6 * y), (223_365.281_370_125, 111_716.668_072_916), 1e-4);
        assert_eq!(forward((0.0, 0.0), 180.0, 0.0), None, "the antipode has no image");
    }

    /// PROJ 9.5.1 at our centre.
    #[test]
    fn places_of_ours() {
        for (place, lon, lat, x, y) in [
            ("Moscow", 37.6173, 55.7558, -0.389_948_571, 0.251_084_148),
            ("Beijing", 116.4074, 39.9042, 0.468_383_350, -0.030_408_096),
            ("New Delhi", 77.2090, 28.6139, -0.043_372_720, -0.336_014_805),
            ("Manama", 50.5876, 26.2285, -0.457_878_587, -0.296_206_189),
            ("Malé", 73.5093, 4.1755, -0.121_672_260, -0.742_174_279),
            ("Cape Dezhnev", -169.65, 66.08, 0.427_035_761, 0.804_798_197),
            ("Washington", -77.0369, 38.9072, -0.432_094_117, 1.355_978_607),
        ] {
            let point = project_deg(lon, lat);
            assert!((point.x - x).hypot(point.y + y) < 2e-9, "{place}: {point:?}");
            near(unproject_deg(point), (lon, lat), 1e-9);
        }
    }

    #[test]
    fn every_point_of_the_plane_has_a_place() {
        for (x, y) in [(0.0, 0.0), (2.0, 0.0), (5.0, -7.0), (0.0, 1.999)] {
            let (lon, lat) = unproject_deg(WorldPoint { x, y });
            assert!(
                (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat),
                "{x} {y}: {lon} {lat}"
            );
        }
        // As d3-geo's test suite asks: the antipode too has an image, at a rim.
        let antipode = project_deg(-100.0, -48.0);
        assert!(antipode.x.hypot(antipode.y) <= 2.0, "{antipode:?}");
    }
}

//! Great circles on the sphere.

use super::laea;
use super::point::{LonLat, WorldPoint};

/// The Earth's mean radius, in km (IUGG).
const RADIUS_KM: f64 = 6_371.008_8;

/// The length of the shortest way over the sphere, in km.
pub fn distance_km(a: LonLat, b: LonLat) -> f64 {
    angle(vector(a), vector(b)) * RADIUS_KM
}

/// The shortest way over the sphere, as a line in the plane that deviates by at most `tolerance`
/// radii of the Earth. Between antipodes, where all ways are equally short, one of them.
pub fn great_circle(a: LonLat, b: LonLat, tolerance: f64) -> Vec<WorldPoint> {
    let ends = (vector(a), vector(b));
    let mut line = vec![laea::project(a)];
    halve(ends, (0.0, 1.0), (line[0], laea::project(b)), tolerance, 0, &mut line);
    line
}

type Vector = [f64; 3];

/// Adds all points after the start of that part of the way.
fn halve(
    ends: (Vector, Vector),
    (t0, t1): (f64, f64),
    (p0, p1): (WorldPoint, WorldPoint),
    tolerance: f64,
    depth: u8,
    line: &mut Vec<WorldPoint>,
) {
    let t = f64::midpoint(t0, t1);
    let (lon, lat) = degrees(between(ends.0, ends.1, t));
    let middle = laea::project_deg(lon, lat);
    let straight = (f64::midpoint(p0.x, p1.x), f64::midpoint(p0.y, p1.y));
    let off = (middle.x - straight.0).hypot(middle.y - straight.1);
    // The first halving is blind to an S: two more are always made.
    if (off > tolerance || depth < 2) && depth < 10 {
        halve(ends, (t0, t), (p0, middle), tolerance, depth + 1, line);
        halve(ends, (t, t1), (middle, p1), tolerance, depth + 1, line);
    } else {
        line.push(p1);
    }
}

fn vector(place: LonLat) -> Vector {
    let (sin_lon, cos_lon) = f64::from(place.lon).to_radians().sin_cos();
    let (sin_lat, cos_lat) = f64::from(place.lat).to_radians().sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

fn degrees([x, y, z]: Vector) -> (f64, f64) {
    (y.atan2(x).to_degrees(), z.atan2(x.hypot(y)).to_degrees())
}

/// In radians; computed from the cross product, which stays precise for near points.
fn angle(a: Vector, b: Vector) -> f64 {
    let cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    let dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    cross.iter().map(|c| c * c).sum::<f64>().sqrt().atan2(dot)
}

fn between(a: Vector, b: Vector, t: f64) -> Vector {
    let whole = angle(a, b);
    let sin = whole.sin();
    if sin.abs() < 1e-12 {
        return if t < 0.5 { a } else { b };
    }
    let (ka, kb) = (((1.0 - t) * whole).sin() / sin, (t * whole).sin() / sin);
    core::array::from_fn(|i| ka * a[i] + kb * b[i])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f32, lat: f32) -> LonLat {
        LonLat { lon, lat }
    }

    /// The first two from geometry worked out with PROJ; the others from d3-geo's test suite, in radians.
    #[test]
    fn distances() {
        for (a, b, km) in [
            (at(37.6173, 55.7558), at(116.4074, 39.9042), 5793.8),
            (at(37.6173, 55.7558), at(-77.0369, 38.9072), 7820.9),
            (at(-45.0, 0.0), at(45.0, 0.0), core::f64::consts::FRAC_PI_2 * RADIUS_KM),
            (at(0.0, 0.0), at(0.0, 0.0), 0.0),
        ] {
            assert!((distance_km(a, b) - km).abs() < 0.06, "{a:?} {b:?}: {}", distance_km(a, b));
        }
    }

    /// From d3-geo's test suite: an interpolation, and the centroid of a line.
    #[test]
    fn middles() {
        for (a, b, expected) in [
            (at(10.0, -20.0), at(10.0, 40.0), (10.0, 10.0)),
            (at(0.0, 0.0), at(1.0, 2.0), (0.499_847, 1.000_038)),
        ] {
            let (lon, lat) = degrees(between(vector(a), vector(b), 0.5));
            let off = (lon - expected.0).hypot(lat - expected.1);
            assert!(off < 1e-6, "{a:?} {b:?}: {lon} {lat}");
        }
    }

    /// From d3-geo's test suite, in radians: its "perimeter" of a square leaves the closing side out.
    #[test]
    fn three_sides_of_a_square() {
        let corners = [at(0.0, 0.0), at(3.0, 0.0), at(3.0, 3.0), at(0.0, 3.0)];
        let km: f64 = corners.windows(2).map(|side| distance_km(side[0], side[1])).sum();
        assert!((km / RADIUS_KM - 0.157_008).abs() < 1e-6, "{}", km / RADIUS_KM);
    }

    #[test]
    fn the_line_is_true_everywhere() {
        let (a, b) = (at(-77.0, 38.9), at(116.4, 39.9));
        let line = great_circle(a, b, 0.001);
        assert!(line.len() > 8 && line.len() < 200, "{}", line.len());
        let whole = distance_km(a, b);
        for point in line {
            let (lon, lat) = laea::unproject_deg(point);
            #[expect(clippy::cast_possible_truncation, reason = "degrees")]
            let here = at(lon as f32, lat as f32);
            assert!((distance_km(a, here) + distance_km(here, b) - whole).abs() < 0.1, "{here:?}");
        }
    }
}

//! Areas of countries against published ones.
//!
//! The atlas takes the Earth for a sphere. That alone makes Russia 0.55 % too small and what is at the equator
//! 0.45 % too large; so vertices are moved to their authalic latitudes first, which gives areas on the ellipsoid.

use crate::{ATLAS, GRID, LEVELS, name, unit, world};
use sco_map::atlas::{Point, WorldPoint, laea};
use std::collections::BTreeMap;

/// The radius of the sphere with the ellipsoid's area, in km.
const AUTHALIC_KM: f64 = 6371.0072;

/// The tolerance of each level: the difference between sources, plus the smoothing of the coarser levels.
const OFF: [f64; LEVELS] = [0.02, 0.015, 0.015];

/// In km², from npm's `world-countries` 5.1.0 (numbers only), with the disputed land that the figure counts in.
/// Fifteen states whose published areas neither claims nor coasts make doubtful.
const PUBLISHED: [(&str, &[&str], f64); 15] = [
    ("KAZ", &[], 2_724_900.0),
    ("UZB", &[], 447_400.0),
    ("KGZ", &[], 199_951.0),
    ("TJK", &[], 143_100.0),
    ("BLR", &[], 207_600.0),
    ("MNG", &[], 1_564_110.0),
    ("AZE", &[], 86_600.0),
    ("ARM", &[], 29_743.0),
    ("EGY", &[], 1_002_450.0),
    ("KHM", &[], 181_035.0),
    ("NPL", &[], 147_181.0),
    ("LKA", &[], 65_610.0),
    ("TUR", &[], 783_562.0),
    ("RUS", &["southern-kurils"], 17_098_242.0),
    ("TWN", &[], 36_193.0),
];

#[test]
fn fifteen_countries_have_their_published_areas() {
    let mut wrong = Vec::new();
    for (country, faces, published) in PUBLISHED {
        for (level, most) in OFF.into_iter().enumerate() {
            let parts = faces.iter().chain([&country]);
            let found: f64 = parts.map(|part| area_km2(unit(part), level, authalic)).sum();
            let off = found / published - 1.0;
            if off.abs() > most {
                wrong.push(format!("{country} at level {level}: {found:.0} km², off by {off:.4}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The baked areas equal the areas that the shapes enclose on the sphere.
#[test]
fn shapes_have_their_baked_areas() {
    for (index, unit) in ATLAS.units().iter().enumerate() {
        let baked = f64::from(unit.area_km2);
        let off = area_km2(index, LEVELS - 1, world) / baked - 1.0;
        assert!(baked < 30_000.0 || off.abs() < 0.015, "{}: off by {off:.4}", name(unit));
    }
}

/// The area that the even-odd rule fills: each row of the grid between its first and second edge, its third and fourth
/// ...
fn area_km2(unit: usize, level: usize, place: fn(Point) -> WorldPoint) -> f64 {
    let mut rows: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
    for ring in ATLAS.rings(unit, level) {
        let ring: Vec<_> = ring.map(place).collect();
        ring.windows(2).for_each(|edge| cross(edge[0], edge[1], &mut rows));
    }
    rows.into_values().map(filled).sum::<f64>() / GRID * AUTHALIC_KM * AUTHALIC_KM
}

fn filled(mut row: Vec<f64>) -> f64 {
    row.sort_by(f64::total_cmp);
    row.chunks_exact(2).map(|pair| pair[1] - pair[0]).sum()
}

/// Notes where the edge crosses the middles of rows.
fn cross(a: WorldPoint, b: WorldPoint, rows: &mut BTreeMap<i32, Vec<f64>>) {
    #[expect(clippy::cast_possible_truncation, reason = "the plane is four radii wide")]
    let row = |y: f64| (y * GRID - 0.5).ceil() as i32;
    for y in row(a.y.min(b.y))..row(a.y.max(b.y)) {
        let t = ((f64::from(y) + 0.5) / GRID - a.y) / (b.y - a.y);
        rows.entry(y).or_default().push(a.x + t * (b.x - a.x));
    }
}

/// The vertex at its authalic latitude: Snyder, *Map Projections*, USGS Professional Paper 1395, equation 3-18.
fn authalic(point: Point) -> WorldPoint {
    let (lon, lat) = laea::unproject_deg(world(point));
    laea::project_deg(lon, lat - 0.1283 * (2.0 * lat).to_radians().sin())
}

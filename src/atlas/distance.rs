//! How far a place is from a country.

use super::great_circle::distance_km;
use super::laea;
use super::point::{GRID, LonLat, WorldPoint};
use super::shape::Point;
use super::shapes::Atlas;

impl Atlas {
    /// The distance in km from the place to the unit's land at that level: 0 on the land; none if the unit has no land.
    pub fn km_from(&self, unit: usize, place: LonLat, level: usize) -> Option<f64> {
        let from = laea::project(place);
        if self.holds(unit, from, level) {
            return Some(0.0);
        }
        let rings = self.rings(unit, level).map(|ring| ring.map(world).collect::<Vec<_>>());
        let nearest = |ring: Vec<WorldPoint>| {
            let edges = ring.windows(2).map(|ends| on_edge(from, ends[0], ends[1]));
            edges.map(|point| distance_km(place, ground(point))).min_by(f64::total_cmp)
        };
        rings.filter_map(nearest).min_by(f64::total_cmp)
    }
}

/// The nearest point of an edge in the plane; edges are short, so it is nearly the nearest on the ground as well.
fn on_edge(from: WorldPoint, a: WorldPoint, b: WorldPoint) -> WorldPoint {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let along = (from.x - a.x) * dx + (from.y - a.y) * dy;
    let t = if length > 0.0 { (along / length).max(0.0).min(1.0) } else { 0.0 };
    WorldPoint { x: a.x + t * dx, y: a.y + t * dy }
}

fn world([x, y]: Point) -> WorldPoint {
    WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

fn ground(point: WorldPoint) -> LonLat {
    let (lon, lat) = laea::unproject_deg(point);
    #[expect(clippy::cast_possible_truncation, reason = "a metre is finer than the grid")]
    let place = LonLat { lon: lon as f32, lat: lat as f32 };
    place
}

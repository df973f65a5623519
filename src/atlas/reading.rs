//! The reading order of a map.

use super::point::WorldPoint;
use core::cmp::Ordering;

/// The height of a line of the map, in radii of the Earth: about 640 km.
const LINE: f64 = 0.1;

/// Line by line from the north, and within a line from the west; independent of the camera.
pub fn reading_order(a: WorldPoint, b: WorldPoint) -> Ordering {
    let line = |at: WorldPoint| (at.y / LINE).floor();
    line(a).total_cmp(&line(b)).then(a.x.total_cmp(&b.x))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::laea::project_deg;

    #[test]
    fn one_reads_from_the_north_and_from_the_west() {
        let places = [
            ("Moscow", 37.6, 55.8),
            ("Astana", 71.4, 51.1),
            ("Ulan Bator", 106.9, 47.9),
            ("Ankara", 32.9, 39.9),
            ("Tashkent", 69.2, 41.3),
            ("Delhi", 77.2, 28.6),
        ];
        let named = |order: &[usize]| order.iter().map(|n| places[*n].0).collect::<Vec<_>>();
        let mut order: Vec<_> = (0..places.len()).rev().collect();
        let at = |n: usize| project_deg(places[n].1, places[n].2);
        order.sort_by(|a, b| reading_order(at(*a), at(*b)));
        assert_eq!(
            named(&order),
            // On the map Ankara lies as high as Astana: parallels bend up towards its edges.
            ["Moscow", "Ankara", "Astana", "Ulan Bator", "Tashkent", "Delhi"]
        );
    }
}

//! The best position for a country's name.

use sco_map::atlas::{GRID, LabelSpot, WorldPoint};

/// A name is about four times as wide as high.
const ASPECT: f64 = 4.0;

/// An edge in the plane.
type Edge = (WorldPoint, WorldPoint);

/// The largest upright ellipse of that aspect inside the outline and outside lakes, found by searching
/// for its centre on finer and finer grids.
///
/// The same as the pole of inaccessibility of the outline squeezed to a quarter of its width.
pub(super) fn widest(outline: &[Edge], shores: &[Edge]) -> LabelSpot {
    let squeeze = |edges: &[Edge]| -> Vec<Edge> {
        edges.iter().map(|(a, b)| (squeezed(*a), squeezed(*b))).collect()
    };
    let (edges, shores) = (squeeze(outline), squeeze(shores));
    let ends = || edges.iter().map(|(a, _)| *a);
    let (min_x, max_x) =
        ends().fold((f64::MAX, f64::MIN), |(low, high), p| (low.min(p.x), high.max(p.x)));
    let (min_y, max_y) =
        ends().fold((f64::MAX, f64::MIN), |(low, high), p| (low.min(p.y), high.max(p.y)));
    let mut best = (f64::MIN, WorldPoint::default());
    let mut step = (max_x - min_x).max(max_y - min_y) / 48.0;
    let (mut low, mut high) =
        (WorldPoint { x: min_x, y: min_y }, WorldPoint { x: max_x, y: max_y });
    for _ in 0..5 {
        if step <= 0.0 {
            break;
        }
        for point in grid(low, high, step) {
            let room = room(&edges, point).min(-room(&shores, point));
            if room > best.0 {
                best = (room, point);
            }
        }
        (low, high) = (shifted(best.1, -step), shifted(best.1, step));
        step /= 4.0;
    }
    let (room, at) = best;
    LabelSpot {
        at: [whole(at.x * ASPECT), whole(at.y)],
        half_width: whole((room * ASPECT).max(0.0)),
        half_height: whole(room.max(0.0)),
    }
}

fn squeezed(p: WorldPoint) -> WorldPoint {
    WorldPoint { x: p.x / ASPECT, y: p.y }
}

fn shifted(p: WorldPoint, by: f64) -> WorldPoint {
    WorldPoint { x: p.x + by, y: p.y + by }
}

fn grid(low: WorldPoint, high: WorldPoint, step: f64) -> impl Iterator<Item = WorldPoint> {
    let along = move |from: f64, to: f64| {
        std::iter::successors(Some(from), move |at| Some(at + step)).take_while(move |at| *at <= to)
    };
    along(low.x, high.x).flat_map(move |x| along(low.y, high.y).map(move |y| WorldPoint { x, y }))
}

/// The distance to the edges, negative outside; nearly minus infinity if there are none.
fn room(edges: &[Edge], p: WorldPoint) -> f64 {
    let mut inside = false;
    let mut least = f64::MAX;
    for (a, b) in edges {
        if (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x) {
            inside = !inside;
        }
        least = least.min(distance(p, *a, *b));
    }
    if inside { least } else { -least }
}

fn distance(p: WorldPoint, a: WorldPoint, b: WorldPoint) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 {
        (((p.x - a.x) * dx + (p.y - a.y) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (p.x - a.x - t * dx).hypot(p.y - a.y - t * dy)
}

fn whole(n: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "the plane is four radii wide")]
    let whole = (n * GRID).round() as i32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_bar_has_room_for_a_wide_name() {
        let corners =
            [(0.0, 0.0), (0.4, 0.0), (0.4, 0.1), (0.0, 0.1)].map(|(x, y)| WorldPoint { x, y });
        let edges: Vec<_> = (0..4).map(|i| (corners[i], corners[(i + 1) % 4])).collect();
        let spot = widest(&edges, &[]);
        assert!(
            (f64::from(spot.at[0]) / GRID - 0.2).abs() < 0.01
                && (f64::from(spot.at[1]) / GRID - 0.05).abs() < 0.01,
            "{spot:?}"
        );
        assert!((f64::from(spot.half_width) / GRID - 0.2).abs() < 0.02, "{spot:?}");
        // With a lake in the middle the name goes to one side.
        let lake = [(0.15, 0.04), (0.25, 0.04), (0.25, 0.06), (0.15, 0.06)];
        let lake = lake.map(|(x, y)| WorldPoint { x, y });
        let shores: Vec<_> = (0..4).map(|i| (lake[i], lake[(i + 1) % 4])).collect();
        let aside = widest(&edges, &shores);
        let off = (f64::from(aside.at[0]) / GRID - 0.2).abs();
        assert!(off > 0.08 && aside.half_width < spot.half_width, "{aside:?}");
    }
}

//! Arcs between two places: great circles, bowed a little so that none is taken for a border or lies on another.

use super::camera::{Camera, Viewport};
use super::great_circle::great_circle;
use super::point::{LonLat, ScreenPoint};
use super::polyline::{length, resampled};

/// How far the middle of an arc is bowed aside: as a part of its length, and at most, in CSS px.
const BOW: (f64, f64) = (0.12, 44.0);
/// How far apart the middles of two arcs between the same ends are: as a part of their length, and at most, in CSS px.
const LANE: (f64, f64) = (0.24, 20.0);

/// The arc from one place to another on the screen, shifted by `lane` lanes from the usual bow.
pub fn arc(
    camera: Camera,
    viewport: Viewport,
    ends: (LonLat, LonLat),
    lane: f64,
) -> Vec<ScreenPoint> {
    let circle = great_circle(ends.0, ends.1, 0.5 / camera.scale());
    let seen: Vec<_> = circle.into_iter().map(|at| camera.to_screen(at, viewport)).collect();
    let whole = length(&seen);
    let at_most = |(part, most): (f64, f64)| (whole * part).min(most);
    bowed(&resampled(&seen, SEGMENTS), at_most(BOW) + lane * at_most(LANE))
}

/// The number of straight parts of an arc: each is at most 10 CSS px long if the arc is as long as a wide map.
const SEGMENTS: u16 = 96;

/// Pushes the line aside by `height` CSS px in the middle and not at all at the ends: up, or to the right if the
/// line is upright. The result does not depend on which end comes first.
fn bowed(line: &[ScreenPoint], height: f64) -> Vec<ScreenPoint> {
    let (Some(first), Some(last)) = (line.first(), line.last()) else { return Vec::new() };
    let (dx, dy) = (last.x - first.x, last.y - first.y);
    let forward = if dx < 0.0 || (dx == 0.0 && dy < 0.0) { -1.0 } else { 1.0 };
    let scale = height * forward / dx.hypot(dy).max(1e-9);
    let whole = (line.len() - 1).max(1) as f64;
    let push = |(index, at): (usize, &ScreenPoint)| {
        let t = index as f64 / whole;
        let part = 4.0 * t * (1.0 - t) * scale;
        ScreenPoint { x: at.x + dy * part, y: at.y - dx * part }
    };
    line.iter().enumerate().map(push).collect()
}

/// For each pair of ends, how many lanes its arc is off the middle, so that no two arcs between the same ends
/// share one: 0 where there is one arc, −½ and ½ where there are two.
pub fn lanes<T: PartialEq>(pairs: &[(T, T)]) -> Vec<f64> {
    let same = |a: &(T, T), b: &(T, T)| (a.0 == b.0 && a.1 == b.1) || (a.0 == b.1 && a.1 == b.0);
    let among = |some: &[(T, T)], pair| some.iter().filter(|other| same(other, pair)).count();
    pairs
        .iter()
        .enumerate()
        .map(|(index, pair)| {
            among(&pairs[..index], pair) as f64 - (among(pairs, pair) - 1) as f64 / 2.0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::laea;

    const VIEWPORT: Viewport = Viewport { width: 840.0, height: 560.0 };
    const MOSCOW: LonLat = LonLat { lon: 37.617, lat: 55.756 };
    const BEIJING: LonLat = LonLat { lon: 116.407, lat: 39.904 };
    const WASHINGTON: LonLat = LonLat { lon: -77.037, lat: 38.907 };

    fn seen(place: LonLat) -> ScreenPoint {
        Camera::home(VIEWPORT).to_screen(laea::project(place), VIEWPORT)
    }

    fn apart(a: ScreenPoint, b: ScreenPoint) -> f64 {
        (a.x - b.x).hypot(a.y - b.y)
    }

    #[test]
    fn an_arc_joins_its_ends_and_is_the_same_from_either() {
        let camera = Camera::home(VIEWPORT);
        for ends in [(MOSCOW, BEIJING), (WASHINGTON, MOSCOW), (BEIJING, WASHINGTON)] {
            let there = arc(camera, VIEWPORT, ends, 0.5);
            let mut back = arc(camera, VIEWPORT, (ends.1, ends.0), 0.5);
            back.reverse();
            assert!(apart(there[0], seen(ends.0)) < 0.01 && apart(back[0], seen(ends.0)) < 0.01);
            let off = there.iter().zip(&back).map(|(a, b)| apart(*a, *b)).fold(0.0, f64::max);
            assert!(off < 0.5, "{off}");
        }
        assert!(arc(camera, VIEWPORT, (MOSCOW, MOSCOW), 1.0).iter().all(|at| at.x.is_finite()));
    }

    #[test]
    fn lanes_part_in_the_middle() {
        let camera = Camera::home(VIEWPORT);
        let middle =
            |lane| arc(camera, VIEWPORT, (MOSCOW, BEIJING), lane)[usize::from(SEGMENTS / 2)];
        let gap = apart(middle(-0.5), middle(0.5));
        assert!((gap - LANE.1).abs() < 0.1, "{gap}");
        assert!(middle(0.5).y < middle(-0.5).y, "the next lane is the higher one");
    }

    #[test]
    fn a_bow_goes_up_and_keeps_its_ends() {
        for (from, to, middle) in [
            ((0.0, 0.0), (100.0, 0.0), (50.0, -10.0)),
            ((100.0, 0.0), (0.0, 0.0), (50.0, -10.0)),
            ((0.0, 0.0), (0.0, 100.0), (10.0, 50.0)),
            ((0.0, 100.0), (0.0, 0.0), (10.0, 50.0)),
        ] {
            let point = |(x, y)| ScreenPoint { x, y };
            let straight = resampled(&[point(from), point(to)], 2);
            let bow = bowed(&straight, 10.0);
            assert!(apart(bow[1], point(middle)) < 1e-9, "{from:?} {to:?}: {bow:?}");
            assert_eq!((bow[0], bow[2]), (straight[0], straight[2]));
        }
        assert!(bowed(&[], 10.0).is_empty());
    }

    #[test]
    fn every_arc_between_the_same_ends_has_a_lane() {
        for (pairs, expected) in [
            (&[][..], &[][..]),
            (&[("RUS", "CHN")], &[0.0]),
            (&[("RUS", "CHN"), ("USA", "IRN"), ("CHN", "RUS")], &[-0.5, 0.0, 0.5]),
            (&[("A", "B"), ("A", "B"), ("B", "A")], &[-1.0, 0.0, 1.0]),
        ] {
            assert_eq!(lanes(pairs), expected, "{pairs:?}");
        }
    }
}

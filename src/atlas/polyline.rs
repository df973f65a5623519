//! Lines on the screen: their lengths and parts.

use super::label::ScreenBox;
use super::point::ScreenPoint;

/// Its length, in CSS px.
pub fn length(line: &[ScreenPoint]) -> f64 {
    line.windows(2).map(|ends| apart(ends[0], ends[1])).sum()
}

/// The point at that distance from the start, in CSS px, at most the end. None for an empty line.
pub fn along(line: &[ScreenPoint], px: f64) -> Option<ScreenPoint> {
    let mut left = px.max(0.0);
    for ends in line.windows(2) {
        let step = apart(ends[0], ends[1]);
        if left < step {
            return Some(between(ends[0], ends[1], left / step));
        }
        left -= step;
    }
    line.last().copied()
}

/// The distance of the point from the line, in CSS px; infinite for an empty line.
pub fn distance(line: &[ScreenPoint], at: ScreenPoint) -> f64 {
    let segments = line.windows(2).map(|ends| apart(at, nearest(ends[0], ends[1], at)));
    segments.fold(f64::INFINITY, f64::min)
}

fn nearest(a: ScreenPoint, b: ScreenPoint, at: ScreenPoint) -> ScreenPoint {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy).max(1e-12);
    between(a, b, along.max(0.0).min(1.0))
}

/// The same line in `parts` parts of equal length.
pub fn resampled(line: &[ScreenPoint], parts: u16) -> Vec<ScreenPoint> {
    let step = length(line) / f64::from(parts.max(1));
    (0..=parts.max(1)).filter_map(|part| along(line, step * f64::from(part))).collect()
}

/// The line shortened by that many CSS px at its start and its end; empty if nothing is left.
pub fn trimmed(line: &[ScreenPoint], start: f64, end: f64) -> Vec<ScreenPoint> {
    let stop = length(line) - end;
    if stop <= start {
        return Vec::new();
    }
    let mut px = 0.0;
    let mut part: Vec<_> = along(line, start).into_iter().collect();
    for ends in line.windows(2) {
        px += apart(ends[0], ends[1]);
        part.extend((px > start && px < stop).then_some(ends[1]));
    }
    part.extend(along(line, stop));
    part
}

/// The parts of the line inside that box, in order.
pub fn within(line: &[ScreenPoint], bounds: ScreenBox) -> Vec<Vec<ScreenPoint>> {
    let mut parts: Vec<Vec<ScreenPoint>> = Vec::new();
    for ends in line.windows(2) {
        let Some((from, to)) = clipped(ends[0], ends[1], bounds) else { continue };
        match parts.last_mut().filter(|part| part.last() == Some(&from)) {
            Some(part) => part.push(to),
            None => parts.push(vec![from, to]),
        }
    }
    parts
}

/// The part of a segment inside the box, by Liang and Barsky (1984).
fn clipped(
    a: ScreenPoint,
    b: ScreenPoint,
    bounds: ScreenBox,
) -> Option<(ScreenPoint, ScreenPoint)> {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let edges = [
        (-dx, a.x - bounds.left),
        (dx, bounds.right - a.x),
        (-dy, a.y - bounds.top),
        (dy, bounds.bottom - a.y),
    ];
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    for (run, room) in edges {
        if run == 0.0 && room < 0.0 {
            return None;
        }
        if run < 0.0 {
            first = first.max(room / run);
        } else if run > 0.0 {
            last = last.min(room / run);
        }
    }
    // An end inside stays what it is, so that parts join.
    let from = if first > 0.0 { between(a, b, first) } else { a };
    let to = if last < 1.0 { between(a, b, last) } else { b };
    (first < last).then_some((from, to))
}

fn apart(a: ScreenPoint, b: ScreenPoint) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn between(a: ScreenPoint, b: ScreenPoint, t: f64) -> ScreenPoint {
    ScreenPoint { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(f64, f64)]) -> Vec<ScreenPoint> {
        points.iter().map(|(x, y)| ScreenPoint { x: *x, y: *y }).collect()
    }

    /// A right angle of two sides, 30 and 40 long.
    fn angle() -> Vec<ScreenPoint> {
        line(&[(0.0, 0.0), (30.0, 0.0), (30.0, 40.0)])
    }

    #[test]
    fn points_along_it() {
        for (px, x, y) in [
            (-5.0, 0.0, 0.0),
            (0.0, 0.0, 0.0),
            (10.0, 10.0, 0.0),
            (50.0, 30.0, 20.0),
            (99.0, 30.0, 40.0),
        ] {
            assert_eq!(along(&angle(), px), Some(ScreenPoint { x, y }), "{px}");
        }
        assert_eq!(along(&[], 1.0), None);
        assert!((length(&angle()) - 70.0).abs() < 1e-9);
        assert_eq!(
            resampled(&angle(), 7)[3..5],
            line(&[(30.0, 0.0), (30.0, 10.0)]),
            "ten CSS px a part"
        );
        assert!(resampled(&[], 3).is_empty());
    }

    #[test]
    fn trimmed_at_its_ends() {
        for (start, end, expected) in [
            (0.0, 0.0, &[(0.0, 0.0), (30.0, 0.0), (30.0, 40.0)][..]),
            (10.0, 5.0, &[(10.0, 0.0), (30.0, 0.0), (30.0, 35.0)]),
            (35.0, 5.0, &[(30.0, 5.0), (30.0, 35.0)]),
            (40.0, 30.0, &[]),
            (900.0, 0.0, &[]),
        ] {
            assert_eq!(trimmed(&angle(), start, end), line(expected), "{start} {end}");
        }
    }

    #[test]
    fn what_is_within() {
        let bounds = ScreenBox { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        for (points, expected) in [
            (&[(0.0, 15.0), (30.0, 15.0)][..], &[&[(10.0, 15.0), (20.0, 15.0)][..]][..]),
            (
                &[(12.0, 12.0), (15.0, 15.0), (15.0, 90.0)],
                &[&[(12.0, 12.0), (15.0, 15.0), (15.0, 20.0)]],
            ),
            // Out and in again: two parts.
            (
                &[(15.0, 15.0), (25.0, 15.0), (25.0, 18.0), (15.0, 18.0)],
                &[&[(15.0, 15.0), (20.0, 15.0)], &[(20.0, 18.0), (15.0, 18.0)]],
            ),
            (&[(0.0, 0.0), (30.0, 0.0)], &[]),
            (&[(5.0, 5.0)], &[]),
        ] {
            let expected: Vec<_> = expected.iter().map(|part| line(part)).collect();
            assert_eq!(within(&line(points), bounds), expected, "{points:?}");
        }
    }
}

//! Paths of the ground, clipped to the poster and rounded to half a CSS px.

use std::fmt::Write;

/// The part of the picture that a map of any shape initially shows, with a margin, in CSS px: left, top, right,
/// bottom. A map that is higher than wide shows more above and below.
const FRAME: [f64; 4] = [-4.0, -144.0, 844.0, 704.0];

/// Steps of the grid per CSS px.
pub(crate) const FINENESS: f64 = 2.0;

/// The transform from the numbers of a path to CSS px.
#[derive(Clone, Copy)]
pub(crate) struct View {
    left: f64,
    top: f64,
    scale: f64,
}

type Point = (f64, f64);

impl View {
    /// From `translate(465.2 225.1) scale(0.0646)`.
    pub(crate) fn parse(transform: &str) -> Option<Self> {
        let numbers = transform.split(['(', ')', ' ']).filter_map(|part| part.parse().ok());
        let numbers: Vec<f64> = numbers.collect();
        let [left, top, scale] = numbers[..] else { return None };
        Some(Self { left, top, scale })
    }

    /// The path in steps of the poster's grid.
    pub(crate) fn trimmed(self, path: &str) -> String {
        let mut out = String::new();
        for part in path.split_inclusive(['z', 'Z']).flat_map(|part| part.split('M').skip(1)) {
            let closed = part.ends_with(['z', 'Z']);
            let points: Vec<_> = points(part).into_iter().map(|point| self.place(point)).collect();
            let pieces = if closed { vec![clipped(points)] } else { cut(&points) };
            for piece in &pieces {
                write(piece, closed, &mut out);
            }
        }
        out
    }

    fn place(self, (x, y): Point) -> Point {
        (x * self.scale + self.left, y * self.scale + self.top)
    }
}

/// The vertices of `3544 7984l50-57 83 95` (relative) or of `4857 18078L6037 17711`.
fn points(part: &str) -> Vec<Point> {
    let absolute = part.contains('L');
    let spaced = part.replace('-', " -");
    let numbers = spaced.split(|c: char| !matches!(c, '0'..='9' | '-' | '.'));
    let numbers: Vec<f64> = numbers.filter_map(|number| number.parse().ok()).collect();
    let mut at = (0.0, 0.0);
    let steps = numbers.chunks_exact(2).map(|pair| {
        at = if absolute { (pair[0], pair[1]) } else { (at.0 + pair[0], at.1 + pair[1]) };
        at
    });
    steps.collect()
}

/// The part of an outline inside the frame: Sutherland and Hodgman's clipping, one side after another.
fn clipped(outline: Vec<Point>) -> Vec<Point> {
    let [left, top, right, bottom] = FRAME;
    let sides: [(bool, f64, f64); 4] =
        [(true, left, 1.0), (false, top, 1.0), (true, right, -1.0), (false, bottom, -1.0)];
    sides.iter().fold(outline, |outline, (across, edge, sign)| {
        let depth = |(x, y): Point| (if *across { x } else { y } - edge) * sign;
        let next = outline.iter().cycle().skip(1);
        let edges = outline.iter().zip(next);
        edges.flat_map(|(a, b)| kept(*a, *b, depth(*a), depth(*b))).collect()
    })
}

/// The vertices that an edge adds to the clipped outline: its crossing with the side, and its end.
fn kept(a: Point, b: Point, from: f64, to: f64) -> impl Iterator<Item = Point> {
    let part = from / (from - to);
    let crossing = ((from < 0.0) != (to < 0.0))
        .then_some((a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part));
    crossing.into_iter().chain((to >= 0.0).then_some(b))
}

/// The parts of a line inside the frame.
fn cut(line: &[Point]) -> Vec<Vec<Point>> {
    let [left, top, right, bottom] = FRAME;
    let meets = |pair: &[Point]| {
        let apart = |a: f64, b: f64, low: f64, high: f64| a.max(b) < low || a.min(b) > high;
        !apart(pair[0].0, pair[1].0, left, right) && !apart(pair[0].1, pair[1].1, top, bottom)
    };
    let mut runs: Vec<Vec<Point>> = vec![Vec::new()];
    for pair in line.windows(2) {
        match (meets(pair), runs.last_mut()) {
            (true, Some(run)) if run.is_empty() => run.extend(pair),
            (true, Some(run)) => run.push(pair[1]),
            (false, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs
}

/// Adds one piece, in whole steps; nothing if it is smaller than a step.
fn write(piece: &[Point], closed: bool, out: &mut String) {
    let mut steps: Vec<_> =
        piece.iter().map(|(x, y)| ((x * FINENESS).round(), (y * FINENESS).round())).collect();
    steps.dedup();
    if steps.len() < if closed { 3 } else { 2 } {
        return;
    }
    // Writing to a String cannot fail.
    let _ = write!(out, "M{} {}l", steps[0].0, steps[0].1);
    let mut first = true;
    for pair in steps.windows(2) {
        for step in [pair[1].0 - pair[0].0, pair[1].1 - pair[0].1] {
            let gap = if first || step < 0.0 { "" } else { " " };
            let _ = write!(out, "{gap}{step}");
            first = false;
        }
    }
    if closed {
        out.push('z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_keeps_what_lies_in_the_frame() {
        let view = View::parse("translate(0 0) scale(0.5)").unwrap();
        for (path, trimmed) in [
            // In half px of the picture, the unit of this path.
            ("M0 0l20 0 0 20-20 0z", "M0 0l20 0 0 20-20 0z"),
            ("M0 0L20 0L20 20", "M0 0l20 0 0 20"),
            // Far to the right; smaller than a step; across the left side.
            ("M9000 0l20 0 0 20z", ""),
            ("M0 0l0.4 0 0 0.4z", ""),
            ("M-100 0l200 0 0 20-200 0z", "M-8 20l0-20 108 0 0 20z"),
            // A line that leaves the frame and returns.
            ("M0 0L-100 0L-100 50L0 50", "M0 0l-100 0M-100 50l100 0"),
        ] {
            assert_eq!(view.trimmed(path), trimmed, "{path}");
        }
    }
}

//! Finds lines that cross after simplification, on the grid of the output.

use sco_map::atlas::Point;
use std::collections::{BTreeMap, BTreeSet};

/// A piece of a simplified line: the line, and the indices of its two ends among the line's full vertices.
pub(super) type Piece = (usize, usize, usize);

/// Cells of the search grid, in grid units.
const CELL: i32 = 64;

/// All pairs of pieces that cross or overlap, other than at a common end.
pub(super) fn crossings(pieces: &[(Piece, Point, Point)]) -> Vec<(Piece, Piece)> {
    let mut cells: BTreeMap<(i32, i32), Vec<usize>> = BTreeMap::new();
    for (index, (_, a, b)) in pieces.iter().enumerate() {
        for cell in touched(*a, *b) {
            cells.entry(cell).or_default().push(index);
        }
    }
    let mut found = BTreeSet::new();
    for near in cells.values() {
        for (n, i) in near.iter().enumerate() {
            for j in &near[..n] {
                let ((one, a, b), (other, c, d)) = (pieces[*i], pieces[*j]);
                if cross(a, b, c, d) {
                    found.insert((one.min(other), one.max(other)));
                }
            }
        }
    }
    found.into_iter().collect()
}

/// The cells that an edge passes through, row by row.
fn touched(a: Point, b: Point) -> Vec<(i32, i32)> {
    let (low, high) = if a[1] <= b[1] { (a, b) } else { (b, a) };
    let row = |y: i32| y.div_euclid(CELL);
    let mut cells = Vec::new();
    for y in row(low[1])..=row(high[1]) {
        let at = |bound: i32| {
            let bound = bound.clamp(low[1], high[1]);
            let (rise, run) = (i64::from(high[1] - low[1]), i64::from(high[0] - low[0]));
            let x = if rise == 0 { 0 } else { i64::from(bound - low[1]) * run / rise };
            i64::from(low[0]) + x
        };
        let (x0, x1) = if low[1] == high[1] {
            (low[0].into(), high[0].into())
        } else {
            (at(y * CELL), at((y + 1) * CELL))
        };
        let column = |x: i64| i32::try_from(x.div_euclid(CELL.into())).unwrap_or(0);
        // One more on each side, for what was rounded away.
        cells.extend((column(x0.min(x1) - 1)..=column(x0.max(x1) + 1)).map(|x| (x, y)));
    }
    cells
}

/// Whether the interiors of two edges meet in a point.
fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| {
        let d = |u: Point, i: usize| i64::from(u[i]) - i64::from(p[i]);
        (d(q, 0) * d(r, 1) - d(q, 1) * d(r, 0)).signum()
    };
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_insides_count() {
        for (a, b, c, d, expected) in [
            ([0, 0], [10, 10], [0, 10], [10, 0], 1),
            ([0, 0], [10, 10], [10, 10], [20, 0], 0),
            ([0, 0], [10, 0], [5, 0], [5, 10], 0),
            ([-900, -900], [900, 900], [-900, 900], [900, -899], 1),
        ] {
            let found = crossings(&[((0, 0, 1), a, b), ((1, 0, 1), c, d)]);
            assert_eq!(found.len(), expected, "{a:?} {b:?} {c:?} {d:?}");
        }
    }
}

//! Keeps rings from collapsing on the grid: each ring encloses an area, or is left out.

use super::simplify::MUST;
use sco_map::atlas::Point;

/// Whether a closed line encloses no area.
pub(super) fn is_flat(points: &[Point]) -> bool {
    let cross = |pair: &[Point]| {
        let [[x0, y0], [x1, y1]] = [pair[0], pair[1]].map(|point| point.map(i64::from));
        x0 * y1 - x1 * y0
    };
    points.windows(2).map(cross).sum::<i64>() == 0
}

/// Keeps all vertices of a closed line whose simplest shape would be flat; a shape smaller than a cell of the grid,
/// like Vatican City, becomes a cell.
pub(super) fn raise(grid: &mut [Point], weights: &mut [f64]) {
    if is_flat(grid) {
        cell(grid);
    }
    let least = grid.iter().zip(&*weights).filter(|(_, weight)| **weight == MUST);
    if is_flat(&least.map(|(point, _)| *point).collect::<Vec<_>>()) {
        weights.fill(MUST);
    }
}

fn cell(grid: &mut [Point]) {
    let Some([x, y]) = grid.first().copied() else { return };
    let corners = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
    let last = grid.len() - 1;
    for (index, point) in grid.iter_mut().enumerate() {
        *point = corners[if index == last { 0 } else { index.min(3) }];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_encloses_something() {
        for (what, grid, kept) in [
            ("a triangle stays as it is", vec![[0, 0], [3, 0], [5, 1], [0, 3], [0, 0]], 4),
            ("all of a sliver is kept", vec![[0, 0], [1, 1], [2, 1], [3, 3], [0, 0]], 5),
            ("a dot becomes a cell", vec![[7, 7]; 6], 5),
            ("a dash becomes a cell", vec![[7, 7], [8, 7], [8, 7], [7, 7]], 4),
        ] {
            let mut raised = grid.clone();
            let mut weights = vec![MUST; grid.len()];
            weights[2] = 1.0;
            raise(&mut raised, &mut weights);
            assert!(!is_flat(&raised), "{what}: {raised:?}");
            assert_eq!(raised == grid, !is_flat(&grid), "{what}: {raised:?}");
            assert_eq!(weights.iter().filter(|weight| **weight == MUST).count(), kept, "{what}");
        }
    }
}

//! The weight of each vertex: Visvalingam and Whyatt's effective area, in the projected plane.
//!
//! M. Visvalingam, J. D. Whyatt, "Line generalisation by repeated elimination of points", 1993.

use sco_map::atlas::WorldPoint;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The weight of a vertex that must stay.
pub(super) const MUST: f64 = f64::INFINITY;

/// The Earth's radius squared, in km².
const KM2: f64 = 6371.0 * 6371.0;

/// For each vertex, the area in km² of the triangle that its removal removes, at least that of every earlier removal.
/// Ends must stay, and so do the last `keep` inner vertices.
pub(super) fn weights(points: &[WorldPoint], keep: usize) -> Vec<f64> {
    let count = points.len();
    let mut weights = vec![MUST; count];
    if count < 3 {
        return weights;
    }
    let mut before: Vec<usize> = (0..count).map(|i| i.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (1..=count).collect();
    let area = |a: usize, b: usize, c: usize| triangle(points[a], points[b], points[c]) * KM2;
    let mut current: Vec<u64> = vec![0; count];
    let mut heap = BinaryHeap::new();
    for (i, bits) in current.iter_mut().enumerate().take(count - 1).skip(1) {
        *bits = area(i - 1, i, i + 1).to_bits();
        heap.push(Reverse((*bits, i)));
    }
    let mut left = count - 2;
    let mut least = 0.0_f64;
    while let Some(Reverse((bits, i))) = heap.pop() {
        // The bits of positive floats are in their order.
        if current[i] != bits || weights[i] != MUST {
            continue;
        }
        if left <= keep {
            break;
        }
        left -= 1;
        least = least.max(f64::from_bits(bits));
        weights[i] = least;
        let (a, c) = (before[i], after[i]);
        (after[a], before[c]) = (c, a);
        for j in [a, c].into_iter().filter(|j| (1..count - 1).contains(j)) {
            let bits = area(before[j], j, after[j]).max(least).to_bits();
            current[j] = bits;
            heap.push(Reverse((bits, j)));
        }
    }
    weights
}

fn triangle(a: WorldPoint, b: WorldPoint, c: WorldPoint) -> f64 {
    ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flattest_goes_first() {
        let points = [(0.0, 0.0), (1.0, 0.01), (2.0, 1.0), (3.0, 0.02), (4.0, 0.0)]
            .map(|(x, y)| WorldPoint { x, y });
        let weights = weights(&points, 1);
        assert_eq!((weights[0], weights[2], weights[4]), (MUST, MUST, MUST));
        assert!(weights[3] <= weights[1] && weights[1] < MUST, "{weights:?}");
    }
}

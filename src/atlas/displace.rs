//! Moves marks apart if one covers the part of another that must stay readable.

use super::point::ScreenPoint;
use crate::data::ordered;

/// A mark on the map, as a disc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Its position, in CSS px.
    pub at: ScreenPoint,
    /// The radius within which it covers others, in CSS px.
    pub reach: f64,
    /// The radius of its number, which no other mark may cover, in CSS px; none for a mark without one. Such a mark stays
    /// in place.
    pub core: Option<f64>,
}

/// What numbers have around them in CSS px, both together: two marks with numbers lap with their rims only.
const AROUND: f64 = 8.5;
/// How far a mark may move from its position, in CSS px.
const FAR: f64 = 32.0;
/// How many times overlapping marks are moved, one after the other.
const ROUNDS: usize = 96;

/// Their positions when no core is covered, or as little as possible; each mark moves no further than necessary.
pub fn displace(discs: &[Disc]) -> Vec<ScreenPoint> {
    let mut positions: Vec<_> = discs.iter().map(|disc| disc.at).collect();
    let pairs = neighbours(discs);
    for _ in 0..ROUNDS {
        let moved = pairs.iter().filter(|pair| separate(discs, &mut positions, **pair));
        if moved.count() == 0 {
            break;
        }
    }
    positions
}

/// The distance that two marks must keep if one could cover the core of the other.
fn clearance(a: &Disc, b: &Disc) -> Option<f64> {
    let clear = |core: Option<f64>, reach| core.map(|core| core + reach);
    let both = a.core.zip(b.core).map(|(a, b)| a + b + AROUND);
    let clears = [clear(a.core, b.reach), clear(b.core, a.reach), both];
    clears.into_iter().flatten().reduce(f64::max)
}

/// All pairs that can overlap.
fn neighbours(discs: &[Disc]) -> Vec<(usize, usize)> {
    let all: Vec<_> = (0..discs.len()).collect();
    let across = ordered(&all, |a, b| discs[*a].at.x.total_cmp(&discs[*b].at.x));
    let widest = discs.iter().map(|disc| disc.reach).fold(0.0, f64::max);
    let mut pairs = Vec::new();
    for (n, a) in across.iter().enumerate() {
        let end = discs[*a].at.x + 2.0 * (widest + FAR);
        let near = across[n + 1..].iter().take_while(|b| discs[**b].at.x < end);
        let meets = |b: &&usize| {
            let clearance = clearance(&discs[*a], &discs[**b]);
            clearance.is_some_and(|clear| off(discs[*a].at, discs[**b].at).0 < clear + 2.0 * FAR)
        };
        pairs.extend(near.filter(meets).map(|b| (*a, *b)));
    }
    pairs
}

/// Moves the two apart if necessary; returns whether it did.
fn separate(discs: &[Disc], positions: &mut [ScreenPoint], (a, b): (usize, usize)) -> bool {
    let (off, (x, y)) = off(positions[a], positions[b]);
    let lack = clearance(&discs[a], &discs[b]).map_or(0.0, |clear| clear - off);
    if lack < 0.01 {
        return false;
    }
    let (of_a, of_b) = match (discs[a].core, discs[b].core) {
        (None, _) => (0.0, lack),
        (_, None) => (lack, 0.0),
        _ => (lack / 2.0, lack / 2.0),
    };
    // A little aside, so that what is held between two slips out.
    let (x, y) = (x - 0.3 * y, y + 0.3 * x);
    let moves = [(a, -of_a), (b, of_b)];
    moves
        .into_iter()
        .filter(|(n, by)| shift(&discs[*n], &mut positions[*n], (x * by, y * by)))
        .count()
        > 0
}

/// Moves one mark within its limit; returns whether it moved.
fn shift(disc: &Disc, position: &mut ScreenPoint, (dx, dy): (f64, f64)) -> bool {
    let next = ScreenPoint { x: position.x + dx, y: position.y + dy };
    let (far, (x, y)) = off(disc.at, next);
    let far = far.min(FAR);
    let next = ScreenPoint { x: disc.at.x + x * far, y: disc.at.y + y * far };
    let moved = off(*position, next).0 > 0.01;
    *position = next;
    moved
}

/// Distance and direction from one to the other; up if both are at the same point.
fn off(a: ScreenPoint, b: ScreenPoint) -> (f64, (f64, f64)) {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let off = dx.hypot(dy);
    if off < 1e-6 { (0.0, (0.0, -1.0)) } else { (off, (dx / off, dy / off)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disc(x: f64, y: f64, core: Option<f64>) -> Disc {
        Disc { at: ScreenPoint { x, y }, reach: 10.0, core }
    }

    /// The smallest margin between two marks.
    fn spare(discs: &[Disc], positions: &[ScreenPoint]) -> f64 {
        let pairs = (0..discs.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        let spare = |(a, b): (usize, usize)| {
            Some(off(positions[a], positions[b]).0 - clearance(&discs[a], &discs[b])?)
        };
        pairs.filter_map(spare).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn what_covers_a_core_parts_from_it() {
        let crowd = Some(6.0);
        for (case, discs) in [
            ("side by side", vec![disc(0.0, 0.0, crowd), disc(4.0, 0.0, None)]),
            ("in one place", vec![disc(0.0, 0.0, crowd), disc(0.0, 0.0, crowd)]),
            (
                "between two",
                vec![disc(-9.0, 0.0, None), disc(0.0, 0.0, crowd), disc(9.0, 0.0, None)],
            ),
            ("in a row", (0..5).map(|n| disc(f64::from(n) * 12.0, 0.0, crowd)).collect()),
        ] {
            let positions = displace(&discs);
            assert!(spare(&discs, &positions) > -0.1, "{case}: {positions:?}");
            for (disc, position) in discs.iter().zip(&positions) {
                let off = off(disc.at, *position).0;
                assert!(off <= if disc.core.is_some() { FAR + 1e-6 } else { 0.0 }, "{case}: {off}");
            }
        }
    }

    #[test]
    fn two_with_numbers_lap_with_their_rims_only() {
        let discs = [disc(0.0, 0.0, Some(5.5)), disc(17.0, 0.0, Some(5.5))];
        let positions = displace(&discs);
        assert!(off(positions[0], positions[1]).0 > 19.4, "{positions:?}");
    }

    #[test]
    fn what_covers_nothing_stays() {
        for discs in [
            vec![],
            vec![disc(0.0, 0.0, None), disc(0.0, 0.0, None)],
            vec![disc(0.0, 0.0, Some(6.0)), disc(16.0, 0.0, None)],
        ] {
            let positions: Vec<_> = discs.iter().map(|disc| disc.at).collect();
            assert_eq!(displace(&discs), positions);
        }
    }
}

//! Joins shapes that the source, a flat map, cuts along 180° and the pole.

use super::map::{Map, UnitIdx};
use super::read::{SEAM, Vertex};
use super::sphere::degrees;
use std::collections::BTreeMap;

type Right = BTreeMap<(Vertex, Vertex), UnitIdx>;

/// The largest distance between the ends of two halves of a cut coast, in hundred-thousandths of a degree: about 200 m.
const GAP: i32 = 200;

/// Whether an edge only closes the flat map.
pub(super) fn is_seam(a: Vertex, b: Vertex) -> bool {
    let pole = |v: Vertex| v[1] < -8_999_000;
    (a[0] == -SEAM && b[0] == -SEAM) || (pole(a) && pole(b))
}

/// Joins the two halves of each cut coast if their ends do not quite meet.
pub(super) fn sew(right: &mut Right) {
    let ends: Vec<_> = open_ends(right).into_iter().filter(|(_, v, _)| v[0] == -SEAM).collect();
    for pair in ends.chunks_exact(2) {
        let ((unit, a, leaving), (other, b, _)) = (pair[0], pair[1]);
        if unit == other && b[1] - a[1] <= GAP {
            right.insert(if leaving > 0 { (b, a) } else { (a, b) }, unit);
        }
    }
}

/// Checks that every outline is closed.
///
/// # Errors
/// Every open end of an outline, one per line.
pub(super) fn closed(map: &Map) -> Result<(), String> {
    let fault = |(unit, v, _): &(UnitIdx, Vertex, i32)| {
        let code = &map.units[usize::from(*unit)].code;
        let at = v.map(degrees);
        format!("{code}: found an outline with an end at {at:?}, expected a closed one")
    };
    let faults: Vec<_> = open_ends(&map.right).iter().map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Vertices at which the numbers of arriving and leaving edges of a unit differ, with the difference:
/// in the order of units, then from west to east and south to north.
fn open_ends(right: &Right) -> Vec<(UnitIdx, Vertex, i32)> {
    let mut leaving: BTreeMap<(UnitIdx, Vertex), i32> = BTreeMap::new();
    for ((a, b), unit) in right {
        *leaving.entry((*unit, *a)).or_default() += 1;
        *leaving.entry((*unit, *b)).or_default() -= 1;
    }
    let open = leaving.into_iter().filter(|(_, count)| *count != 0);
    open.map(|((unit, vertex), count)| (unit, vertex, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::map::MapUnit;
    use super::*;

    /// An island around 0° N 180°: its eastern half is cut at ±1000, its western at ±`cut`.
    fn island(cut: i32) -> Map {
        let east = [[-SEAM, 1000], [-SEAM + 900, 0], [-SEAM, -1000]];
        let west = [[-SEAM, -cut], [SEAM - 900, 0], [-SEAM, cut]];
        let edges =
            [east, west].into_iter().flat_map(|half| [(half[0], half[1]), (half[1], half[2])]);
        let unit = MapUnit { code: "FJI".to_owned(), country: None, claimants: Vec::new() };
        let right = edges.map(|edge| (edge, 0)).collect();
        Map { units: vec![unit], right, classes: BTreeMap::new() }
    }

    #[test]
    fn halves_that_nearly_meet_are_joined() {
        for (cut, ends) in [(1000, 0), (1020, 0), (980, 0), (1300, 4)] {
            let mut map = island(cut);
            sew(&mut map.right);
            assert_eq!(open_ends(&map.right).len(), ends, "{cut}");
        }
    }

    #[test]
    fn an_open_outline_is_told_with_its_ends() {
        let mut map = island(1000);
        map.right.remove(&([-SEAM, 1000], [-SEAM + 900, 0]));
        let expected = "FJI: found an outline with an end at [-180.0, 0.01], expected a closed one\n\
                        FJI: found an outline with an end at [-179.991, 0.0], expected a closed one";
        assert_eq!(closed(&map), Err(expected.to_owned()));
    }
}

//! The source is a flat map, cut along 180° and the pole: here its shapes become whole again.

use super::map::{Map, UnitIdx};
use super::read::{SEAM, Vertex};
use super::sphere::degrees;
use std::collections::BTreeMap;

type Right = BTreeMap<(Vertex, Vertex), UnitIdx>;

/// How far apart, in hundred-thousandths of a degree, the two halves of a cut coast may end: about 200 m.
const GAP: i32 = 200;

/// Whether an edge only closes the flat map.
pub(super) fn is_seam(a: Vertex, b: Vertex) -> bool {
    let pole = |v: Vertex| v[1] < -8_999_000;
    (a[0] == -SEAM && b[0] == -SEAM) || (pole(a) && pole(b))
}

/// Joins the two halves of each coast that was cut where they do not quite meet.
pub(super) fn sew(right: &mut Right) {
    let ends: Vec<_> = open_ends(right).into_iter().filter(|(_, v, _)| v[0] == -SEAM).collect();
    for pair in ends.chunks_exact(2) {
        let ((unit, a, leaving), (other, b, _)) = (pair[0], pair[1]);
        if unit == other && b[1] - a[1] <= GAP {
            right.insert(if leaving > 0 { (b, a) } else { (a, b) }, unit);
        }
    }
}

/// Whether every outline comes back to where it starts.
///
/// # Errors
/// Every end of an outline that does not, one a line.
pub(super) fn closed(map: &Map) -> Result<(), String> {
    let fault = |(unit, v, _): &(UnitIdx, Vertex, i32)| {
        let code = &map.units[usize::from(*unit)].code;
        let at = v.map(degrees);
        format!("{code}: found an outline with an end at {at:?}, expected a closed one")
    };
    let faults: Vec<_> = open_ends(&map.right).iter().map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Where edges of a unit do not leave a vertex as often as they come to it, and how many more leave:
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

//! Boxes around the land of each country, from the atlas: enough to see that a longitude and a latitude are swapped.

use sco_map::atlas::{Atlas, GRID, WorldPoint, laea};
use sco_map::baked::ATLAS;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// West, south, east and north in degrees.
type Box4 = [f64; 4];

/// Land of one country that is no further apart than this, in degrees, shares a box.
const NEAR: f64 = 3.0;

/// A swapped place has a longitude that could be a latitude: land beyond it has no part in that.
const REACH: f64 = 90.0;

/// One country per line: its code, a tab, and west, south, east and north of each box in whole degrees.
///
/// # Errors
/// An atlas that is missing or damaged.
pub(crate) fn boxes(root: &Path) -> Result<String, String> {
    let mut all: BTreeMap<String, Vec<Box4>> = BTreeMap::new();
    let atlas = atlas(root)?;
    for (index, unit) in atlas.units().iter().enumerate() {
        let Some(id) = unit.id else { continue };
        let rings = atlas.rings(index, atlas.level());
        let around = rings.filter_map(|ring| around(&ring.map(degrees).collect::<Vec<_>>()));
        all.entry(id.to_string()).or_default().extend(around);
    }
    let mut text = String::new();
    for (id, boxes) in all {
        let boxes = joined(boxes);
        let numbers = boxes.iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
        if !numbers.is_empty() {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{id}\t{}", numbers.join(" "));
        }
    }
    Ok(text)
}

fn atlas(root: &Path) -> Result<Atlas, String> {
    let mut atlas = Atlas::default();
    for name in ATLAS {
        let bytes = std::fs::read(root.join("assets").join(name));
        let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
        atlas.add(&bytes).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(atlas)
}

fn degrees([x, y]: [i32; 2]) -> (f64, f64) {
    laea::unproject_deg(WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID })
}

/// The box around a ring, in whole degrees; none if it lies beyond [`REACH`].
fn around(ring: &[(f64, f64)]) -> Option<Box4> {
    let seams = ring.windows(2).filter(|pair| (pair[0].0 - pair[1].0).abs() > 180.0).count();
    let mut around = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for (lon, lat) in ring {
        let lon = if seams > 0 && *lon < 0.0 { lon + 360.0 } else { *lon };
        around = [around[0].min(lon), around[1].min(*lat), around[2].max(lon), around[3].max(*lat)];
    }
    if seams % 2 == 1 {
        // Around a pole.
        around = [-REACH, around[1], REACH, around[3]];
    }
    let [west, south, east, north] = around;
    let kept = [west.floor().max(-REACH), south.floor(), east.ceil().min(REACH), north.ceil()];
    // No minus stands before 0.
    (kept[0] < kept[2]).then_some(kept.map(|side| side + 0.0))
}

fn joined(mut boxes: Vec<Box4>) -> Vec<Box4> {
    let near =
        |a: &Box4, b: &Box4| (0..2).all(|i| a[i] - b[i + 2] <= NEAR && b[i] - a[i + 2] <= NEAR);
    let mut all: Vec<Box4> = Vec::new();
    while let Some(mut one) = boxes.pop() {
        while let Some(place) = all.iter().position(|other| near(&one, other)) {
            let other = all.swap_remove(place);
            one = [
                one[0].min(other[0]),
                one[1].min(other[1]),
                one[2].max(other[2]),
                one[3].max(other[3]),
            ];
        }
        all.push(one);
    }
    all.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
    all
}

//! The baked atlas: its shapes compared with published facts, and its bytes with damage.
#![allow(clippy::unwrap_used, missing_docs)]

mod areas;
mod capitals;
mod damage;
mod format;
mod places;
mod shapes;

use sco_map::atlas::{Atlas, GRID, LEVELS, Point, Unit, WorldPoint};
use std::{fs, path::Path, sync::LazyLock};

/// The bytes of each level's file.
static FILES: LazyLock<[Vec<u8>; LEVELS]> =
    LazyLock::new(|| [0, 1, 2].map(|level| asset(&format!("atlas-{level}.bin"))));

/// The atlas with all its levels.
static ATLAS: LazyLock<Atlas> = LazyLock::new(|| atlas_up_to(LEVELS));

fn asset(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(name)).unwrap()
}

fn atlas_up_to(levels: usize) -> Atlas {
    let mut atlas = Atlas::decode(&FILES[0]).unwrap();
    FILES[1..levels].iter().for_each(|bytes| atlas.add(bytes).unwrap());
    atlas
}

/// `KGZ`, or `aksai-chin` for disputed land.
fn name(unit: &Unit) -> &str {
    let country = unit.id.as_ref().map_or("", |id| id.as_str());
    unit.face.as_ref().map_or(country, |face| &face.id)
}

fn unit(wanted: &str) -> usize {
    ATLAS.units().iter().position(|unit| name(unit) == wanted).expect(wanted)
}

fn world([x, y]: Point) -> WorldPoint {
    WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

//! Damaged bytes give an error, and never a panic or an endless loop.

use crate::{FILES, LEVELS};
use sco_map::atlas::format::{self, LevelFile};
use sco_map::atlas::{
    Arc, Atlas, Face, FormatError, LabelSpot, LineClass, Point, Unit, WorldPoint,
};
use sco_map::data::CountryId;
use std::time::{Duration, Instant};

/// Many times the duration for the largest file without optimisation.
const AT_MOST: Duration = Duration::from_secs(10);

#[test]
fn what_is_wrong_is_told() {
    let [level0, level1, _] = &*FILES;
    for (what, bytes, expected) in [
        ("nothing", vec![], FormatError::Magic),
        ("a picture", b"\x89PNG\r\n".to_vec(), FormatError::Magic),
        ("a name", b"SCOA".to_vec(), FormatError::Damaged),
        ("no level", b"SCOA\x01".to_vec(), FormatError::Damaged),
        ("another version", b"SCOA\x09\x00".to_vec(), FormatError::Version(9)),
        ("level 1 first", level1.clone(), FormatError::Level(1)),
        ("a byte too many", [level0, &[0][..]].concat(), FormatError::Damaged),
        ("more lines than can be numbered", crowd(70_000), FormatError::Damaged),
    ] {
        assert_eq!(Atlas::decode(&bytes).err(), Some(expected), "{what}");
    }
    let mut full = crate::ATLAS.clone();
    assert_eq!(full.add(level0), Err(FormatError::Level(3)));
}

/// Exhaustive for a small atlas: each prefix, and each byte with each other value.
#[test]
fn every_damage_to_a_small_atlas() {
    let files = small();
    for level in 0..LEVELS {
        let below = up_to(&files, level);
        let bytes = &files[level];
        assert!(opens(&below, bytes), "level {level}");
        assert!((0..bytes.len()).all(|end| !opens(&below, &bytes[..end])), "level {level}");
        for (place, other) in (0..bytes.len()).flat_map(|place| (1..=255).map(move |n| (place, n)))
        {
            let mut bytes = bytes.clone();
            bytes[place] ^= other;
            opens(&below, &bytes);
        }
    }
}

/// A file cut within its head, or at regular distances, is an error.
#[test]
fn files_cut_short() {
    for (level, step) in [(0, 101), (1, 307), (2, 1009)] {
        let (below, bytes) = (up_to(&FILES, level), &FILES[level]);
        let ends = (0..64).chain((64..bytes.len()).step_by(step)).chain([bytes.len() - 1]);
        for end in ends {
            assert!(!opens(&below, &bytes[..end]), "level {level}, {end} bytes");
        }
    }
}

/// Two thousand in all.
#[test]
fn files_with_a_wrong_byte() {
    let mut random = 1_u32;
    for (level, times) in [(0, 1850), (1, 100), (2, 50)] {
        let below = up_to(&FILES, level);
        for _ in 0..times {
            let mut bytes = FILES[level].clone();
            let place = xorshift(&mut random) as usize % bytes.len();
            bytes[place] ^= u8::try_from(xorshift(&mut random) % 255 + 1).unwrap();
            opens(&below, &bytes);
        }
    }
}

fn xorshift(state: &mut u32) -> u32 {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    *state
}

fn up_to(files: &[Vec<u8>; LEVELS], level: usize) -> Atlas {
    let mut atlas = Atlas::default();
    files[..level].iter().for_each(|bytes| atlas.add(bytes).unwrap());
    atlas
}

/// Whether the atlas accepts the bytes, in time; if so, calls all its queries.
#[expect(clippy::disallowed_methods, reason = "nothing here runs in a browser")]
fn opens(below: &Atlas, bytes: &[u8]) -> bool {
    let start = Instant::now();
    let mut atlas = below.clone();
    let taken = atlas.add(bytes).is_ok();
    if taken {
        ask(&atlas);
    } else {
        assert_eq!(atlas.units(), below.units(), "it stays as it was");
    }
    assert!(start.elapsed() < AT_MOST);
    taken
}

fn ask(atlas: &Atlas) {
    let level = atlas.level();
    let length: usize = (0..atlas.units().len()).map(|unit| atlas.path(unit, level).len()).sum();
    let lines = [LineClass::Coast, LineClass::Border, LineClass::Disputed, LineClass::Claim]
        .map(|class| atlas.line_path(class, level).len());
    assert!(length + lines.iter().sum::<usize>() + atlas.lake_path(level).len() < 100_000_000);
    for x in [-1.0, 0.0, 0.000_4, 1.0] {
        atlas.hit(WorldPoint { x, y: 0.000_3 }, level);
    }
}

/// A square country, disputed land next to it, an island that appears at level 1, and a lake.
fn small() -> [Vec<u8>; LEVELS] {
    let arc =
        |left, right, class, points: &[Point]| Arc { left, right, class, points: points.to_vec() };
    let country = |id| CountryId::parse(id).unwrap();
    let spot = LabelSpot { at: [4, 4], half_width: 4, half_height: 1 };
    let face = Face { id: "golan".into(), claimants: vec![country("ISR"), country("SYR")] };
    let units = vec![
        Unit { id: Some(country("SYR")), area_km2: 185_952, spot, face: None },
        Unit { id: None, area_km2: 1262, spot, face: Some(face) },
    ];
    let coast = [[8, 0], [0, 0], [0, 8], [8, 8]];
    let arcs = vec![
        arc(None, Some(0), LineClass::Coast, &coast),
        arc(Some(1), Some(0), LineClass::Disputed, &[[8, 8], [8, 0]]),
        arc(None, Some(1), LineClass::Coast, &[[8, 8], [300, 4], [8, 0]]),
    ];
    let lakes = vec![vec![[1, 1], [3, 1], [3, 3], [1, 1]]];
    let level0 = LevelFile { level: 0, units, inserts: vec![], arcs, lakes };
    let island = arc(None, Some(0), LineClass::Coast, &[[-9, 0], [-5, 0], [-5, 4], [-9, 0]]);
    let inserts =
        vec![vec![vec![], vec![[-2, 4], [1, 6]], vec![]], vec![vec![[9, 4]]], vec![vec![]; 2]];
    let level1 = LevelFile { level: 1, inserts, arcs: vec![island], ..LevelFile::default() };
    let below0: Vec<_> = level0.arcs.iter().map(|arc| arc.points.clone()).collect();
    let below1 = vec![
        vec![[8, 0], [0, 0], [-2, 4], [1, 6], [0, 8], [8, 8]],
        vec![[8, 8], [9, 4], [8, 0]],
        below0[2].clone(),
        level1.arcs[0].points.clone(),
    ];
    let inserts =
        vec![vec![vec![]; 5], vec![vec![[9, 6]], vec![]], vec![vec![]; 2], vec![vec![[-7, 1]]; 3]];
    let level2 = LevelFile { level: 2, inserts, ..LevelFile::default() };
    [format::write(&level0, &[]), format::write(&level1, &below0), format::write(&level2, &below1)]
}

/// A level 0 with that many lines.
fn crowd(lines: usize) -> Vec<u8> {
    let line = Arc { left: None, right: None, class: LineClass::Coast, points: vec![[0, 0]; 2] };
    format::write(&LevelFile { arcs: vec![line; lines], ..LevelFile::default() }, &[])
}

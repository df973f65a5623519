//! The bytes of a file in order, as in the table in `src/atlas/format.rs`.

use sco_map::atlas::format::{self, LevelFile};
use sco_map::atlas::{Arc, Face, LabelSpot, LineClass, Unit};
use sco_map::data::CountryId;

fn country(id: &str) -> CountryId {
    CountryId::parse(id).unwrap()
}

#[test]
fn level_0_byte_by_byte() {
    let spot = LabelSpot { at: [1, -1], half_width: 64, half_height: 2 };
    let kyrgyzstan = Unit { id: Some(country("KGZ")), area_km2: 200_000, spot, face: None };
    let face = Face { id: "pass".into(), claimants: vec![country("CHN"), country("IND")] };
    let disputed = Unit { id: None, area_km2: 5, spot: LabelSpot::default(), face: Some(face) };
    let arc =
        Arc { left: Some(0), right: None, class: LineClass::Border, points: vec![[1, 2], [3, -4]] };
    let file = LevelFile {
        level: 0,
        units: vec![kyrgyzstan, disputed],
        arcs: vec![arc],
        lakes: vec![vec![[3, 3]]],
        ..LevelFile::default()
    };
    let expected: &[&[u8]] = &[
        b"SCOA",
        &[1, 0],                // version, level
        &[2],                   // units
        b"KGZ",                 //
        &[0xc0, 0x9a, 0x0c],    // 200,000 km²
        &[2, 1, 0x80, 0x01, 4], // label spot: 1, −1, 64, 2
        &[0],                   // no claimants
        &[0, 0, 0],             // no country
        &[5],                   // km²
        &[0, 0, 0, 0],          // label spot
        &[2],                   // claimants
        b"CHNIND",              //
        b"\x04pass",            //
        &[1],                   // arcs
        &[1, 0, 1],             // left of it the first unit, right of it water; a border
        &[2],                   // its points
        &[1],                   // lakes
        &[1],                   // its points
        &[0],                   // arcs of the levels below
        &[2, 4, 0],             // x: 1, 2 more, no more
        &[4, 11, 14],           // y: 2, 6 less, 7 more
    ];
    let bytes = format::write(&file, &[]);
    assert_eq!(bytes, expected.concat());
    assert_eq!(format::read(&bytes, 0, &[]), Ok(file));
}

#[test]
fn level_1_byte_by_byte() {
    let below = [vec![[0, 0], [10, 10]]];
    let file =
        LevelFile { level: 1, inserts: vec![vec![vec![[4, 5], [7, 6]]]], ..LevelFile::default() };
    let expected: &[&[u8]] = &[
        b"SCOA",
        &[1, 1], // version, level
        &[0],    // units
        &[0],    // arcs
        &[0],    // lakes
        &[1],    // arcs of the level below
        &[2],    // points in its only gap
        &[2, 0], // x: 4 where 3 would be even, 7 where 7 would
        &[4, 1], // y: 5 where 3 would be even, 6 where 7 would
    ];
    let bytes = format::write(&file, &below);
    assert_eq!(bytes, expected.concat());
    assert_eq!(format::read(&bytes, 1, &below), Ok(file));
}

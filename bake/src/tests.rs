//! Tests that the committed files are up to date.

use super::{cache, geo, root, run};
use std::fs;

#[test]
fn locales_data_and_schema_are_baked() {
    assert_eq!(run(&["locales", "data", "schema"], true), Ok(()));
}

#[test]
fn boxes_are_those_of_the_atlas() {
    assert_eq!(run(&["boxes"], true), Ok(()));
}

/// The checks that are possible without Natural Earth.
#[test]
fn the_atlas_is_that_of_its_report() {
    let report = fs::read_to_string(root().join("assets/atlas-report.md")).unwrap();
    let rows: Vec<Vec<&str>> =
        report.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    let told = |name: &str, hash: &str| {
        rows.iter().any(|row| row.get(1) == Some(&name) && row.contains(&hash))
    };
    let atlas = sco_map::baked::ATLAS.map(|name| format!("assets/{name}"));
    let edits = ["data/geo/edits.json", "data/geo/claim-lines.geojson"];
    for name in edits.into_iter().chain(atlas.iter().map(String::as_str)) {
        let hash = geo::sha256(&fs::read(root().join(name)).unwrap());
        let known = told(name.trim_start_matches("assets/"), &hash);
        assert!(known, "{name} is not that of assets/atlas-report.md: run `cargo bake fetch geo`");
    }
    for (name, hash) in geo::FILES {
        assert!(told(name, hash), "{name} is pinned anew: run `cargo bake fetch geo`");
    }
}

/// Runs only if Natural Earth has been fetched.
#[test]
fn the_atlas_and_the_names_are_baked() {
    if geo::verify(&cache()).is_ok() {
        assert_eq!(run(&["geo", "names"], true), Ok(()));
    }
}

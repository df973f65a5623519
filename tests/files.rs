//! The file names in pages, scripts and budgets are those of the baked and built files.
#![allow(clippy::unwrap_used)]

use sco_map::baked;
use sco_map::data::Layer;
use std::collections::BTreeSet;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Files that must name every baked file: for bundlers, for trunk, for budgets, for the package.
const NAME_ALL: [&str; 4] = [
    "src/embed/web/sco-map-files.js",
    "index.html",
    "tools/size.mjs",
    "tests/package/builds.test.mjs",
];

/// Places that must not name any other `.bin` file.
const NAME_ONLY: [&str; 9] =
    ["src/embed", "src/view", "facts", "poster", "pages", "tools", "tests", "index.html", "docs"];

#[test]
fn every_baked_file_is_there_and_named_where_it_must_be() {
    for name in baked::all() {
        assert!(root().join("assets").join(name).is_file(), "assets/{name} is missing");
        for place in NAME_ALL {
            assert!(named(place).contains(name), "{place} does not name {name}");
        }
    }
}

#[test]
fn nothing_else_is_named_as_a_baked_file() {
    let known: BTreeSet<String> = baked::all().map(str::to_owned).collect();
    let mut places = Vec::new();
    for place in NAME_ONLY {
        texts(&root().join(place), &mut places);
    }
    assert!(places.len() > 100, "only {} files were read", places.len());
    for (place, text) in places {
        let unknown: Vec<_> = names(&text, ".bin").difference(&known).cloned().collect();
        assert!(unknown.is_empty(), "{place} names {unknown:?}, which `cargo bake` does not write");
    }
}

/// Our page and the page for iframes preload the same files, and these exist.
#[test]
fn both_pages_ask_at_once_for_what_the_first_map_needs() {
    let asked = |page: &str| {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let lines = text.lines().map(str::trim).filter(|line| line.contains("preload\""));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let ours = asked("index.html");
    assert!(ours.len() > 8, "{ours:?}");
    assert_eq!(ours, asked("pages/embed.html"));
    for script in ours.iter().flat_map(|line| names(line, ".js")) {
        let is_there = root().join("src/embed/web").join(&script).is_file();
        assert!(is_there || script == "sco-map.js", "{script} is no file of src/embed/web");
    }
}

#[test]
fn the_bench_switches_all_layers_on() {
    let bench = fs::read_to_string(root().join("benches/peers/build.mjs")).unwrap();
    let off = Layer::all().filter(|layer| !layer.is_shown_at_first());
    let names = off.map(Layer::name).collect::<Vec<_>>().join(" ");
    assert!(bench.contains(&format!("\"{names}\"")), "benches/peers/build.mjs: {names}");
}

#[test]
fn the_files_of_a_language_are_counted() {
    let count = fs::read_dir(root().join("locales/en")).unwrap().count();
    let told = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    assert!(told.contains(&format!("its {count} files")), "CONTRIBUTING.md: {count}");
}

/// Kinds of record that are no table: the description of the dossier, and the steps of the story.
#[cfg(feature = "json")]
const NO_TABLE: [&str; 2] = ["dossier", "story"];

#[cfg(feature = "json")]
#[test]
fn every_kind_of_record_is_published_as_a_table() {
    use sco_map::data::{Kind, json::RecordKind};
    let texts = fs::read_to_string(root().join("tools/data/texts.json")).unwrap();
    let texts: serde_json::Value = serde_json::from_str(&texts).unwrap();
    let kinds = RecordKind::NAMES.iter().map(|(name, _)| *name);
    for name in kinds.filter(|name| !NO_TABLE.contains(name)) {
        for part in ["files", "tables"] {
            assert!(
                texts[part][name].is_string(),
                "tools/data/texts.json: {part}.{name} is missing"
            );
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn named(place: &str) -> BTreeSet<String> {
    names(&fs::read_to_string(root().join(place)).unwrap(), ".bin")
}

/// The names with that ending in a text, without their folders.
fn names(text: &str, ending: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.*".contains(c);
    let words = text.split(|c| !is_part(c)).filter(|word| word.len() > ending.len());
    words.filter(|word| word.ends_with(ending) && !word.contains('*')).map(str::to_owned).collect()
}

/// The texts of a file, or of all files below a folder except built and downloaded ones.
fn texts(path: &Path, found: &mut Vec<(String, String)>) {
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        let left_out = ["node_modules", "target", "dist", ".svelte-kit", "types"];
        let is_ours = |path: &PathBuf| left_out.iter().all(|name| !path.ends_with(name));
        for path in entries.filter(is_ours) {
            texts(&path, found);
        }
    } else if let Ok(text) = fs::read_to_string(path) {
        found.push((path.display().to_string(), text));
    }
}

//! The direction of dependencies: each layer names only the layers that it may use.
#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

const MAY_USE: [(&str, &[&str]); 7] = [
    ("data", &[]),
    ("atlas", &["data"]),
    ("i18n", &["data"]),
    ("state", &["data", "atlas", "i18n"]),
    ("scene", &["data", "atlas", "i18n", "state"]),
    ("view", &["data", "atlas", "i18n", "state", "scene"]),
    ("embed", &["data", "atlas", "i18n", "state", "scene", "view"]),
];

#[test]
fn layers_only_look_down() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for (layer, below) in MAY_USE {
        each_line(&src.join(layer), &mut |place, line| {
            seen += 1;
            if let Some(reason) = fault(layer, below, line) {
                wrong.push(format!("{place}: {reason}: {}", line.trim()));
            }
        });
    }
    assert!(seen > 100, "only {seen} lines were read");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Otherwise the element would take the changes of that component for those of another program.
#[test]
fn every_component_says_first_that_it_draws() {
    let mut components = 0;
    let mut silent = Vec::new();
    let mut head = None::<(String, bool)>;
    each_line(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view"), &mut |place, line| match (
        line.trim(),
        &mut head,
    ) {
        ("#[component]", _) => head = Some((place.clone(), false)),
        (line, Some((_, open))) if !*open => *open = line.ends_with('{'),
        (line, Some((place, _))) => {
            components += 1;
            if line != "drawing();" {
                silent.push(place.clone());
            }
            head = None;
        }
        _ => {}
    });
    assert!(components > 10, "only {components} components were read");
    assert!(silent.is_empty(), "without drawing(): {silent:?}");
}

#[test]
fn what_the_search_finds() {
    let cases = [
        ("use crate::atlas::Camera;", None),
        ("use crate::state::{Action, State};", None),
        ("use crate::view::App;", Some("`state` may use only")),
        ("fn f(date: crate::embed::Mounted) {}", Some("`state` may use only")),
        ("use crate::{data, view};", Some("hides a layer")),
        ("use super::super::view;", Some("hides a layer")),
    ];
    for (line, expected) in cases {
        let found = fault("state", &["data", "atlas", "i18n"], line);
        let fits = match (&found, expected) {
            (Some(found), Some(expected)) => found.contains(expected),
            (found, expected) => found.is_none() && expected.is_none(),
        };
        assert!(fits, "{line}: {found:?}");
    }
}

/// The fault in a line of `layer`, which may name itself and the layers `below`.
fn fault(layer: &str, below: &[&str], line: &str) -> Option<String> {
    // A search for `crate::other` does not find these forms.
    if line.contains("crate::{") || line.contains("super::super") {
        return Some("a grouped or relative path hides a layer".to_owned());
    }
    MAY_USE
        .iter()
        .map(|(other, _)| *other)
        .filter(|other| *other != layer && !below.contains(other))
        .find(|other| line.contains(&format!("crate::{other}")))
        .map(|other| format!("`{layer}` may use only {below:?}, not `{other}`"))
}

fn each_line(path: &Path, visit: &mut dyn FnMut(String, &str)) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            each_line(&entry.unwrap().path(), visit);
        }
    } else if path.extension().is_some_and(|ext| ext == "rs") {
        for (n, line) in fs::read_to_string(path).unwrap().lines().enumerate() {
            visit(format!("{}:{}", path.display(), n + 1), line);
        }
    }
}

//! The files and folders of a folder do not depend on each other in a circle, so that they can be read in an order.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

/// A module, from the crate's root: `["view", "map", "arcs"]`.
type Module = Vec<String>;
/// The dependencies within one folder.
type Needs = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_folder_has_a_circle() {
    for root in ["src", "facts/src", "bake/src", "poster/src"] {
        let mut files = BTreeMap::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root), &mut Vec::new(), &mut files);
        assert!(files.len() > 5, "only {} files in {root}", files.len());
        let folders: BTreeSet<_> = files.keys().filter_map(|file| file.split_last()).collect();
        let folders = folders.into_iter().map(|(_, folder)| folder).collect::<BTreeSet<_>>();
        for folder in folders {
            let circle = circle(needs(&files, folder));
            assert!(circle.is_empty(), "{root}/{}: {circle:?}", folder.join("/"));
        }
    }
}

#[test]
fn what_the_search_finds() {
    let here = ["view", "map", "arcs"].map(str::to_owned).to_vec();
    for (line, expected) in [
        ("use super::stop::tab_index;", "view map stop tab_index"),
        ("use crate::view::{swatch, ui::Ui};", "view swatch|view ui Ui"),
        ("use super::super::ui;", "view ui"),
        ("    crate::view::count(index)", "view count"),
        ("use yew::prelude::*;", ""),
        ("pub(super) use inner::Inner;", ""),
    ] {
        let found: Vec<_> = paths(line, &here).iter().map(|path| path.join(" ")).collect();
        assert_eq!(found.join("|"), expected, "{line}");
    }
    let both = |a: &str, b: &str| (a.to_owned(), BTreeSet::from([b.to_owned()]));
    assert!(circle(Needs::from([both("a", "b"), both("b", "c")])).is_empty());
    assert_eq!(circle(Needs::from([both("a", "b"), both("b", "a"), both("c", "a")])).len(), 2);
}

/// Every file with its text, without tests and comments.
fn read(folder: &Path, module: &mut Module, files: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            module.push(name);
            read(&path, module, files);
            module.pop();
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let own = text.split("#[cfg(test)]\nmod tests").next().unwrap();
            let lines = own.lines().map(|line| line.split("//").next().unwrap());
            let is_face = ["mod", "lib", "main"].contains(&&*name);
            let module = module.iter().cloned().chain((!is_face).then_some(name)).collect();
            files.insert(module, lines.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// Which of a folder's files and folders name which. `mod.rs` can name all of them.
fn needs(files: &BTreeMap<Module, String>, folder: &[String]) -> Needs {
    let mut needs = Needs::new();
    for (module, text) in files.iter().filter(|(file, _)| file.len() > folder.len()) {
        let Some(own) = module.strip_prefix(folder).map(|rest| &rest[0]) else { continue };
        for path in paths(text, module) {
            let other = path.strip_prefix(folder).and_then(<[String]>::first);
            let is_module = |name: &&String| {
                let other: Module = folder.iter().chain([*name]).cloned().collect();
                *name != own && files.keys().any(|file| file.starts_with(&other))
            };
            let other = other.filter(is_module).cloned();
            needs.entry(own.clone()).or_default().extend(other);
        }
    }
    needs
}

/// Every path of the crate in the text, from its root.
fn paths(text: &str, module: &[String]) -> Vec<Module> {
    let mut found = Vec::new();
    for (start, word) in [("crate::", 0), ("super::", 1)] {
        for (at, _) in text.match_indices(start) {
            let before = text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut rest = &text[at..];
            let mut base = if word == 0 { Vec::new() } else { module.to_vec() };
            while let Some(after) = rest.strip_prefix("super::") {
                base.pop();
                rest = after;
            }
            expand(&base, rest.strip_prefix("crate::").unwrap_or(rest), &mut found);
        }
    }
    found
}

/// `a::{b, c::D}` as `a b` and `a c D`; ignores the text after the path.
fn expand(base: &[String], path: &str, found: &mut Vec<Module>) {
    let mut module = base.to_vec();
    let mut rest = path;
    loop {
        if let Some(list) = rest.strip_prefix('{') {
            for item in items(list) {
                expand(&module, item.trim(), found);
            }
            return;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end > 0 {
            module.push(rest[..end].to_owned());
        }
        match rest[end..].strip_prefix("::") {
            Some(next) if end > 0 => rest = next,
            _ => break found.push(module),
        }
    }
}

/// The items of a list in braces, up to the closing brace.
fn items(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                items.push(&list[start..at]);
                return items;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items
}

/// The circles: the rest after removing, repeatedly, everything without a dependency or a dependant.
fn circle(mut needs: Needs) -> Vec<String> {
    loop {
        let all: BTreeSet<_> = needs.keys().cloned().collect();
        let needed: BTreeSet<_> = needs.values().flatten().cloned().collect();
        let before = needs.len();
        needs.retain(|name, others| {
            others.retain(|other| all.contains(other));
            !others.is_empty() && needed.contains(name)
        });
        if needs.len() == before {
            return needs.into_keys().collect();
        }
    }
}

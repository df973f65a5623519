//! The files and folders of a folder do not depend on each other in a circle, so that they can be read in an order.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

/// A module, from the crate's root: `["view", "map", "arcs"]`.
type Module = Vec<String>;
/// The texts of all modules, without tests and comments.
type Files = BTreeMap<Module, String>;
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

#[test]
fn an_item_that_is_passed_on_is_found_where_it_is_defined() {
    let file = |path: &str, text: &str| {
        (path.split_whitespace().map(str::to_owned).collect(), text.to_owned())
    };
    let files = Files::from([
        file("a", "mod b;\nmod c;\nmod d;\npub use b::{B, kept};\npub struct Here;"),
        file("a b", "use super::c::C;"),
        file("a c", "use super::B;"),
        file("a d", "use crate::a::Here;"),
        file("e", "pub use super::a::kept;"),
    ]);
    let path = |path: &str| path.split_whitespace().map(str::to_owned).collect::<Module>();
    for (written, expected) in
        [("a B new", "a b B new"), ("e kept", "a b kept"), ("a b B", "a b B"), ("a Here", "a Here")]
    {
        assert_eq!(resolved(&files, path(written)), path(expected), "{written}");
    }
    assert_eq!(circle(needs(&files, &path("a"))), ["b", "c", "d", "mod"]);
}

/// Every file with its text, without tests and comments.
fn read(folder: &Path, module: &mut Module, files: &mut Files) {
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

/// Which of a folder's files and folders name which. `mod.rs` names all of them, so none may name what `mod.rs` defines.
fn needs(files: &Files, folder: &[String]) -> Needs {
    let children: BTreeSet<_> = files.keys().filter_map(|file| child(file, folder)).collect();
    let mut needs = Needs::from([("mod".to_owned(), children.clone())]);
    for (module, text) in files {
        let Some(own) = child(module, folder) else { continue };
        let paths = paths(text, module).into_iter().map(|path| resolved(files, path));
        let others = paths.filter_map(|path| {
            let other = child(&path, folder)?;
            let face = files.get(folder).is_some_and(|face| defines(face, &other));
            if children.contains(&other) { Some(other) } else { face.then(|| "mod".to_owned()) }
        });
        needs.entry(own.clone()).or_default().extend(others.filter(|other| *other != own));
    }
    needs
}

/// The part of a path that follows the folder.
fn child(path: &[String], folder: &[String]) -> Option<String> {
    path.strip_prefix(folder)?.first().cloned()
}

/// The path of an item where it is defined: each module that passes an item on is followed.
fn resolved(files: &Files, mut path: Module) -> Module {
    let mut seen = BTreeSet::new();
    while seen.insert(path.clone()) {
        let Some(next) = (0..path.len()).find_map(|at| passed(files, &path, at)) else { break };
        path = next;
    }
    path
}

/// The path with another beginning, if the module of that length passes on what follows it.
fn passed(files: &Files, path: &[String], length: usize) -> Option<Module> {
    let (module, rest) = path.split_at(length);
    let is_module = files.keys().any(|file| file.starts_with(&path[..=length]));
    let text = files.get(module).filter(|_| !is_module)?;
    let target = passed_on(text, module, &rest[0])?;
    Some(target.into_iter().chain(rest[1..].iter().cloned()).collect())
}

/// Where a module has an item from, if it passes it on with `pub use` or `use`.
fn passed_on(text: &str, module: &[String], item: &str) -> Option<Module> {
    let uses = text.match_indices("use ").filter(|(at, _)| {
        let before = text[..*at].rsplit('\n').next().unwrap_or_default();
        before.is_empty() || before.starts_with("pub")
    });
    let mut found = Vec::new();
    for (at, word) in uses {
        let path = text[at + word.len()..].trim_start();
        if path.starts_with("crate::") || path.starts_with("super::") {
            found.extend(paths(path.split(';').next().unwrap_or_default(), module));
        } else {
            expand(module, path, &mut found);
        }
    }
    found.into_iter().find(|path| path.last().is_some_and(|name| name == item))
}

/// Whether a text defines an item of that name.
fn defines(text: &str, item: &str) -> bool {
    ["fn", "struct", "enum", "trait", "type", "const", "static"].iter().any(|word| {
        text.match_indices(&format!("{word} {item}")).any(|(at, found)| {
            let after = text[at + found.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
        })
    })
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

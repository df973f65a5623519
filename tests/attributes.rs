//! The attributes of the element are listed in the program, the element, the types and the docs: these tests name every
//! difference. `custom-elements.json` and the types for React, Vue and Svelte are derived from them.
#![allow(clippy::unwrap_used)]

use sco_map::state::ATTRIBUTES;
use std::collections::BTreeSet;
use std::{fs, path::Path};

const SETTINGS: &str = "src/embed/web/sco-map-settings.js";
const ELEMENT: &str = "src/embed/web/sco-map-element.js";
const TYPES: &str = "src/embed/package/index.d.ts";
const DOCS: &str = "docs/embedding.md";

/// Attributes that are not properties in the types: every element has `lang`, and `select` is a method.
const NO_PLAIN_PROPERTY: [&str; 2] = ["lang", "select"];

#[test]
fn everybody_knows_the_same_attributes() {
    let all = attributes();
    assert!(all.len() > 10, "{all:?}");
    for (place, found) in [
        (ELEMENT, between(ELEMENT, "@attr", "@fires", "} ", " -")),
        (TYPES, between(TYPES, "interface ScoMapAttributes", "\n}", "\n  ", "?:")),
        (DOCS, between(DOCS, "| Attribute |", "\n\n", "\n| `", "` |")),
    ] {
        let found: BTreeSet<String> = found.iter().map(|name| name.replace('"', "")).collect();
        let missing: Vec<_> = all.difference(&found).collect();
        let alone: Vec<_> = found.difference(&all).collect();
        assert!(missing.is_empty(), "{place} lacks {missing:?} of {SETTINGS}");
        assert!(alone.is_empty(), "{place} has {alone:?}, which {SETTINGS} lacks");
    }
}

#[test]
fn every_attribute_is_a_typed_property() {
    let class = part(TYPES, "declare class ScoMap ", "readonly state");
    let plain = attributes().into_iter().filter(|name| !NO_PLAIN_PROPERTY.contains(&&**name));
    for property in plain.map(|name| camel_cased(&name)) {
        assert!(class.contains(&format!("\n  {property}: ")), "{TYPES}: ScoMap lacks {property}");
    }
}

/// The order matters: a step comes first.
#[test]
fn the_program_and_the_element_have_the_same_parts_of_the_state() {
    assert_eq!(list("STATE"), ATTRIBUTES);
    let program = text("src/embed/settings.rs");
    // The element itself reads the addresses of other facts.
    for name in list("FRAME").iter().filter(|name| !["src", "overlay"].contains(&&***name)) {
        assert!(program.contains(&format!("\"{name}\"")), "src/embed/settings.rs lacks {name}");
    }
}

#[test]
fn the_docs_name_every_control() {
    let row = part(DOCS, "| `controls` |", "\n");
    for name in list("CONTROLS") {
        assert!(row.split([' ', '`']).any(|word| word == name), "{DOCS}: `controls` lacks {name}");
    }
}

fn attributes() -> BTreeSet<String> {
    ["STATE", "FRAME", "LOOKS", "SIZES"].into_iter().flat_map(list).collect()
}

/// The texts of a list in the element's settings.
fn list(name: &str) -> Vec<String> {
    let list = part(SETTINGS, &format!("export const {name} = "), "]");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Each text between `before` and `behind`, in the part of a file from `from` to `to`.
fn between(path: &str, from: &str, to: &str, before: &str, behind: &str) -> Vec<String> {
    let part = part(path, from, to);
    let starts = part.split(before).skip(1);
    starts.filter_map(|rest| Some(rest.lines().next()?.split_once(behind)?.0.to_owned())).collect()
}

fn part(path: &str, from: &str, to: &str) -> String {
    let text = text(path);
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{path} has no {from}"));
    rest.split_once(to).unwrap_or_else(|| panic!("{path}: no {to:?} behind {from}")).0.to_owned()
}

fn camel_cased(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |all, word| all + &word[..1].to_uppercase() + &word[1..])
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

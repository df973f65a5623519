//! Two versions of a crate would be two copies in the wasm, with incompatible types.
#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

/// The crates in the wasm that more than one dependency requires.
const ONCE: [&str; 10] = [
    "gloo",
    "gloo-events",
    "gloo-timers",
    "gloo-utils",
    "js-sys",
    "serde",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
    "yew",
];

#[test]
fn what_ships_is_there_once() {
    let lock =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let names: Vec<_> = lock.lines().filter_map(|line| line.strip_prefix("name = ")).collect();
    for name in ONCE {
        let copies = names.iter().filter(|other| other.trim_matches('"') == name).count();
        assert_eq!(copies, 1, "{name}: `cargo tree --duplicates` tells who asks for which");
    }
}

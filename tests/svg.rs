//! The SVG attributes that a picture on its own contains: the poster (`poster/src/look.rs`) and a download
//! (`sco-map-svg.js`) each list them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::{fs, path::Path};

const POSTER: &str = "poster/src/look.rs";
const DOWNLOAD: &str = "src/embed/web/sco-map-svg.js";

/// The poster takes its font from the page; sizes in a download are attributes already.
const DOWNLOAD_ONLY: [&str; 1] = ["font-family"];
const POSTER_ONLY: [&str; 2] = ["height", "width"];

#[test]
fn poster_and_download_write_the_same_attributes() {
    let poster = list(POSTER, "const ATTRIBUTES: ");
    let download = list(DOWNLOAD, "const STYLES ");
    assert!(poster.len() > 10, "{poster:?}");
    let alone = |own: &BTreeSet<String>, other| own.difference(other).cloned().collect::<Vec<_>>();
    assert_eq!(alone(&poster, &download), POSTER_ONLY, "only in {POSTER}");
    assert_eq!(alone(&download, &poster), DOWNLOAD_ONLY, "only in {DOWNLOAD}");
}

/// The texts of the list after `start`.
fn list(path: &str, start: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("{path} has no {start}"));
    let (_, rest) = rest.split_once("= [").unwrap();
    let (list, _) = rest.split_once(']').unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

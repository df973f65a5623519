//! Random files: none breaks the reader, and the reader drops nothing silently.
//!
//! `FUZZ_CASES=100000 cargo test --release --package facts --test fuzz` tries that many of each kind.
#![allow(clippy::unwrap_used, missing_docs)]

mod objects;
mod tables;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sco_map::data::{Details, Dossier, decode, encode};
use std::env;

/// Tests a property on random values. Prints a failing value, and writes no file.
fn each<S: Strategy>(strategy: &S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let cases = cases();
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(strategy, property).unwrap();
}

/// The number of inputs of each kind.
fn cases() -> u32 {
    env::var("FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(500)
}

/// Our countries and a few of our facts, baked: enough to be a basis, and quick to read.
fn ours() -> (Vec<u8>, Vec<u8>) {
    let mut dossier: Dossier = decode(include_bytes!("../../../assets/dossier.bin")).unwrap();
    let mut details: Details = decode(include_bytes!("../../../assets/details.bin")).unwrap();
    macro_rules! cut {
        ($($table:ident)*) => { $(dossier.$table.truncate(3); details.$table.truncate(3);)* };
    }
    cut!(standings sites ties relations events);
    dossier.steps.clear();
    let base = Details {
        standings: details.standings,
        sites: details.sites,
        ties: details.ties,
        relations: details.relations,
        events: details.events,
        sources: details.sources,
        ..Details::default()
    };
    (encode(&dossier).unwrap(), encode(&base).unwrap())
}

/// Every text is read or reported, as an overlay and as a whole dossier.
#[test]
fn no_text_breaks_the_reader() {
    let (dossier, details) = ours();
    let cells = prop::sample::select(vec![
        "name", "host", "lon", "lat", "bloc", "standing", ",", ";", "\t", "\n", "\r", "\"", "sep=",
        "{", "}", "[", "]", ":", "sites", "\u{feff}", "\\u0000", "1e999", "-0", "null", "é",
        "\u{4}", "https://", " ",
    ]);
    let pieces =
        prop::collection::vec(cells.prop_map(str::to_owned), 0..40).prop_map(|all| all.concat());
    let text = prop_oneof![pieces, any::<String>(), "[ -~\n\r\t]{0,200}"];
    each(&(text, any::<bool>(), any::<bool>()), |(text, csv, over)| {
        let form = if csv { "csv" } else { "json" };
        let read = facts::read_natively(&text, form, &dossier, over.then_some(&*details));
        prop_assert!(read.is_ok() || read.is_err_and(|refused| !refused.problems.is_empty()));
        Ok(())
    });
}

//! Problems for translators, and the generated code. The cases are in tests/fixtures/.

use super::*;
use std::{fs, path::PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn fixture(path: &str) -> PathBuf {
    root().join("tests/fixtures").join(path)
}

#[test]
fn every_mistake_is_told_at_once() {
    let problems = generate(&fixture("locales-broken")).unwrap_err();
    assert_eq!(
        problems,
        fs::read_to_string(fixture("locales-broken/problems.txt")).unwrap().trim_end()
    );
}

#[test]
fn two_languages_become_rust() {
    let source = generate(&fixture("locales-two")).unwrap().messages;
    assert_eq!(source, fs::read_to_string(fixture("locales-two/messages.rs")).unwrap());
}

#[test]
fn the_element_has_the_texts_that_it_says_where_no_program_runs() {
    let words = generate(&root().join("locales")).unwrap().words;
    for text in ["script: \"The map could not be loaded.\"", "retry: \"Try again\"", "{name}"] {
        assert!(words.contains(text), "{text} is not in {words}");
    }
}

#[test]
fn a_folder_without_english_is_told() {
    let problems = generate(&fixture("locales-broken/en")).unwrap_err();
    assert_eq!(
        problems,
        "locales/en: found no such folder, expected the language that decides which texts there are"
    );
}

//! Rules for our tests and scripts.
#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

/// What may set a timer: the harness, which asks for a state again and again, and a finger that stays.
const MAY_WAIT: [&str; 3] = [
    "await new Promise((resolve) => setTimeout(resolve, 20));",
    "const id = setTimeout(() => (plans.delete(id), act(...given)), ms);",
    "const stay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));",
];

/// A test and its helpers wait for a state, or until the page has nothing left to do (`rested`), and never for a fixed
/// time.
#[test]
fn no_test_waits_for_a_time() {
    let faults: Vec<_> = ["tests/browser", "tests/package"]
        .iter()
        .flat_map(|folder| scripts(folder))
        .flat_map(|(name, text)| {
            let at = |(n, _): (usize, &str)| format!("{name}:{}", n + 1);
            text.lines().enumerate().filter(|(_, line)| is_fault(line)).map(at).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "waits for a time: {faults:?}");
}

#[test]
fn what_counts_as_waiting_for_a_time() {
    for (line, expected) in [
        ("await page.waitForTimeout(200);", true),
        ("await new Promise((resolve) => setTimeout(resolve, 50));", true),
        ("setTimeout(() => act(map), PAUSE_MS);", true),
        ("await new Promise((resolve) => setTimeout(resolve));", false),
        ("setTimeout(() => (map.date = day(1, 2)));", false),
        ("import { setTimeout as sleep } from \"node:timers/promises\";", true),
        ("setInterval(look, 50);", true),
        ("await rested(page);", false),
    ] {
        assert_eq!(waits(line), expected, "{line}");
    }
}

#[test]
fn no_script_that_ships_is_long() {
    let scripts = scripts("src/embed/web");
    assert!(scripts.len() > 10, "only {} were read", scripts.len());
    for (name, text) in scripts {
        assert!(text.lines().count() < 330, "{name} is to be split");
    }
}

fn is_fault(line: &str) -> bool {
    waits(line) && !MAY_WAIT.contains(&line.trim())
}

/// Whether a timer is set with a delay, an argument after the function, or comes from a module of timers.
fn waits(line: &str) -> bool {
    ["waitForTimeout", "timers/promises", "setInterval("].iter().any(|name| line.contains(name))
        || line.split("setTimeout(").skip(1).any(|given| {
            let mut depth = 1;
            let mut top = given.chars().take_while(|letter| {
                depth += i32::from("([{".contains(*letter)) - i32::from(")]}".contains(*letter));
                depth > 0
            });
            let mut inside = 0;
            top.any(|letter| {
                inside += i32::from("([{".contains(letter)) - i32::from(")]}".contains(letter));
                letter == ',' && inside == 0
            })
        })
}

/// The scripts of a folder with their texts.
fn scripts(folder: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "js" || kind == "mjs"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

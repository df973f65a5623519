//! Draws the map without a browser: `poster.svg`, and `poster.html`, which stands in the page until the program does.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod file;
mod path;
mod plain;
mod style;

use plain::Page;
use sco_map::atlas::Atlas;
use sco_map::data::decode;
use sco_map::i18n::Lang;
use sco_map::state::{Context, PARTS, State};
use sco_map::view::drawn;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs};

const USAGE: &str = "\
usage: cargo poster [--out FOLDER] [--lang TAG] [--heading-level N]
                    [--step ID] [--date DAY] [--compare DAY] [--layers NAMES] [--select ID] [--camera PLACE]

Writes poster.svg and poster.html. The values are those of the attributes of <sco-map>; without any, and without
--out, the picture of the opening goes to assets/, where the stand-alone page takes it from.";

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("poster: {problem}\n\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let options = options(arguments)?;
    let out = options.get("out").map_or_else(assets, PathBuf::from);
    let page = Page::read(&markup(&options)?);
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    for (name, text) in files(&page) {
        let path = out.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// The two files by name.
fn files(page: &Page) -> [(&'static str, String); 2] {
    let sheet = include_str!("../../style.css");
    let html = format!("<div class=\"poster\">{}</div>\n", page.parts(".page").concat());
    [("poster.svg", file::picture_file(page, sheet)), ("poster.html", html)]
}

/// `--name value` by name.
fn options(arguments: &[String]) -> Result<BTreeMap<&str, &str>, String> {
    let known =
        |name: &&str| PARTS.contains(name) || ["out", "lang", "heading-level"].contains(name);
    arguments
        .chunks(2)
        .map(|pair| match pair {
            [name, value] => name
                .strip_prefix("--")
                .filter(known)
                .map(|name| (name, &**value))
                .ok_or(format!("found {name}, expected one of the options below")),
            _ => Err(format!("found nothing after {}, expected its value", pair[0])),
        })
        .collect()
}

/// The page that such attributes open.
fn markup(options: &BTreeMap<&str, &str>) -> Result<String, String> {
    let dossier =
        decode(include_bytes!("../../assets/dossier.bin")).map_err(|error| error.to_string())?;
    let atlas = Atlas::decode(include_bytes!("../../assets/atlas-0.bin"))
        .map_err(|error| error.to_string())?;
    let context = Context::new(Rc::new(dossier));
    let state = state(options, &context)?;
    let heading = options.get("heading-level").map_or(Ok(1), |level| level.parse());
    let heading = heading.map_err(|error| format!("--heading-level: {error}"))?;
    Ok(drawn(context, state, atlas, Lang::negotiate(options.get("lang").copied()), heading))
}

fn state(options: &BTreeMap<&str, &str>, context: &Context) -> Result<State, String> {
    PARTS.iter().try_fold(context.opening, |state, name| match options.get(name) {
        Some(value) => state
            .with_part(name, Some(value), context)
            .ok_or_else(|| format!("--{name}: found {value}, which is nothing that there is")),
        None => Ok(state),
    })
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `assets/` holds is what would be drawn.
    #[test]
    fn the_committed_poster_is_the_opening() {
        let page = Page::read(&markup(&BTreeMap::new()).unwrap());
        for (name, text) in files(&page) {
            let committed = fs::read_to_string(assets().join(name)).unwrap_or_default();
            assert!(committed == text, "assets/{name} is stale: run `cargo poster`");
        }
    }

    #[test]
    fn options_are_those_of_the_element() {
        let read = |line: &str| {
            let arguments: Vec<_> = line.split(' ').map(str::to_owned).collect();
            options(&arguments).and_then(|options| markup(&options))
        };
        let page = read("--date 2014-06-03 --heading-level 3").unwrap();
        assert!(page.contains("3 June 2014") && page.contains("aria-level=\"3\""));
        for (line, problem) in [
            ("--date 2014-06-31", "--date: found 2014-06-31, which is nothing that there is"),
            ("--size 3", "found --size, expected one of the options below"),
            ("--date", "found nothing after --date, expected its value"),
        ] {
            assert_eq!(read(line).unwrap_err(), problem);
        }
    }
}

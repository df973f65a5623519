//! Bakes `data/` and `locales/`, which people edit, into files to compile and load.

mod attested;
mod boxes;
mod data;
mod evidence;
mod geo;
mod locales;
mod output;
mod outside;
#[cfg(test)]
mod tests;
mod whole;

use sco_map::data::json::schema;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo bake [--check] [locales | data | schema | geo | names | boxes | fetch]

  locales   locales/ to src/i18n/messages.rs and src/embed/web/sco-map-words.js
  data      data/sco/ to assets/dossier.bin and assets/details.bin
  schema    the form of a dossier to schema/dossier.json
  geo       Natural Earth and data/geo/ to assets/atlas-*.bin and its report
  names     names of countries in Natural Earth to src/data/json/country_names/listed.txt
  boxes     the atlas to src/data/json/swapped/boxes.txt
  fetch     gets the files of Natural Earth that `geo` and `names` need
  --check   write nothing; fail if a file is not what would be written

Without a part: locales, data and schema.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|argument| argument == "--check");
    let parts: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|argument| *argument != "--check").collect();
    match run(&parts, check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn run(parts: &[&str], check: bool) -> Result<(), String> {
    if let Some(unknown) = parts.iter().find(|part| {
        !["locales", "data", "schema", "geo", "names", "boxes", "fetch"].contains(part)
    }) {
        return Err(format!("found {unknown}\n{USAGE}"));
    }
    let wanted = |part: &str| {
        parts.contains(&part) || parts.is_empty() && ["locales", "data", "schema"].contains(&part)
    };
    let root = root();
    if wanted("locales") {
        let written = locales::generate(&root.join("locales"))?;
        for (name, text) in [
            ("src/i18n/messages.rs", written.messages),
            ("src/embed/web/sco-map-words.js", written.words),
        ] {
            output::put(&root, "locales", name, text.as_bytes(), check)?;
        }
    }
    if wanted("fetch") {
        geo::fetch(&cache())?;
    }
    if wanted("geo") {
        for (name, bytes) in geo::bake(&root, &cache())? {
            output::put(&root, "geo", &format!("assets/{name}"), &bytes, check)?;
        }
    }
    if wanted("names") {
        let names = geo::names(&root, &cache())?;
        output::put(
            &root,
            "names",
            "src/data/json/country_names/listed.txt",
            names.as_bytes(),
            check,
        )?;
    }
    if wanted("boxes") {
        let boxes = boxes::boxes(&root)?;
        output::put(&root, "boxes", "src/data/json/swapped/boxes.txt", boxes.as_bytes(), check)?;
    }
    if wanted("schema") {
        let form = serde_json::to_string_pretty(&schema()).map_err(|error| error.to_string())?;
        output::put(&root, "schema", "schema/dossier.json", (form + "\n").as_bytes(), check)?;
    }
    if wanted("data") {
        for (name, bytes) in data::bake(&root)? {
            output::put(&root, "data", &format!("assets/{name}"), &bytes, check)?;
        }
    }
    Ok(())
}

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of the large inputs, outside the checkout.
fn cache() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    cache.unwrap_or_else(std::env::temp_dir).join("sco-map/natural-earth")
}

//! Checks data/sco and writes it as assets/dossier.bin and assets/details.bin.

use crate::evidence;
use crate::outside::outside;
use crate::whole;
use sco_map::atlas::Atlas;
use sco_map::baked;
use sco_map::data::json::{Problem, RecordKind, read_with};
use sco_map::data::{Details, Dossier, Kind, encode};
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::{fs, io, path::Path};

/// The baked files with their bytes.
pub(crate) type Baked = Vec<(&'static str, Vec<u8>)>;

/// The bytes that data/sco would be baked to now.
///
/// # Errors
/// A file that cannot be read, or all problems with the facts, one per line.
pub(crate) fn bake(root: &Path) -> Result<Baked, String> {
    let (dossier, details) = load(root)?;
    let core = encode(&dossier).map_err(|error| error.to_string())?;
    let details = encode(&details).map_err(|error| error.to_string())?;
    Ok(vec![(baked::DOSSIER, core), (baked::DETAILS, details)])
}

/// The facts of data/sco.
///
/// # Errors
/// As for [`bake`].
pub(crate) fn load(root: &Path) -> Result<(Dossier, Details), String> {
    let folder = root.join("data/sco");
    let texts = RecordKind::all().map(RecordKind::name).map(|kind| {
        let path = folder.join(kind).with_extension("json");
        (kind, text(&path))
    });
    let texts: Vec<_> = texts.collect();
    let mut files = Vec::new();
    for (kind, text) in &texts {
        match text {
            Ok(text) => files.push((*kind, text.as_str())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(format!("{kind}.json: {error}")),
        }
    }
    let atlas = atlas(root)?;
    let exceptions: Vec<_> = reviewed(root, "exceptions")?;
    let counts = reviewed(root, "whole")?;
    let others = |dossier: &Dossier, details: &Details| {
        let outside = outside(dossier, &atlas).into_iter();
        let evidence = evidence::problems(dossier, details, &exceptions);
        outside.chain(evidence).chain(whole::problems(dossier, details, counts)).collect()
    };
    read_with(&files, others).map_err(|problems| lines(&problems))
}

/// A file of what we reviewed, which is no part of the dossier.
fn reviewed<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, String> {
    let told = |error: &dyn Display| format!("{name}.json: {error}");
    let path = root.join("data").join(name).with_extension("json");
    let text = text(&path).map_err(|error| told(&error))?;
    serde_json::from_str(&text).map_err(|error| told(&error))
}

/// The baked atlas with all its levels.
///
/// # Errors
/// A file that is missing or damaged.
pub(crate) fn atlas(root: &Path) -> Result<Atlas, String> {
    let mut atlas = Atlas::default();
    for name in baked::ATLAS {
        let name = format!("assets/{name}");
        let told = |error: &dyn Display| format!("{name}: {error}; run `cargo bake geo`");
        let bytes = fs::read(root.join(&name)).map_err(|error| told(&error))?;
        atlas.add(&bytes).map_err(|error| told(&error))?;
    }
    Ok(atlas)
}

fn text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

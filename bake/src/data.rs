//! Checks data/sco and writes it as assets/dossier.bin and assets/details.bin.

use sco_map::data::json::{KINDS, Problem, read};
use sco_map::data::{Details, Dossier, encode};
use std::{fs, io, path::Path};

/// The baked files with their bytes.
pub type Baked = Vec<(&'static str, Vec<u8>)>;

/// What data/sco would be baked to now.
///
/// # Errors
/// A file that cannot be read, or all problems of the facts, one a line.
pub fn bake(root: &Path) -> Result<Baked, String> {
    let (dossier, details) = load(root)?;
    let core = encode(&dossier).map_err(|error| error.to_string())?;
    let details = encode(&details).map_err(|error| error.to_string())?;
    Ok(vec![("dossier.bin", core), ("details.bin", details)])
}

/// The facts of data/sco.
///
/// # Errors
/// As for [`bake`].
pub fn load(root: &Path) -> Result<(Dossier, Details), String> {
    let folder = root.join("data/sco");
    let texts = KINDS.map(|kind| (kind, text(&folder.join(kind).with_extension("json"))));
    let mut files = Vec::new();
    for (kind, text) in &texts {
        match text {
            Ok(text) => files.push((*kind, text.as_str())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(format!("{kind}.json: {error}")),
        }
    }
    read(&files).map_err(|problems| lines(&problems))
}

fn text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

//! From Natural Earth to the three levels of the atlas.

mod cross;
mod edits;
mod fetch;
mod flat;
mod graph;
mod levels;
mod lines;
mod map;
mod names;
mod noding;
mod read;
mod report;
mod seam;
mod simplify;
mod sphere;
mod spot;

pub(crate) use fetch::fetch;
#[cfg(test)]
pub(crate) use fetch::{FILES, sha256, verify};
pub(crate) use names::names;

use crate::data::Baked;
use edits::Edits;
use std::path::Path;

/// The three levels and their report.
///
/// # Errors
/// An input that is missing or differs from the pinned one; an edit without a target.
pub(crate) fn bake(root: &Path, cache: &Path) -> Result<Baked, String> {
    fetch::verify(cache)?;
    let edits_text = read::text(&root.join("data/geo/edits.json"))?;
    let edits: Edits = serde_json::from_str(&edits_text)
        .map_err(|error| format!("data/geo/edits.json: {error}"))?;
    let claims_text = read::text(&root.join("data/geo/claim-lines.geojson"))?;
    let claims = read::claim_lines(&claims_text)?;
    let source = read::countries(cache, &edits)?;
    let map = graph::build(&source, &claims, &read::border_lines(cache)?, &edits)?;
    let lakes = read::lakes(cache)?;
    let built = levels::build(&map, &lakes);
    let report = report::write(
        &map,
        &built,
        &[("data/geo/edits.json", edits_text), ("data/geo/claim-lines.geojson", claims_text)],
    );
    let mut files: Baked = built.files.iter().map(|(name, bytes)| (*name, bytes.clone())).collect();
    files.push(("atlas-report.md", report.into_bytes()));
    Ok(files)
}

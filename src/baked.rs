//! The names of the files that `bake` writes to `assets/` and maps load from there: what bundlers, pages and budgets
//! must name as plain text is held to this list by `tests/files.rs`.

use crate::atlas::LEVELS;

/// The files that the map needs at once.
pub const DOSSIER: &str = "dossier.bin";
/// The files that the map needs only when a reader asks for more.
pub const DETAILS: &str = "details.bin";
/// The levels of the atlas, the coarsest first.
pub const ATLAS: [&str; LEVELS] = ["atlas-0.bin", "atlas-1.bin", "atlas-2.bin"];

/// All of them.
pub fn all() -> impl Iterator<Item = &'static str> {
    ATLAS.into_iter().chain([DOSSIER, DETAILS])
}

//! Dossiers as people write them: JSON in, a dossier or a list of all its problems out.
//!
//! Records come in with every value as text, so that one bad value never hides the next; [`read()`] turns them
//! into facts and reports whatever does not fit.

mod facts;
mod ledger;
mod problem;
mod record;
mod rules;
mod shape;
mod sites;
mod story;

pub use problem::Problem;

use super::{Details, Dossier};
use ledger::Ledger;
use shape::Files;

/// The kinds of records, as the keys of a dossier and the names of its files.
pub const KINDS: [&str; 13] = [
    "dossier",
    "countries",
    "organisations",
    "sources",
    "standings",
    "bids",
    "guests",
    "sites",
    "ties",
    "events",
    "relations",
    "claims",
    "story",
];

/// Reads a dossier from its files, given as (kind, text).
///
/// # Errors
/// Every problem of every file, in the order of [`KINDS`].
pub fn read(files: &[(&str, &str)]) -> Result<(Dossier, Details), Vec<Problem>> {
    let mut problems = Vec::new();
    let files = Files::parse(files, &mut problems);
    let mut ledger = Ledger::open(&files, problems);
    let (dossier, details) = facts::gather(&files, &mut ledger);
    rules::check(&dossier, &files, &mut ledger);
    let problems = ledger.close();
    if problems.is_empty() { Ok((dossier, details)) } else { Err(problems) }
}

//! Reads dossiers from JSON as people write it: returns a dossier, or all its problems.
//!
//! Records keep every value as text, so that one invalid value never hides the next; [`read()`] converts them to facts
//! and reports all problems.

mod about;
mod base;
mod bonds;
mod checked;
mod corrected;
mod country_names;
mod coverage;
mod days;
mod facts;
mod foreign;
mod ledger;
mod linkable;
mod overlaps;
mod own;
mod parse;
mod problem;
mod reading;
mod record;
mod record_kind;
mod references;
mod rules;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod sites;
mod sources;
mod standings;
mod story;
mod swapped;
mod values;
mod writing;

pub use crate::data::{seen, unjoined};
pub use base::Base;
pub use checked::{Own, Refused};
pub use country_names::CountryNames;
pub use foreign::{FORM, foreign};
pub use own::read_own;
pub use problem::Problem;
pub use record_kind::RecordKind;
pub use references::{CODE, SOURCE};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use sources::is_link;
pub use writing::{WHOLE, folded, is_broken};

use super::{Details, Dossier};
use checked::checked;
use shape::Files;

/// Reads a dossier from its files, given as (kind, text).
///
/// # Errors
/// Every problem of every file, in the order of [`RecordKind`].
pub fn read(files: &[(&str, &str)]) -> Result<(Dossier, Details), Vec<Problem>> {
    read_with(files, |_, _| Vec::new())
}

/// The same, with problems from `others`. It runs even if there are problems already; invalid values are then
/// placeholders.
///
/// # Errors
/// As for [`read()`], then those of `others`.
pub fn read_with(
    files: &[(&str, &str)],
    others: impl FnOnce(&Dossier, &Details) -> Vec<Problem>,
) -> Result<(Dossier, Details), Vec<Problem>> {
    let mut problems = Vec::new();
    let files = Files::parse(files, &mut problems);
    let own = checked(&files, Base::Nothing, problems, others);
    own.map(|own| (own.dossier, own.details)).map_err(|refused| refused.problems)
}

//! The facts of all files, checked: a dossier, or all of its problems.

use super::ledger::Ledger;
use super::shape::Files;
use super::{Base, Problem, coverage, facts, linkable, rules};
use crate::data::{Details, Dossier};

/// A page's own facts, read.
#[derive(Debug)]
pub struct Own {
    /// The dossier, including the facts to which it adds.
    pub dossier: Dossier,
    /// The details.
    pub details: Details,
    /// Values that were ignored or guessed.
    pub notices: Vec<Problem>,
}

/// The reasons why facts cannot be used.
#[derive(Debug, Default)]
pub struct Refused {
    /// All problems.
    pub problems: Vec<Problem>,
    /// Values that were ignored or guessed; correcting the problems does not change that.
    pub notices: Vec<Problem>,
}

impl From<Vec<Problem>> for Refused {
    fn from(problems: Vec<Problem>) -> Self {
        Self { problems, notices: Vec::new() }
    }
}

/// The dossier in the files, with problems from `others` as well.
///
/// # Errors
/// Every problem, then those of `others`.
pub(super) fn checked(
    files: &Files,
    base: Base,
    problems: Vec<Problem>,
    others: impl FnOnce(&Dossier, &Details) -> Vec<Problem>,
) -> Result<Own, Refused> {
    let mut ledger = Ledger::open(files, base, problems);
    let (mut dossier, mut details) = facts::gather(files, base, &mut ledger);
    rules::check(&dossier, files, base, &mut ledger);
    coverage::settle((&mut dossier, &mut details), files, base, &mut ledger);
    linkable::check(&dossier, files, &mut ledger);
    let (mut problems, notices) = ledger.close();
    problems.extend(others(&dossier, &details));
    if problems.is_empty() {
        Ok(Own { dossier, details, notices })
    } else {
        Err(Refused { problems, notices })
    }
}

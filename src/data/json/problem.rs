//! What is wrong with a dossier, so that its author can mend it.

use core::fmt;

/// One problem: where it is, what was found there, what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, or the key of the dossier: `sites`.
    pub file: String,
    /// The record's id, or its number if it has none: `manas`, `#3`.
    pub record: String,
    /// The field's path: `active[0].from`; empty if the record as a whole is meant.
    pub field: String,
    /// What stands there.
    pub found: String,
    /// What should.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = [self.record.as_str(), self.field.as_str()];
        let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
        write!(f, "{}.json: {place}: found {}, expected {}", self.file, self.found, self.expected)
    }
}

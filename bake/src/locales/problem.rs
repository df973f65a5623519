//! Problems with texts, for translators.

use std::fmt;

/// One problem.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Problem {
    /// Below locales/: `en/page.toml`.
    pub(super) file: String,
    /// `title`, or with its form `members.one`; empty for the whole file.
    pub(super) key: String,
    /// The finding.
    pub(super) finding: String,
    /// The expectation.
    pub(super) expected: String,
}

impl Problem {
    pub(super) fn new(file: &str, key: &str, finding: &str, expected: &str) -> Self {
        let [file, key, finding, expected] = [file, key, finding, expected].map(str::to_owned);
        Self { file, key, finding, expected }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}: ", self.file)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "found {}, expected {}", self.finding, self.expected)
    }
}

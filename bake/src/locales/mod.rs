//! Checks locales/ and writes it as src/i18n/messages.rs: one method a text, one arm a language.

mod check;
mod generate;
mod kinds;
mod notices;
mod pattern;
mod problem;
mod read;
#[cfg(test)]
mod tests;

use problem::Problem;
use read::Locale;
use std::path::Path;

/// The language whose texts decide which there are, and what they fill in.
const REFERENCE: &str = "en";

/// What the texts are written as.
#[derive(Debug)]
pub(crate) struct Written {
    /// What `src/i18n/messages.rs` would hold now.
    pub(crate) messages: String,
    /// What `src/embed/web/sco-map-words.js` would hold now.
    pub(crate) words: String,
}

/// Reads the texts and writes them.
///
/// # Errors
/// Every problem of every language, one a line: file, key, finding, expectation.
pub(crate) fn generate(folder: &Path) -> Result<Written, String> {
    let mut problems = Vec::new();
    let locales = read::locales(folder, &mut problems);
    check::locales(&locales, &mut problems);
    match reference(&locales) {
        Some(reference) if problems.is_empty() => Ok(Written {
            messages: generate::source(reference, &locales),
            words: notices::module(&locales),
        }),
        _ => Err(told(problems)),
    }
}

fn reference(locales: &[Locale]) -> Option<&Locale> {
    locales.iter().find(|locale| locale.tag == REFERENCE)
}

fn told(mut problems: Vec<Problem>) -> String {
    problems.sort();
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

//! Checks locales/ and writes src/i18n/messages.rs: one method per text, one arm per language.

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

/// The reference language, which defines the texts and their placeholders.
const REFERENCE: &str = "en";

/// The generated files.
#[derive(Debug)]
pub(crate) struct Written {
    /// The content of `src/i18n/messages.rs`.
    pub(crate) messages: String,
    /// The content of `src/embed/web/sco-map-words.js`.
    pub(crate) words: String,
}

/// Reads the texts and generates the files.
///
/// # Errors
/// Every problem of every language, one per line: file, key, finding, expectation.
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

//! Texts with a fault, and names in several spellings.

use crate::data::writing::is_joiner;
use unicode_normalization::char::decompose_canonical;

/// A text without what people write differently in one name: capitals, blanks and accents.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            // Small letters that share a capital with others; a table of all capitals costs more.
            'ς' => folded.push('σ'),
            'ß' => folded.push_str("ss"),
            _ if letter.is_whitespace() || is_joiner(letter) => {}
            _ => decompose_canonical(letter, |part| {
                if !is_accent(part) {
                    folded.push(part);
                }
            }),
        }
    }
    folded
}

/// An accent of Latin, Greek or Cyrillic letters. In other scripts such marks are vowels.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The control character in a text, if there is one. No file of text has a place for it, and a picture would be damaged.
pub(super) fn control(text: &str) -> Option<char> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    text.chars().find(|c| is_control(*c) || matches!(c, '\u{fffe}' | '\u{ffff}'))
}

/// Whether a text is the error of a spreadsheet formula: `#REF!`, `#N/A`, `Err:502`.
pub fn is_broken(text: &str) -> bool {
    let text = text.trim();
    if let Some(number) = text.strip_prefix("Err:") {
        return number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit());
    }
    let Some(name) = text.strip_prefix('#') else { return false };
    let word = name.strip_suffix(['!', '?']);
    let is_sign = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '/' | '_');
    let is_nothing = matches!(name, "N/A" | "NV" | "N/D" | "N/B" | "ND");
    is_nothing || word.is_some_and(|word| word.len() > 2 && word.chars().all(is_sign))
}

/// The expected value in place of such a text.
pub const WHOLE: &str = "a value; this is the error of a spreadsheet formula";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_several_spellings_is_one() {
        for (one, other, is_one) in [
            ("Manas", "MANAS ", true),
            ("Camp  Alpha", "camp\u{a0}alpha", true),
            ("Aérodrome d’Été", "AERODROME D’ETE", true),
            ("İncirlik", "incirlik", true),
            ("Großlager", "GROSSLAGER", true),
            ("ΛΑΡΙΣΑΣ", "Λάρισας", true),
            ("База Север", "БАЗА СЕВЕР", true),
            ("Camp 1", "Camp 2", false),
            ("Camp-Alpha", "Camp Alpha", false),
            ("कि", "का", false),
        ] {
            assert_eq!(folded(one) == folded(other), is_one, "{one}, {other}");
        }
    }

    #[test]
    fn signs_of_formulas_that_failed() {
        for text in
            "#NAME? #REF! #VALUE! #N/A #DIV/0! #NULL! #NUM! #SPILL! #BEZUG! #NV #ERROR! Err:502"
                .split(' ')
        {
            assert!(is_broken(text), "{text}");
        }
        for text in
            ["", "#", "#1!", "No. 7", "#7", "# 7!", "#Camp!", "Err:", "A #REF! in it", "#!", "#?"]
        {
            assert!(!is_broken(text), "{text}");
        }
    }
}

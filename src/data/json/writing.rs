//! Normalises texts, so that texts that look alike are equal.

use unicode_normalization::char::decompose_canonical;

/// A text as readers see it: spaces of any width become spaces, and zero-width characters without a meaning are
/// removed.
///
/// The joiners of Persian and Indic names have a meaning and stay: see [`unjoined`]. The browser has already composed
/// letters and accents.
pub fn seen(text: &str) -> String {
    let blank = |c: char| if c.is_whitespace() && !c.is_ascii() { ' ' } else { c };
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).map(blank).collect();
    let is_blank = seen.chars().all(|c| c.is_whitespace() || is_joiner(c));
    if is_blank { String::new() } else { seen }
}

/// A text without joiners, the form in which ids are compared: people often omit them.
pub fn unjoined(text: &str) -> String {
    text.chars().filter(|c| !is_joiner(*c)).collect()
}

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

/// Zero-width characters without a meaning, and marks that change the direction of the following text.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
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
    fn a_text_is_as_it_is_seen() {
        for (written, shown) in [
            ("Camp\u{a0}X", "Camp X"),
            ("\u{feff}Ca\u{200b}mp\u{2060}", "Camp"),
            ("\u{202e}Camp\u{202c}", "Camp"),
            ("\u{200b} \u{200d}", ""),
            // Nehbandān with a joiner that separates two letters; kṣa with a joiner.
            ("پایگاه نه\u{200c}بندان", "پایگاه نه\u{200c}بندان"),
            ("क\u{94d}\u{200d}ष", "क\u{94d}\u{200d}ष"),
        ] {
            assert_eq!(seen(written), shown);
        }
        assert_eq!(unjoined("नह\u{200d}ی\u{200c}x"), "नहیx");
    }

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

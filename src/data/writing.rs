//! Texts that look alike are equal: what readers do not see makes no difference.

/// A text as readers see it: spaces of any width become spaces, and zero-width characters without a meaning are
/// removed.
///
/// The joiners of Persian and Indic names have a meaning and stay: see [`unjoined`]. The browser has already composed
/// letters and accents.
pub fn seen(text: &str) -> String {
    let blank = |c: char| if is_blank(c) { ' ' } else { c };
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).map(blank).collect();
    let is_empty = seen.chars().all(|c| c.is_whitespace() || is_joiner(c));
    if is_empty { String::new() } else { seen }
}

/// A text without joiners, the form in which ids are compared: people often omit them.
pub fn unjoined(text: &str) -> String {
    text.chars().filter(|c| !is_joiner(*c)).collect()
}

/// Whether it is blank for readers: other spaces than those of the keyboard, the line breaks within a cell that office
/// programs write, and empty letters.
fn is_blank(c: char) -> bool {
    let is_space = c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r');
    is_space || matches!(c, '\u{2800}' | '\u{3164}' | '\u{ffa0}')
}

/// Zero-width characters without a meaning, and marks that change the direction of the following text.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_it_is_seen() {
        for (written, shown) in [
            ("Camp\u{a0}X", "Camp X"),
            ("Camp\u{b}X\u{85}Y", "Camp X Y"),
            ("\u{feff}Ca\u{200b}mp\u{2060}", "Camp"),
            ("\u{202e}Camp\u{202c}", "Camp"),
            ("\u{200b} \u{200d}", ""),
            ("\u{2800}", ""),
            ("\u{3164}\u{3164}", ""),
            // Nehbandān with a joiner that separates two letters; kṣa with a joiner.
            ("پایگاه نه\u{200c}بندان", "پایگاه نه\u{200c}بندان"),
            ("क\u{94d}\u{200d}ष", "क\u{94d}\u{200d}ष"),
        ] {
            assert_eq!(seen(written), shown);
        }
        assert_eq!(unjoined("नह\u{200d}ی\u{200c}x"), "नहیx");
    }
}

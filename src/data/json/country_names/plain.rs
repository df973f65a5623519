//! The name of a country without what its writers differ in.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A name without accents, marks, small words and the order of its words, so that `Iran (Islamic Republic of)`,
/// `Iran, Islamic Rep.` and `Islamic Republic of Iran` are one.
pub(super) fn plain(name: &str) -> String {
    let letters = letters(name);
    let words: Vec<&str> = letters.split_whitespace().collect();
    if words.iter().all(|word| word.chars().count() == 1) {
        return words.concat(); // U. S. A.
    }
    if let [word] = words[..] {
        return word.to_owned();
    }
    let mut words: Vec<&str> = words.into_iter().filter_map(long_form).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Small letters and digits without accents. An apostrophe or a full stop ends no word, as in `U.S.` and `people’s`.
fn letters(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        decompose_canonical(letter, |part| match part {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '.' => {}
            part if is_combining_mark(part) => {}
            part if part.is_alphanumeric() => plain.push(part),
            _ => plain.push(' '),
        });
    }
    plain
}

/// A word of a longer name as it is written out; nothing if it says nothing.
fn long_form(word: &str) -> Option<&str> {
    match word {
        "the" | "of" | "and" => None,
        "rep" => Some("republic"),
        "dem" => Some("democratic"),
        "st" => Some("saint"),
        "is" => Some("islands"),
        "n" => Some("north"),
        "s" => Some("south"),
        word => Some(word),
    }
}

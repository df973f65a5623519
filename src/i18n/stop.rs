//! Texts of others before a full stop.

/// A text of others as a sentence: with a full stop, unless it ends one itself.
pub fn ended(text: &str) -> String {
    let text = text.trim_end();
    let last = text.trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    let is_ended = last.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔']);
    if is_ended { text.to_owned() } else { format!("{text}.") }
}

/// The same where our own full stop follows.
pub fn unended(text: &str) -> &str {
    text.trim_end().trim_end_matches(['.', '।', '。', '۔'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_others_has_one_full_stop() {
        for (text, sentence) in [
            ("An air base", "An air base."),
            ("An air base.", "An air base."),
            ("An air base. ", "An air base."),
            ("In use?", "In use?"),
            ("“It is ours.”", "“It is ours.”"),
            ("Once called “Manas”", "Once called “Manas”."),
            ("हवाई अड्डा।", "हवाई अड्डा।"),
        ] {
            assert_eq!(ended(text), sentence);
        }
        assert_eq!([unended("a member. "), unended("observer")], ["a member", "observer"]);
    }
}

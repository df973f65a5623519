//! Full stops after texts from facts.

/// The text with a full stop, unless it already ends a sentence.
pub fn ended(text: &str) -> String {
    let text = text.trim_end();
    let last = text.trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    let is_ended = last.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔']);
    if is_ended { text.to_owned() } else { format!("{text}.") }
}

/// The text without its full stop, because ours follows.
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

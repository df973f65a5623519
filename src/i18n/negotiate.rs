//! Chooses the language for a reader.

use super::Lang;

impl Lang {
    /// The best language for a reader who prefers these BCP 47 tags, best first; English if none fits.
    ///
    /// RFC 4647 lookup: `ru-RU` finds `ru`. If that finds nothing, any variety of the same language is used:
    /// `zh-CN` finds `zh-Hans`.
    pub fn negotiate<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let shipped: Vec<&str> = Self::ALL.iter().map(|lang| lang.tag()).collect();
        let best = tags.into_iter().find_map(|tag| lookup(tag, &shipped));
        best.and_then(|index| Self::ALL.get(index).copied()).unwrap_or_default()
    }
}

/// The index in `shipped` of the best language for `tag`.
fn lookup(tag: &str, shipped: &[&str]) -> Option<usize> {
    let position = |wanted: &str| shipped.iter().position(|tag| tag.eq_ignore_ascii_case(wanted));
    let mut range = tag;
    loop {
        if let Some(index) = position(range) {
            return Some(index);
        }
        match range.rsplit_once('-') {
            Some((shorter, _)) => range = shorter,
            None => {
                return shipped.iter().position(|tag| language(tag).eq_ignore_ascii_case(range));
            }
        }
    }
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_find_what_is_shipped() {
        let shipped = ["en", "pt-BR", "ru", "zh-Hans", "zh-Hant"];
        for (tag, found) in [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("EN-us", Some("en")),
            ("ru-RU", Some("ru")),
            ("zh-Hant-TW", Some("zh-Hant")),
            ("zh-CN", Some("zh-Hans")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-BR")),
            ("enm", None),
            ("de", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(lookup(tag, &shipped).map(|index| shipped[index]), found, "{tag}");
        }
    }

    #[test]
    fn the_first_tag_that_fits_wins_and_english_stands_in() {
        for tags in [&["en"][..], &["qaa", "en-AU"], &["qaa"], &[]] {
            assert_eq!(Lang::negotiate(tags.iter().copied()), Lang::En, "{tags:?}");
        }
        assert_eq!(Lang::default().tag(), "en");
    }
}

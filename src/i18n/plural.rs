//! Chooses the form of a text for a number: Unicode CLDR's plural rules for whole numbers.
//!
//! <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// 1, and numbers with the same form.
    One,
    /// 2 to 4, and numbers with the same form.
    Few,
    /// 5 or more, if they differ from 2 to 4.
    Many,
    /// All the rest.
    Other,
}

/// The plural rule of a family of languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralRule {
    /// One form for every number: Chinese.
    Same,
    /// 1 stands alone: English.
    OneOther,
    /// 0 and 1 go together: French.
    ZeroOneOther,
    /// By the last digits: Russian.
    EastSlavic,
}

impl Category {
    /// Its name in the files of `locales/`.
    pub fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category with that name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::One, Self::Few, Self::Many, Self::Other]
            .into_iter()
            .find(|category| category.name() == name)
    }
}

impl PluralRule {
    /// The rule of a language, by its BCP 47 tag, if we know it.
    pub fn of(tag: &str) -> Option<Self> {
        match tag.split('-').next()? {
            "zh" | "ja" | "ko" | "vi" | "th" | "id" | "ms" => Some(Self::Same),
            "en" | "de" | "nl" | "sv" | "da" | "nb" | "fi" | "et" | "hu" | "el" | "bg" | "tr"
            | "az" | "kk" | "ky" | "uz" | "tk" | "mn" | "ur" | "ka" => Some(Self::OneOther),
            "fr" | "hy" | "fa" | "hi" | "bn" => Some(Self::ZeroOneOther),
            "ru" | "uk" | "be" => Some(Self::EastSlavic),
            _ => None,
        }
    }

    /// The category of that number.
    pub fn category(self, n: u32) -> Category {
        match self {
            Self::OneOther if n == 1 => Category::One,
            Self::ZeroOneOther if n <= 1 => Category::One,
            Self::Same | Self::OneOther | Self::ZeroOneOther => Category::Other,
            Self::EastSlavic => east_slavic(n),
        }
    }

    /// The categories of whole numbers.
    pub fn categories(self) -> &'static [Category] {
        match self {
            Self::Same => &[Category::Other],
            Self::OneOther | Self::ZeroOneOther => &[Category::One, Category::Other],
            Self::EastSlavic => &[Category::One, Category::Few, Category::Many],
        }
    }

    /// Whether the category contains a single number, so that its text can omit the number.
    pub fn is_single(self, category: Category) -> bool {
        self == Self::OneOther && category == Category::One
    }
}

fn east_slavic(n: u32) -> Category {
    match (n % 10, n % 100) {
        (_, 11..=14) => Category::Many,
        (1, _) => Category::One,
        (2..=4, _) => Category::Few,
        _ => Category::Many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_of_numbers() {
        use Category::{Few, Many, One, Other};
        // Expected: the examples of CLDR's own chart.
        for (tag, category, numbers) in [
            ("zh-Hans", Other, &[0, 1, 2, 15, 100][..]),
            ("en", One, &[1]),
            ("en", Other, &[0, 2, 11, 16, 21, 101, 1_000]),
            ("kk", One, &[1]),
            ("fr", One, &[0, 1]),
            ("fa", Other, &[2, 17, 100]),
            ("ru", One, &[1, 21, 31, 101, 1_001]),
            ("ru", Few, &[2, 3, 4, 22, 24, 102, 1_002]),
            ("ru", Many, &[0, 5, 11, 12, 14, 19, 20, 111, 112, 1_000, 1_000_000]),
        ] {
            let rule = PluralRule::of(tag).unwrap();
            for n in numbers {
                assert_eq!(rule.category(*n), category, "{n} in {tag}");
            }
        }
        assert_eq!(PluralRule::of("qaa"), None);
    }

    #[test]
    fn a_rule_gives_no_category_that_it_does_not_name() {
        for rule in [
            PluralRule::Same,
            PluralRule::OneOther,
            PluralRule::ZeroOneOther,
            PluralRule::EastSlavic,
        ] {
            let mut found: Vec<_> = (0..200).map(|n| rule.category(n).name()).collect();
            found.sort_unstable();
            found.dedup();
            let mut named: Vec<_> =
                rule.categories().iter().map(|category| category.name()).collect();
            named.sort_unstable();
            assert_eq!(found, named, "{rule:?}");
        }
    }

    #[test]
    fn names_come_back() {
        for name in ["one", "few", "many", "other"] {
            assert_eq!(Category::named(name).map(Category::name), Some(name));
        }
        assert_eq!(Category::named("two"), None);
    }
}

//! Numbers, lists and figures in words.

use super::Lang;
use crate::data::StrengthQualifier;

impl Lang {
    /// “1,200”
    pub fn number(self, n: u32) -> String {
        let digits = n.to_string();
        let (head, mut rest) = digits.split_at((digits.len() - 1) % 3 + 1);
        let mut text = head.to_owned();
        while let Some((group, after)) = rest.split_at_checked(3) {
            text += self.word_thousands();
            text += group;
            rest = after;
        }
        text
    }

    /// “no”, “six”, but “13”.
    pub fn number_word(self, n: u32) -> String {
        let words = self.word_numbers();
        let word = usize::try_from(n).ok().and_then(|n| words.get(n));
        word.map_or_else(|| self.number(n), |word| (*word).to_owned())
    }

    /// “Manas, Termez and Dushanbe”
    ///
    /// Uses semicolons if an item contains a comma.
    pub fn list(self, items: &[impl AsRef<str>]) -> String {
        let items = &*texts(items);
        if items.iter().any(|item| has_comma(item)) {
            self.joined(items, Self::word_semicolon, Self::word_and_apart)
        } else {
            self.joined(items, Self::word_comma, Self::word_and)
        }
    }

    /// “4 Russian, 2 Indian”, and apart as in a list
    pub fn series(self, items: &[impl AsRef<str>]) -> String {
        let items = &*texts(items);
        let is_apart = items.iter().any(|item| has_comma(item));
        let join = if is_apart { Self::word_semicolon } else { Self::word_comma };
        self.joined(items, join, join)
    }

    fn joined(self, items: &[&str], rest: Join, last: Join) -> String {
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first, second] => last(self, first, second),
            [first, others @ ..] => rest(self, first, &self.joined(others, rest, last)),
        }
    }

    /// “about 1,200”, “170 to 230”, “at most 1,500”
    pub fn strength(self, least: u32, most: u32, qualifier: Option<StrengthQualifier>) -> String {
        let figure = if least == most {
            self.number(most)
        } else {
            self.site_strength_range(&self.number(least), &self.number(most))
        };
        qualifier.map_or_else(|| figure.clone(), |kind| self.site_strength(kind, &figure))
    }
}

/// Joins two items of a list.
type Join = fn(Lang, &str, &str) -> String;

fn texts(items: &[impl AsRef<str>]) -> Vec<&str> {
    items.iter().map(AsRef::as_ref).collect()
}

/// A count as the texts expect it.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether the text contains a comma outside brackets, other than between digits.
fn has_comma(item: &str) -> bool {
    let mut depth = 0_u32;
    item.char_indices().any(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && item[at..].starts_with(", ")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Lang = Lang::En;

    #[test]
    fn numbers() {
        for (n, figures, word) in [
            (0, "0", "no"),
            (1, "1", "one"),
            (6, "6", "six"),
            (12, "12", "twelve"),
            (13, "13", "13"),
            (999, "999", "999"),
            (1_000, "1,000", "1,000"),
            (1_200, "1,200", "1,200"),
            (20_000, "20,000", "20,000"),
            (987_654, "987,654", "987,654"),
            (1_000_000, "1,000,000", "1,000,000"),
            (u32::MAX, "4,294,967,295", "4,294,967,295"),
        ] {
            assert_eq!((&*EN.number(n), &*EN.number_word(n)), (figures, word));
        }
    }

    #[test]
    fn lists() {
        for (items, words) in [
            (&[][..], ""),
            (&["Manas"], "Manas"),
            (&["Manas", "Termez"], "Manas and Termez"),
            (&["Manas", "Termez", "Dushanbe"], "Manas, Termez and Dushanbe"),
            (&["a", "b", "c", "d"], "a, b, c and d"),
            (&["201st base, Dushanbe"], "201st base, Dushanbe"),
            (&["201st base, Dushanbe", "Kant"], "201st base, Dushanbe; and Kant"),
            (&["Kant", "201st base, Dushanbe", "Ayni"], "Kant; 201st base, Dushanbe; and Ayni"),
            (&["1,200", "13"], "1,200 and 13"),
            (&["six (a, b and c)", "17", "two"], "six (a, b and c), 17 and two"),
        ] {
            assert_eq!(EN.list(items), words);
        }
        for (items, words) in [
            (&[][..], ""),
            (&["1,000 Russian", "2 Indian"], "1,000 Russian, 2 Indian"),
            (&["a, b", "c"], "a, b; c"),
        ] {
            assert_eq!(EN.series(items), words);
        }
    }

    #[test]
    fn strengths() {
        use StrengthQualifier::{About, Cap, FewerThan, MoreThan, Range, UpTo};
        for (least, most, qualifier, words) in [
            (90, 90, None, "90"),
            (1_200, 1_200, Some(About), "about 1,200"),
            (1_000, 1_000, Some(MoreThan), "more than 1,000"),
            (100, 100, Some(FewerThan), "fewer than 100"),
            (300, 300, Some(UpTo), "up to 300"),
            (1_500, 1_500, Some(Cap), "at most 1,500"),
            (170, 230, Some(Range), "170 to 230"),
            (170, 230, Some(About), "about 170 to 230"),
            (170, 230, None, "170 to 230"),
        ] {
            assert_eq!(EN.strength(least, most, qualifier), words);
        }
    }
}

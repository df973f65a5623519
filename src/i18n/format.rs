//! Dates, spans, figures and lists in words.

use super::Lang;
use crate::data::{Date, Day, Precision, Qualifier, Span, StrengthQualifier};

impl Lang {
    /// “3 July 2007”
    pub fn day(self, day: Day) -> String {
        self.date(Date::on(day))
    }

    /// As exactly as it is known: “3 July 2007”, “December 2001”, “about 2002”, “probably June 2021”.
    pub fn date(self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let year = year.to_string();
        let bare = match date.precision() {
            Precision::Year => year,
            Precision::Month => self.date_month(self.month(month), &year),
            Precision::Day => self.date_day(&day.to_string(), self.month(month), &year),
        };
        match date.qualifier() {
            Qualifier::Plain => bare,
            Qualifier::Approximate => self.date_about(&bare),
            Qualifier::Uncertain => self.date_probably(&bare),
            Qualifier::Both => self.date_probably(&self.date_about(&bare)),
        }
    }

    /// “15 June 2001 to 2 June 2014”, “since 2002”.
    pub fn span(self, span: Span) -> String {
        match (span.from, span.to) {
            (Some(from), Some(to)) => self.date_span(&self.date(from), &self.date(to)),
            (Some(from), None) => self.date_since(&self.date(from)),
            (None, Some(to)) => self.date_until(&self.date(to)),
            (None, None) => self.date_always().to_owned(),
        }
    }

    /// “Manas, Termez and Dushanbe”
    pub fn list(self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => self.word_and(&first.join(", "), last),
        }
    }

    /// “1,200”
    pub fn number(self, n: u32) -> String {
        let digits = n.to_string();
        let first = (digits.len() + 2) % 3 + 1;
        let (head, rest) = digits.split_at(first.min(digits.len()));
        rest.as_bytes().chunks(3).fold(head.to_owned(), |mut text, group| {
            text.push(',');
            text.extend(group.iter().map(|byte| char::from(*byte)));
            text
        })
    }

    /// “six”, but “13”.
    pub fn number_word(self, n: u32) -> String {
        let words = [
            self.word_zero(),
            self.word_one(),
            self.word_two(),
            self.word_three(),
            self.word_four(),
            self.word_five(),
            self.word_six(),
            self.word_seven(),
            self.word_eight(),
            self.word_nine(),
            self.word_ten(),
            self.word_eleven(),
            self.word_twelve(),
        ];
        let word = usize::try_from(n).ok().and_then(|n| words.get(n));
        word.map_or_else(|| self.number(n), |word| (*word).to_owned())
    }

    /// “about 1,200”, “170 to 230”
    pub fn strength(self, least: u32, most: u32, qualifier: Option<StrengthQualifier>) -> String {
        let figure =
            if least == most { self.number(most) } else { self.strength_range(&self.number(least), &self.number(most)) };
        match qualifier {
            None | Some(StrengthQualifier::Range) => figure,
            Some(StrengthQualifier::About) => self.strength_about(&figure),
            Some(StrengthQualifier::MoreThan) => self.strength_more_than(&figure),
            Some(StrengthQualifier::FewerThan) => self.strength_fewer_than(&figure),
            Some(StrengthQualifier::UpTo) => self.strength_up_to(&figure),
            Some(StrengthQualifier::Cap) => self.strength_cap(&figure),
        }
    }

    fn month(self, month: u8) -> &'static str {
        match month {
            1 => self.date_january(),
            2 => self.date_february(),
            3 => self.date_march(),
            4 => self.date_april(),
            5 => self.date_may(),
            6 => self.date_june(),
            7 => self.date_july(),
            8 => self.date_august(),
            9 => self.date_september(),
            10 => self.date_october(),
            11 => self.date_november(),
            _ => self.date_december(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Lang = Lang::En;

    #[test]
    fn dates_are_said_as_exactly_as_they_are_known() {
        for (edtf, words) in [
            ("2007-07-03", "3 July 2007"),
            ("2001-12", "December 2001"),
            ("2002", "2002"),
            ("2002~", "about 2002"),
            ("2021-06?", "probably June 2021"),
            ("1991%", "probably about 1991"),
        ] {
            assert_eq!(EN.date(Date::parse(edtf).unwrap()), words);
        }
    }

    #[test]
    fn spans() {
        let date = |text| Date::parse(text).ok();
        for (from, to, words) in [
            (date("2001-12"), date("2014-06-03"), "December 2001 to 3 June 2014"),
            (date("2002"), None, "since 2002"),
            (None, date("2013"), "until 2013"),
            (None, None, "at all times"),
        ] {
            assert_eq!(EN.span(Span { from, to }), words);
        }
    }

    #[test]
    fn figures() {
        use StrengthQualifier::{About, Cap, MoreThan, Range};
        for (n, digits, words) in [(0, "0", "no"), (1, "1", "one"), (12, "12", "twelve"), (999, "999", "999"), (1200, "1,200", "1,200"), (12_345_678, "12,345,678", "12,345,678")] {
            assert_eq!((EN.number(n).as_str(), EN.number_word(n).as_str()), (digits, words));
        }
        for (least, most, qualifier, words) in [
            (1200, 1200, Some(About), "about 1,200"),
            (1000, 1000, Some(MoreThan), "more than 1,000"),
            (1500, 1500, Some(Cap), "at most 1,500"),
            (170, 230, Some(Range), "170 to 230"),
            (90, 90, None, "90"),
        ] {
            assert_eq!(EN.strength(least, most, qualifier), words);
        }
    }

    #[test]
    fn lists() {
        for (items, words) in [(&[][..], ""), (&["a"], "a"), (&["a", "b"], "a and b"), (&["a", "b", "c"], "a, b and c")] {
            assert_eq!(EN.list(items), words);
        }
    }

    #[test]
    fn plurals() {
        for (n, words) in [(0, "0 members"), (1, "1 member"), (2, "2 members")] {
            assert_eq!(EN.count_members(n), words);
        }
    }
}

//! Dates and spans in words, exactly as precise as they are known.

use super::Lang;
use crate::data::{Date, Day, Precision, Qualifier, Span};

impl Lang {
    /// “3 July 2007”
    pub fn day(self, day: Day) -> String {
        self.date(Date::on(day))
    }

    /// “3 July 2007”, “December 2001”, “about 2002”, “probably June 2021”
    pub fn date(self, date: Date) -> String {
        match date.qualifier() {
            Qualifier::Plain | Qualifier::Approximate => self.sure(date),
            Qualifier::Uncertain | Qualifier::Both => self.date_probably(&self.sure(date)),
        }
    }

    /// A span as a label: “December 2001 to 3 June 2014”, “since 15 June 2001”, “until 2002”
    pub fn span(self, span: Span) -> String {
        match (span.from, span.to) {
            (Some(from), Some(to)) => self.date_span(&self.date(from), &self.date(to)),
            (Some(from), None) => self.since(from),
            (None, Some(to)) => self.until(to),
            (None, None) => self.date_always().to_owned(),
        }
    }

    /// A span in a sentence: “from 2005 to 2008”, “since 15 June 2001”, “probably until 2002”
    pub fn period(self, span: Span) -> String {
        match (span.from, span.to) {
            (Some(from), Some(to)) => self.date_from_to(&self.date(from), &self.date(to)),
            (Some(from), None) => self.since(from),
            (None, Some(to)) => self.until(to),
            (None, None) => self.date_always().to_owned(),
        }
    }

    /// “since 15 June 2001”, “probably since about 2005”
    pub fn since(self, from: Date) -> String {
        let sure = self.sure(from);
        if is_probable(from) { self.date_since_probably(&sure) } else { self.date_since(&sure) }
    }

    /// “until 3 June 2014”, “probably until 2015”
    pub fn until(self, to: Date) -> String {
        let sure = self.sure(to);
        if is_probable(to) { self.date_until_probably(&sure) } else { self.date_until(&sure) }
    }

    /// The date without “probably”, which goes before “since”.
    fn sure(self, date: Date) -> String {
        let bare = self.bare(date);
        match date.qualifier() {
            Qualifier::Plain | Qualifier::Uncertain => bare,
            Qualifier::Approximate | Qualifier::Both => self.date_about(&bare),
        }
    }

    fn bare(self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let year = year.to_string();
        let name = |months: [&'static str; 12]| {
            // A date with a month has one from 1 to 12.
            usize::from(month)
                .checked_sub(1)
                .and_then(|index| months.get(index).copied())
                .unwrap_or_default()
        };
        match date.precision() {
            Precision::Year => year,
            Precision::Month => self.date_month(name(self.date_months_alone()), &year),
            Precision::Day => self.date_day(&day.to_string(), name(self.date_months()), &year),
        }
    }
}

fn is_probable(date: Date) -> bool {
    matches!(date.qualifier(), Qualifier::Uncertain | Qualifier::Both)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Lang = Lang::En;

    #[test]
    fn dates_are_said_as_exactly_as_they_are_known() {
        for (edtf, words) in [
            ("2007-07-03", "3 July 2007"),
            ("1996-04-26", "26 April 1996"),
            ("2001-12", "December 2001"),
            ("2002", "2002"),
            ("2007-07-03~", "about 3 July 2007"),
            ("2001-12~", "about December 2001"),
            ("2002~", "about 2002"),
            ("2016-01-01?", "probably 1 January 2016"),
            ("2021-06?", "probably June 2021"),
            ("2005?", "probably 2005"),
            ("1991%", "probably about 1991"),
        ] {
            assert_eq!(EN.date(Date::parse(edtf).unwrap()), words, "{edtf}");
        }
    }

    #[test]
    fn every_month_has_its_name() {
        for (month, name) in
            ["January", "February", "March", "April", "May", "June"].iter().enumerate()
        {
            let date = Date::parse(&format!("2001-{:02}", month + 1)).unwrap();
            assert_eq!(EN.date(date), format!("{name} 2001"));
        }
        for (month, name) in
            ["July", "August", "September", "October", "November", "December"].iter().enumerate()
        {
            let date = Date::parse(&format!("2001-{:02}-09", month + 7)).unwrap();
            assert_eq!(EN.date(date), format!("9 {name} 2001"));
        }
    }

    #[test]
    fn spans_as_labels_and_in_sentences() {
        for (from, to, label, sentence) in [
            (
                "2001-12",
                "2014-06-03",
                "December 2001 to 3 June 2014",
                "from December 2001 to 3 June 2014",
            ),
            ("2005", "2008", "2005 to 2008", "from 2005 to 2008"),
            ("2001-06-15", "", "since 15 June 2001", "since 15 June 2001"),
            ("2005~", "", "since about 2005", "since about 2005"),
            ("2005?", "", "probably since 2005", "probably since 2005"),
            ("2005%", "", "probably since about 2005", "probably since about 2005"),
            ("2001~", "2015?", "about 2001 to probably 2015", "from about 2001 to probably 2015"),
            ("", "2002", "until 2002", "until 2002"),
            ("", "2015-12?", "probably until December 2015", "probably until December 2015"),
            ("", "", "at all times", "at all times"),
        ] {
            let span = Span { from: Date::parse(from).ok(), to: Date::parse(to).ok() };
            assert_eq!((&*EN.span(span), &*EN.period(span)), (label, sentence));
        }
    }
}

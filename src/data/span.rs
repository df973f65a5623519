//! A span between two dates of any precision.

use super::{date::Date, day::Day, order::distinct};
use serde::{Deserialize, Serialize};

/// Half-open: `from` is the first day, `to` the first day on which it no longer holds.
/// Without `to`, it still holds; without `from`, its start is unknown and before all facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first day.
    pub from: Option<Date>,
    /// The first day after.
    pub to: Option<Date>,
}

/// Whether something holds on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holds {
    /// It does not.
    No,
    /// It possibly holds: the day lies between the first and last possible day of a start or an end.
    Possibly,
    /// It surely holds, whichever day its dates mean.
    Surely,
}

impl Span {
    /// Whether it holds on that day: surely from the last possible start to before the first possible end.
    pub fn on(self, day: Day) -> Holds {
        let began = |bound: fn(Date) -> Day| self.from.is_none_or(|from| bound(from) <= day);
        let goes_on = |bound: fn(Date) -> Day| self.to.is_none_or(|to| day < bound(to));
        if began(Date::latest) && goes_on(Date::earliest) {
            Holds::Surely
        } else if began(Date::earliest) && goes_on(Date::latest) {
            Holds::Possibly
        } else {
            Holds::No
        }
    }

    /// Whether the two surely share a day.
    pub fn overlaps(self, other: Self) -> bool {
        let before = |end: Option<Date>, start: Option<Date>| match (end, start) {
            (Some(end), Some(start)) => end.earliest() <= start.latest(),
            _ => false,
        };
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// Whether one can begin by the end of the other, its last day or the day after.
    pub fn can_meet(self, other: Self) -> bool {
        let after = |start: Option<Date>, end: Option<Date>| match (start, end) {
            (Some(start), Some(end)) => start.earliest() > end.latest(),
            _ => false,
        };
        !after(self.from, other.to) && !after(other.from, self.to)
    }

    /// Whether its end can be after its start.
    pub fn is_ordered(self) -> bool {
        match (self.from, self.to) {
            (Some(from), Some(to)) => {
                from.earliest() < to.latest() || (from == to && from.earliest() < from.latest())
            }
            _ => true,
        }
    }

    /// From that date on.
    pub const fn since(from: Date) -> Self {
        Self { from: Some(from), to: None }
    }
}

/// The days on which [`Span::on`] may change its answer for one of them, in order, each once.
pub(super) fn seams(spans: &[Span]) -> Vec<Day> {
    let dates = spans.iter().flat_map(|span| [span.from, span.to]).flatten();
    distinct(dates.flat_map(|date| [date.earliest(), date.latest()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn span(text: &str) -> Span {
        let (from, to) = text.split_once('/').unwrap();
        let date = |t: &str| (t != "..").then(|| Date::parse(t).unwrap());
        Span { from: date(from), to: date(to) }
    }

    #[test]
    fn spans_can_meet() {
        for (one, other, expected) in [
            ("2001/2005", "2005/..", true),
            ("2001/2005-05", "2005/2006", true),
            ("2001/2004-12-31", "2005/..", false),
            ("2001/2004-12-31", "2005-01-01/2005-01-01", false),
            ("2001/2004-12-31", "2004-12-31/2004-12-31", true),
            ("2001/..", "2000/2000", false),
            ("../..", "2000/2000", true),
        ] {
            let (one, other) = (span(one), span(other));
            assert_eq!(one.can_meet(other), expected, "{one:?} {other:?}");
            assert_eq!(other.can_meet(one), expected, "{other:?} {one:?}");
        }
    }

    #[test]
    fn holds_on_a_day() {
        use Holds::{No, Possibly, Surely};
        for (text, day, expected) in [
            ("2001-06-15/..", "2001-06-14", No),
            ("2001-06-15/..", "2001-06-15", Surely),
            ("2001-12/2014-06-03", "2001-11-30", No),
            ("2001-12/2014-06-03", "2001-12-01", Possibly),
            ("2001-12/2014-06-03", "2001-12-30", Possibly),
            ("2001-12/2014-06-03", "2001-12-31", Surely),
            ("2001-12/2014-06-03", "2014-06-02", Surely),
            ("2001-12/2014-06-03", "2014-06-03", No),
            ("1991/2015-12", "2015-11-30", Surely),
            ("1991/2015-12", "2015-12-01", Possibly),
            ("1991/2015-12", "2015-12-31", No),
            ("../2002", "1700-01-01", Surely),
            ("2005/2005", "2005-06-01", Possibly),
        ] {
            assert_eq!(span(text).on(Day::parse(day).unwrap()), expected, "{text} on {day}");
        }
    }

    #[test]
    fn overlaps_and_order() {
        for (a, b, expected) in [
            ("1996-04-26/2001-06-15", "2001-06-15/..", false),
            ("1996-04-26/2001-06-16", "2001-06-15/..", true),
            ("2009/2010", "2010/..", false),
            ("2005/..", "../2004", false),
            ("2005/..", "2007/..", true),
        ] {
            assert_eq!(span(a).overlaps(span(b)), expected, "{a} and {b}");
            assert_eq!(span(b).overlaps(span(a)), expected, "{b} and {a}");
        }
        for (text, expected) in [
            ("2001/2000", false),
            ("2001-05/2001-05", true),
            ("2001-05-01/2001-05-01", false),
            ("2001/..", true),
        ] {
            assert_eq!(span(text).is_ordered(), expected, "{text}");
        }
    }
}

//! A date as precise as it is known: a day, a month or a year, possibly approximate or uncertain (EDTF level 1).

use super::day::{Day, days_in_month, digits};
use core::fmt;
use serde::{Deserialize, Serialize};

/// A date with the precision its sources give it.
///
/// Written as the Library of Congress' Extended Date/Time Format, level 1: `2001-12-07`, `2001-12`, `2001`,
/// with `~` (approximate), `?` (uncertain) or `%` (both) behind it.
///
/// A date stands for every day from [`earliest`](Self::earliest) to [`latest`](Self::latest). The qualifiers
/// do not widen that range, because EDTF gives them no width: the map states them in words.
///
/// Dates are ordered by their first possible day, then by their last: `2001` < `2001-01` < `2001-01-01`
/// is false, `2001-01-01` < `2001-01` < `2001` is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Date {
    year: i16,
    /// 0 where the month is not known.
    month: u8,
    /// 0 where the day is not known.
    day: u8,
    qualifier: Qualifier,
}

/// The certainty of the date, in addition to its precision.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Qualifier {
    /// As stated by the sources.
    #[default]
    Plain,
    /// `~`: about this time.
    Approximate,
    /// `?`: inferred, or the last time it was attested.
    Uncertain,
    /// `%`: both.
    Both,
}

/// The precision of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

impl Date {
    /// Parses EDTF level 1.
    ///
    /// # Errors
    /// If the text has another form, or names a month or day that does not exist.
    ///
    /// ```
    /// use sco_map::data::{Date, Day};
    /// let december = Date::parse("2001-12~").unwrap();
    /// assert_eq!(december.latest(), Day::parse("2001-12-31").unwrap());
    /// assert!(Date::parse("2001-02-30").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let (bare, qualifier) = split_qualifier(text);
        let mut parts = bare.split('-');
        let year = parts.next().and_then(|y| digits(y, 4)).ok_or(DateFault::Form)?;
        let month = two_digits(parts.next())?;
        let day = two_digits(parts.next())?;
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        let date = Self {
            year: year.cast_signed(),
            month: month.unwrap_or(0),
            day: day.unwrap_or(0),
            qualifier,
        };
        date.exists(month, day).then_some(date).ok_or(DateFault::NoSuchDay)
    }

    /// This exact day.
    pub fn on(day: Day) -> Self {
        let (year, month, day) = day.ymd();
        let year = i16::try_from(year).unwrap_or(if year < 0 { i16::MIN } else { i16::MAX });
        Self { year, month, day, qualifier: Qualifier::Plain }
    }

    /// The first day that it can mean.
    pub fn earliest(self) -> Day {
        self.at(self.month.max(1), self.day.max(1))
    }

    /// The last day that it can mean.
    pub fn latest(self) -> Day {
        let month = if self.month == 0 { 12 } else { self.month };
        let last = days_in_month(self.year.into(), month);
        self.at(month, if self.day == 0 { last } else { self.day })
    }

    /// Its precision.
    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (0, _) => Precision::Year,
            (_, 0) => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// Its certainty, in addition to its precision.
    pub fn qualifier(self) -> Qualifier {
        self.qualifier
    }

    /// Year, month (0 if unknown) and day (0 if unknown).
    pub fn parts(self) -> (i16, u8, u8) {
        (self.year, self.month, self.day)
    }

    fn at(self, month: u8, day: u8) -> Day {
        // Holds by construction: `parse` refuses what the calendar does not have.
        Day::from_ymd(self.year.into(), month, day).unwrap_or(Day::from_count(0))
    }

    fn exists(self, month: Option<u8>, day: Option<u8>) -> bool {
        Day::from_ymd(self.year.into(), month.unwrap_or(1), day.unwrap_or(1)).is_some()
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let key = |d: &Self| (d.earliest(), d.latest(), d.qualifier);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        f.write_str(match self.qualifier {
            Qualifier::Plain => "",
            Qualifier::Approximate => "~",
            Qualifier::Uncertain => "?",
            Qualifier::Both => "%",
        })
    }
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It does not have the form `2001`, `2001-12` or `2001-12-07`, optionally followed by `~`, `?` or `%`.
    Form,
    /// It has the form, but the calendar has no such month or day.
    NoSuchDay,
}

fn split_qualifier(text: &str) -> (&str, Qualifier) {
    let qualifiers =
        [('~', Qualifier::Approximate), ('?', Qualifier::Uncertain), ('%', Qualifier::Both)];
    qualifiers
        .into_iter()
        .find_map(|(mark, qualifier)| text.strip_suffix(mark).map(|bare| (bare, qualifier)))
        .unwrap_or((text, Qualifier::Plain))
}

fn two_digits(part: Option<&str>) -> Result<Option<u8>, DateFault> {
    let Some(part) = part else { return Ok(None) };
    let number = digits(part, 2).ok_or(DateFault::Form)?;
    // 0 stands for "unknown" inside, so it must not come in from outside.
    u8::try_from(number).ok().filter(|n| *n > 0).map(Some).ok_or(DateFault::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_with_their_range() {
        for (text, earliest, latest) in [
            ("2001-12-07", "2001-12-07", "2001-12-07"),
            ("2001-12", "2001-12-01", "2001-12-31"),
            ("2004-02~", "2004-02-01", "2004-02-29"),
            ("2005?", "2005-01-01", "2005-12-31"),
            ("1991%", "1991-01-01", "1991-12-31"),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(date.earliest().to_string(), earliest, "{text}");
            assert_eq!(date.latest().to_string(), latest, "{text}");
        }
    }

    #[test]
    fn faults() {
        for (text, fault) in [
            ("", DateFault::Form),
            ("about 2001", DateFault::Form),
            ("2001-1", DateFault::Form),
            ("2001-12-07-01", DateFault::Form),
            ("2001~?", DateFault::Form),
            ("2001-13", DateFault::NoSuchDay),
            ("2001-00", DateFault::NoSuchDay),
            ("2001-02-29", DateFault::NoSuchDay),
        ] {
            assert_eq!(Date::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn order_is_by_first_then_last_possible_day() {
        let mut dates: Vec<_> = ["2002", "2001", "2001-01", "2001-01-02", "2001-01-01"]
            .map(|t| Date::parse(t).unwrap())
            .into();
        dates.sort();
        let texts: Vec<_> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["2001-01-01", "2001-01", "2001", "2001-01-02", "2002"]);
    }
}

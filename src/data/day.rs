//! A calendar day, as a count of days; the only notion of "when" a map is drawn for.

use core::fmt;
use serde::{Deserialize, Serialize};

/// A day of the proleptic Gregorian calendar, counted from 1 January 1970 (day 0).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(i32);

impl Day {
    /// The day with that number.
    pub const fn from_count(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1 January 1970.
    pub const fn count(self) -> i32 {
        self.0
    }

    /// The day with this year, month (1–12) and day of the month, if the calendar has it.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        exists.then(|| Self(days_from_civil(year, i32::from(month), i32::from(day))))
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn ymd(self) -> (i32, u8, u8) {
        civil_from_days(self.0)
    }

    /// The day written as `2007-07-03`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = digits(parts.next()?, 4)?;
        let month = digits(parts.next()?, 2)?;
        let day = digits(parts.next()?, 2)?;
        Self::from_ymd(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The same day that many years later, or earlier if negative; 28 February if the year has no 29 February.
    #[must_use]
    pub fn plus_years(self, years: i32) -> Self {
        let (year, month, day) = self.ymd();
        let there = |day| Self::from_ymd(year.saturating_add(years), month, day);
        there(day).or_else(|| there(28)).unwrap_or(self)
    }

    /// The day that many days later, or earlier if negative.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

/// ISO 8601: `2007-07-03`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// How many days that month (1–12) has in that year.
pub(super) fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The number that `text` writes in exactly `width` digits.
pub(super) fn digits(text: &str, width: usize) -> Option<u16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

// Both from Howard Hinnant, "chrono-compatible low-level date algorithms" (public domain):
// years start in March, so that the leap day is the last of its year; 400 years are 146,097 days.
fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from_days(days: i32) -> (i32, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i32::from(month <= 2);
    (year, small(month), small(day))
}

fn small(n: i32) -> u8 {
    u8::try_from(n).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        for (text, count) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("1996-04-26", 9612),
            ("2000-02-29", 11016),
            ("2007-07-03", 13697),
            ("2026-11-24", 20781),
        ] {
            let day = Day::parse(text).unwrap();
            assert_eq!(day.count(), count, "{text}");
            assert_eq!(day.to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist() {
        for text in [
            "2001-02-29",
            "1900-02-29",
            "2001-13-01",
            "2001-00-10",
            "2001-04-31",
            "2001-1-1",
            "20010101",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn years_later() {
        for (from, years, to) in [
            ("2007-07-03", 1, "2008-07-03"),
            ("2007-07-03", -11, "1996-07-03"),
            ("2004-02-29", 1, "2005-02-28"),
            ("2004-02-29", 4, "2008-02-29"),
        ] {
            assert_eq!(Day::parse(from).unwrap().plus_years(years).to_string(), to, "{from}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for count in -100_000..100_000 {
            let (year, month, day) = Day(count).ymd();
            assert_eq!(Day::from_ymd(year, month, day), Some(Day(count)));
        }
    }
}

//! From texts and numbers to values: texts, dates, kinds, places.

use super::ledger::Ledger;
use super::problem::{NOTHING, quoted};
use super::writing::{WHOLE, control, is_broken};
use crate::data::{Confidence, Date, DateFault, Day, Kind, LonLat, Span, Text};

/// Other years are typing errors, like 0012 for 2012, or placeholders for "no end"; they would stretch the range of the
/// map.
const YEARS: core::ops::Range<i32> = 1000..2200;
const IN_TIME: &str = "a year from 1000 to 2199";
const DATE: &str =
    "a date like 2001, 2001-12 or 2001-12-07, followed by ~ if approximate, by ? if inferred";

impl Ledger {
    pub(super) fn text(&mut self, field: &str, text: &str) -> Text {
        if text.trim().is_empty() {
            self.report(field, NOTHING, "text");
        } else if is_broken(text) {
            self.report(field, quoted(text), WHOLE);
        } else if let Some(control) = control(text) {
            let found = quoted(&text.replace(control, "·"));
            let found = format!("a control character (U+{:04X}) in {found}", u32::from(control));
            self.report(field, found, "text without it");
        }
        text.into()
    }

    pub(super) fn maybe_text(&mut self, field: &str, text: Option<&str>) -> Option<Text> {
        text.map(|text| {
            if self.is_given(field, text, "text") { self.text(field, text) } else { "".into() }
        })
    }

    /// Whether an optional field has a value; reports it if it is present but empty.
    fn is_given(&mut self, field: &str, text: &str, kind: &str) -> bool {
        let is_given = !text.trim().is_empty();
        if !is_given {
            self.report(field, "an empty text", format!("{kind}, or the field left out"));
        }
        is_given
    }

    pub(super) fn date(&mut self, field: &str, text: &str) -> Date {
        let expected = match Date::parse(text) {
            Ok(date) if YEARS.contains(&i32::from(date.parts().0)) => return date,
            Ok(_) => IN_TIME,
            Err(DateFault::Form) => DATE,
            Err(DateFault::NoSuchDay) => "a date that exists",
        };
        self.report(field, quoted(text), expected);
        Date::on(Day::from_count(0))
    }

    pub(super) fn maybe_date(&mut self, field: &str, text: Option<&str>) -> Option<Date> {
        let given = text.filter(|text| self.is_given(field, text, "a date"));
        given.map(|text| self.date(field, text))
    }

    pub(super) fn day(&mut self, field: &str, text: &str) -> Day {
        let expected = match Day::parse(text) {
            Some(day) if YEARS.contains(&day.ymd().0) => return day,
            Some(_) => IN_TIME,
            None => "a day like 2007-07-03",
        };
        self.report(field, quoted(text), expected);
        Day::from_count(0)
    }

    /// `prefix` is `active[0].` or empty.
    pub(super) fn span(&mut self, prefix: &str, from: Option<&str>, to: Option<&str>) -> Span {
        let known = self.problems.len();
        let span = Span {
            from: from.map(|from| self.date(&format!("{prefix}from"), from)),
            to: self.maybe_date(&format!("{prefix}to"), to),
        };
        if known == self.problems.len() && !span.is_ordered() {
            let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
            self.report(&format!("{prefix}to"), quoted(to), format!("a date after {from}"));
        }
        span
    }

    pub(super) fn kind<T: Kind>(&mut self, field: &str, text: &str) -> T {
        T::parse(text).unwrap_or_else(|| {
            let names: Vec<_> = T::NAMES.iter().map(|(name, _)| *name).collect();
            self.unknown(
                field,
                text,
                format!("one of {}", names.join(", ")),
                names.iter().copied(),
            );
            T::NAMES[0].1
        })
    }

    pub(super) fn confidence(&mut self, text: &str) -> Confidence {
        self.kind("confidence", text)
    }

    /// A position in degrees; `prefix` is `capital.` or empty.
    pub(super) fn place(&mut self, prefix: &str, lon: Option<f64>, lat: Option<f64>) -> LonLat {
        LonLat {
            lon: self.degrees(&format!("{prefix}lon"), lon, 180.0),
            lat: self.degrees(&format!("{prefix}lat"), lat, 90.0),
        }
    }

    fn degrees(&mut self, field: &str, value: Option<f64>, limit: f64) -> f32 {
        if value.is_none_or(|value| !(-limit..=limit).contains(&value)) {
            let finding = value.map_or_else(|| NOTHING.to_owned(), |value| value.to_string());
            self.report(field, finding, format!("degrees from -{limit} to {limit}"));
        }
        // An f32 resolves a metre or less everywhere.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a metre is finer than any of our positions"
        )]
        let degrees = value.unwrap_or_default() as f32;
        degrees
    }

    /// A required count.
    pub(super) fn count(&mut self, field: &str, value: Option<u32>) -> u32 {
        value.unwrap_or_else(|| {
            self.report(field, NOTHING, "a whole number");
            0
        })
    }

    /// Reports a last date that is before the first.
    pub(super) fn in_order(&mut self, field: &str, first: Date, last: Option<Date>) {
        if let Some(last) = last.filter(|last| last.latest() < first.earliest()) {
            self.report(
                field,
                quoted(&last.to_string()),
                format!("a date no earlier than {first}"),
            );
        }
    }
}

//! Turns the texts of records into values, and writes down what does not fit.

use super::problem::Problem;
use super::shape::Files;
use crate::data::{
    Confidence, CountryId, Date, DateFault, Day, Evidence, LonLat, Named, Party, SourceIdx, Span,
    Text,
};
use std::collections::{BTreeMap, BTreeSet};

/// The ids that records may refer to, the record in hand, and the problems so far.
pub(super) struct Ledger {
    countries: BTreeSet<CountryId>,
    organisations: BTreeSet<String>,
    sources: BTreeMap<String, SourceIdx>,
    file: &'static str,
    record: String,
    problems: Vec<Problem>,
}

impl Ledger {
    pub(super) fn open(files: &Files, problems: Vec<Problem>) -> Self {
        let index = |i: usize| SourceIdx(u16::try_from(i).unwrap_or(u16::MAX));
        Self {
            countries: files.countries.iter().filter_map(|c| CountryId::parse(&c.id)).collect(),
            organisations: files.organisations.iter().map(|o| o.id.clone()).collect(),
            sources: files
                .sources
                .iter()
                .enumerate()
                .map(|(i, s)| (s.id.clone(), index(i)))
                .collect(),
            file: "",
            record: String::new(),
            problems,
        }
    }

    pub(super) fn close(self) -> Vec<Problem> {
        self.problems
    }

    /// Takes the next record in hand.
    pub(super) fn turn(&mut self, file: &'static str, id: &str) {
        self.file = file;
        id.clone_into(&mut self.record);
    }

    pub(super) fn report(
        &mut self,
        field: &str,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let (file, record) = (self.file.to_owned(), self.record.clone());
        self.problems.push(Problem {
            file,
            record,
            field: field.to_owned(),
            found: found.into(),
            expected: expected.into(),
        });
    }

    pub(super) fn text(&mut self, field: &str, text: &str) -> Text {
        if text.trim().is_empty() {
            self.report(field, "empty text", "text");
        }
        text.into()
    }

    pub(super) fn maybe_text(&mut self, field: &str, text: Option<&str>) -> Option<Text> {
        text.map(|text| self.text(field, text))
    }

    pub(super) fn date(&mut self, field: &str, text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|fault| {
            let expected = match fault {
                DateFault::Form => "a date like 2001, 2001-12 or 2001-12-07, with ~ or ? behind if about or inferred",
                DateFault::NoSuchDay => "a date that exists",
            };
            self.report(field, quoted(text), expected);
            Date::on(Day::from_count(0))
        })
    }

    pub(super) fn maybe_date(&mut self, field: &str, text: Option<&str>) -> Option<Date> {
        text.map(|text| self.date(field, text))
    }

    pub(super) fn day(&mut self, field: &str, text: &str) -> Day {
        Day::parse(text).unwrap_or_else(|| {
            self.report(field, quoted(text), "a day like 2007-07-03");
            Day::from_count(0)
        })
    }

    /// `prefix` is `active[0].` or empty.
    pub(super) fn span(&mut self, prefix: &str, from: Option<&str>, to: Option<&str>) -> Span {
        let known = self.problems.len();
        let span = Span {
            from: self.maybe_date(&format!("{prefix}from"), from),
            to: self.maybe_date(&format!("{prefix}to"), to),
        };
        if known == self.problems.len() && !span.is_ordered() {
            let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
            self.report(&format!("{prefix}to"), quoted(to), format!("a date after {from}"));
        }
        span
    }

    pub(super) fn country(&mut self, field: &str, text: &str) -> CountryId {
        let known = CountryId::parse(text).filter(|id| self.countries.contains(id));
        known.unwrap_or_else(|| {
            self.report(field, quoted(text), "the id of a country in countries.json, like KGZ");
            NOWHERE
        })
    }

    pub(super) fn countries(&mut self, field: &str, texts: &[String]) -> Vec<CountryId> {
        let numbered = texts.iter().enumerate();
        numbered.map(|(i, text)| self.country(&format!("{field}[{i}]"), text)).collect()
    }

    pub(super) fn party(&mut self, field: &str, text: &str) -> Party {
        if self.organisations.contains(text) {
            return Party::Organisation(text.into());
        }
        if let Some(id) = CountryId::parse(text).filter(|id| self.countries.contains(id)) {
            return Party::Country(id);
        }
        self.report(field, quoted(text), "the id of a country or organisation, like KGZ or NATO");
        Party::Country(NOWHERE)
    }

    pub(super) fn parties(&mut self, field: &str, texts: &[String]) -> Vec<Party> {
        if texts.is_empty() {
            self.report(field, "nobody", "at least one country or organisation");
        }
        texts
            .iter()
            .enumerate()
            .map(|(i, text)| self.party(&format!("{field}[{i}]"), text))
            .collect()
    }

    pub(super) fn kind<T: Named>(&mut self, field: &str, text: &str) -> T {
        T::parse(text).unwrap_or_else(|| {
            let names: Vec<_> = T::NAMES.iter().map(|(name, _)| *name).collect();
            self.report(field, quoted(text), format!("one of {}", names.join(", ")));
            T::NAMES[0].1
        })
    }

    pub(super) fn confidence(&mut self, text: &str) -> Confidence {
        self.kind("confidence", text)
    }

    pub(super) fn place(&mut self, lon: f64, lat: f64) -> LonLat {
        for (field, value, limit) in [("lon", lon, 180.0), ("lat", lat, 90.0)] {
            if value.abs() > limit {
                self.report(field, value.to_string(), format!("degrees from -{limit} to {limit}"));
            }
        }
        // f32 keeps a millionth of a degree near Greenwich and a metre anywhere.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a metre is finer than any of our positions"
        )]
        let at = LonLat { lon: lon as f32, lat: lat as f32 };
        at
    }

    /// At least one source, all of them known.
    pub(super) fn sources(&mut self, field: &str, ids: &[String]) -> Vec<SourceIdx> {
        if ids.is_empty() {
            self.report(field, "no source", "at least one source");
        }
        let numbered = ids.iter().enumerate();
        numbered.filter_map(|(i, id)| self.source(&format!("{field}[{i}]"), id)).collect()
    }

    pub(super) fn source(&mut self, field: &str, id: &str) -> Option<SourceIdx> {
        let known = self.sources.get(id).copied();
        if known.is_none() {
            self.report(field, quoted(id), "the id of a source in sources.json");
        }
        known
    }

    pub(super) fn evidence(&mut self, note: Option<&str>, sources: &[String]) -> Evidence {
        Evidence { note: self.maybe_text("note", note), sources: self.sources("sources", sources) }
    }
}

/// Stands in for a country that is not known, until the problem is reported.
const NOWHERE: CountryId = CountryId::NOWHERE;

pub(super) fn quoted(text: &str) -> String {
    format!("“{text}”")
}

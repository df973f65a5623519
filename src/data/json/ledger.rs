//! Converts the texts of records to values, and collects the problems.

use super::base::Base;
use super::country_names::CountryNames;
use super::problem::{NOTHING, Problem, quoted};
use super::record;
use super::record_kind::RecordKind;
use super::shape::Files;
use super::writing::{WHOLE, control, is_broken};
use crate::data::{
    Confidence, Country, CountryId, Date, DateFault, Day, Evidence, Kind, LonLat, Party, SourceIdx,
    Span, Text,
};
use std::collections::{BTreeMap, BTreeSet};

/// The ids that records can refer to, the current record, and the problems so far.
pub(super) struct Ledger {
    countries: BTreeSet<CountryId>,
    names: CountryNames,
    organisations: BTreeSet<String>,
    sources: BTreeMap<String, SourceIdx>,
    /// The ids of each kind, in the order of its table.
    tables: BTreeMap<RecordKind, Vec<String>>,
    kind: RecordKind,
    record: String,
    /// Kinds and ids of records that are not checked further, because their shape is already reported.
    unread: BTreeSet<(String, String)>,
    problems: Vec<Problem>,
    notices: Vec<Problem>,
}

impl Ledger {
    pub(super) fn open(files: &Files, base: Base, problems: Vec<Problem>) -> Self {
        let own: Vec<Country> = files.countries.iter().filter_map(named).collect();
        let countries = base.countries().iter().chain(&own);
        let organisations = joined(base, files, RecordKind::Organisations);
        let sources = joined(base, files, RecordKind::Sources);
        let index = |i: usize| SourceIdx(u16::try_from(i).unwrap_or(u16::MAX));
        let mut ledger = Self {
            names: CountryNames::of(countries.clone(), base.organisations()),
            countries: countries.map(|country| country.id).collect(),
            organisations: organisations.into_iter().collect(),
            sources: sources.into_iter().enumerate().map(|(i, id)| (id, index(i))).collect(),
            tables: RecordKind::all().map(|kind| (kind, joined(base, files, kind))).collect(),
            kind: RecordKind::Sources,
            record: "file".to_owned(),
            unread: files.unread.clone(),
            problems,
            notices: Vec::new(),
        };
        if ledger.sources.len() > usize::from(u16::MAX) {
            ledger.report("", format!("{} sources", ledger.sources.len()), "at most 65535");
        }
        ledger
    }

    /// All problems, and all notices.
    pub(super) fn close(self) -> (Vec<Problem>, Vec<Problem>) {
        (self.problems, self.notices)
    }

    /// The records with problems so far: their values are placeholders, which must not be compared.
    pub(super) fn faulty(&self, kind: RecordKind) -> BTreeSet<String> {
        let problems = self.problems.iter().filter(|problem| problem.file == kind.name());
        problems.map(|problem| problem.record.clone()).collect()
    }

    /// Whether there are no problems so far.
    pub(super) fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// Starts the next record.
    pub(super) fn begin_record(&mut self, kind: RecordKind, id: &str) {
        self.kind = kind;
        id.clone_into(&mut self.record);
    }

    pub(super) fn report(
        &mut self,
        field: &str,
        finding: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let problem = self.problem(field, finding.into(), expected.into());
        self.add(problem);
    }

    fn add(&mut self, problem: Problem) {
        let record = (problem.file.clone(), problem.record.clone());
        if !self.unread.contains(&record) {
            self.problems.push(problem);
        }
    }

    /// Adds a notice: `instead` says how the map treats the value.
    pub(super) fn notice(&mut self, field: &str, finding: impl Into<String>, instead: &str) {
        let notice = self.problem(field, finding.into(), instead.to_owned());
        self.notices.push(notice);
    }

    /// Adds a notice that the map does not show a text.
    pub(super) fn unshown(&mut self, field: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.notice(field, quoted(text), "a field that the map shows; ignored");
        }
    }

    /// Reports an unknown name, with the nearest known one.
    pub(super) fn unknown<'a>(
        &mut self,
        field: &str,
        written: &str,
        expected: impl Into<String>,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let problem = self.problem(field, quoted(written), expected.into());
        self.add(problem.or_nearest(written, known));
    }

    fn problem(&self, field: &str, finding: String, expected: String) -> Problem {
        Problem::new(self.kind.name(), &self.record, field, finding, expected)
    }

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

    pub(super) fn country(&mut self, field: &str, text: &str) -> CountryId {
        let known = CountryId::parse(text).filter(|id| self.countries.contains(id));
        known.unwrap_or_else(|| {
            self.unknown_country(field, text, CODE);
            NOWHERE
        })
    }

    /// Reports an unknown country, with the id if the text is a country's name. Codes are never guessed: UK is not
    /// nearly Ukraine.
    fn unknown_country(&mut self, field: &str, text: &str, expected: &str) {
        let meant: Vec<String> = self.names.named(text).map(|id| id.to_string()).collect();
        let expected = match meant.len() {
            0 | 1 => expected.to_owned(),
            _ => format!("{expected}; it may be {}", meant.join(" or ")),
        };
        let instead = self.names.instead(text);
        let expected = instead.iter().fold(expected, |all, instead| all + "; " + instead);
        let nearest = match &meant[..] {
            _ if instead.is_some() => None,
            [] => self.names.nearest(text).map(|id| id.to_string()),
            [one] => Some(one.clone()),
            _ => None,
        };
        let problem = self.problem(field, quoted(text), expected);
        self.add(Problem { nearest, ..problem });
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
        let expected = "the id of a country or organisation, like KGZ or NATO";
        match self.organisations.iter().find(|id| id.to_lowercase() == text.to_lowercase()) {
            Some(id) => {
                let id = id.clone();
                self.unknown(field, text, expected, [&*id]);
            }
            None => self.unknown_country(field, text, expected),
        }
        Party::Country(NOWHERE)
    }

    pub(super) fn parties(&mut self, field: &str, texts: &[String]) -> Vec<Party> {
        if texts.is_empty() {
            self.report(field, NOTHING, "at least one country or organisation");
        }
        self.each_once(field, texts);
        texts
            .iter()
            .enumerate()
            .map(|(i, text)| self.party(&format!("{field}[{i}]"), text))
            .collect()
    }

    /// Reports a text that stands in a list again.
    pub(super) fn each_once(&mut self, field: &str, texts: &[String]) {
        for (index, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            if texts[..index].contains(text) {
                self.report(
                    &format!("{field}[{index}]"),
                    format!("{} again", quoted(text)),
                    "each once",
                );
            }
        }
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

    /// The sources; reports it if there is none, or one is unknown.
    pub(super) fn sources(&mut self, field: &str, ids: &[String]) -> Vec<SourceIdx> {
        if ids.is_empty() {
            self.report(field, "no source", "at least one source");
        }
        self.more_sources(field, ids)
    }

    /// The sources of a part of a fact, which may have none of its own; reports it if one is unknown.
    pub(super) fn more_sources(&mut self, field: &str, ids: &[String]) -> Vec<SourceIdx> {
        let numbered = ids.iter().enumerate();
        numbered.filter_map(|(i, id)| self.source(&format!("{field}[{i}]"), id)).collect()
    }

    pub(super) fn source(&mut self, field: &str, id: &str) -> Option<SourceIdx> {
        let known = self.sources.get(id).copied();
        if known.is_none() {
            let ids: Vec<_> = self.sources.keys().cloned().collect();
            let ids = ids.iter().map(String::as_str);
            self.unknown(field, id, SOURCE, ids);
        }
        known
    }

    /// The indices of those ids in the table of that kind.
    pub(super) fn indices(&mut self, kind: RecordKind, ids: &[String]) -> Vec<u16> {
        let table = self.tables.get(&kind).cloned().unwrap_or_default();
        let numbered = ids.iter().enumerate();
        numbered.filter_map(|(i, id)| self.index_of(kind.name(), &table, i, id)).collect()
    }

    fn index_of(&mut self, kind: &str, table: &[String], i: usize, id: &str) -> Option<u16> {
        let index = table.iter().position(|other| other == id);
        let index = index.and_then(|index| u16::try_from(index).ok());
        if index.is_none() {
            let (field, expected) =
                (format!("{kind}[{i}]"), format!("the id of one of the {kind}"));
            self.unknown(&field, id, expected, table.iter().map(String::as_str));
        }
        index
    }

    pub(super) fn evidence(&mut self, note: Option<&str>, sources: &[String]) -> Evidence {
        Evidence { note: self.maybe_text("note", note), sources: self.sources("sources", sources) }
    }
}

/// The ids of a kind without duplicates, those of the base first.
fn joined(base: Base, files: &Files, kind: RecordKind) -> Vec<String> {
    let base: Vec<String> = base.ids(kind).into_iter().map(str::to_owned).collect();
    let known: BTreeSet<String> = base.iter().cloned().collect();
    let own = files.ids(kind).into_iter().filter(|id| !known.contains(*id)).cloned();
    base.iter().cloned().chain(own).collect()
}

fn named(r: &record::Country) -> Option<Country> {
    let alpha2 = r.alpha2.as_deref().unwrap_or_default().into();
    Some(Country {
        id: CountryId::parse(&r.id)?,
        alpha2,
        name: r.name.as_str().into(),
        capital: None,
    })
}

/// Other years are typing errors, like 0012 for 2012, or placeholders for "no end"; they would stretch the range of the
/// map.
const YEARS: core::ops::Range<i32> = 1000..2200;
const IN_TIME: &str = "a year from 1000 to 2199";
const DATE: &str =
    "a date like 2001, 2001-12 or 2001-12-07, followed by ~ if approximate, by ? if inferred";

/// The expectation for a source.
pub const SOURCE: &str = "the id of one of the sources";

/// The expectation for a country.
pub const CODE: &str = "the code of a country, like KGZ";

/// The placeholder for an unknown country, until the problem is reported.
const NOWHERE: CountryId = CountryId::NOWHERE;

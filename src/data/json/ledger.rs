//! The problems of the records, and what their ids can refer to.

use super::base::Base;
use super::country_names::CountryNames;
use super::problem::{Problem, quoted};
use super::record;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::{Country, CountryId, Kind, SourceIdx};
use std::collections::{BTreeMap, BTreeSet};

/// The ids that records can refer to, the current record, and the problems so far.
pub(super) struct Ledger {
    pub(super) countries: BTreeSet<CountryId>,
    pub(super) names: CountryNames,
    pub(super) organisations: BTreeSet<String>,
    pub(super) sources: BTreeMap<String, SourceIdx>,
    /// The ids of each kind, in the order of its table.
    pub(super) tables: BTreeMap<RecordKind, Vec<String>>,
    kind: RecordKind,
    record: String,
    /// Kinds and ids of records that are not checked further, because their shape is already reported.
    unread: BTreeSet<(String, String)>,
    pub(super) problems: Vec<Problem>,
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

    pub(super) fn add(&mut self, problem: Problem) {
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

    pub(super) fn problem(&self, field: &str, finding: String, expected: String) -> Problem {
        Problem::new(self.kind.name(), &self.record, field, finding, expected)
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

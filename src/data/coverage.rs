//! Which countries were searched for sites, for when, and how completely.

use super::id::{CountryId, Text};
use super::kind::Kind;
use super::{Day, Dossier, Holds, Span};
use serde::{Deserialize, Serialize};

/// How completely a country was searched for sites of the counted bloc.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Completeness {
    /// All known sites are listed.
    All,
    /// The main sites are listed.
    Main,
    /// It was searched, and no site is known.
    NoneKnown,
}

impl Kind for Completeness {
    const NAMES: &'static [(&'static str, Self)] =
        &[("all", Self::All), ("main", Self::Main), ("none", Self::NoneKnown)];
}

/// A country that was searched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// The country.
    pub country: CountryId,
    /// The time for which it was searched.
    pub span: Span,
    /// How completely.
    pub completeness: Completeness,
}

/// Details of a coverage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoverageDetail {
    /// What the completeness leaves out, and other notes for readers.
    pub note: Option<Text>,
}

impl Dossier {
    /// Whether the facts say which countries they cover. If not, nothing is told of coverage.
    pub fn tells_coverage(&self) -> bool {
        !self.coverage.is_empty()
    }

    /// The coverage of a country on that day, by its index in the table; none if it is not covered.
    pub fn coverage_on(&self, country: CountryId, day: Day) -> Option<(usize, &Coverage)> {
        let holds = |one: &Coverage| one.country == country && one.span.on(day) != Holds::No;
        self.coverage.iter().enumerate().find(|(_, one)| holds(one))
    }

    /// Whether the facts tell their coverage, and it leaves out that country on that day.
    pub fn leaves_out(&self, country: CountryId, day: Day) -> bool {
        self.tells_coverage() && self.coverage_on(country, day).is_none()
    }
}

//! Which countries were searched for sites, for when, and how completely.

use super::Span;
use super::id::{CountryId, Text};
use super::kind::Kind;
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

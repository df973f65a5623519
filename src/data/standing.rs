//! A country's formal relation to the organisation.

use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Text};
use super::named::Named;
use super::{Date, Span};
use serde::{Deserialize, Serialize};

/// The kinds of standing, closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StandingKind {
    /// Full member since or after the founding of 2001.
    Member,
    /// One of the five states that met from 1996 to 2001, before there was an organisation.
    ShanghaiFive,
    /// Observer (2004 to 2025).
    Observer,
    /// Dialogue partner (2009 to 2025).
    DialoguePartner,
    /// Partner: the one category since 2025 for former observers and dialogue partners.
    Partner,
    /// Has asked, without having held any standing.
    Applicant,
}

impl Named for StandingKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("member", Self::Member),
        ("shanghai-five", Self::ShanghaiFive),
        ("observer", Self::Observer),
        ("dialogue-partner", Self::DialoguePartner),
        ("partner", Self::Partner),
        ("applicant", Self::Applicant),
    ];
}

/// One standing of one country, for as long as it lasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// Its id in the dossier.
    pub id: Text,
    /// Whose.
    pub country: CountryId,
    /// Which.
    pub kind: StandingKind,
    /// When.
    pub span: Span,
    /// Since when it is not exercised, though never withdrawn.
    pub dormant: Option<Date>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// What more is known of a standing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StandingDetail {
    /// The act that began it.
    pub began: Text,
    /// The act that ended it.
    pub ended: Option<Text>,
    /// When the heads of state decided, if that is another day than its start.
    pub decided: Option<Date>,
    /// When a memorandum was signed.
    pub memorandum: Option<Date>,
    /// What it rests on.
    pub evidence: Evidence,
}

/// A request for a standing, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bid {
    /// Its id in the dossier.
    pub id: Text,
    /// Who asked.
    pub country: CountryId,
    /// For what, in words.
    pub sought: Text,
    /// When.
    pub date: Date,
    /// What became of it.
    pub outcome: Text,
    /// How sure we are.
    pub confidence: Confidence,
    /// What it rests on.
    pub evidence: Evidence,
}

/// Somebody who came to meetings without a standing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guest {
    /// Its id in the dossier.
    pub id: Text,
    /// Who.
    pub name: Text,
    /// Which country. Guests that are none, like other organisations, are not shown, nor kept here.
    pub country: CountryId,
    /// First known attendance.
    pub first: Date,
    /// Last known attendance.
    pub last: Date,
    /// What it rests on.
    pub evidence: Evidence,
}

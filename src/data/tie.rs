//! A country-level military arrangement.

use super::Span;
use super::evidence::{Confidence, Evidence};
use super::id::{Party, Text};
use super::named::Named;
use super::site::Bloc;
use serde::{Deserialize, Serialize};

/// What sort of arrangement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TieKind {
    /// A standing partnership, such as NATO's Partnership for Peace.
    Partnership,
    /// An action plan under a partnership.
    Plan,
    /// Transit of goods, people or aircraft.
    Transit,
    /// Leave to use bases.
    Basing,
    /// Another treaty or agreement.
    Agreement,
    /// An alliance, or the rank of an ally.
    Ally,
    /// A law.
    Law,
    /// A series of exercises.
    Exercise,
    /// A mission.
    Mission,
    /// Weapons or troops put there.
    Deployment,
    /// Anything else.
    Other,
}

impl Named for TieKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("partnership", Self::Partnership),
        ("plan", Self::Plan),
        ("transit", Self::Transit),
        ("basing", Self::Basing),
        ("agreement", Self::Agreement),
        ("ally", Self::Ally),
        ("law", Self::Law),
        ("exercise", Self::Exercise),
        ("mission", Self::Mission),
        ("deployment", Self::Deployment),
        ("other", Self::Other),
    ];
}

/// One arrangement of one party, for as long as it lasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// Its id in the dossier.
    pub id: Text,
    /// Whose: a country's, or the organisation's own.
    pub party: Party,
    /// With which camp.
    pub bloc: Bloc,
    /// What sort.
    pub kind: TieKind,
    /// Its name.
    pub title: Text,
    /// When.
    pub span: Span,
    /// What its end means.
    pub end: TieEnd,
    /// How sure we are.
    pub confidence: Confidence,
}

/// What the end of a tie means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieEnd {
    /// It ended.
    #[default]
    Ended,
    /// It was suspended, not ended.
    Suspended,
    /// It was last seen then.
    LastAttested,
}

impl Named for TieEnd {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("ended", Self::Ended),
        ("suspended", Self::Suspended),
        ("last-attested", Self::LastAttested),
    ];
}

/// What more is known of a tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TieDetail {
    /// What it is.
    pub text: Option<Text>,
    /// What it rests on.
    pub evidence: Evidence,
}

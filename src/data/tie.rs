//! A country-level military arrangement.

use super::evidence::{Confidence, Evidence};
use super::id::{Party, Text};
use super::kind::Kind;
use super::site::Bloc;
use super::{Day, Holds, Span};
use serde::{Deserialize, Serialize};

/// The kind of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TieKind {
    /// A standing partnership, such as NATO's Partnership for Peace.
    Partnership,
    /// An action plan under a partnership.
    Plan,
    /// Transit of goods, people or aircraft.
    Transit,
    /// Permission to use bases.
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

impl Kind for TieKind {
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

/// A tie of a party during a span.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// Its id in the dossier.
    pub id: Text,
    /// The party: a country or an organisation.
    pub party: Party,
    /// The bloc that it is with.
    pub bloc: Bloc,
    /// Its kind.
    pub kind: TieKind,
    /// Its name.
    pub title: Text,
    /// The date or span.
    pub span: Span,
    /// The meaning of its end.
    pub end: TieEnd,
    /// Our confidence.
    pub confidence: Confidence,
}

impl Tie {
    /// Whether it holds on that day.
    pub fn on(&self, day: Day) -> Holds {
        self.span.on(day)
    }
}

/// The meaning of the end of a tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieEnd {
    /// It ended.
    #[default]
    Ended,
    /// It was suspended, not ended.
    Suspended,
    /// It was last attested then.
    LastAttested,
}

impl Kind for TieEnd {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("ended", Self::Ended),
        ("suspended", Self::Suspended),
        ("last-attested", Self::LastAttested),
    ];
}

/// Details of a tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TieDetail {
    /// A description.
    pub text: Option<Text>,
    /// Its evidence.
    pub evidence: Evidence,
}

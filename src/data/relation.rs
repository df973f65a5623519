//! Dated relations between countries or organisations.

use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Party, Text};
use super::kind::Kind;
use super::{Day, Holds, Span};
use serde::{Deserialize, Serialize};

/// The kind of a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RelationKind {
    /// Open war.
    War,
    /// Hostility short of war.
    Tension,
    /// A contest for influence.
    Rivalry,
    /// A conflict over a specific matter.
    Dispute,
    /// Working together.
    Cooperation,
    /// Talks.
    Dialogue,
    /// A promise of help in war.
    Alliance,
}

impl Kind for RelationKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("war", Self::War),
        ("tension", Self::Tension),
        ("rivalry", Self::Rivalry),
        ("dispute", Self::Dispute),
        ("cooperation", Self::Cooperation),
        ("dialogue", Self::Dialogue),
        ("alliance", Self::Alliance),
    ];
}

/// A relation between parties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// Its id in the dossier.
    pub id: Text,
    /// Its main kind.
    pub kind: RelationKind,
    /// The parties it starts from.
    pub from: Vec<Party>,
    /// The parties it leads to.
    pub to: Vec<Party>,
    /// Whether it has a direction; otherwise it is mutual.
    pub one_way: bool,
    /// Its periods.
    pub periods: Vec<RelationPeriod>,
    /// Our confidence.
    pub confidence: Confidence,
}

impl Relation {
    /// The countries on both sides.
    pub fn countries(&self) -> impl Iterator<Item = CountryId> + '_ {
        let country = |party: &Party| match party {
            Party::Country(id) => Some(*id),
            Party::Organisation(_) => None,
        };
        self.from.iter().chain(&self.to).filter_map(country)
    }

    /// Its kind on that day: the kind of [`period_on`](Self::period_on).
    pub fn on(&self, day: Day) -> Option<(RelationKind, Holds)> {
        self.period_on(day).map(|(period, holds)| (period.kind, holds))
    }

    /// The period that surely holds on that day, else one that possibly does; of several, the last.
    pub fn period_on(&self, day: Day) -> Option<(&RelationPeriod, Holds)> {
        let periods = self.periods.iter().map(|period| (period, period.span.on(day)));
        periods.filter(|(_, holds)| *holds != Holds::No).max_by_key(|(_, holds)| *holds)
    }
}

/// A period of a relation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationPeriod {
    /// The kind of a relation.
    pub kind: RelationKind,
    /// The date or span.
    pub span: Span,
}

/// Details of a relation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationDetail {
    /// Its subject.
    pub text: Text,
    /// The texts of its periods, in order.
    pub periods: Vec<Option<Text>>,
    /// Its evidence.
    pub evidence: Evidence,
}

//! A dated bond between countries or organisations.

use super::Span;
use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Party, Text};
use super::named::Named;
use serde::{Deserialize, Serialize};

/// What sort of bond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RelationKind {
    /// Open or threatened hostility.
    Tension,
    /// A contest for influence.
    Rivalry,
    /// A quarrel over something named.
    Dispute,
    /// Work together.
    Cooperation,
    /// Talk.
    Dialogue,
    /// A promise of help in war.
    Alliance,
}

impl Named for RelationKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("tension", Self::Tension),
        ("rivalry", Self::Rivalry),
        ("dispute", Self::Dispute),
        ("cooperation", Self::Cooperation),
        ("dialogue", Self::Dialogue),
        ("alliance", Self::Alliance),
    ];
}

/// A bond from some parties to others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// Its id in the dossier.
    pub id: Text,
    /// What it mainly is.
    pub kind: RelationKind,
    /// Whence.
    pub from: Vec<Party>,
    /// Whither.
    pub to: Vec<Party>,
    /// Whether it goes from the ones to the others; otherwise it reads the same both ways.
    pub one_way: bool,
    /// What it was, when.
    pub periods: Vec<RelationPeriod>,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Relation {
    /// The countries on either side.
    pub fn countries(&self) -> impl Iterator<Item = CountryId> + '_ {
        let country = |party: &Party| match party {
            Party::Country(id) => Some(*id),
            Party::Organisation(_) => None,
        };
        self.from.iter().chain(&self.to).filter_map(country)
    }
}

/// What a relation was for a while.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationPeriod {
    /// What sort of bond.
    pub kind: RelationKind,
    /// When.
    pub span: Span,
}

/// What more is known of a relation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationDetail {
    /// What it is about.
    pub text: Text,
    /// What each of its periods was, in their order.
    pub periods: Vec<Option<Text>>,
    /// What it rests on.
    pub evidence: Evidence,
}

//! A place with military presence.

use super::evidence::{Confidence, Evidence, SourceIdx};
use super::id::{CountryId, LonLat, Party, Text};
use super::kind::Kind;
use super::{Date, Day, Holds, Span};
use serde::{Deserialize, Serialize};

/// The bloc whose forces use a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bloc {
    /// The United States, NATO, their members and partners in coalition.
    Western,
    /// Russia.
    Russian,
    /// China.
    Chinese,
    /// India.
    Indian,
    /// All others, including peacekeepers.
    Other,
}

impl Kind for Bloc {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("western", Self::Western),
        ("russian", Self::Russian),
        ("chinese", Self::Chinese),
        ("indian", Self::Indian),
        ("other", Self::Other),
    ];
}

/// The purpose of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SiteKind {
    /// Aircraft.
    Air,
    /// Ground forces and headquarters.
    Ground,
    /// Ships, or communication with ships.
    Naval,
    /// Radar and observation of the sky.
    Radar,
    /// Stores and transit.
    Logistics,
    /// Training.
    Training,
    /// Anything else.
    Other,
}

impl Kind for SiteKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("air", Self::Air),
        ("ground", Self::Ground),
        ("naval", Self::Naval),
        ("radar", Self::Radar),
        ("logistics", Self::Logistics),
        ("training", Self::Training),
        ("other", Self::Other),
    ];
}

/// A place with military presence, as the map needs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Its id in the dossier.
    pub id: Text,
    /// The name that readers know.
    pub name: Text,
    /// Other names, for the search.
    pub names: Vec<Text>,
    /// The country that it is in.
    pub host: CountryId,
    /// Its position.
    pub at: LonLat,
    /// Its bloc.
    pub bloc: Bloc,
    /// Its kind.
    pub kind: SiteKind,
    /// Its operators.
    pub operators: Vec<Party>,
    /// Whether forces had access only, without basing.
    pub access_only: bool,
    /// The spans of its use.
    pub active: Vec<Span>,
    /// The size classes of its known strengths over time, for the size of its mark.
    pub size: Vec<(Date, SizeClass)>,
    /// Our confidence.
    pub confidence: Confidence,
}

impl Site {
    /// Whether it is in use on that day.
    pub fn on(&self, day: Day) -> Holds {
        self.active.iter().map(|span| span.on(day)).max().unwrap_or(Holds::No)
    }

    /// The size class of the last strength known on that day; none before the first.
    pub fn size_on(&self, day: Day) -> Option<SizeClass> {
        let known = self.size.iter().filter(|(date, _)| date.earliest() <= day);
        known.max_by_key(|(date, _)| *date).map(|(_, class)| *class)
    }
}

/// An approximate number of people, as a mark can show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SizeClass {
    /// Fewer than 500.
    Hundreds,
    /// 500 to 4,999.
    Thousands,
    /// 5,000 and more.
    Many,
}

/// Details of a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiteDetail {
    /// A description in one line.
    pub about: Option<Text>,
    /// What the position refers to, and how precise it is.
    pub place: Option<Text>,
    /// The source of the position.
    pub place_source: Option<SourceIdx>,
    /// Its names and users over time.
    pub phases: Vec<Phase>,
    /// The numbers of people over time.
    pub strengths: Vec<Strength>,
    /// The rent over time.
    pub rents: Vec<Rent>,
    /// Events at the site.
    pub chronicle: Vec<Note>,
    /// The latest evidence that it is in use.
    pub attested: Option<Date>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A phase of a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// The date or span.
    pub span: Span,
    /// Its name or users in this phase.
    pub name: Text,
    /// More.
    pub text: Option<Text>,
}

/// How many people, on a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    /// The date or span.
    pub date: Date,
    /// At least.
    pub least: u32,
    /// At most; equal to `least` where one figure is given.
    pub most: u32,
    /// The qualifier that the source gives.
    pub qualifier: Option<StrengthQualifier>,
    /// The group that is counted.
    pub of: Text,
    /// A note for readers who quote it.
    pub note: Option<Text>,
    /// Its sources.
    pub sources: Vec<SourceIdx>,
}

/// The qualifier of a figure in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StrengthQualifier {
    /// About.
    About,
    /// More than.
    MoreThan,
    /// Fewer than.
    FewerThan,
    /// Up to.
    UpTo,
    /// A ceiling set by an agreement.
    Cap,
    /// Two figures.
    Range,
}

impl Kind for StrengthQualifier {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("about", Self::About),
        ("more-than", Self::MoreThan),
        ("fewer-than", Self::FewerThan),
        ("up-to", Self::UpTo),
        ("cap", Self::Cap),
        ("range", Self::Range),
    ];
}

/// The rent of a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rent {
    /// The period.
    pub span: Span,
    /// The amount.
    pub text: Text,
    /// A note for readers who quote it.
    pub note: Option<Text>,
    /// Its sources.
    pub sources: Vec<SourceIdx>,
}

/// A dated sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The date or span.
    pub date: Date,
    /// What.
    pub text: Text,
    /// Its sources.
    pub sources: Vec<SourceIdx>,
}

//! A place with military presence.

use super::evidence::{Confidence, Evidence, SourceIdx};
use super::id::{CountryId, LonLat, Party, Text};
use super::named::Named;
use super::{Date, Span};
use serde::{Deserialize, Serialize};

/// Whose forces a site serves, by camp.
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
    /// Anybody else, peacekeepers among them.
    Other,
}

impl Named for Bloc {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("western", Self::Western),
        ("russian", Self::Russian),
        ("chinese", Self::Chinese),
        ("indian", Self::Indian),
        ("other", Self::Other),
    ];
}

/// What a site is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SiteKind {
    /// Aircraft.
    Air,
    /// Ground forces and headquarters.
    Ground,
    /// Ships, or talking to them.
    Naval,
    /// Watching the sky.
    Radar,
    /// Stores and transit.
    Logistics,
    /// Training.
    Training,
    /// Anything else.
    Other,
}

impl Named for SiteKind {
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
    /// The name that a reader knows.
    pub name: Text,
    /// Other names, for the search.
    pub names: Vec<Text>,
    /// In which country it lies.
    pub host: CountryId,
    /// Where.
    pub at: LonLat,
    /// Whose camp.
    pub bloc: Bloc,
    /// What for.
    pub kind: SiteKind,
    /// Whose forces.
    pub operators: Vec<Party>,
    /// Whether there was access only, no basing.
    pub access_only: bool,
    /// When it was in use: with gaps, so several.
    pub active: Vec<Span>,
    /// Size classes of its known strengths through time, for the mark's size.
    pub size: Vec<(Date, SizeClass)>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// How many people, roughly: what a mark can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SizeClass {
    /// Fewer than 500.
    Hundreds,
    /// 500 to 4,999.
    Thousands,
    /// 5,000 and more.
    Many,
}

/// What more is known of a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiteDetail {
    /// What it is, in a line.
    pub about: Option<Text>,
    /// What the position stands for, and how exactly.
    pub place: Option<Text>,
    /// Where the position is from.
    pub place_source: Option<SourceIdx>,
    /// What it was called, and who was there, when.
    pub phases: Vec<Phase>,
    /// How many people were there, when.
    pub strengths: Vec<Strength>,
    /// What was paid for it, when.
    pub rents: Vec<Rent>,
    /// What happened there.
    pub chronicle: Vec<Note>,
    /// The newest evidence that it is in use.
    pub attested: Option<Date>,
    /// What it rests on.
    pub evidence: Evidence,
}

/// A stretch of a site's life.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// When.
    pub span: Span,
    /// What it was called, or who was there.
    pub name: Text,
    /// More.
    pub text: Option<Text>,
}

/// How many people, on a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    /// When.
    pub date: Date,
    /// At least.
    pub least: u32,
    /// At most; equal to `least` where one figure is given.
    pub most: u32,
    /// How the source puts it.
    pub qualifier: Option<StrengthQualifier>,
    /// Who is counted.
    pub of: Text,
    /// What to know before quoting it.
    pub note: Option<Text>,
    /// Who says so.
    pub sources: Vec<SourceIdx>,
}

/// How a source puts a figure.
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

impl Named for StrengthQualifier {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("about", Self::About),
        ("more-than", Self::MoreThan),
        ("fewer-than", Self::FewerThan),
        ("up-to", Self::UpTo),
        ("cap", Self::Cap),
        ("range", Self::Range),
    ];
}

/// What was paid for a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rent {
    /// For which time.
    pub span: Span,
    /// How much.
    pub text: Text,
    /// What to know before quoting it.
    pub note: Option<Text>,
    /// Who says so.
    pub sources: Vec<SourceIdx>,
}

/// Something dated, in a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub date: Date,
    /// What.
    pub text: Text,
    /// Who says so.
    pub sources: Vec<SourceIdx>,
}

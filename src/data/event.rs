//! Something that happened.

use super::Date;
use super::country::Place;
use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Text};
use super::named::Named;
use serde::{Deserialize, Serialize};

/// What sort of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EventKind {
    /// A meeting of heads of state.
    Summit,
    /// A change of membership.
    Accession,
    /// A treaty or agreement.
    Agreement,
    /// A site opens, closes or changes hands.
    Base,
    /// Somebody says something that matters.
    Statement,
    /// A military exercise.
    Exercise,
    /// A quarrel.
    Dispute,
    /// A war, or an act of war.
    War,
    /// Anything else.
    Other,
}

impl Named for EventKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("summit", Self::Summit),
        ("accession", Self::Accession),
        ("agreement", Self::Agreement),
        ("base", Self::Base),
        ("statement", Self::Statement),
        ("exercise", Self::Exercise),
        ("dispute", Self::Dispute),
        ("war", Self::War),
        ("other", Self::Other),
    ];
}

/// Something that happened on a date, or on each day between two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its id in the dossier.
    pub id: Text,
    /// The day, or the first.
    pub date: Date,
    /// The last day, if there were several; inclusive.
    pub last: Option<Date>,
    /// What sort.
    pub kind: EventKind,
    /// What, in a line.
    pub title: Text,
    /// Which summit it was, counted from 2001.
    pub ordinal: Option<u8>,
    /// Who took part, or whom it struck.
    pub countries: Vec<CountryId>,
    /// Where.
    pub places: Vec<Place>,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Event {
    /// How many days from a day an event still counts as near it: a quarter of a year.
    pub const NEAR_DAYS: i32 = 92;
}

/// What more is known of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventDetail {
    /// What happened, in a sentence or two.
    pub text: Text,
    /// What it rests on.
    pub evidence: Evidence,
}

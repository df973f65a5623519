//! Something that happened.

use super::country::Place;
use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Text};
use super::kind::Kind;
use super::{Date, Day};
use serde::{Deserialize, Serialize};

/// The kind of an event.
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
    /// An important statement.
    Statement,
    /// A military exercise.
    Exercise,
    /// A dispute.
    Dispute,
    /// A war, or an act of war.
    War,
    /// Anything else.
    Other,
}

impl Kind for EventKind {
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
    /// Its kind.
    pub kind: EventKind,
    /// A description in one line.
    pub title: Text,
    /// Which summit it was, counted from 2001.
    pub ordinal: Option<u8>,
    /// The countries that took part or were affected.
    pub countries: Vec<CountryId>,
    /// Its position.
    pub places: Vec<Place>,
    /// Our confidence.
    pub confidence: Confidence,
}

impl Event {
    /// The largest distance in days at which an event is near a day: a quarter of a year.
    pub const NEAR_DAYS: i32 = 92;

    /// The number of days between that day and the event: 0 while the event lasts.
    pub fn days_from(&self, day: Day) -> i32 {
        let (first, last) = (self.date.earliest(), self.last.unwrap_or(self.date).latest());
        let (before, after) = (first.count() - day.count(), day.count() - last.count());
        before.max(after).max(0)
    }
}

/// Details of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventDetail {
    /// What happened, in one or two sentences.
    pub text: Text,
    /// Its evidence.
    pub evidence: Evidence,
}

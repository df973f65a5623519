//! A country's formal relation to the organisation.

use super::evidence::{Confidence, Evidence};
use super::id::{CountryId, Text};
use super::kind::Kind;
use super::{Date, Day, Holds, Span};
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
    /// Has applied, and never had a standing.
    Applicant,
}

impl Kind for StandingKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("member", Self::Member),
        ("shanghai-five", Self::ShanghaiFive),
        ("observer", Self::Observer),
        ("dialogue-partner", Self::DialoguePartner),
        ("partner", Self::Partner),
        ("applicant", Self::Applicant),
    ];
}

/// A standing of a country during a span.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// Its id in the dossier.
    pub id: Text,
    /// The country.
    pub country: CountryId,
    /// The kind.
    pub kind: StandingKind,
    /// The date or span.
    pub span: Span,
    /// The date since which it is dormant: not exercised, but not withdrawn.
    pub dormant: Option<Date>,
    /// Our confidence.
    pub confidence: Confidence,
}

impl Standing {
    /// Whether it holds on that day. One of low confidence is only reported: it is possible at most, and never counts.
    pub fn on(&self, day: Day) -> Holds {
        let most = if self.confidence == Confidence::Low { Holds::Possibly } else { Holds::Surely };
        self.span.on(day).min(most)
    }

    /// The spans at whose ends its state may change.
    pub(super) fn spans(&self) -> impl Iterator<Item = Span> {
        [self.span].into_iter().chain(self.dormant.map(Span::since))
    }

    /// Whether it holds on that day but is dormant.
    pub fn is_dormant(&self, day: Day) -> bool {
        self.dormant.is_some_and(|since| since.latest() <= day)
    }
}

/// Details of a standing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StandingDetail {
    /// The act that began it.
    pub began: Text,
    /// The act that ended it.
    pub ended: Option<Text>,
    /// The date of the heads of state's decision, if it differs from the start.
    pub decided: Option<Date>,
    /// The date of the memorandum.
    pub memorandum: Option<Date>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A request for a standing, and its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bid {
    /// Its id in the dossier.
    pub id: Text,
    /// The country that asked.
    pub country: CountryId,
    /// The standing that it asked for, in words.
    pub sought: Text,
    /// The date or span.
    pub date: Date,
    /// Its outcome.
    pub outcome: Text,
    /// Our confidence.
    pub confidence: Confidence,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A guest at meetings, without a standing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guest {
    /// Its id in the dossier.
    pub id: Text,
    /// The name.
    pub name: Text,
    /// The country. Other guests, like organisations, are not shown and not kept here.
    pub country: CountryId,
    /// First known attendance.
    pub first: Date,
    /// Last known attendance.
    pub last: Date,
    /// Its evidence.
    pub evidence: Evidence,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_of_low_confidence_is_possible_at_most() {
        let date = |text: &str| Date::parse(text).unwrap();
        let held = |confidence, day: &str| {
            let standing = Standing {
                id: "x".into(),
                country: CountryId::parse("ISR").unwrap(),
                kind: StandingKind::Applicant,
                span: Span { from: Some(date("2016-06")), to: None },
                dormant: None,
                confidence,
            };
            standing.on(Day::parse(day).unwrap())
        };
        for (confidence, day, holds) in [
            (Confidence::Low, "2016-05-31", Holds::No),
            (Confidence::Low, "2016-06-15", Holds::Possibly),
            (Confidence::Low, "2026-09-01", Holds::Possibly),
            (Confidence::Medium, "2016-06-15", Holds::Possibly),
            (Confidence::Medium, "2026-09-01", Holds::Surely),
        ] {
            assert_eq!(held(confidence, day), holds, "{confidence:?}, {day}");
        }
    }
}

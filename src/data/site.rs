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

/// What forces have at a site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Usage {
    /// Forces are based there.
    #[default]
    Based,
    /// Access without basing.
    Access,
    /// Use that is only reported.
    Reported,
}

impl Kind for Usage {
    const NAMES: &'static [(&'static str, Self)] =
        &[("based", Self::Based), ("access", Self::Access), ("reported", Self::Reported)];
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
    /// What forces have there. Only sites with based forces are counted.
    pub usage: Usage,
    /// Whether it is on overseas territory of the state that uses it.
    pub overseas: bool,
    /// The newest date on which a source shows it in use.
    pub attested: Option<Date>,
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

    /// The spans at whose ends its use, its size or what is presumed of it may change.
    pub(super) fn spans(&self) -> impl Iterator<Item = Span> {
        let sizes = self.size.iter().map(|(date, _)| Span::since(*date));
        let presumed = |attested| Span::since(Date::on(last_proven(attested).plus(1)));
        self.active.iter().copied().chain(sizes).chain(self.attested.map(presumed))
    }

    /// Whether forces are based there: access, and use that is only reported, never count.
    pub fn is_counted(&self) -> bool {
        self.usage == Usage::Based
    }

    /// Whether its use on that day is presumed: no source gives an end, and the last one that shows it in use is older
    /// than two years.
    pub fn is_presumed(&self, day: Day) -> bool {
        let is_open = |span: &Span| span.to.is_none() && span.on(day) == Holds::Surely;
        let is_old = |attested| last_proven(attested) < day;
        self.attested.is_some_and(is_old) && self.active.iter().any(is_open)
    }

    /// The size class of the last strength known on that day; none before the first.
    pub fn size_on(&self, day: Day) -> Option<SizeClass> {
        let known = self.size.iter().filter(|(date, _)| date.earliest() <= day);
        known.max_by_key(|(date, _)| *date).map(|(_, class)| *class)
    }
}

/// The last day that the newest evidence covers: two years after it.
pub fn last_proven(attested: Date) -> Day {
    attested.latest().plus_years(2)
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
    /// The sources of `about`, where they differ from the site's.
    pub about_sources: Vec<SourceIdx>,
    /// The sources of operators, where they differ from the site's.
    pub operator_sources: Vec<(Party, Vec<SourceIdx>)>,
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
    /// Its sources, where they differ from the site's.
    pub sources: Vec<SourceIdx>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::CountryId;

    fn site(to: Option<&str>, attested: Option<&str>) -> Site {
        let date = |text: &str| Date::parse(text).unwrap();
        Site {
            id: "x".into(),
            name: "X".into(),
            names: Vec::new(),
            host: CountryId::parse("KGZ").unwrap(),
            at: LonLat { lon: 0.0, lat: 0.0 },
            bloc: Bloc::Western,
            kind: SiteKind::Air,
            operators: Vec::new(),
            usage: Usage::Based,
            overseas: false,
            attested: attested.map(date),
            active: vec![Span { from: Some(date("2001")), to: to.map(date) }],
            size: Vec::new(),
            confidence: Confidence::High,
        }
    }

    #[test]
    fn an_open_site_is_presumed_two_years_after_it_was_last_seen() {
        for (what, to, attested, day, presumed) in [
            ("seen that year", None, Some("2010-05"), "2010-06-01", false),
            ("the last day", None, Some("2010-05-01"), "2012-05-01", false),
            ("a day later", None, Some("2010-05-01"), "2012-05-02", true),
            ("seen in some month", None, Some("2010-05"), "2012-05-31", false),
            ("seen in some year", None, Some("2010"), "2012-12-31", false),
            ("long after that year", None, Some("2010"), "2013-01-01", true),
            ("seen later than the day", None, Some("2026-03"), "2007-07-03", false),
            ("its end is known", Some("2014"), Some("2010"), "2013-06-01", false),
            ("nothing says when", None, None, "2026-09-01", false),
            ("not in use yet", None, Some("1990"), "2000-01-01", false),
        ] {
            let day = Day::parse(day).unwrap();
            assert_eq!(site(to, attested).is_presumed(day), presumed, "{what}");
        }
    }
}

//! The differences between two days, and since when.

use super::{CountryId, Date, Day, Dossier, Holds, Span, StandingKind, ordered};

/// One difference between two days. Facts that only possibly hold make no difference, nor do sites that are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A country has another standing.
    Standing {
        /// The kind.
        country: CountryId,
        /// Its standing before.
        was: Option<StandingKind>,
        /// Its standing after.
        is: Option<StandingKind>,
    },
    /// A site opened or closed.
    Site {
        /// Its index in the table.
        site: usize,
        /// Whether it opened; otherwise it closed.
        opened: bool,
    },
    /// A tie began or ended.
    Tie {
        /// Its index in the table.
        tie: usize,
        /// Whether it began; otherwise it ended.
        began: bool,
    },
}

/// How a country's standing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// It gained a standing.
    Joined,
    /// It lost its standing.
    Left,
    /// Its standing is closer.
    Rose,
    /// Its standing is less close.
    Fell,
    /// Its standing has another name: observers and dialogue partners became partners in 2025.
    Renamed,
}

impl Move {
    /// From one standing to another.
    pub fn between(was: Option<StandingKind>, is: Option<StandingKind>) -> Self {
        match (was.map(rank), is.map(rank)) {
            (None, _) => Self::Joined,
            (_, None) => Self::Left,
            (Some(was), Some(is)) if is > was => Self::Rose,
            (Some(was), Some(is)) if is < was => Self::Fell,
            _ => Self::Renamed,
        }
    }
}

/// How close a standing is. Observers, and the partners that they became, are equally close.
fn rank(kind: StandingKind) -> u8 {
    match kind {
        StandingKind::Member => 3,
        StandingKind::ShanghaiFive => 2,
        StandingKind::Observer | StandingKind::DialoguePartner | StandingKind::Partner => 1,
        StandingKind::Applicant => 0,
    }
}

impl Dossier {
    /// The differences between what surely holds on the two days: countries by id, then sites,
    /// then ties. In the other direction, the changes are the same with `was` and `is` exchanged.
    pub fn changes(&self, before: Day, after: Day) -> Vec<Change> {
        let countries = self.countries.iter();
        let mut changes: Vec<Change> =
            countries.filter_map(|c| self.standing_change(c.id, before, after)).collect();
        let surely = |was: Holds, is: Holds| {
            let (was, is) = (was == Holds::Surely, is == Holds::Surely);
            (was != is).then_some(is)
        };
        let counted = self.sites.iter().enumerate().filter(|(_, site)| site.is_counted());
        for (site, fact) in counted {
            changes.extend(
                surely(fact.on(before), fact.on(after)).map(|opened| Change::Site { site, opened }),
            );
        }
        for (tie, fact) in self.ties.iter().enumerate() {
            changes.extend(
                surely(fact.on(before), fact.on(after)).map(|began| Change::Tie { tie, began }),
            );
        }
        changes
    }

    /// The same in the order of time, each with the last date of the change before `after`.
    pub fn changes_in_order(&self, before: Day, after: Day) -> Vec<(Option<Date>, Change)> {
        let changes = self.changes(before, after).into_iter();
        let dated: Vec<_> =
            changes.map(|change| (self.date_of(change, before, after), change)).collect();
        ordered(&dated, |a, b| a.0.cmp(&b.0))
    }

    /// The last date between the two days, in either order, on which the changed fact began or ended.
    fn date_of(&self, change: Change, before: Day, after: Day) -> Option<Date> {
        let spans: Vec<Span> = match change {
            Change::Standing { country, .. } => {
                self.standings.iter().filter(|s| s.country == country).map(|s| s.span).collect()
            }
            Change::Site { site, .. } => self.sites[site].active.clone(),
            Change::Tie { tie, .. } => vec![self.ties[tie].span],
        };
        let (first, last) = (before.min(after), before.max(after));
        let dates = spans.into_iter().flat_map(|span| [span.from, span.to]).flatten();
        dates.filter(|date| first < date.latest() && date.earliest() <= last).max()
    }

    fn standing_change(&self, country: CountryId, before: Day, after: Day) -> Option<Change> {
        let kind = |day| {
            let standing = self.standing_on(country, day);
            standing.filter(|(_, holds)| *holds == Holds::Surely).map(|(standing, _)| standing.kind)
        };
        let (was, is) = (kind(before), kind(after));
        (was != is).then_some(Change::Standing { country, was, is })
    }
}

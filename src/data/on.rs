//! Queries: what holds on a day, and how many.

use super::{
    Bloc, CountryId, Day, Dossier, Event, Holds, Named, Relation, RelationKind, RelationPeriod,
    Site, SizeClass, Span, Standing, StandingKind, Tie, ordered,
};

impl Standing {
    /// Whether it holds on that day.
    pub fn on(&self, day: Day) -> Holds {
        self.span.on(day)
    }

    /// Whether it holds on that day but is dormant.
    pub fn is_dormant(&self, day: Day) -> bool {
        self.dormant.is_some_and(|since| since.latest() <= day)
    }
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

impl Tie {
    /// Whether it holds on that day.
    pub fn on(&self, day: Day) -> Holds {
        self.span.on(day)
    }
}

impl Relation {
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

impl Event {
    /// The number of days between that day and the event: 0 while the event lasts.
    pub fn days_from(&self, day: Day) -> i32 {
        let (first, last) = (self.date.earliest(), self.last.unwrap_or(self.date).latest());
        let (before, after) = (first.count() - day.count(), day.count() - last.count());
        before.max(after).max(0)
    }
}

impl Dossier {
    /// All relations that surely or possibly hold on that day, by index in the table, with their kind on that day.
    pub fn relations_on(
        &self,
        day: Day,
    ) -> impl Iterator<Item = (usize, &Relation, RelationKind, Holds)> {
        let all = self.relations.iter().enumerate();
        all.filter_map(move |(index, relation)| {
            relation.on(day).map(|(kind, holds)| (index, relation, kind, holds))
        })
    }

    /// The events at most that many days before or after that day, by their index in the table.
    pub fn events_near(&self, day: Day, days: i32) -> impl Iterator<Item = (usize, &Event)> {
        let all = self.events.iter().enumerate();
        all.filter(move |(_, event)| event.days_from(day) <= days)
    }

    /// The standing of a country on that day: the one that surely holds, else one that possibly holds.
    pub fn standing_on(&self, country: CountryId, day: Day) -> Option<(&Standing, Holds)> {
        let own = self.standings.iter().filter(|standing| standing.country == country);
        let held = own.map(|standing| (standing, standing.on(day)));
        held.filter(|(_, holds)| *holds != Holds::No).max_by_key(|(_, holds)| *holds)
    }

    /// All standings that surely or possibly hold on that day.
    pub fn standings_on(&self, day: Day) -> impl Iterator<Item = (&Standing, Holds)> {
        self.standings.iter().map(move |s| (s, s.on(day))).filter(|(_, holds)| *holds != Holds::No)
    }

    /// All sites that are surely or possibly in use on that day, by their index in the table.
    pub fn sites_on(&self, day: Day) -> impl Iterator<Item = (usize, &Site, Holds)> {
        self.sites
            .iter()
            .enumerate()
            .map(move |(i, s)| (i, s, s.on(day)))
            .filter(|(_, _, holds)| *holds != Holds::No)
    }

    /// Counts of what surely holds on that day.
    pub fn counts_on(&self, day: Day) -> Counts {
        let standings = self.standings_on(day).filter(|(_, holds)| *holds == Holds::Surely);
        let sites = self.sites_on(day).filter(|(_, _, holds)| *holds == Holds::Surely);
        let standings = standings.map(|(standing, _)| standing.kind);
        Counts::of(standings, sites.map(|(_, site, _)| site.bloc))
    }

    /// The days on which a standing or a site's use changes, in order, none before `first`.
    pub fn change_days(&self) -> Vec<Day> {
        let spans = self
            .standings
            .iter()
            .map(|s| s.span)
            .chain(self.sites.iter().flat_map(|s| s.active.iter().copied()));
        let mut days: Vec<Day> =
            spans.flat_map(Span::seams).filter(|d| (self.first..=self.as_of).contains(d)).collect();
        days.push(self.first);
        let mut days = ordered(&days, Day::cmp);
        days.dedup();
        days
    }
}

/// The numbers of countries and sites by kind; facts that only possibly hold are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    standings: [u16; StandingKind::NAMES.len()],
    sites: [u16; Bloc::NAMES.len()],
}

impl Counts {
    /// Counts each kind.
    pub(super) fn of(
        standings: impl Iterator<Item = StandingKind>,
        sites: impl Iterator<Item = Bloc>,
    ) -> Self {
        let mut counts = Self::default();
        standings.for_each(|kind| counts.standings[position(kind)] += 1);
        sites.for_each(|bloc| counts.sites[position(bloc)] += 1);
        counts
    }

    /// The number of countries with that standing.
    pub fn standing(&self, kind: StandingKind) -> u16 {
        self.standings[position(kind)]
    }

    /// The number of sites of that camp in use.
    pub fn sites(&self, bloc: Bloc) -> u16 {
        self.sites[position(bloc)]
    }
}

fn position<T: Named>(kind: T) -> usize {
    T::all().position(|known| known == kind).unwrap_or(0)
}

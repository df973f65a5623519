//! Queries: what a dossier holds on a day.

use super::{
    CountryId, Counts, Coverage, Date, Day, Dossier, Event, Holds, Relation, RelationKind, Site,
    Span, Standing, span::seams,
};

impl Dossier {
    /// Whether the facts say which countries they cover. If not, the map does not mention coverage.
    pub fn tells_coverage(&self) -> bool {
        !self.coverage.is_empty()
    }

    /// The coverage of a country on that day, by its index in the table; none if it is not covered.
    pub fn coverage_on(&self, country: CountryId, day: Day) -> Option<(usize, &Coverage)> {
        let holds = |one: &Coverage| one.country == country && one.span.on(day) != Holds::No;
        self.coverage.iter().enumerate().find(|(_, one)| holds(one))
    }

    /// Whether the facts have coverage, and it does not list that country on that day.
    pub fn leaves_out(&self, country: CountryId, day: Day) -> bool {
        self.tells_coverage() && self.coverage_on(country, day).is_none()
    }

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
        let sites = self.sites_on(day);
        let sites = sites.filter(|(_, site, holds)| *holds == Holds::Surely && site.is_counted());
        let standings = standings.map(|(standing, _)| standing.kind);
        Counts::of(standings, sites.map(|(_, site, _)| (site.bloc, site.is_presumed(day))))
    }

    /// The days on which a standing or a site's use changes, in order, none before `first`.
    pub fn change_days(&self) -> Vec<Day> {
        let mut spans: Vec<Span> = self.standings.iter().map(|one| one.span).collect();
        self.sites.iter().for_each(|site| spans.extend(&site.active));
        spans.push(Span::since(Date::on(self.first)));
        let mut days = seams(&spans);
        days.retain(|day| (self.first..=self.as_of).contains(day));
        days
    }
}

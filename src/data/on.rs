//! The questions: what holds on a day, how many, and what changed between two.

use super::{
    Bloc, CountryId, Day, Dossier, Holds, Named, Site, SizeClass, Span, Standing, StandingKind,
    Tie, ordered,
};

impl Standing {
    /// Whether it holds on that day.
    pub fn on(&self, day: Day) -> Holds {
        self.span.on(day)
    }

    /// Whether it holds on that day but is not exercised.
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

impl Dossier {
    /// How a country stands on that day: what surely holds, else what possibly does.
    pub fn standing_on(&self, country: CountryId, day: Day) -> Option<(&Standing, Holds)> {
        self.standings_on(day)
            .filter(|(standing, _)| standing.country == country)
            .max_by_key(|(_, holds)| *holds)
    }

    /// All standings that surely or possibly hold on that day.
    pub fn standings_on(&self, day: Day) -> impl Iterator<Item = (&Standing, Holds)> {
        self.standings.iter().map(move |s| (s, s.on(day))).filter(|(_, holds)| *holds != Holds::No)
    }

    /// All sites that are surely or possibly in use on that day, by their place in the table.
    pub fn sites_on(&self, day: Day) -> impl Iterator<Item = (usize, &Site, Holds)> {
        self.sites
            .iter()
            .enumerate()
            .map(move |(i, s)| (i, s, s.on(day)))
            .filter(|(_, _, holds)| *holds != Holds::No)
    }

    /// What surely holds on that day, counted.
    pub fn counts_on(&self, day: Day) -> Counts {
        let mut counts = Counts::default();
        for (standing, _) in self.standings_on(day).filter(|(_, holds)| *holds == Holds::Surely) {
            counts.standings[position(standing.kind)] += 1;
        }
        for (_, site, _) in self.sites_on(day).filter(|(_, _, holds)| *holds == Holds::Surely) {
            counts.sites[position(site.bloc)] += 1;
        }
        counts
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

    /// What surely holds on one of the two days and not, or otherwise, on the other.
    pub fn changes(&self, before: Day, after: Day) -> Vec<Change> {
        let mut changes: Vec<Change> = self
            .countries
            .iter()
            .filter_map(|c| self.standing_change(c.id, before, after))
            .collect();
        let surely = |holds: Holds| holds == Holds::Surely;
        let sites = self
            .sites
            .iter()
            .enumerate()
            .map(|(i, s)| (i, surely(s.on(before)), surely(s.on(after))));
        changes.extend(
            sites
                .filter(|(_, was, is)| was != is)
                .map(|(site, _, opened)| Change::Site { site, opened }),
        );
        let ties = self
            .ties
            .iter()
            .enumerate()
            .map(|(i, t)| (i, surely(t.on(before)), surely(t.on(after))));
        changes.extend(
            ties.filter(|(_, was, is)| was != is).map(|(tie, _, began)| Change::Tie { tie, began }),
        );
        changes
    }

    fn standing_change(&self, country: CountryId, before: Day, after: Day) -> Option<Change> {
        let kind = |day| {
            self.standing_on(country, day)
                .filter(|(_, holds)| *holds == Holds::Surely)
                .map(|(standing, _)| standing.kind)
        };
        let (was, is) = (kind(before), kind(after));
        (was != is).then_some(Change::Standing { country, was, is })
    }
}

/// How many countries and sites, by kind; what is only possible is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    standings: [u16; StandingKind::NAMES.len()],
    sites: [u16; Bloc::NAMES.len()],
}

impl Counts {
    /// How many countries have that standing.
    pub fn standing(&self, kind: StandingKind) -> u16 {
        self.standings[position(kind)]
    }

    /// How many sites of that camp are in use.
    pub fn sites(&self, bloc: Bloc) -> u16 {
        self.sites[position(bloc)]
    }
}

/// One difference between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A country stands otherwise.
    Standing {
        /// Which.
        country: CountryId,
        /// How it stood.
        was: Option<StandingKind>,
        /// How it stands.
        is: Option<StandingKind>,
    },
    /// A site opened or closed.
    Site {
        /// Its place in the table.
        site: usize,
        /// Or closed.
        opened: bool,
    },
    /// A tie began or ended.
    Tie {
        /// Its place in the table.
        tie: usize,
        /// Or ended.
        began: bool,
    },
}

fn position<T: Named>(kind: T) -> usize {
    T::all().position(|known| known == kind).unwrap_or(0)
}

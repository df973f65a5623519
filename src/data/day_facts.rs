//! All facts of one day, computed once and shared.

use super::{
    CountryId, Counts, Day, Dossier, Holds, Party, RelationKind, Site, SizeClass, Span, Standing,
    StandingKind, distinct, span::seams,
};

/// The facts of a day. Two days without a change between them have equal facts, so views that depend only on them
/// need no redraw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayFacts {
    /// The standings of countries, by id; countries without a standing are left out.
    pub standings: Vec<(CountryId, Stood)>,
    /// The sites in use, in the order of the dossier's table.
    pub sites: Vec<InUse>,
    /// The relations that hold, by their index in the dossier's table, with their kinds.
    pub relations: Vec<(usize, RelationKind, Holds)>,
    /// The ties that surely hold, by their index in the dossier's table.
    pub ties: Vec<usize>,
    /// The coverage that possibly or surely holds, by its index in the dossier's table.
    pub coverage: Vec<usize>,
    /// Counts of what surely holds.
    pub counts: Counts,
}

/// The standing of a country on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    /// Its standing.
    pub kind: StandingKind,
    /// Whether the standing surely holds.
    pub holds: Holds,
    /// Whether the standing is dormant.
    pub dormant: bool,
}

/// A site in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InUse {
    /// Its index in the dossier's table.
    pub site: usize,
    /// Whether it is surely in use.
    pub holds: Holds,
    /// Whether it is counted: surely in use, with forces based there.
    pub counted: bool,
    /// Whether its use is presumed, because nothing newer than two years shows it.
    pub presumed: bool,
    /// The class of its last known strength.
    pub size: Option<SizeClass>,
}

impl Dossier {
    /// The days on which [`DayFacts`] may change, in order, each once: between two of them, all days
    /// have the same facts.
    pub fn seams(&self) -> Vec<Day> {
        let mut spans: Vec<Span> = self.ties.iter().map(|tie| tie.span).collect();
        spans.extend(self.coverage.iter().map(|one| one.span));
        self.standings.iter().for_each(|one| spans.extend(one.spans()));
        self.sites.iter().for_each(|one| spans.extend(one.spans()));
        for relation in &self.relations {
            spans.extend(relation.periods.iter().map(|period| period.span));
        }
        seams(&spans)
    }
}

impl DayFacts {
    /// The facts of that day.
    pub fn of(dossier: &Dossier, day: Day) -> Self {
        let in_use = dossier.sites_on(day);
        let relations = dossier.relations_on(day);
        let ties = dossier.ties.iter().enumerate();
        let ties = ties.filter(|(_, tie)| tie.on(day) == Holds::Surely);
        let coverage = dossier.coverage.iter().enumerate();
        let coverage = coverage.filter(|(_, one)| one.span.on(day) != Holds::No);
        let mut facts = Self {
            standings: standings(dossier, day),
            sites: in_use.map(|(index, site, holds)| InUse::of(index, site, holds, day)).collect(),
            relations: relations.map(|(index, _, kind, holds)| (index, kind, holds)).collect(),
            ties: ties.map(|(index, _)| index).collect(),
            coverage: coverage.map(|(index, _)| index).collect(),
            counts: Counts::default(),
        };
        facts.counts = facts.counted(dossier);
        facts
    }

    fn counted(&self, dossier: &Dossier) -> Counts {
        let standings = self.standings.iter().filter(|(_, stood)| stood.surely());
        let sites = self.sites.iter().filter(|one| one.counted);
        let blocs = sites.map(|one| (dossier.sites[one.site].bloc, one.presumed));
        Counts::of(standings.map(|(_, stood)| stood.kind), blocs)
    }

    /// The standing of that country.
    pub fn standing(&self, country: CountryId) -> Option<Stood> {
        let index = self.standings.binary_search_by_key(&country, |(id, _)| *id);
        index.ok().map(|index| self.standings[index].1)
    }

    /// The sites that are counted, by their index in the dossier's table.
    pub fn counted_sites(&self) -> impl Iterator<Item = usize> {
        self.sites.iter().filter(|one| one.counted).map(|one| one.site)
    }

    /// The number of relations that are surely of that kind.
    pub fn count_relations(&self, kind: RelationKind) -> usize {
        let sure =
            self.relations.iter().filter(|(_, is, holds)| *is == kind && *holds == Holds::Surely);
        sure.count()
    }

    /// The countries whose ties surely hold, one for each tie.
    pub fn tied<'a>(&'a self, dossier: &'a Dossier) -> impl Iterator<Item = CountryId> {
        let parties = self.ties.iter().map(|index| &dossier.ties[*index].party);
        parties.filter_map(|party| match party {
            Party::Country(id) => Some(*id),
            Party::Organisation(_) => None,
        })
    }
}

impl InUse {
    /// That site on that day, with the given certainty.
    pub fn of(index: usize, site: &Site, holds: Holds, day: Day) -> Self {
        Self {
            site: index,
            holds,
            counted: holds == Holds::Surely && site.is_counted(),
            presumed: site.is_presumed(day),
            size: site.size_on(day),
        }
    }
}

impl Stood {
    fn of(standing: &Standing, holds: Holds, day: Day) -> Self {
        Self { kind: standing.kind, holds, dormant: standing.is_dormant(day) }
    }

    /// Whether the standing surely holds.
    pub fn surely(self) -> bool {
        self.holds == Holds::Surely
    }
}

fn standings(dossier: &Dossier, day: Day) -> Vec<(CountryId, Stood)> {
    let standing = |id| {
        let (standing, holds) = dossier.standing_on(id, day)?;
        Some((id, Stood::of(standing, holds, day)))
    };
    let countries = dossier.standings_on(day).map(|(one, _)| one.country);
    distinct(countries).into_iter().filter_map(standing).collect()
}

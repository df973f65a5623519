//! All that holds on one day, found once for all who ask.

use super::{
    CountryId, Counts, Day, Dossier, Holds, Party, RelationKind, Site, Standing, StandingKind,
    ordered,
};

/// What holds on a day. Two days between which nothing changes have equal facts, so that whatever is drawn from them
/// alone need not be drawn again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayFacts {
    /// How countries stand, by id; those without a standing are left out.
    pub standings: Vec<(CountryId, Stood)>,
    /// The sites in use, by their place in the dossier's table.
    pub sites: Vec<(usize, Holds)>,
    /// The relations that hold, by their place in the dossier's table, with what they are.
    pub relations: Vec<(usize, RelationKind, Holds)>,
    /// The countries with ties that surely hold, by id, each with how many.
    pub ties: Vec<(CountryId, usize)>,
    /// What surely holds, counted.
    pub counts: Counts,
}

/// How a country stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    /// Its standing.
    pub kind: StandingKind,
    /// Whether it surely stands so.
    pub holds: Holds,
    /// Whether it does not exercise it.
    pub dormant: bool,
}

impl DayFacts {
    /// What holds on that day.
    pub fn of(dossier: &Dossier, day: Day) -> Self {
        let relations = dossier.relations_on(day);
        Self {
            standings: standings(dossier, day),
            sites: dossier.sites_on(day).map(|(index, _, holds)| (index, holds)).collect(),
            relations: relations.map(|(index, _, kind, holds)| (index, kind, holds)).collect(),
            ties: ties(dossier, day),
            counts: dossier.counts_on(day),
        }
    }

    /// How that country stands.
    pub fn standing(&self, country: CountryId) -> Option<Stood> {
        let place = self.standings.binary_search_by_key(&country, |(id, _)| *id);
        place.ok().map(|place| self.standings[place].1)
    }

    /// The sites that surely are in use.
    pub fn sure_sites<'a>(
        &'a self,
        dossier: &'a Dossier,
    ) -> impl Iterator<Item = (usize, &'a Site)> {
        let sure = self.sites.iter().filter(|(_, holds)| *holds == Holds::Surely);
        sure.map(|(index, _)| (*index, &dossier.sites[*index]))
    }

    /// How many relations surely are of that kind.
    pub fn count_relations(&self, kind: RelationKind) -> usize {
        let sure =
            |(_, is, holds): &&(usize, RelationKind, Holds)| *is == kind && *holds == Holds::Surely;
        self.relations.iter().filter(sure).count()
    }
}

impl Stood {
    fn of(standing: &Standing, holds: Holds, day: Day) -> Self {
        Self { kind: standing.kind, holds, dormant: standing.is_dormant(day) }
    }

    /// Whether it surely stands so.
    pub fn surely(self) -> bool {
        self.holds == Holds::Surely
    }
}

fn standings(dossier: &Dossier, day: Day) -> Vec<(CountryId, Stood)> {
    let standing = |id| {
        let (standing, holds) = dossier.standing_on(id, day)?;
        Some((id, Stood::of(standing, holds, day)))
    };
    countries(dossier.standings_on(day).map(|(standing, _)| standing.country))
        .into_iter()
        .filter_map(standing)
        .collect()
}

fn ties(dossier: &Dossier, day: Day) -> Vec<(CountryId, usize)> {
    let sure = dossier.ties.iter().filter(|tie| tie.on(day) == Holds::Surely);
    let parties: Vec<_> = sure
        .filter_map(|tie| match &tie.party {
            Party::Country(id) => Some(*id),
            Party::Organisation(_) => None,
        })
        .collect();
    let count = |id| (id, parties.iter().filter(|party| **party == id).count());
    countries(parties.iter().copied()).into_iter().map(count).collect()
}

/// Each once, by id.
fn countries(ids: impl Iterator<Item = CountryId>) -> Vec<CountryId> {
    let mut ids = ordered(&ids.collect::<Vec<_>>(), CountryId::cmp);
    ids.dedup();
    ids
}

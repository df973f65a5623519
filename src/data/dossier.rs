//! A complete, self-contained set of dated facts.

use super::Day;
use super::claim::Claim;
use super::correction::Correction;
use super::country::{Country, Organisation};
use super::coverage::{Coverage, CoverageDetail};
use super::event::{Event, EventDetail};
use super::evidence::Source;
use super::id::{CountryId, Text};
use super::kind::Kind;
use super::relation::{Relation, RelationDetail};
use super::site::{Bloc, Site, SiteDetail};
use super::standing::{Bid, Guest, Standing, StandingDetail};
use super::step::{Step, StepDetail};
use super::tie::{Tie, TieDetail};
use super::writing::{seen, unjoined};
use serde::{Deserialize, Serialize};

/// The origin of a dossier's facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// Ours.
    #[default]
    Ours,
    /// Ours, with additions by the host page.
    Mixed,
    /// Facts of the host page only.
    Own,
}

/// The facts that the map needs at once. Each table is in the order of its file, except `countries` (by id).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Its id: ours is `sco`.
    pub id: Text,
    /// The origin of the facts.
    pub origin: Origin,
    /// The title of the map.
    pub title: Option<Text>,
    /// The short name of the organisation that standings refer to: `SCO`.
    pub organisation: Option<Text>,
    /// The bloc whose sites are counted, if the facts name one.
    pub bloc: Option<Bloc>,
    /// The introduction to the story: the argument, and the questions of a reader.
    pub invitation: Option<Text>,
    /// The heading above the knowledge at the time of a claim: `Known in July 2007`.
    pub then: Option<Text>,
    /// The definition of the counted bloc, for readers.
    pub counted: Option<Text>,
    /// The version of the facts.
    pub version: Option<Text>,
    /// The day of that version.
    pub revised: Option<Day>,
    /// The first day that the map can show.
    pub first: Day,
    /// The day up to which evidence was gathered.
    pub as_of: Day,
    /// The day it opens on.
    pub opens: Day,
    /// By id.
    pub countries: Vec<Country>,
    /// Organisations that operate sites or have relations.
    pub organisations: Vec<Organisation>,
    /// Standings of countries.
    pub standings: Vec<Standing>,
    /// Military sites.
    pub sites: Vec<Site>,
    /// Military ties of countries.
    pub ties: Vec<Tie>,
    /// Relations between parties.
    pub relations: Vec<Relation>,
    /// The events.
    pub events: Vec<Event>,
    /// The countries that were searched for sites. If it is empty, the facts do not tell.
    pub coverage: Vec<Coverage>,
    /// The argument as a story, in its order.
    pub steps: Vec<Step>,
}

/// The facts that the map loads on request. Tables are parallel to those of the [`Dossier`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Details {
    /// Parallel to `standings`.
    pub standings: Vec<StandingDetail>,
    /// Parallel to `sites`.
    pub sites: Vec<SiteDetail>,
    /// Parallel to `ties`.
    pub ties: Vec<TieDetail>,
    /// Parallel to `relations`.
    pub relations: Vec<RelationDetail>,
    /// Parallel to `events`.
    pub events: Vec<EventDetail>,
    /// Requests for a standing.
    pub bids: Vec<Bid>,
    /// Guests without a standing.
    pub guests: Vec<Guest>,
    /// Parallel to `coverage`.
    pub coverage: Vec<CoverageDetail>,
    /// What was wrong in earlier versions.
    pub corrections: Vec<Correction>,
    /// The argument.
    pub claims: Vec<Claim>,
    /// Parallel to `steps`.
    pub steps: Vec<StepDetail>,
    /// The sources of all facts.
    pub sources: Vec<Source>,
}

impl Dossier {
    /// The country with that id.
    pub fn country(&self, id: CountryId) -> Option<&Country> {
        self.countries.binary_search_by_key(&id, |c| c.id).ok().map(|i| &self.countries[i])
    }

    /// The bloc whose sites are counted: the bloc that the facts name, else the Western bloc, else (without a Western
    /// site) the bloc with the most sites. None if there are no sites.
    pub fn counted_bloc(&self) -> Option<Bloc> {
        let of = |bloc: &Bloc| self.sites.iter().filter(|site| site.bloc == *bloc).count();
        let there = Bloc::all().filter(|bloc| of(bloc) > 0);
        let most = there.max_by_key(|bloc| (*bloc == Bloc::Western, of(bloc)))?;
        self.bloc.or(Some(most))
    }

    /// The blocs of those sites (by their indices in the table), each with its number of sites.
    pub fn blocs_of(&self, sites: &[usize]) -> Vec<(Bloc, usize)> {
        let of = |bloc| {
            let own = sites.iter().filter_map(|index| self.sites.get(*index));
            (bloc, own.filter(|site| site.bloc == bloc).count())
        };
        Bloc::all().map(of).filter(|(_, count)| *count > 0).collect()
    }

    /// The index in `sites` of the site with that id.
    pub fn site_index(&self, id: &str) -> Option<usize> {
        index_of(self.sites.iter().map(|site| &*site.id), id)
    }

    /// The index in `events` of the event with that id.
    pub fn event_index(&self, id: &str) -> Option<usize> {
        index_of(self.events.iter().map(|event| &*event.id), id)
    }

    /// The index in `relations` of the relation with that id.
    pub fn relation_index(&self, id: &str) -> Option<usize> {
        index_of(self.relations.iter().map(|relation| &*relation.id), id)
    }

    /// The index in `steps` of the step with that id.
    pub fn step_index(&self, id: &str) -> Option<usize> {
        index_of(self.steps.iter().map(|step| &*step.id), id)
    }

    /// The organisation with that id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|o| &*o.id == id)
    }
}

/// The index of an id, as it is written or else as it is seen.
fn index_of<'a>(mut ids: impl Iterator<Item = &'a str> + Clone, id: &str) -> Option<usize> {
    ids.clone().position(|own| own == id).or_else(|| {
        let seen = unjoined(&seen(id));
        ids.position(|own| own == seen)
    })
}

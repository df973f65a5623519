//! A complete, self-contained set of dated facts.

use super::Day;
use super::claim::Claim;
use super::country::{Country, Organisation};
use super::event::{Event, EventDetail};
use super::evidence::Source;
use super::id::{CountryId, Text};
use super::layer::Layer;
use super::named::Named;
use super::relation::{Relation, RelationDetail};
use super::site::{Bloc, Site, SiteDetail};
use super::standing::{Bid, Guest, Standing, StandingDetail};
use super::step::{Step, StepDetail};
use super::tie::{Tie, TieDetail};
use serde::{Deserialize, Serialize};

/// Whose facts a dossier holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// Ours.
    #[default]
    Ours,
    /// Ours, with some of the page that shows the map.
    Mixed,
    /// Those of the page that shows the map.
    Own,
}

/// What the map needs at once. Each table is in the order of its file, except `countries` (by id).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Its id: ours is `sco`.
    pub id: Text,
    /// Whose facts they are.
    pub origin: Origin,
    /// What the map is called.
    pub title: Option<Text>,
    /// The organisation that standings are in, as short as it is said: `SCO`.
    pub organisation: Option<Text>,
    /// The camp whose sites are counted, if the facts say which.
    pub camp: Option<Bloc>,
    /// What leads into the story: what was argued, and what a reader may ask.
    pub invitation: Option<Text>,
    /// The heading of what was known when a claim was made: `Known in July 2007`.
    pub then: Option<Text>,
    /// The first day it speaks of.
    pub first: Day,
    /// The day up to which evidence was gathered.
    pub as_of: Day,
    /// The day it opens on.
    pub opens: Day,
    /// By id.
    pub countries: Vec<Country>,
    /// Those that act.
    pub organisations: Vec<Organisation>,
    /// Who stood how to the organisation.
    pub standings: Vec<Standing>,
    /// Where forces were.
    pub sites: Vec<Site>,
    /// What countries had agreed to.
    pub ties: Vec<Tie>,
    /// How parties stood to each other.
    pub relations: Vec<Relation>,
    /// What happened.
    pub events: Vec<Event>,
    /// The argument as a story, in its order.
    pub steps: Vec<Step>,
}

/// What the map needs when a reader asks for more. Tables run parallel to those of the [`Dossier`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Details {
    /// Beside `standings`.
    pub standings: Vec<StandingDetail>,
    /// Beside `sites`.
    pub sites: Vec<SiteDetail>,
    /// Beside `ties`.
    pub ties: Vec<TieDetail>,
    /// Beside `relations`.
    pub relations: Vec<RelationDetail>,
    /// Beside `events`.
    pub events: Vec<EventDetail>,
    /// Requests for a standing.
    pub bids: Vec<Bid>,
    /// Guests without a standing.
    pub guests: Vec<Guest>,
    /// The argument.
    pub claims: Vec<Claim>,
    /// Beside `steps`.
    pub steps: Vec<StepDetail>,
    /// What all of it rests on.
    pub sources: Vec<Source>,
}

impl Dossier {
    /// The country with that id.
    pub fn country(&self, id: CountryId) -> Option<&Country> {
        self.countries.binary_search_by_key(&id, |c| c.id).ok().map(|i| &self.countries[i])
    }

    /// The camp whose sites are counted: the one that the facts say, or the Western one, or, where no site is of it,
    /// that of the most sites. None where there are no sites.
    pub fn counted_camp(&self) -> Option<Bloc> {
        let of = |bloc: &Bloc| self.sites.iter().filter(|site| site.bloc == *bloc).count();
        let there = Bloc::all().filter(|bloc| of(bloc) > 0);
        let most = there.max_by_key(|bloc| (*bloc == Bloc::Western, of(bloc)))?;
        self.camp.or(Some(most))
    }

    /// The camps of those sites, by their places in the table, each with how many are of it.
    pub fn camps_of(&self, sites: &[usize]) -> Vec<(Bloc, usize)> {
        let of = |bloc| {
            let own = sites.iter().filter_map(|index| self.sites.get(*index));
            (bloc, own.filter(|site| site.bloc == bloc).count())
        };
        Bloc::all().map(of).filter(|(_, count)| *count > 0).collect()
    }

    /// Whether any fact is of that layer, on whatever day.
    pub fn has(&self, layer: Layer) -> bool {
        match layer {
            Layer::Standing(kind) => self.standings.iter().any(|standing| standing.kind == kind),
            Layer::Bloc(bloc) => self.sites.iter().any(|site| site.bloc == bloc),
            Layer::Kind(kind) => self.sites.iter().any(|site| site.kind == kind),
            Layer::Relation(kind) => {
                let mut periods = self.relations.iter().flat_map(|relation| &relation.periods);
                periods.any(|period| period.kind == kind)
            }
            Layer::Events => !self.events.is_empty(),
            Layer::Ties => !self.ties.is_empty(),
        }
    }

    /// The place of the site with that id in `sites`.
    pub fn site_index(&self, id: &str) -> Option<usize> {
        self.sites.iter().position(|site| &*site.id == id)
    }

    /// The place of the event with that id in `events`.
    pub fn event_index(&self, id: &str) -> Option<usize> {
        self.events.iter().position(|event| &*event.id == id)
    }

    /// The place of the relation with that id in `relations`.
    pub fn relation_index(&self, id: &str) -> Option<usize> {
        self.relations.iter().position(|relation| &*relation.id == id)
    }

    /// The place of the step with that id in `steps`.
    pub fn step_index(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| &*step.id == id)
    }

    /// The organisation with that id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|o| &*o.id == id)
    }
}

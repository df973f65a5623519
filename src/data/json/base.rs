//! What own facts stand on: nothing, our countries alone, or all that we know.

use crate::data::{Country, Details, Dossier, Organisation, Origin, Source};
use std::collections::{BTreeMap, BTreeSet};

/// What records may refer to without bringing it, and what they are laid over.
#[derive(Clone, Copy)]
pub enum Base<'a> {
    /// Nothing: the records bring all that they need.
    Nothing,
    /// The countries and organisations of that dossier, and its days where the records give none.
    Names(&'a Dossier),
    /// All of it. A record with an id that it has stands in for that one.
    All(&'a Dossier, &'a Details),
}

impl<'a> Base<'a> {
    /// The dossier that records are laid over.
    pub(super) fn dossier(self) -> Option<&'a Dossier> {
        match self {
            Self::All(dossier, _) => Some(dossier),
            _ => None,
        }
    }

    pub(super) fn details(self) -> Option<&'a Details> {
        match self {
            Self::All(_, details) => Some(details),
            _ => None,
        }
    }

    /// The dossier whose names and days may be used.
    pub(super) fn names(self) -> Option<&'a Dossier> {
        match self {
            Self::Nothing => None,
            Self::Names(dossier) | Self::All(dossier, _) => Some(dossier),
        }
    }

    /// Whose facts are those that stand on it.
    pub(super) fn origin(self) -> Origin {
        match self {
            Self::Nothing => Origin::Ours,
            Self::Names(_) => Origin::Own,
            Self::All(..) => Origin::Mixed,
        }
    }

    /// The ids of all its facts, each with its kind; what is laid over it may not use them for another.
    pub fn ids(self) -> impl Iterator<Item = (&'static str, &'a str)> {
        let dossier = self.dossier().into_iter().flat_map(|d| {
            let standings = d.standings.iter().map(|r| ("standings", &*r.id));
            let sites = d.sites.iter().map(|r| ("sites", &*r.id));
            let ties = d.ties.iter().map(|r| ("ties", &*r.id));
            let events = d.events.iter().map(|r| ("events", &*r.id));
            let relations = d.relations.iter().map(|r| ("relations", &*r.id));
            let steps = d.steps.iter().map(|r| ("story", &*r.id));
            standings.chain(sites).chain(ties).chain(events).chain(relations).chain(steps)
        });
        let details = self.details().into_iter().flat_map(|d| {
            let bids = d.bids.iter().map(|r| ("bids", &*r.id));
            let guests = d.guests.iter().map(|r| ("guests", &*r.id));
            bids.chain(guests).chain(d.claims.iter().map(|r| ("claims", &*r.id)))
        });
        dossier.chain(details)
    }

    pub(super) fn countries(self) -> &'a [Country] {
        self.names().map_or(&[], |dossier| &dossier.countries)
    }

    pub(super) fn organisations(self) -> &'a [Organisation] {
        self.names().map_or(&[], |dossier| &dossier.organisations)
    }

    pub(super) fn sources(self) -> &'a [Source] {
        self.details().map_or(&[], |details| &details.sources)
    }

    /// Own facts laid over it.
    pub(super) fn under(self, own: (Dossier, Details)) -> (Dossier, Details) {
        let (mut dossier, mut details) = own;
        dossier.countries = laid(self.countries(), dossier.countries, |c| c.id);
        dossier.countries.sort_by_key(|country| country.id);
        dossier.organisations = laid(self.organisations(), dossier.organisations, |o| o.id.clone());
        let Self::All(base, more) = self else { return (dossier, details) };
        macro_rules! lay {
            ($both:ident) => {
                let pairs =
                    |facts: Vec<_>, more: Vec<_>| facts.into_iter().zip(more).collect::<Vec<_>>();
                let under = pairs(base.$both.clone(), more.$both.clone());
                let all =
                    laid(&under, pairs(dossier.$both, details.$both), |(fact, _)| fact.id.clone());
                (dossier.$both, details.$both) = all.into_iter().unzip();
            };
        }
        lay!(standings);
        lay!(sites);
        lay!(ties);
        lay!(relations);
        lay!(events);
        lay!(steps);
        details.bids = laid(&more.bids, details.bids, |bid| bid.id.clone());
        details.guests = laid(&more.guests, details.guests, |guest| guest.id.clone());
        details.claims = laid(&more.claims, details.claims, |claim| claim.id.clone());
        details.sources = laid(&more.sources, details.sources, |source| source.id.clone());
        (dossier, details)
    }
}

/// The ids of both, those of the base first, each once.
pub(super) fn joined<'a>(
    base: impl Iterator<Item = &'a str>,
    own: impl Iterator<Item = &'a String>,
) -> Vec<String> {
    let base: Vec<String> = base.map(str::to_owned).collect();
    let known: BTreeSet<String> = base.iter().cloned().collect();
    base.into_iter().chain(own.filter(|id| !known.contains(*id)).cloned()).collect()
}

/// Both in the order of [`joined`]; of two with one id, the own one.
fn laid<T: Clone, K: Ord>(base: &[T], own: Vec<T>, id: impl Fn(&T) -> K) -> Vec<T> {
    let places: BTreeMap<K, usize> =
        base.iter().enumerate().map(|(place, one)| (id(one), place)).collect();
    let mut all = base.to_vec();
    for one in own {
        match places.get(&id(&one)) {
            Some(place) => all[*place] = one,
            None => all.push(one),
        }
    }
    all
}

//! The basis of a page's own facts: nothing, our countries and organisations, or all our facts.

use super::record_kind::{Ids, RecordKind};
use crate::data::{
    Country, Coverage, CoverageDetail, Details, Dossier, Kind, Organisation, Origin,
};
use core::mem::take;
use std::collections::BTreeMap;

/// The facts that records may refer to, or are added to.
#[derive(Clone, Copy)]
pub enum Base<'a> {
    /// Nothing: the records contain everything that they refer to.
    Nothing,
    /// The countries and organisations of that dossier, and its days if the records give none.
    Names(&'a Dossier),
    /// All its facts. A record with an id of the dossier replaces that record.
    All(&'a Dossier, &'a Details),
}

impl<'a> Base<'a> {
    /// The dossier that records are added to.
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

    /// The dossier that provides names and days.
    pub(super) fn names(self) -> Option<&'a Dossier> {
        match self {
            Self::Nothing => None,
            Self::Names(dossier) | Self::All(dossier, _) => Some(dossier),
        }
    }

    /// The origin of facts on this basis.
    pub(super) fn origin(self) -> Origin {
        match self {
            Self::Nothing => Origin::Ours,
            Self::Names(_) => Origin::Own,
            Self::All(..) => Origin::Mixed,
        }
    }

    /// The ids of its records of that kind, in their order.
    pub(super) fn ids(self, kind: RecordKind) -> Vec<&'a str> {
        macro_rules! of {
            ($table:expr, $name:ident) => {
                $table.map_or_else(Vec::new, |all| all.$name.iter().map(|one| &*one.id).collect())
            };
        }
        let (dossier, details) = (self.dossier(), self.details());
        match kind {
            // Nothing refers to these.
            RecordKind::Dossier | RecordKind::Coverage | RecordKind::Corrections => Vec::new(),
            RecordKind::Countries => {
                self.countries().iter().map(|country| country.id.as_str()).collect()
            }
            RecordKind::Organisations => of!(self.names(), organisations),
            RecordKind::Sources => of!(details, sources),
            RecordKind::Standings => of!(dossier, standings),
            RecordKind::Bids => of!(details, bids),
            RecordKind::Guests => of!(details, guests),
            RecordKind::Sites => of!(dossier, sites),
            RecordKind::Ties => of!(dossier, ties),
            RecordKind::Events => of!(dossier, events),
            RecordKind::Relations => of!(dossier, relations),
            RecordKind::Claims => of!(details, claims),
            RecordKind::Story => of!(dossier, steps),
        }
    }

    /// The ids of all its facts. Facts added to it may not use them for another kind.
    pub fn fact_ids(self) -> impl Iterator<Item = &'a str> {
        RecordKind::all()
            .filter(|kind| kind.ids() == Ids::Facts)
            .flat_map(move |kind| self.ids(kind))
    }

    pub(super) fn countries(self) -> &'a [Country] {
        self.names().map_or(&[], |dossier| &dossier.countries)
    }

    pub(super) fn organisations(self) -> &'a [Organisation] {
        self.names().map_or(&[], |dossier| &dossier.organisations)
    }

    /// The page's own facts, added to it.
    pub(super) fn under(self, own: (Dossier, Details)) -> (Dossier, Details) {
        RecordKind::all().fold(own, |own, kind| self.under_kind(kind, own))
    }

    /// The same for the records of one kind.
    fn under_kind(self, kind: RecordKind, own: (Dossier, Details)) -> (Dossier, Details) {
        let (mut dossier, mut details) = own;
        macro_rules! lay {
            ($own:ident.$table:ident under $base:expr) => {
                if let Some(base) = $base {
                    $own.$table = laid(&base.$table, take(&mut $own.$table), |one| one.id.clone());
                }
            };
            // Facts and their details.
            ($both:ident) => {
                if let Self::All(base, more) = self {
                    let under = pairs(base.$both.clone(), more.$both.clone());
                    let own = pairs(take(&mut dossier.$both), take(&mut details.$both));
                    let all = laid(&under, own, |(fact, _)| fact.id.clone());
                    (dossier.$both, details.$both) = all.into_iter().unzip();
                }
            };
        }
        match kind {
            RecordKind::Dossier => {}
            RecordKind::Countries => {
                lay!(dossier.countries under self.names());
                dossier.countries.sort_by_key(|country| country.id);
            }
            RecordKind::Organisations => lay!(dossier.organisations under self.names()),
            RecordKind::Sources => lay!(details.sources under self.details()),
            RecordKind::Bids => lay!(details.bids under self.details()),
            RecordKind::Guests => lay!(details.guests under self.details()),
            RecordKind::Claims => lay!(details.claims under self.details()),
            RecordKind::Coverage => {
                if let Self::All(base, more) = self {
                    let own = pairs(take(&mut dossier.coverage), take(&mut details.coverage));
                    let under = pairs(base.coverage.clone(), more.coverage.clone());
                    let all = covered(under, own);
                    (dossier.coverage, details.coverage) = all.into_iter().unzip();
                }
            }
            RecordKind::Corrections => {
                let under = self.details().map_or(&[][..], |base| &base.corrections);
                details.corrections.splice(0..0, under.iter().cloned());
            }
            RecordKind::Standings => lay!(standings),
            RecordKind::Sites => lay!(sites),
            RecordKind::Ties => lay!(ties),
            RecordKind::Events => lay!(events),
            RecordKind::Relations => lay!(relations),
            RecordKind::Story => lay!(steps),
        }
        (dossier, details)
    }
}

fn pairs<T, U>(facts: Vec<T>, details: Vec<U>) -> Vec<(T, U)> {
    facts.into_iter().zip(details).collect()
}

type Covered = Vec<(Coverage, CoverageDetail)>;

/// The base's coverage of countries that the own coverage does not mention, then the own coverage.
fn covered(mut all: Covered, own: Covered) -> Covered {
    all.retain(|(under, _)| own.iter().all(|(over, _)| over.country != under.country));
    all.extend(own);
    all
}

/// The base's records first. If two have the same id, the own record replaces the base's.
fn laid<T: Clone, K: Ord>(base: &[T], own: Vec<T>, id: impl Fn(&T) -> K) -> Vec<T> {
    let indices: BTreeMap<K, usize> =
        base.iter().enumerate().map(|(index, one)| (id(one), index)).collect();
    let mut all = base.to_vec();
    for one in own {
        match indices.get(&id(&one)) {
            Some(index) => all[*index] = one,
            None => all.push(one),
        }
    }
    all
}

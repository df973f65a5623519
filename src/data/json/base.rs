//! What own facts stand on: nothing, our countries alone, or all that we know.

use super::record_kind::{Ids, RecordKind};
use crate::data::{Country, Details, Dossier, Kind, Organisation, Origin};
use core::mem::take;
use std::collections::BTreeMap;

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

    /// The ids of all its records of a kind, in their order.
    pub(super) fn ids(self, kind: RecordKind) -> Vec<&'a str> {
        macro_rules! of {
            ($table:expr, $name:ident) => {
                $table.map_or_else(Vec::new, |all| all.$name.iter().map(|one| &*one.id).collect())
            };
        }
        let (dossier, details) = (self.dossier(), self.details());
        match kind {
            RecordKind::Dossier => Vec::new(),
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

    /// The ids of all its facts; what is laid over it may not use them for another kind.
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

    /// Own facts laid over it.
    pub(super) fn under(self, own: (Dossier, Details)) -> (Dossier, Details) {
        RecordKind::all().fold(own, |own, kind| self.under_kind(kind, own))
    }

    /// The same with the records of one kind.
    fn under_kind(self, kind: RecordKind, own: (Dossier, Details)) -> (Dossier, Details) {
        let (mut dossier, mut details) = own;
        macro_rules! lay {
            ($own:ident.$table:ident under $base:expr) => {
                if let Some(base) = $base {
                    $own.$table = laid(&base.$table, take(&mut $own.$table), |one| one.id.clone());
                }
            };
            // Facts with their details beside them.
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

/// Those of the base first; of two with one id, the own one where that stood.
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

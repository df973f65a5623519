//! How many countries and sites there are of each kind.

use super::{Bloc, Kind, StandingKind};

/// The numbers of countries and sites by kind; facts that only possibly hold are not counted, nor sites without based forces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    standings: [u16; StandingKind::NAMES.len()],
    sites: [u16; Bloc::NAMES.len()],
    presumed: [u16; Bloc::NAMES.len()],
}

impl Counts {
    /// Counts each kind; a site comes with whether its use is presumed.
    pub(super) fn of(
        standings: impl Iterator<Item = StandingKind>,
        sites: impl Iterator<Item = (Bloc, bool)>,
    ) -> Self {
        let mut counts = Self::default();
        standings.for_each(|kind| counts.standings[position(kind)] += 1);
        for (bloc, presumed) in sites {
            counts.sites[position(bloc)] += 1;
            counts.presumed[position(bloc)] += u16::from(presumed);
        }
        counts
    }

    /// The number of countries with that standing.
    pub fn standing(&self, kind: StandingKind) -> u16 {
        self.standings[position(kind)]
    }

    /// The number of sites of that bloc in use.
    pub fn sites(&self, bloc: Bloc) -> u16 {
        self.sites[position(bloc)]
    }

    /// The number of those whose use is presumed.
    pub fn presumed(&self, bloc: Bloc) -> u16 {
        self.presumed[position(bloc)]
    }
}

fn position<T: Kind>(kind: T) -> usize {
    T::all().position(|known| known == kind).unwrap_or(0)
}

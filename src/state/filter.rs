//! What can be switched off: standings, camps and kinds of sites.

use crate::data::{Bloc, Named, Site, SiteKind, StandingKind};

/// One switch of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Countries of that standing.
    Standing(StandingKind),
    /// Sites of that camp.
    Bloc(Bloc),
    /// Sites of that kind.
    Kind(SiteKind),
}

/// Which switches are off. The default is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    off: u32,
}

impl Filter {
    /// Every switch, in the order of the legend.
    pub fn all() -> impl Iterator<Item = Self> {
        let standings = StandingKind::all().map(Self::Standing);
        standings.chain(Bloc::all().map(Self::Bloc)).chain(SiteKind::all().map(Self::Kind))
    }

    /// Its name in links: `observer`, `sites-russian`, `kind-air`.
    pub fn name(self) -> String {
        match self {
            Self::Standing(kind) => kind.name().to_owned(),
            Self::Bloc(bloc) => format!("sites-{}", bloc.name()),
            Self::Kind(kind) => format!("kind-{}", kind.name()),
        }
    }

    /// The switch of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::all().find(|filter| filter.name() == name)
    }

    fn bit(self) -> u32 {
        1 << Self::all().position(|filter| filter == self).unwrap_or(31)
    }
}

impl Filters {
    /// Whether that switch is on.
    pub fn shows(self, filter: Filter) -> bool {
        self.off & filter.bit() == 0
    }

    /// Whether a site's camp and kind are both on.
    pub fn shows_site(self, site: &Site) -> bool {
        self.shows(Filter::Bloc(site.bloc)) && self.shows(Filter::Kind(site.kind))
    }

    /// The same with that switch turned over.
    #[must_use]
    pub fn toggled(self, filter: Filter) -> Self {
        Self { off: self.off ^ filter.bit() }
    }

    /// Those that are off, in the order of the legend.
    pub fn off(self) -> impl Iterator<Item = Filter> {
        Filter::all().filter(move |filter| !self.shows(*filter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_switch_has_a_bit_and_a_name_of_its_own() {
        let all: Vec<_> = Filter::all().collect();
        let together =
            all.iter().fold(Filters::default(), |filters, filter| filters.toggled(*filter));
        assert_eq!(together.off().collect::<Vec<_>>(), all);
        for filter in all {
            assert_eq!(Filter::parse(&filter.name()), Some(filter));
            assert_eq!(Filters::default().toggled(filter).off().collect::<Vec<_>>(), [filter]);
        }
        assert_eq!(Filter::parse("kind-submarine"), None);
    }
}

//! What the panel tells of.

use crate::data::{CountryId, Dossier};

/// A country or a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// A country of the dossier.
    Country(CountryId),
    /// A site, by its place in the dossier's table.
    Site(usize),
}

impl Selection {
    /// Its name in links: `KGZ`, `manas`.
    pub fn name(self, dossier: &Dossier) -> Option<String> {
        match self {
            Self::Country(id) => dossier.country(id).map(|country| country.id.to_string()),
            Self::Site(index) => dossier.sites.get(index).map(|site| site.id.to_string()),
        }
    }

    /// What has that name. Countries are in capitals and sites are not, so that they never collide.
    pub fn parse(name: &str, dossier: &Dossier) -> Option<Self> {
        let country = CountryId::parse(name).filter(|id| dossier.country(*id).is_some());
        country.map(Self::Country).or_else(|| dossier.site_index(name).map(Self::Site))
    }
}

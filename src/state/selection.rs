//! The selection, which the panel describes.

use crate::data::{CountryId, Dossier};
use crate::i18n::Voice;

/// A selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// A country of the dossier.
    Country(CountryId),
    /// A site, by its index in the dossier's table.
    Site(usize),
    /// An event, by its index in the dossier's table.
    Event(usize),
    /// A relation, by its index in the dossier's table.
    Relation(usize),
}

impl Selection {
    /// Its name in links: `KGZ`, `manas`. No two facts have the same.
    pub fn name(self, dossier: &Dossier) -> Option<String> {
        match self {
            Self::Country(id) => dossier.country(id).map(|country| country.id.to_string()),
            Self::Site(index) => dossier.sites.get(index).map(|site| site.id.to_string()),
            Self::Event(index) => dossier.events.get(index).map(|event| event.id.to_string()),
            Self::Relation(index) => {
                dossier.relations.get(index).map(|relation| relation.id.to_string())
            }
        }
    }

    /// The selection with that name. Countries are in capitals and facts are not, so they never collide.
    pub fn parse(name: &str, dossier: &Dossier) -> Option<Self> {
        let country = CountryId::parse(name).filter(|id| dossier.country(*id).is_some());
        let site = || dossier.site_index(name).map(Self::Site);
        let event = || dossier.event_index(name).map(Self::Event);
        let relation = || dossier.relation_index(name).map(Self::Relation);
        country.map(Self::Country).or_else(site).or_else(event).or_else(relation)
    }
    /// Its accessible name.
    pub fn title(self, voice: &Voice) -> String {
        let dossier = &voice.dossier;
        match self {
            Self::Country(id) => voice.country(id),
            Self::Site(index) => dossier.sites[index].name.to_string(),
            Self::Event(index) => dossier.events[index].title.to_string(),
            Self::Relation(index) => voice.relation(&dossier.relations[index]),
        }
    }

    /// A description of its kind, in a few words.
    pub fn sort(self, voice: &Voice) -> String {
        let (lang, dossier) = (voice.lang, &voice.dossier);
        match self {
            Self::Country(_) => lang.search_country().to_owned(),
            Self::Site(index) => voice.site_line(&dossier.sites[index]),
            Self::Event(index) => voice.event_date(&dossier.events[index]),
            Self::Relation(index) => lang.relation_kind(dossier.relations[index].kind).to_owned(),
        }
    }
}

//! The countries and sites of the story's step, which the map highlights.

use super::subject::Subject;
use crate::data::CountryId;

impl Subject<'_> {
    /// Whether the step is about that country, which is then outlined.
    pub(super) fn tells_of(&self, country: CountryId) -> bool {
        self.step.is_some_and(|step| step.countries.contains(&country))
    }

    /// Whether that country's fill is muted, because the step is about others.
    pub(super) fn mutes(&self, country: CountryId) -> bool {
        let others = self.step.filter(|step| !step.countries.is_empty());
        others.is_some_and(|step| !step.countries.contains(&country))
            && self.standing(country).is_some()
    }

    /// Whether the step is about one of those sites, whose mark then has a ring.
    pub(super) fn rings(&self, sites: &[usize]) -> bool {
        let told = self.step.map_or(&[][..], |step| &step.sites);
        told.iter().any(|site| sites.contains(&usize::from(*site)))
    }
}

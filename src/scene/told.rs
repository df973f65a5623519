//! What the step of the story speaks of, and so what stands out from the rest.

use super::subject::Subject;
use crate::data::CountryId;

impl Subject<'_> {
    /// Whether the step speaks of that country, which is outlined.
    pub(super) fn tells_of(&self, country: CountryId) -> bool {
        self.step.is_some_and(|step| step.countries.contains(&country))
    }

    /// Whether that country has a fill that steps back, since the step speaks of others.
    pub(super) fn mutes(&self, country: CountryId) -> bool {
        let others = self.step.filter(|step| !step.countries.is_empty());
        others.is_some_and(|step| !step.countries.contains(&country))
            && self.standing(country).is_some()
    }

    /// Whether the step speaks of one of those sites, whose mark has a ring.
    pub(super) fn rings(&self, sites: &[usize]) -> bool {
        let told = self.step.map_or(&[][..], |step| &step.sites);
        told.iter().any(|site| sites.contains(&usize::from(*site)))
    }
}

//! What the step of the story speaks of, and so what stands out from the rest.

use super::Subject;
use super::view::is_narrow;
use crate::atlas::{Camera, Viewport, laea};
use crate::data::{CountryId, Step};

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

/// How high the camera buttons along the lower edge of a narrow map are, in CSS px: `style.css` says the same of
/// `.camera`.
const BUTTONS: f64 = 44.0;

/// All that the step speaks of, in the part of the map that no button covers.
pub(super) fn step_camera(step: &Step, viewport: Viewport) -> Camera {
    let covered = if is_narrow(viewport) { BUTTONS } else { 0.0 };
    let free = Viewport { height: viewport.height - covered, ..viewport };
    Camera::fit(laea::bounds(step.view), free, 0.0).panned(0.0, -covered / 2.0)
}

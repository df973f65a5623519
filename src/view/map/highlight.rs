//! What the step of the story speaks of, and so what stands out from the rest.

use super::scene::Scene;
use crate::atlas::{Camera, Viewport, laea};
use crate::data::{CountryId, Step};
use crate::state::{Context, State};

impl Scene {
    /// Whether the step speaks of that country, which is outlined.
    pub(super) fn tells_of(&self, country: CountryId) -> bool {
        self.step().is_some_and(|step| step.countries.contains(&country))
    }

    /// Whether that country has a fill that steps back, since the step speaks of others.
    pub(super) fn mutes(&self, country: CountryId) -> bool {
        let others = self.step().filter(|step| !step.countries.is_empty());
        others.is_some_and(|step| !step.countries.contains(&country))
            && self.standing(country).is_some()
    }

    /// Whether the step speaks of one of those sites, whose mark has a ring.
    pub(super) fn rings(&self, sites: &[usize]) -> bool {
        sites.iter().any(|site| is_ringed(&self.context, &self.state, *site))
    }

    fn step(&self) -> Option<&Step> {
        self.state.step_shown(&self.context)
    }
}

/// Whether the step speaks of that site.
pub(super) fn is_ringed(context: &Context, state: &State, site: usize) -> bool {
    let step = state.step_shown(context);
    step.is_some_and(|step| step.sites.iter().any(|told| usize::from(*told) == site))
}

/// The widest map, in CSS px, whose camera buttons lie along its lower edge, and how high they are:
/// `style.css` says the same of `.camera`.
const NARROW: f64 = 480.0;
const BUTTONS: f64 = 44.0;

/// All that the step speaks of, in the part of the map that no button covers.
pub(super) fn step_camera(step: &Step, viewport: Viewport) -> Camera {
    let covered = if viewport.width <= NARROW { BUTTONS } else { 0.0 };
    let free = Viewport { height: viewport.height - covered, ..viewport };
    Camera::fit(laea::bounds(step.view), free, 0.0).panned(0.0, -covered / 2.0)
}

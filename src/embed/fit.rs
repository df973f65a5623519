//! The camera that shows everything that a page names.

use crate::atlas::{Bounds, Camera, Viewport, WorldPoint, laea};
use crate::state::{Action, FixedCamera, Selection, State};
use crate::view::Setup;

/// The margin around the targets, as a part of the smaller side of the map.
const MARGIN: f64 = 0.1;

/// The state with a camera that shows those countries and sites; none if one of them has no position on the map.
pub(super) fn fitted(setup: &Setup, chosen: &[Selection], viewport: Viewport) -> Option<State> {
    let bounds = bounds(setup, chosen)?;
    let margin = viewport.width.min(viewport.height) * MARGIN;
    let camera = Camera::fit(bounds, viewport, margin).constrained(viewport);
    let action = Action::CameraRested(FixedCamera::of(camera));
    Some(on_map(setup).step(&setup.context, action))
}

/// The state with the map in the place of a list, if that can show those countries and sites.
pub(super) fn uncovered(setup: &Setup, chosen: &[Selection]) -> Option<State> {
    bounds(setup, chosen).map(|_| on_map(setup))
}

fn on_map(setup: &Setup) -> State {
    State { list: None, ..setup.host.state() }
}

fn bounds(setup: &Setup, chosen: &[Selection]) -> Option<Bounds> {
    let corners: Option<Vec<_>> = chosen.iter().map(|one| extent(setup, *one)).collect();
    Bounds::around(&corners?.concat())
}

fn extent(setup: &Setup, chosen: Selection) -> Option<Vec<WorldPoint>> {
    match chosen {
        Selection::Country(id) => {
            let atlas = setup.atlas.borrow();
            let (unit, ..) = atlas.countries().find(|(_, country, _)| *country == id)?;
            let bounds = atlas.bounds(unit)?;
            Some(vec![bounds.min, bounds.max])
        }
        Selection::Site(index) => {
            setup.context.dossier.sites.get(index).map(|site| vec![laea::project(site.at)])
        }
        Selection::Event(_) | Selection::Relation(_) => None,
    }
}

//! The place of what is selected.

use super::view::world;
use crate::atlas::{Atlas, WorldPoint, laea};
use crate::data::Dossier;
use crate::state::Selection;

/// The place of a selection: of a country, where its name is; of an event, its first place. A relation has none.
pub fn place(atlas: &Atlas, dossier: &Dossier, selection: Selection) -> Option<WorldPoint> {
    match selection {
        Selection::Country(wanted) => {
            let found = atlas.countries().find(|(_, id, _)| *id == wanted);
            found.map(|(_, _, spot)| world(spot.at))
        }
        Selection::Site(index) => dossier.sites.get(index).map(|site| laea::project(site.at)),
        Selection::Event(index) => {
            let first = dossier.events.get(index).and_then(|event| event.places.first());
            first.map(|place| laea::project(place.at))
        }
        Selection::Relation(_) => None,
    }
}

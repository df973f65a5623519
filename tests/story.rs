//! The things in a story step are in view on a large and on a small map.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::atlas::{Atlas, Camera, GRID, Viewport, WorldPoint, laea};
use sco_map::data::{Dossier, Step, decode};

/// The map next to a panel, and the map of a phone above its buttons.
const VIEWPORTS: [Viewport; 2] =
    [Viewport { width: 840.0, height: 560.0 }, Viewport { width: 320.0, height: 276.0 }];

#[test]
fn every_step_frames_what_it_speaks_of() {
    let dossier: Dossier = decode(include_bytes!("../assets/dossier.bin")).unwrap();
    let atlas = Atlas::decode(include_bytes!("../assets/atlas-0.bin")).unwrap();
    let mut hidden = Vec::new();
    for (step, viewport) in
        dossier.steps.iter().flat_map(|step| VIEWPORTS.map(|viewport| (step, viewport)))
    {
        let camera = Camera::fit(laea::bounds(step.view), viewport, 0.0);
        let unseen = |(_, place): &(String, WorldPoint)| {
            let at = camera.to_screen(*place, viewport);
            !((4.0..viewport.width - 4.0).contains(&at.x)
                && (4.0..viewport.height - 4.0).contains(&at.y))
        };
        let names = spoken_of(&dossier, &atlas, step).into_iter().filter(unseen);
        hidden.extend(names.map(|(name, _)| format!("{} at {}: {name}", step.id, viewport.width)));
    }
    assert!(hidden.is_empty(), "out of sight: {hidden:#?}");
}

/// Countries, by the middle of their names, and sites.
fn spoken_of(dossier: &Dossier, atlas: &Atlas, step: &Step) -> Vec<(String, WorldPoint)> {
    let countries = atlas.countries().filter(|(_, id, _)| step.countries.contains(id));
    let countries = countries.map(|(_, id, spot)| {
        let [x, y] = spot.at.map(|n| f64::from(n) / GRID);
        (id.to_string(), WorldPoint { x, y })
    });
    let sites = step.sites.iter().map(|index| &dossier.sites[usize::from(*index)]);
    countries.chain(sites.map(|site| (site.id.to_string(), laea::project(site.at)))).collect()
}

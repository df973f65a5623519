//! What a click, a tap or a key on the map selects.

use super::gesture::Hand;
use crate::atlas::{Atlas, Bounds, Camera, ScreenPoint, WorldPoint, laea};
use crate::data::Dossier;
use crate::scene::{Scene, Target, View};
use crate::state::Selection;

/// The distance below which two marks look like one, in CSS px.
const ONE_SPOT: f64 = 6.0;

/// What choosing a target leads to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    /// It is selected.
    Select(Selection),
    /// A crowd: the camera comes near enough for it to split.
    Approach(Camera),
    /// A crowd that never splits: its members are listed.
    List(Vec<Target>),
    /// It has no panel; its tip tells all that there is.
    Tell,
}

/// The targets that a hand at that point can mean, the likeliest first.
///
/// A finger is broad: it means everything under it, and land only without any. A mouse means one thing, except where
/// several look like one.
pub(super) fn meant(scene: &Scene, atlas: &Atlas, at: ScreenPoint, hand: Hand) -> Vec<Target> {
    let marks = scene.marks_at(at);
    if hand == Hand::Finger && !marks.is_empty() {
        return marks;
    }
    let Some(top) = scene.at(atlas, at) else { return Vec::new() };
    let mut meant = vec![top.clone()];
    meant.extend(marks.into_iter().filter(|one| *one != top && is_one_spot(scene, &top, one)));
    meant
}

fn is_one_spot(scene: &Scene, a: &Target, b: &Target) -> bool {
    let is_near = |a: ScreenPoint, b: ScreenPoint| (a.x - b.x).hypot(a.y - b.y) < ONE_SPOT;
    let places = scene.position(a).zip(scene.position(b));
    core::mem::discriminant(a) == core::mem::discriminant(b)
        && a.is_mark()
        && places.is_some_and(|(a, b)| is_near(a, b))
}

/// What choosing that target leads to.
pub(super) fn choice(scene: &Scene, dossier: &Dossier, target: &Target) -> Choice {
    match target {
        Target::Country(id) | Target::Ties(id) => Choice::Select(Selection::Country(*id)),
        Target::Relation(index, _) => Choice::Select(Selection::Relation(*index)),
        Target::Face(_) => Choice::Tell,
        Target::Events(events, _) if events.len() == 1 => {
            Choice::Select(Selection::Event(events[0]))
        }
        Target::Sites(sites) if sites.len() == 1 => Choice::Select(Selection::Site(sites[0])),
        crowd => opened(scene, dossier, crowd),
    }
}

/// Opens a crowd: comes nearer until it splits, or lists it.
fn opened(scene: &Scene, dossier: &Dossier, crowd: &Target) -> Choice {
    let View { camera, viewport } = scene.view;
    let margin = viewport.width.min(viewport.height) * 0.25;
    let near = Bounds::around(&members(scene, dossier, crowd))
        .map(|bounds| Camera::fit(bounds, viewport, margin));
    match near.filter(|near| near.zoom > camera.zoom * 1.05) {
        Some(near) => Choice::Approach(near),
        None => Choice::List(crowd.singly()),
    }
}

/// The positions of the members of a crowd.
fn members(scene: &Scene, dossier: &Dossier, crowd: &Target) -> Vec<WorldPoint> {
    match crowd {
        Target::Sites(sites) => {
            sites.iter().map(|site| laea::project(dossier.sites[*site].at)).collect()
        }
        Target::Events(events, spot) => {
            let pin = scene.pins.iter().find(|pin| pin.spot == *spot && pin.events == *events);
            pin.map(|pin| pin.places.clone()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

//! The keyboard's way through the picture: one tab stop, arrows to the nearest neighbour.

use super::hover::Target;
use super::pointing::focus_on;
use super::scene::Scene;
use crate::atlas::{Atlas, ScreenPoint, Toward, neighbor};
use web_sys::Element;
use yew::NodeRef;

/// Everything that the keyboard can reach now, with its place: countries by their label spot, badges, arcs by
/// their middle, pins, marks.
pub(super) fn stops(scene: &Scene, atlas: &Atlas) -> Vec<(Target, ScreenPoint)> {
    let countries = scene
        .spots(atlas)
        .into_iter()
        .map(|(id, spot)| (Target::Country(id), scene.screen(spot.at)));
    let marks = scene.marks.iter().map(|mark| (Target::Sites(mark.sites.clone()), mark.at));
    let badges = scene.badges.iter().map(|badge| (Target::Ties(badge.country), badge.at));
    let arcs = scene.arcs.iter().map(|arc| (Target::Relation(arc.relation, arc.pair), arc.middle));
    let pins = scene
        .events
        .iter()
        .map(|mark| (Target::Events(mark.events.clone().into(), mark.spot), mark.at));
    let all = countries.chain(badges).chain(arcs).chain(pins).chain(marks);
    all.filter(|(_, at)| scene.is_in_view(*at)).collect()
}

/// Where that target is on the screen.
pub(super) fn place(scene: &Scene, atlas: &Atlas, target: &Target) -> Option<ScreenPoint> {
    stops(scene, atlas).into_iter().find(|(stop, _)| stop == target).map(|(_, at)| at)
}

/// Moves the focus where that key points, and says whether it is such a key.
pub(super) fn go(scene: &Scene, atlas: &Atlas, root: &NodeRef, from: &Target, key: &str) -> bool {
    let stops = stops(scene, atlas);
    let places: Vec<_> = stops.iter().map(|(_, at)| *at).collect();
    let here = stops.iter().position(|(target, _)| target == from);
    let toward = |toward| here.and_then(|here| neighbor(&places, here, toward)).or(here);
    let next = match key {
        "ArrowLeft" => toward(Toward::Left),
        "ArrowRight" => toward(Toward::Right),
        "ArrowUp" => toward(Toward::Up),
        "ArrowDown" => toward(Toward::Down),
        "Home" => (!stops.is_empty()).then_some(0),
        "End" => stops.len().checked_sub(1),
        _ => return false,
    };
    let next = next.and_then(|next| stops.get(next));
    if let Some(element) = next.and_then(|(target, _)| find(root, target)) {
        focus_on(&element);
    }
    true
}

fn find(root: &NodeRef, target: &Target) -> Option<Element> {
    let query = match target {
        Target::Country(id) => format!("[data-country={id}]"),
        Target::Ties(id) => format!("[data-ties={id}]"),
        Target::Relation(relation, pair) => {
            format!("[data-relation=\"{relation}\"][data-pair=\"{pair}\"]")
        }
        Target::Events(events, spot) => {
            format!("[data-events=\"{}\"][data-spot=\"{spot}\"]", spaced(events))
        }
        Target::Sites(sites) => format!("[data-sites=\"{}\"]", spaced(sites)),
        Target::Face(_) => return None,
    };
    root.cast::<Element>()?.query_selector(&query).ok().flatten()
}

fn spaced(indices: &[usize]) -> String {
    indices.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

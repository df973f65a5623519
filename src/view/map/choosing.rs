//! The meaning of a click, a tap or a key on the map.

use super::gesture::Hand;
use crate::atlas::{Atlas, Bounds, Camera, ScreenPoint, WorldPoint, laea};
use crate::data::Dossier;
use crate::scene::{Scene, Target, View};
use crate::state::Selection;

/// The distance below which two marks look like one, in CSS px.
const ONE_SPOT: f64 = 6.0;

/// The effect of choosing a target.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    /// It is selected.
    Select(Selection),
    /// A crowd: the camera comes near enough for it to split.
    Approach(Camera),
    /// A crowd that never splits: its members are listed.
    List(Vec<Target>),
    /// It has no panel; its tip has all that the facts say.
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

/// The effect of choosing that target.
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;
    use crate::data::LonLat;
    use crate::world::World;

    struct Map {
        world: World,
        scene: Scene,
    }

    impl Map {
        /// The map at a link, on a page 1180 CSS px wide.
        fn at(query: &str) -> Self {
            let world = World::new();
            let scene = world.scene(world.state(query), (788.0, 525.0), None);
            Self { world, scene }
        }

        /// The stop of that name: the code of a country, or the id of a fact, alone or in a crowd.
        fn stop(&self, name: &str) -> (Target, ScreenPoint) {
            let stops = self.scene.stops();
            stops
                .into_iter()
                .find(|(stop, _)| self.names(stop).iter().any(|one| one == name))
                .unwrap()
        }

        /// The names of what a target stands for.
        fn names(&self, target: &Target) -> Vec<String> {
            let dossier = &self.world.context.dossier;
            let site = |index: &usize| dossier.sites[*index].id.to_string();
            match target {
                Target::Country(id) => vec![id.to_string()],
                Target::Ties(id) => vec![format!("ties of {id}")],
                Target::Face(_) => vec!["disputed".to_owned()],
                Target::Relation(index, _) => vec![dossier.relations[*index].id.to_string()],
                Target::Events(events, _) => {
                    events.iter().map(|event| dossier.events[*event].id.to_string()).collect()
                }
                Target::Sites(sites) => sites.iter().map(site).collect(),
            }
        }

        fn told(&self, choice: &Choice) -> String {
            match choice {
                Choice::Select(selection) => selection.name(&self.world.context.dossier).unwrap(),
                Choice::Approach(camera) => {
                    assert!(camera.zoom > self.scene.view.camera.zoom);
                    "nearer".to_owned()
                }
                Choice::List(targets) => {
                    let names = targets.iter().flat_map(|target| self.names(target));
                    format!("list: {}", names.collect::<Vec<_>>().join(", "))
                }
                Choice::Tell => "tip".to_owned(),
            }
        }
    }

    #[test]
    fn a_target_leads_to_its_card_nearer_or_to_a_list() {
        for (query, name, expected) in [
            ("", "KAZ", "KAZ"),
            ("", "manas", "manas"),
            ("", "bagram", "nearer"),
            ("show=ties", "ties of PAK", "PAK"),
            ("show=events&date=2007-06-17", "iran-gabala", "iran-gabala"),
            ("show=relation-tension", "usa-uzb", "usa-uzb"),
        ] {
            let map = Map::at(query);
            let (target, _) = map.stop(name);
            let choice = choice(&map.scene, &map.world.context.dossier, &target);
            assert_eq!(map.told(&choice), expected, "{query} {name}");
        }
    }

    #[test]
    fn a_finger_means_every_mark_under_it_and_a_mouse_one() {
        for (query, name, hand, expected) in [
            ("", "KAZ", Hand::Mouse, 1),
            ("", "KAZ", Hand::Finger, 1),
            ("", "manas", Hand::Mouse, 1),
            ("", "manas", Hand::Finger, 1),
        ] {
            let map = Map::at(query);
            let (target, at) = map.stop(name);
            let meant = meant(&map.scene, &map.world.atlas, at, hand);
            assert_eq!((meant.first(), meant.len()), (Some(&target), expected), "{query} {name}");
        }
        let map = Map::at("");
        let sea = map.scene.view.to_screen(laea::project(LonLat { lon: 65.0, lat: 15.0 }));
        assert_eq!(meant(&map.scene, &map.world.atlas, sea, Hand::Mouse), []);
    }
}

//! The positions of everything in the picture: at the opening, at each step of the story, in a comparison and with all
//! layers on, on maps of pages 1180, 680 and 360 CSS px wide.
#![allow(clippy::unwrap_used, missing_docs)]

mod world;

use sco_map::atlas::{ScreenBox, ScreenPoint, laea};
use sco_map::data::{Date, Layer, Party};
use sco_map::scene::{Label, Mark, Scene, Target};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::rc::Rc;
use world::World;

/// The map in windows 1180, 680 and 360 CSS px wide, and on a phone in landscape.
const VIEWPORTS: [(f64, f64); 4] = [(788.0, 525.0), (648.0, 432.0), (336.0, 290.0), (616.0, 230.0)];

/// Every case with its name.
fn each(world: &World, mut check: impl FnMut(&str, &Scene)) {
    for (name, query) in cases(world) {
        for viewport in VIEWPORTS {
            let scene = world.scene(world.state(&query), viewport, None);
            check(&format!("{name:?} at {} px", viewport.0), &scene);
        }
    }
}

/// The queries, each with its name.
fn cases(world: &World) -> Vec<(String, String)> {
    let all: Vec<_> = Layer::all().map(Layer::name).collect();
    let all = ("all layers".to_owned(), format!("show={}", all.join(",")));
    let steps = world.context.dossier.steps.iter().map(|step| format!("step={}", step.id));
    let others = ["", "select=manas", "select=kant", "date=2026-09-01", "compare=2014-06-03"];
    let named = |query: String| (query.clone(), query);
    let others = others.map(str::to_owned).into_iter().map(named);
    others.chain([all]).chain(steps.map(named)).collect()
}

/// The position of the thing with that name on the map.
fn named(world: &World, scene: &Scene, text: &str) -> Option<ScreenPoint> {
    let country = scene
        .countries
        .iter()
        .find(|(id, _)| world.voice.country(*id) == text || id.to_string() == text);
    let mark = scene.marks.iter().find(|mark| world.voice.sites(&mark.sites) == text);
    country.map(|(_, spot)| scene.view.vertex(spot.at)).or_else(|| mark.map(|mark| mark.at))
}

/// Only the digits of a crowd or the shape of a single mark.
fn body(mark: &Mark) -> ScreenBox {
    let size = mark.radius() * 1.6;
    ScreenBox::about(mark.at, size, size)
}

fn seen(scene: &Scene) -> ScreenBox {
    scene.view.seen()
}

#[test]
fn no_name_meets_another() {
    each(&World::new(), |what, scene| {
        for (n, one) in scene.labels.iter().enumerate() {
            let others = scene.labels.iter().skip(n + 1);
            let met: Vec<_> = others.filter(|other| one.bounds.meets(other.bounds)).collect();
            assert!(met.is_empty(), "{what}: {} meets {:?}", one.text, met[0].text);
        }
    });
}

#[test]
fn no_name_meets_a_mark_a_pin_or_a_badge() {
    each(&World::new(), |what, scene| {
        let marks = scene.marks.iter().map(body);
        let pins = scene.pins.iter().map(|pin| pin.at);
        let pins =
            pins.map(|at| ScreenBox::about(ScreenPoint { y: at.y - 12.0, ..at }, 12.0, 12.0));
        let badges = scene.badges.iter().map(|badge| ScreenBox::about(badge.at, 17.0, 13.0));
        for body in marks.chain(pins).chain(badges) {
            let over: Option<&Label> = scene.labels.iter().find(|label| label.bounds.meets(body));
            assert!(over.is_none(), "{what}: {:?} lies on {body:?}", over.map(|one| &one.text));
        }
    });
}

#[test]
fn no_name_of_what_is_seen_is_cut() {
    let world = World::new();
    each(&world, |what, scene| {
        for label in &*scene.labels {
            let named = named(&world, scene, &label.text);
            if named.is_some_and(|at| scene.view.is_in_view(at)) {
                assert!(label.bounds.is_within(seen(scene)), "{what}: {} is cut", label.text);
            }
        }
    });
}

/// Cameras close to crowded places and far from all of them, each with a day and layers.
const OPENINGS: [&str; 8] = [
    "at=74.5,42.9,6",
    "at=74.5,42.9,6&date=2003-01-15&show=events,ties",
    "at=69.2,34.5,12&date=2011-06-01",
    "at=44.4,33.3,8&date=2008-01-01&show=relation-war,relation-tension",
    "at=51.5,25.3,10&select=al-udeid",
    "at=104,35,0.5&show=relation-cooperation,relation-rivalry,ties",
    "at=64.2,31.5,24&date=2010-01-01",
    "at=37,37,4&compare=2001-06-15",
];

/// Maps of many shapes; the third is that of the poster.
const SHAPES: [(f64, f64); 6] = [
    (788.0, 525.0),
    (336.0, 290.0),
    (840.0, 536.307),
    (840.0, 300.0),
    (320.0, 640.0),
    (1400.0, 700.0),
];

#[test]
fn no_name_is_cut_by_the_edge() {
    let world = World::new();
    let uncut = |what: &str, scene: &Scene| {
        for label in &*scene.labels {
            let is_uncut = label.bounds.is_within(seen(scene)) || !label.bounds.meets(seen(scene));
            assert!(is_uncut, "{what}: {} is cut", label.text);
        }
    };
    each(&world, uncut);
    let days = (1997..2027).step_by(3).map(|year| format!("date={year}-01-01"));
    for query in days.chain(OPENINGS.map(str::to_owned)) {
        for size in SHAPES {
            let scene = world.scene(world.state(&query), size, None);
            uncut(&format!("{query} at {size:?}"), &scene);
        }
    }
}

#[test]
fn what_a_step_tells_of_is_named() {
    let world = World::new();
    let mut missing: Vec<String> = Vec::new();
    for step in &world.context.dossier.steps {
        for viewport in VIEWPORTS {
            let scene = world.scene(world.state(&format!("step={}", step.id)), viewport, None);
            let stands = |name: &str| scene.labels.iter().any(|label| label.text.contains(name));
            let is_seen = |at| scene.view.is_in_view(at);
            for id in &step.countries {
                let spot = scene.countries.iter().find(|(known, _)| known == id).unwrap().1;
                let is_named = stands(&world.voice.country(*id)) || stands(&id.to_string());
                if is_seen(scene.view.vertex(spot.at)) && !is_named {
                    missing.push(format!("{} at {}: {id}", step.id, viewport.0));
                }
            }
            for site in &step.sites {
                let site = &world.context.dossier.sites[usize::from(*site)];
                let at = scene.view.to_screen(laea::project(site.at));
                if is_seen(at) && !stands(&site.name) {
                    missing.push(format!("{} at {}: {}", step.id, viewport.0, site.name));
                }
            }
        }
    }
    // On a narrow map there is no room for all; on a wide one there is.
    let wide: Vec<_> = missing.iter().filter(|one| one.contains(" at 788:")).collect();
    assert_eq!(wide, [&""; 0]);
    holds("unnamed.txt", &missing.join("\n"));
}

#[test]
fn arcs_end_where_their_parties_are() {
    let world = World::new();
    let mut arcs = 0;
    each(&world, |what, scene| {
        for arc in &*scene.arcs {
            arcs += 1;
            let ends = [arc.line.first().unwrap(), arc.line.last().unwrap()];
            for (party, end) in arc.parties.iter().zip(ends) {
                let Party::Country(id) = party else { continue };
                let Some((_, spot)) = scene.countries.iter().find(|(known, _)| known == id) else {
                    continue;
                };
                let at = scene.view.vertex(spot.at);
                assert!((at.x - end.x).hypot(at.y - end.y) < 0.5, "{what}: {} {id}", arc.name);
            }
        }
    });
    assert!(arcs > 100, "only {arcs} arcs");
}

#[test]
fn pins_badges_and_signs_stand_by_what_they_are_of() {
    let (mut pins, mut badges, mut signs) = (0, 0, 0);
    let far = |a: ScreenPoint, b: ScreenPoint| (a.x - b.x).hypot(a.y - b.y);
    each(&World::new(), |what, scene| {
        let spot = |id| scene.countries.iter().find(|(known, _)| *known == id).map(|(_, s)| *s);
        for pin in scene.pins.iter() {
            pins += 1;
            let near = pin.places.iter().map(|place| far(scene.view.to_screen(*place), pin.at));
            assert!(near.fold(f64::INFINITY, f64::min) < 20.0, "{what}: {}", pin.name);
        }
        for badge in scene.badges.iter() {
            badges += 1;
            let at = spot(badge.country).map(|spot| scene.view.vertex(spot.at));
            assert!(at.is_none_or(|at| far(at, badge.at) < 31.0), "{what}: {}", badge.name);
        }
        for sign in scene.signs.iter() {
            signs += 1;
            let moved = scene.fills.iter().filter(|fill| fill.moved == Some(sign.moved));
            let spots = moved.filter_map(|fill| spot(fill.country));
            let near = spots.map(|spot| far(scene.view.vertex(spot.at), sign.at));
            assert!(near.fold(f64::INFINITY, f64::min) < 22.0, "{what}: {sign:?}");
        }
    });
    assert!(pins > 30 && badges > 30 && signs > 10, "{pins} {badges} {signs}");
}

#[test]
fn no_two_badges_meet_and_none_lies_on_a_mark() {
    each(&World::new(), |what, scene| {
        let boxes: Vec<_> =
            scene.badges.iter().map(|badge| ScreenBox::about(badge.at, 17.0, 13.0)).collect();
        for (n, one) in boxes.iter().enumerate().filter(|(_, one)| one.meets(seen(scene))) {
            let others = boxes.iter().skip(n + 1);
            assert_eq!(others.filter(|other| one.meets(**other)).count(), 0, "{what}: {one:?}");
        }
    });
}

/// The names on each map, as a record. If you change it, say why.
#[test]
fn which_names_stand() {
    let mut record = String::new();
    each(&World::new(), |what, scene| {
        let whole = scene.labels.iter().filter(|label| label.bounds.is_within(seen(scene)));
        let names: Vec<_> = whole.map(|label| &*label.text).collect();
        writeln!(record, "{what}: {}", names.join(", ")).unwrap();
    });
    holds("names.txt", &record);
}

/// Whether a record is unchanged; UPDATE=1 writes it anew.
fn holds(name: &str, record: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scene").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, record).unwrap();
    }
    let before = fs::read_to_string(&path).unwrap();
    let differ = before.lines().zip(record.lines()).find(|(before, now)| before != now);
    assert!(before == record, "{name} is another, UPDATE=1 writes it anew:\n{differ:#?}");
}

#[test]
fn a_day_on_which_nothing_changes_keeps_every_part() {
    let world = World::new();
    for layers in ["", "&show=events,ties,relation-rivalry"] {
        let state = |day| world.state(&format!("date={day}{layers}"));
        let before = world.scene(state("2009-03-02"), VIEWPORTS[0], None);
        let quiet = world.scene(state("2009-03-03"), VIEWPORTS[0], Some(&before));
        for (part, is_same) in [
            ("countries", Rc::ptr_eq(&before.countries, &quiet.countries)),
            ("fills", Rc::ptr_eq(&before.fills, &quiet.fills)),
            ("marks", Rc::ptr_eq(&before.marks, &quiet.marks)),
            ("arcs", Rc::ptr_eq(&before.arcs, &quiet.arcs)),
            ("pins", Rc::ptr_eq(&before.pins, &quiet.pins)),
            ("badges", Rc::ptr_eq(&before.badges, &quiet.badges)),
            ("signs", Rc::ptr_eq(&before.signs, &quiet.signs)),
            ("labels", Rc::ptr_eq(&before.labels, &quiet.labels)),
        ] {
            assert!(is_same, "{part} of {layers:?}");
        }
    }
}

/// A scene built step by step equals one built at once.
#[test]
fn what_is_kept_is_what_would_be_made_anew() {
    let world = World::new();
    let mut before: Option<Scene> = None;
    let days =
        (1997..2026).flat_map(|year| ["03-07", "06-16", "11-30"].map(|d| format!("{year}-{d}")));
    let days = days.chain(["2007-07-03".to_owned()]);
    for query in days.map(|day| format!("date={day}&show=events,ties,relation-rivalry")) {
        let state = world.state(&query);
        let kept = world.scene(state, VIEWPORTS[1], before.as_ref());
        assert!(kept == world.scene(state, VIEWPORTS[1], None), "{query}");
        before = Some(kept);
    }
}

/// Ours is covered for all days; a page's own may not be.
#[test]
fn land_is_left_out_from_the_day_on_which_its_coverage_ends() {
    let mut dossier = (*World::new().context.dossier).clone();
    let covered = dossier.coverage.iter_mut().find(|one| one.country.as_str() == "UZB").unwrap();
    covered.span.to = Date::parse("2006-03-21").ok();
    let world = World::of(dossier);
    let on =
        |day: &str, before| world.scene(world.state(&format!("date={day}")), VIEWPORTS[0], before);
    let (before, after) = (on("2006-03-20", None), on("2006-03-21", None));
    let is_left_out = |scene: &Scene| {
        let mut fills = scene.fills.iter();
        fills.find(|fill| fill.country.as_str() == "UZB").unwrap().left_out
    };
    assert_eq!(
        [&before, &after, &on("2006-03-21", Some(&before))].map(is_left_out),
        [false, true, true]
    );
}

#[test]
fn what_is_seen_can_be_pointed_at() {
    let world = World::new();
    each(&world, |what, scene| {
        for (target, at) in scene.stops() {
            let at = match target {
                Target::Events(..) => ScreenPoint { y: at.y - 12.0, ..at },
                _ => at,
            };
            let found = scene.marks_at(at);
            let is_land = matches!(target, Target::Country(_));
            assert!(is_land || found.contains(&target), "{what}: {target:?}, not {found:?}");
        }
    });
    let scene = world.scene(world.state(""), VIEWPORTS[0], None);
    let china = scene.countries.iter().find(|(id, _)| id.to_string() == "CHN").unwrap();
    for (at, expected) in [
        (scene.view.vertex(china.1.at), Some(Target::Country(china.0))),
        (ScreenPoint { x: -1e6, y: 0.0 }, None),
    ] {
        assert_eq!(scene.at(&world.atlas, at), expected);
    }
}

fn off(a: ScreenPoint, b: ScreenPoint) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// Points on which something is drawn, with what that is: the heads of pins, badges, arcs, and borders of disputed land.
fn drawn_points(world: &World, scene: &Scene) -> Vec<(&'static str, Target, ScreenPoint)> {
    let pins = scene.pins.iter().map(|pin| {
        let head = ScreenPoint { y: pin.at.y - 11.0, ..pin.at };
        ("a pin", Target::Events(pin.events.clone(), pin.spot), head)
    });
    let badges =
        scene.badges.iter().map(|badge| ("a badge", Target::Ties(badge.country), badge.at));
    let arcs = scene.arcs.iter().flat_map(|arc| {
        let target = Target::Relation(arc.relation, arc.pair);
        arc.line.iter().map(move |at| ("an arc", target.clone(), *at))
    });
    let borders = world.atlas.faces().flat_map(|face| {
        let rings = world.atlas.rings(face, 0).map(Iterator::collect::<Vec<_>>);
        rings.collect::<Vec<_>>().into_iter().flatten().map(move |at| (face, at))
    });
    let borders =
        borders.map(|(face, at)| ("a disputed border", Target::Face(face), scene.view.vertex(at)));
    let all = pins.chain(badges).chain(arcs).chain(borders);
    all.filter(|(_, _, at)| scene.view.is_in_view(*at)).collect()
}

/// What lies exactly under the pointer, where a mark is within reach but not drawn.
#[test]
fn what_is_drawn_at_a_point_comes_before_what_is_only_near() {
    let world = World::new();
    let mut tried = BTreeMap::new();
    let mut wrong = Vec::new();
    each(&world, |what, scene| {
        let all = drawn_points(&world, scene);
        for (kind, target, at) in &all {
            let gaps = scene.marks.iter().map(|mark| off(mark.at, *at) - mark.radius());
            let (least, is_near) = gaps.fold((f64::INFINITY, false), |(least, is_near), gap| {
                (least.min(gap), is_near || gap < 5.0)
            });
            // Of several things that are drawn there, the topmost is meant, as everywhere.
            let is_alone = all.iter().all(|(other_kind, other, there)| {
                let apart = if kind == other_kind { 4.5 } else { 12.0 };
                other == target || off(*there, *at) > apart
            });
            if is_near && least > 4.2 && is_alone {
                *tried.entry(*kind).or_insert(0) += 1;
                let found = scene.at(&world.atlas, *at);
                if found.as_ref() != Some(target) {
                    wrong.push(format!("{what}: {kind} {target:?} at {at:?}, not {found:?}"));
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{} are wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(12)]);
    for kind in ["an arc", "a disputed border"] {
        assert!(tried.get(kind).is_some_and(|n| *n >= 5), "too few were tried: {tried:?}");
    }
}

#[test]
fn what_is_near_a_mark_and_on_nothing_else_is_the_mark() {
    let world = World::new();
    let scene = world.scene(world.state("date=2007-07-03"), VIEWPORTS[0], None);
    let lone = scene.marks.iter().filter(|mark| {
        let others = scene.marks.iter().filter(|other| other.sites != mark.sites);
        mark.seen
            && mark.sites.len() == 1
            && others.map(|one| off(one.at, mark.at)).all(|off| off > 40.0)
    });
    let lone: Vec<_> = lone.collect();
    assert!(!lone.is_empty());
    for mark in lone {
        let at = ScreenPoint { x: mark.at.x + 10.0, ..mark.at };
        assert_eq!(scene.at(&world.atlas, at), Some(Target::Sites(mark.sites.clone())));
    }
}

/// The part of a crowd's number that another mark covers: a box of digits under a disc.
fn covered(of: &Mark, by: &Mark) -> f64 {
    let digits = of.sites.len().to_string().len() as f64;
    let gap = |a: f64, b: f64, half: f64| ((a - b).abs() - half).max(0.0);
    let (across, down) = (gap(of.at.x, by.at.x, 3.5 * digits), gap(of.at.y, by.at.y, 4.5));
    by.radius() + 1.0 - across.hypot(down)
}

#[test]
fn no_mark_lies_over_the_number_of_another() {
    let mut hidden = Vec::new();
    each(&World::new(), |what, scene| {
        let crowds = scene.marks.iter().enumerate().filter(|(_, mark)| mark.sites.len() > 1);
        for (n, of) in crowds.filter(|(_, of)| scene.view.is_in_view(of.at)) {
            let over = scene.marks.iter().skip(n + 1).filter(|by| covered(of, by) > 0.3);
            hidden.extend(over.map(|by| format!("{what}: {} over {}", by.name, of.name)));
        }
    });
    assert!(hidden.is_empty(), "{hidden:#?}");
}

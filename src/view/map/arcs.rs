//! The arcs of relations: dash and weight say the kind, as hue does; a head says that one goes one way.

use super::arc::RelationArc;
use super::hover::Target;
use super::scene::Scene;
use crate::atlas::{Fixed, ScreenBox, ScreenPoint, polyline};
use crate::data::{Named, Party};
use crate::state::Selection;
use crate::view::ui::Ui;
use core::fmt::Write;
use yew::prelude::*;

/// All arcs, and over them the dots where they end.
pub(super) fn arcs(ui: &Ui, scene: &Scene, stop: Option<&Target>) -> Html {
    let arcs = scene.arcs.iter().filter_map(|arc| drawn(ui, scene, arc, stop));
    html! { <g class="arcs">{ for arcs }{ for hubs(scene).into_iter().map(hub) }</g> }
}

/// How far from its ends an arc stops, so that their dots stay free, in CSS px.
const FREE: f64 = 4.0;
/// Length and half width of an arrow's head, in CSS px.
const HEAD: (f64, f64) = (11.0, 5.0);

fn drawn(ui: &Ui, scene: &Scene, arc: &RelationArc, stop: Option<&Target>) -> Option<Html> {
    let one_way = scene.context.dossier.relations[arc.relation].one_way;
    let stop_short = if one_way { clear(scene, &arc.line) } else { FREE };
    let head_length = if one_way { HEAD.0 } else { 0.0 };
    let line = polyline::trimmed(&arc.line, FREE, stop_short + head_length);
    let path = path(&line, nearby(scene))?;
    let selected = scene.is_selected(Selection::Relation(arc.relation));
    let target = Target::Relation(arc.relation, arc.pair);
    let hidden = !scene.is_in_view(arc.middle);
    let (relation, pair) = (arc.relation.to_string(), arc.pair.to_string());
    Some(html! {
        <g key={format!("{relation} {pair}")} class={class(arc, selected)} data-relation={relation} data-pair={pair} role="button"
            aria-label={ui.frame.voice.arc(&arc.parties, one_way, arc.kind, arc.soft)}
            aria-current={selected.then_some("true")} aria-hidden={hidden.then_some("true")} tabindex={if stop == Some(&target) { "0" } else { "-1" }}>
            <path class="ring" d={path.clone()} />
            <path class="casing" d={path.clone()} />
            <path class="line" d={path.clone()} />
            { for one_way.then(|| head(&arc.line, stop_short)).flatten().map(|d| html! { <path class="head" {d} /> }) }
            <path class="hit" d={path} />
        </g>
    })
}

fn class(arc: &RelationArc, selected: bool) -> String {
    let mut class = format!("arc {}", arc.kind.name());
    for (on, name) in [(arc.soft, " soft"), (arc.told, " told"), (selected, " selected")] {
        class.push_str(if on { name } else { "" });
    }
    class
}

/// What is drawn, and a little more, so that no cut end shows.
fn nearby(scene: &Scene) -> ScreenBox {
    let (left, top, width, height) = scene.frame();
    let over = 20.0;
    ScreenBox {
        left: left - over,
        top: top - over,
        right: left + width + over,
        bottom: top + height + over,
    }
}

/// SVG path data of what lies in the box; none where nothing does.
fn path(line: &[ScreenPoint], bounds: ScreenBox) -> Option<String> {
    let mut path = String::new();
    for part in polyline::within(line, bounds) {
        for (index, at) in part.iter().enumerate() {
            // Writing to a String cannot fail.
            let sign = if index == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{sign}{} {}", Fixed(at.x, 1), Fixed(at.y, 1));
        }
    }
    (!path.is_empty()).then_some(path)
}

/// How far before the end of that line the tip of an arrow lies under no mark, in CSS px; but not far off.
fn clear(scene: &Scene, line: &[ScreenPoint]) -> f64 {
    let length = polyline::length(line);
    let is_free = |short: &f64| {
        let tip = polyline::along(line, length - short).unwrap_or_default();
        scene.marks.iter().all(|mark| (mark.at.x - tip.x).hypot(mark.at.y - tip.y) > COVERED)
    };
    let tries = (0..10).map(|step| FREE + 4.0 * f64::from(step));
    tries.into_iter().find(is_free).unwrap_or(FREE)
}

/// How far from its middle a mark may cover, in CSS px.
const COVERED: f64 = 13.0;

/// An arrow's head that far before the end of that line; none on a line that is shorter.
fn head(line: &[ScreenPoint], stop_short: f64) -> Option<String> {
    let length = polyline::length(line) - stop_short;
    let tip = polyline::along(line, length)?;
    let foot = polyline::along(line, length - HEAD.0)?;
    let (dx, dy) = ((tip.x - foot.x) / HEAD.0, (tip.y - foot.y) / HEAD.0);
    let side = |half: f64| (Fixed(foot.x - dy * half, 1), Fixed(foot.y + dx * half, 1));
    let ((ax, ay), (bx, by)) = (side(HEAD.1), side(-HEAD.1));
    (length > HEAD.0)
        .then(|| format!("M{} {}L{ax} {ay}L{bx} {by}Z", Fixed(tip.x, 1), Fixed(tip.y, 1)))
}

/// Where arcs end, each once.
pub(super) fn hubs(scene: &Scene) -> Vec<(&Party, ScreenPoint)> {
    let mut hubs: Vec<(&Party, ScreenPoint)> = Vec::new();
    for arc in &*scene.arcs {
        let places = [arc.line.first(), arc.line.last()];
        for (party, at) in arc.parties.iter().zip(places.into_iter().flatten()) {
            let is_new = scene.is_near(*at) && !hubs.iter().any(|(known, _)| *known == party);
            hubs.extend(is_new.then_some((party, *at)));
        }
    }
    hubs
}

fn hub((_, at): (&Party, ScreenPoint)) -> Html {
    let (cx, cy) = (Fixed(at.x, 1).to_string(), Fixed(at.y, 1).to_string());
    html! { <circle class="hub" {cx} {cy} r="3" /> }
}

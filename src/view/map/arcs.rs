//! Draws the arcs of relations: dashes, width and colour show the kind, an arrowhead the direction.

use super::marked::Marked;
use super::stop::tab_index;
use crate::atlas::{Fixed, ScreenBox, ScreenPoint, polyline};
use crate::data::{Kind, Party};
use crate::scene::{FREE, RelationArc, Target, View, hubs};
use core::fmt::Write;
use yew::prelude::*;

/// Length and half width of an arrowhead, in CSS px.
const HEAD: (f64, f64) = (11.0, 5.0);

/// All arcs, with the dots at their ends on top.
pub(super) fn arcs(marked: &Marked<RelationArc>) -> Html {
    let arcs = marked.items.iter().filter_map(|arc| drawn(arc, marked.view, marked.stop.as_ref()));
    let hubs = hubs(&marked.items, marked.view).into_iter().map(hub);
    html! { <g class="arcs">{ for arcs }{ for hubs }</g> }
}

fn drawn(arc: &RelationArc, view: View, stop: Option<&Target>) -> Option<Html> {
    let short = arc.tip.map_or(FREE, |tip| tip + HEAD.0);
    let path = path(&polyline::trimmed(&arc.line, FREE, short), nearby(view))?;
    let is_stop = stop == Some(&Target::Relation(arc.relation, arc.pair));
    let (relation, pair) = (arc.relation.to_string(), arc.pair.to_string());
    Some(html! {
        <g key={format!("{relation} {pair}")} class={class(arc)} data-relation={relation} data-pair={pair} role="button"
            aria-label={AttrValue::from(arc.name.clone())}
            aria-current={arc.selected.then_some("true")} aria-hidden={(!arc.seen).then_some("true")} tabindex={tab_index(is_stop)}>
            <path class="ring" d={path.clone()} />
            <path class="casing" d={path.clone()} />
            <path class="line" d={path.clone()} />
            { for arc.tip.and_then(|tip| head(&arc.line, tip)).map(|d| html! { <path class="head" {d} /> }) }
            <path class="hit" d={path} />
        </g>
    })
}

fn class(arc: &RelationArc) -> String {
    let mut class = format!("arc {}", arc.kind.name());
    for (on, name) in [(arc.soft, " soft"), (arc.told, " told"), (arc.selected, " selected")] {
        class.push_str(if on { name } else { "" });
    }
    class
}

/// The drawn area and a margin, so that no cut end is visible.
fn nearby(view: View) -> ScreenBox {
    view.drawn().grown(20.0, 20.0)
}

/// SVG path data of the part inside the box; none if no part is.
fn path(line: &[ScreenPoint], bounds: ScreenBox) -> Option<String> {
    let mut path = String::new();
    for part in polyline::within(line, bounds) {
        for (index, at) in part.iter().enumerate() {
            // Writing to a String cannot fail.
            let command = if index == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{command}{} {}", Fixed(at.x, 1), Fixed(at.y, 1));
        }
    }
    (!path.is_empty()).then_some(path)
}

/// An arrowhead at that distance from the end of the line; none if the line is shorter.
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

fn hub((_, at): (&Party, ScreenPoint)) -> Html {
    let (cx, cy) = (Fixed(at.x, 1).to_string(), Fixed(at.y, 1).to_string());
    html! { <circle class="hub" {cx} {cy} r="3" /> }
}

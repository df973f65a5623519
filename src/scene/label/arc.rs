//! Names at the ends of arcs that the map does not name otherwise: organisations, and parties out of view.

use super::candidate::{Candidate, Label, Style};
use crate::atlas::{ScreenBox, ScreenPoint, polyline, text_width};
use crate::data::Party;
use crate::scene::arcs::{RelationArc, hubs};
use crate::scene::subject::Subject;
use crate::scene::view::View;

/// Height of the letters, in CSS px; keep equal to `.label` in `style.css`.
const SIZE: f64 = 12.0;

/// The names of all ends without another label.
pub(super) fn arc_labels(subject: &Subject, arcs: &[RelationArc]) -> Vec<Candidate> {
    let (view, voice) = (subject.view, subject.voice);
    let seats = hubs(arcs, view).into_iter().filter(|(_, at)| view.is_in_view(*at));
    let seats = seats.filter(|(party, _)| matches!(party, Party::Organisation(_)));
    let seats = seats.map(|(party, at)| seat(&voice.party(party), at));
    let exits = exits(arcs, view);
    seats.chain(exits.iter().map(|exit| exit.label(&voice.party(exit.party), view))).collect()
}

/// Next to the dot.
fn seat(name: &str, at: ScreenPoint) -> Candidate {
    let width = text_width(name, SIZE);
    let aside = width / 2.0 + 8.0;
    let shifts =
        [(aside, 0.0), (-aside, 0.0), (0.0, 13.0), (0.0, -13.0), (aside, 13.0), (-aside, 13.0)];
    let positions =
        shifts.map(|(dx, dy)| centered(name, ScreenPoint { x: at.x + dx, y: at.y + dy }));
    Candidate { of: at, positions: positions.into() }
}

/// The points where arcs to one party leave the view.
struct Exit<'a> {
    party: &'a Party,
    points: Vec<ScreenPoint>,
}

/// For each party out of view, the points where its arcs leave the view.
fn exits(arcs: &[RelationArc], view: View) -> Vec<Exit<'_>> {
    let mut exits: Vec<Exit> = Vec::new();
    for arc in arcs {
        let parts = polyline::within(&arc.line, clear(view));
        let ways = [
            (&arc.parties[0], arc.line.first(), parts.first().and_then(|part| part.first())),
            (&arc.parties[1], arc.line.last(), parts.last().and_then(|part| part.last())),
        ];
        for (party, end, point) in ways {
            let (Some(end), Some(point)) = (end, point) else { continue };
            if view.is_in_view(*end) {
                continue;
            }
            match exits.iter_mut().find(|exit| exit.party == party) {
                Some(exit) => exit.points.push(*point),
                None => exits.push(Exit { party, points: vec![*point] }),
            }
        }
    }
    exits
}

impl Exit<'_> {
    /// At the first exit where the name fits, on either side of the arc or on it.
    fn label(&self, name: &str, view: View) -> Candidate {
        let positions = self.points.iter().flat_map(|at| {
            let text = format!("{name} {}", arrow(*at, view));
            inside(&text, *at, view)
        });
        let of = self.points.first().copied().unwrap_or_default();
        Candidate { of, positions: positions.collect() }
    }
}

/// Next to the point, completely in view and clear of the camera buttons.
fn inside(text: &str, at: ScreenPoint, view: View) -> Vec<Label> {
    let (half, clear) = (text_width(text, SIZE) / 2.0 + 4.0, clear(view));
    let shifts = [
        (1.0, 0.0),
        (-1.0, 0.0),
        (1.0, 18.0),
        (-1.0, 18.0),
        (1.0, -18.0),
        (-1.0, -18.0),
        (0.0, 26.0),
        (0.0, -26.0),
    ];
    let place = |(side, dy): (f64, f64)| {
        let x = (at.x + side * (half + 6.0)).max(clear.left + half).min(clear.right - half);
        let y = (at.y + dy).max(clear.top + 8.0).min(clear.bottom - 8.0);
        centered(text, ScreenPoint { x, y })
    };
    shifts.into_iter().map(place).filter(|place| !is_under_buttons(place.at, view)).collect()
}

fn centered(text: &str, at: ScreenPoint) -> Label {
    let bounds = ScreenBox::about(at, text_width(text, SIZE) + 4.0, SIZE * 1.3);
    Label { text: text.into(), style: Style::End, at, bounds, leader: None }
}

/// The visible area without a narrow margin and, on a narrow map, without the row of buttons at the bottom.
fn clear(view: View) -> ScreenBox {
    let foot = if view.is_narrow() { 48.0 } else { 4.0 };
    let (right, bottom) = (view.viewport.width - 4.0, view.viewport.height - foot);
    ScreenBox { left: 4.0, top: 4.0, right, bottom }
}

/// Whether the buttons in the top right corner would cover a text there.
fn is_under_buttons(at: ScreenPoint, view: View) -> bool {
    !view.is_narrow() && at.x > view.viewport.width - 150.0 && at.y < 108.0
}

/// An arrow towards the side of that point.
fn arrow(at: ScreenPoint, view: View) -> char {
    let clear = clear(view);
    let gaps = [
        ('←', at.x - clear.left),
        ('→', clear.right - at.x),
        ('↑', at.y - clear.top),
        ('↓', clear.bottom - at.y),
    ];
    gaps.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).map_or('→', |(arrow, _)| arrow)
}

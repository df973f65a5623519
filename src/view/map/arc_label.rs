//! Names of what arcs lead to, where the map itself names it not: organisations, and what lies out of view.

use super::arcs::hubs;
use super::labels::{Label, Place};
use super::scene::Scene;
use crate::atlas::{ScreenBox, ScreenPoint, polyline, text_width};
use crate::data::Party;
use crate::view::ui::Frame;

/// Height of the letters, in CSS px; `style.css` says the same of `.label`.
const SIZE: f64 = 12.0;

/// The names of all ends that nothing else names.
pub(super) fn arc_labels(frame: &Frame, scene: &Scene) -> Vec<Label> {
    let seats = hubs(scene).into_iter().filter(|(_, at)| scene.is_in_view(*at));
    let seats = seats.filter(|(party, _)| matches!(party, Party::Organisation(_)));
    let seats = seats.map(|(party, at)| seat(&frame.voice.party(party), at));
    let exits = exits(scene);
    seats.chain(exits.iter().map(|exit| exit.label(frame, scene))).collect()
}

/// Beside the dot.
fn seat(name: &str, at: ScreenPoint) -> Label {
    let width = text_width(name, SIZE);
    let aside = width / 2.0 + 8.0;
    let shifts =
        [(aside, 0.0), (-aside, 0.0), (0.0, 13.0), (0.0, -13.0), (aside, 13.0), (-aside, 13.0)];
    let places = shifts.map(|(dx, dy)| centered(name, ScreenPoint { x: at.x + dx, y: at.y + dy }));
    Label { of: at, class: "label end", places: places.into() }
}

/// Where arcs to one party leave the view.
struct Exit<'a> {
    party: &'a Party,
    points: Vec<ScreenPoint>,
}

/// For each party out of view, where the arcs to it leave the view.
fn exits(scene: &Scene) -> Vec<Exit<'_>> {
    let mut exits: Vec<Exit> = Vec::new();
    for arc in &*scene.arcs {
        let parts = polyline::within(&arc.line, view(scene));
        let ways = [
            (&arc.parties[0], arc.line.first(), parts.first().and_then(|part| part.first())),
            (&arc.parties[1], arc.line.last(), parts.last().and_then(|part| part.last())),
        ];
        for (party, end, point) in ways {
            let (Some(end), Some(point)) = (end, point) else { continue };
            if scene.is_in_view(*end) {
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
    /// At the first exit where it fits, on either side of the arc or on it.
    fn label(&self, frame: &Frame, scene: &Scene) -> Label {
        let name = frame.voice.party(self.party);
        let places = self.points.iter().flat_map(|at| {
            let text = format!("{name} {}", sign(*at, scene));
            inside(&text, *at, scene)
        });
        let of = self.points.first().copied().unwrap_or_default();
        Label { of, class: "label end", places: places.collect() }
    }
}

/// Beside the point, all of it in view and clear of the camera's buttons.
fn inside(text: &str, at: ScreenPoint, scene: &Scene) -> Vec<Place> {
    let (half, view) = (text_width(text, SIZE) / 2.0 + 4.0, view(scene));
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
        let x = (at.x + side * (half + 6.0)).max(view.left + half).min(view.right - half);
        let y = (at.y + dy).max(view.top + 8.0).min(view.bottom - 8.0);
        centered(text, ScreenPoint { x, y })
    };
    shifts.into_iter().map(place).filter(|place| !is_under_buttons(place.at, scene)).collect()
}

fn centered(text: &str, at: ScreenPoint) -> Place {
    let bounds = ScreenBox::about(at, text_width(text, SIZE) + 4.0, SIZE * 1.3);
    Place { text: text.to_owned(), class: None, at, bounds, leader: None }
}

/// What is in view, but for a narrow margin and, on a narrow map, the row of buttons at its foot.
fn view(scene: &Scene) -> ScreenBox {
    let foot = if scene.is_narrow() { 48.0 } else { 4.0 };
    let (right, bottom) = (scene.viewport.width - 4.0, scene.viewport.height - foot);
    ScreenBox { left: 4.0, top: 4.0, right, bottom }
}

/// Whether the top right corner's buttons would cover a text about there.
fn is_under_buttons(at: ScreenPoint, scene: &Scene) -> bool {
    !scene.is_narrow() && at.x > scene.viewport.width - 150.0 && at.y < 108.0
}

/// An arrow to the side on which that point lies.
fn sign(at: ScreenPoint, scene: &Scene) -> char {
    let view = view(scene);
    let gaps = [
        ('←', at.x - view.left),
        ('→', view.right - at.x),
        ('↑', at.y - view.top),
        ('↓', view.bottom - at.y),
    ];
    gaps.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).map_or('→', |(sign, _)| sign)
}

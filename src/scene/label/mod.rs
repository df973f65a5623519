//! Places names on the map: of countries, of the main sites, of events and of the ends of arcs.

mod arc;
mod candidate;
mod country;
mod event;
mod obstacles;
mod site;
mod wanted;

pub use candidate::{Label, Leader, Style};
pub(super) use event::named_pin;
pub(super) use obstacles::Obstacles;

use super::subject::Subject;
use super::view::View;
use crate::atlas::{ScreenBox, place_labels};
use candidate::Candidate;

/// All placed names: none over another, none over a mark, and none cut by the edge of the view.
pub(super) fn labels(subject: &Subject, obstacles: &Obstacles) -> Vec<Label> {
    let wanted = uncut(wanted::wanted(subject, obstacles), subject.view);
    let bounds = |one: &Candidate| one.positions.iter().map(|position| position.bounds).collect();
    let boxes: Vec<Vec<_>> = wanted.iter().map(bounds).collect();
    let view = subject.view;
    let chosen = place_labels(&boxes, &obstacles.boxes(view), view.drawn());
    let placed = wanted.iter().zip(chosen);
    placed.filter_map(|(one, position)| one.positions.get(position?).cloned()).collect()
}

/// The names of what is in view, completely in view; the other names, completely out of it.
fn uncut(mut wanted: Vec<Candidate>, view: View) -> Vec<Candidate> {
    for Candidate { of, positions } in &mut wanted {
        let is_seen = view.is_in_view(*of);
        let is_uncut = |bounds: ScreenBox| {
            if is_seen { view.holds(bounds) } else { !bounds.meets(view.seen()) }
        };
        positions.retain(|position| is_uncut(position.bounds));
    }
    wanted
}

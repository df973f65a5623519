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
use crate::atlas::place_labels;
use candidate::Candidate;

/// All placed names: none over another, none over a mark, and none cut off while the thing that it names is in
/// view.
pub(super) fn labels(subject: &Subject, obstacles: &Obstacles) -> Vec<Label> {
    let wanted = seen_whole(wanted::wanted(subject, obstacles), subject);
    let bounds = |one: &Candidate| one.positions.iter().map(|position| position.bounds).collect();
    let boxes: Vec<Vec<_>> = wanted.iter().map(bounds).collect();
    let view = subject.view;
    let chosen = place_labels(&boxes, &obstacles.boxes(view), view.drawn());
    let placed = wanted.iter().zip(chosen);
    placed.filter_map(|(one, position)| one.positions.get(position?).cloned()).collect()
}

fn seen_whole(mut wanted: Vec<Candidate>, subject: &Subject) -> Vec<Candidate> {
    for one in wanted.iter_mut().filter(|one| subject.view.is_in_view(one.of)) {
        one.positions.retain(|position| subject.view.holds(position.bounds));
    }
    wanted
}

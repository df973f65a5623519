//! The wanted names, in order of importance.

use super::arc::arc_labels;
use super::candidate::Candidate;
use super::country::{Weight, country_label};
use super::event::event_label;
use super::obstacles::Obstacles;
use super::site::{is_asked, site_label};
use crate::data::ordered;
use crate::scene::marks::Mark;
use crate::scene::subject::Subject;

/// The zoom from which the remaining sites have names as well.
const NEAR: f64 = 2.5;

/// First the selection, the story's step, the current event and the ends of arcs; then countries with a standing, sites
/// of the counted bloc in those countries, and the rest.
pub(super) fn wanted(subject: &Subject, obstacles: &Obstacles) -> Vec<Candidate> {
    let marks = ordered(obstacles.marks, |a, b| a.sites[0].cmp(&b.sites[0]));
    let chosen = |mark: &Mark| mark.ringed || mark.selected;
    let asked = |mark: &Mark| !chosen(mark) && is_asked(subject, mark);
    let is_near = subject.dossier().standings.is_empty() || subject.view.camera.zoom > NEAR;
    let rest = |mark: &Mark| is_near && !chosen(mark) && !asked(mark);
    let sites = |wanted: &dyn Fn(&Mark) -> bool| -> Vec<Candidate> {
        let marks = marks.iter().filter(|mark| wanted(mark));
        marks.filter_map(|mark| site_label(subject, mark)).collect()
    };
    let countries = |weight| countries(subject, obstacles, weight);
    [
        sites(&chosen),
        event_label(subject, obstacles).into_iter().collect(),
        arc_labels(subject, obstacles.arcs),
        countries(Weight::Major),
        sites(&asked),
        countries(Weight::Minor),
        sites(&rest),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The largest first.
fn countries(subject: &Subject, obstacles: &Obstacles, weight: Weight) -> Vec<Candidate> {
    let own = obstacles.countries.iter().copied();
    let own: Vec<_> =
        own.filter(|(id, _)| Weight::of(subject, obstacles.arcs, *id) == weight).collect();
    let own = ordered(&own, |a, b| b.1.half_width.cmp(&a.1.half_width));
    own.into_iter().filter_map(|spot| country_label(subject, obstacles.arcs, spot)).collect()
}

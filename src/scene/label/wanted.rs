//! The wanted names, in order of importance.

use super::arc::arc_labels;
use super::candidate::Candidate;
use super::country::{Weight, country_label};
use super::event::event_label;
use super::obstacles::Obstacles;
use super::site::{is_asked, site_label};
use crate::data::ordered;
use crate::scene::marks::Mark;
use crate::scene::subject::{Spot, Subject};

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
    let (major, minor) = countries(subject, obstacles);
    [
        sites(&chosen),
        event_label(subject, obstacles).into_iter().collect(),
        arc_labels(subject, obstacles.arcs),
        major,
        sites(&asked),
        minor,
        sites(&rest),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Those of both weights, the largest first.
fn countries(subject: &Subject, obstacles: &Obstacles) -> (Vec<Candidate>, Vec<Candidate>) {
    let arcs = obstacles.arcs;
    let own = ordered(obstacles.countries, |a, b| b.1.half_width.cmp(&a.1.half_width));
    let is_major = |(id, _): &Spot| Weight::of(subject, arcs, *id) == Weight::Major;
    let (major, minor): (Vec<Spot>, Vec<Spot>) = own.into_iter().partition(is_major);
    let labels = |own: Vec<Spot>, weight| {
        let labels = own.into_iter().filter_map(|spot| country_label(subject, arcs, spot, weight));
        labels.collect()
    };
    (labels(major, Weight::Major), labels(minor, Weight::Minor))
}

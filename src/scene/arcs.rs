//! The paths of the arcs of relations.

use super::marks::Mark;
use super::subject::Subject;
use super::view::{View, world};
use crate::atlas::{LonLat, Point, ScreenPoint, arc, laea, lanes, polyline};
use crate::data::{Holds, Party, Relation, RelationKind};
use crate::state::{Selection, ShownRelation};
use std::rc::Rc;

/// The arc from one party of a relation to one other.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something else, and any may go with any"
)]
pub struct RelationArc {
    /// The relation's index in the dossier's table.
    pub relation: usize,
    /// The pair of its parties.
    pub pair: usize,
    /// The party it starts from, and the party it leads to.
    pub parties: [Party; 2],
    /// The kind of the relation on the day.
    pub kind: RelationKind,
    /// Whether it possibly holds, but not surely.
    pub soft: bool,
    /// Whether the step of the story is about it.
    pub told: bool,
    /// Whether the reader has selected it.
    pub selected: bool,
    /// Whether its middle is in view, so that the keyboard can reach it.
    pub seen: bool,
    /// Its accessible name.
    pub name: Rc<str>,
    /// The whole line from one party to the other, in CSS px of the viewport.
    pub line: Vec<ScreenPoint>,
    /// Where the keyboard finds it: the middle of its part in view.
    pub middle: ScreenPoint,
    /// The distance between the tip of its arrow and its end, in CSS px; none if it goes both ways.
    pub tip: Option<f64>,
}

/// The gap between an arc and its end points, in CSS px, which keeps the dots visible.
pub const FREE: f64 = 4.0;

/// All arcs; the arcs of the story's step come last.
pub(super) fn arcs(subject: &Subject, marks: &[Mark]) -> Vec<RelationArc> {
    let bonds: Vec<Bond> = subject
        .state
        .relations_shown(subject.context)
        .flat_map(|shown| pairs(shown.relation).map(move |pair| (shown, pair)))
        .filter_map(|(shown, pair)| Bond::of(subject, shown, pair))
        .collect();
    let ends: Vec<_> = bonds.iter().map(|bond| bond.parties).collect();
    let lanes = lanes(&ends);
    let arcs = bonds.iter().zip(lanes).map(|(bond, lane)| bond.arc(subject, lane, marks));
    let (told, mut arcs): (Vec<_>, Vec<_>) = arcs.partition(|arc| arc.told);
    arcs.extend(told);
    arcs
}

/// A pair of a relation's parties, with their positions.
struct Bond<'a> {
    shown: ShownRelation<'a>,
    pair: usize,
    parties: (&'a Party, &'a Party),
    ends: (LonLat, LonLat),
}

/// Every pair of parties from both sides.
fn pairs(relation: &Relation) -> impl Iterator<Item = (usize, (&Party, &Party))> {
    let pairs = relation.from.iter().flat_map(|from| relation.to.iter().map(move |to| (from, to)));
    pairs.enumerate()
}

impl<'a> Bond<'a> {
    /// The pair, if both have a position on the map.
    fn of(
        subject: &Subject,
        shown: ShownRelation<'a>,
        (pair, parties): (usize, (&'a Party, &'a Party)),
    ) -> Option<Self> {
        let ends = (place(subject, parties.0)?, place(subject, parties.1)?);
        Some(Self { shown, pair, parties, ends })
    }

    fn arc(&self, subject: &Subject, lane: f64, marks: &[Mark]) -> RelationArc {
        let (view, shown) = (subject.view, &self.shown);
        let line = arc(view.camera, view.viewport, self.ends, lane);
        let parties = [self.parties.0.clone(), self.parties.1.clone()];
        let (one_way, soft) = (shown.relation.one_way, shown.holds == Holds::Possibly);
        let middle = middle(&line, view);
        RelationArc {
            relation: shown.index,
            pair: self.pair,
            kind: shown.kind,
            soft,
            told: shown.told,
            selected: subject.is_selected(Selection::Relation(shown.index)),
            seen: view.is_in_view(middle),
            name: subject.voice.arc(&parties, one_way, shown.kind, soft).into(),
            parties,
            middle,
            tip: one_way.then(|| clear(marks, &line)),
            line,
        }
    }
}

/// A country's label point, or the seat of an organisation.
fn place(subject: &Subject, party: &Party) -> Option<LonLat> {
    match party {
        Party::Country(id) => {
            let spot = subject.atlas.countries().find(|(_, known, _)| known == id);
            spot.map(|(_, _, spot)| lon_lat(spot.at))
        }
        Party::Organisation(id) => Some(subject.dossier().organisation(id)?.anchor.as_ref()?.at),
    }
}

fn lon_lat(vertex: Point) -> LonLat {
    let (lon, lat) = laea::unproject_deg(world(vertex));
    #[expect(clippy::cast_possible_truncation, reason = "degrees, to a metre")]
    let place = LonLat { lon: lon as f32, lat: lat as f32 };
    place
}

/// The middle of the longest part in view, or of the whole line if no part is in view.
fn middle(line: &[ScreenPoint], view: View) -> ScreenPoint {
    let halfway = |part: &[ScreenPoint]| polyline::along(part, polyline::length(part) / 2.0);
    let parts = polyline::within(line, view.seen());
    let longest = parts.iter().max_by(|a, b| polyline::length(a).total_cmp(&polyline::length(b)));
    longest.and_then(|part| halfway(part)).or_else(|| halfway(line)).unwrap_or_default()
}

/// The distance from the end of the line, in CSS px, at which no mark covers the tip of an arrow; limited.
fn clear(marks: &[Mark], line: &[ScreenPoint]) -> f64 {
    let length = polyline::length(line);
    let is_free = |short: &f64| {
        let tip = polyline::along(line, length - short).unwrap_or_default();
        marks.iter().all(|mark| (mark.at.x - tip.x).hypot(mark.at.y - tip.y) > COVERED)
    };
    let tries = (0..10).map(|step| FREE + 4.0 * f64::from(step));
    tries.into_iter().find(is_free).unwrap_or(FREE)
}

/// The largest radius that a mark covers, in CSS px.
const COVERED: f64 = 13.0;

/// The end points of arcs within the drawn area, each once.
pub fn hubs(arcs: &[RelationArc], view: View) -> Vec<(&Party, ScreenPoint)> {
    let mut hubs: Vec<(&Party, ScreenPoint)> = Vec::new();
    for arc in arcs {
        let places = [arc.line.first(), arc.line.last()];
        for (party, at) in arc.parties.iter().zip(places.into_iter().flatten()) {
            let is_new = view.is_near(*at) && !hubs.iter().any(|(known, _)| *known == party);
            hubs.extend(is_new.then_some((party, *at)));
        }
    }
    hubs
}

//! Where the arcs of relations run.

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
    /// The relation's place in the dossier's table.
    pub relation: usize,
    /// Which pair of its parties.
    pub pair: usize,
    /// From whom, and to whom.
    pub parties: [Party; 2],
    /// What the relation is on the day.
    pub kind: RelationKind,
    /// Whether it only possibly holds.
    pub soft: bool,
    /// Whether the story speaks of it.
    pub told: bool,
    /// Whether the reader has selected it.
    pub selected: bool,
    /// Whether its middle is seen, so that the keyboard reaches it.
    pub seen: bool,
    /// What it is called.
    pub name: Rc<str>,
    /// The whole way, from the one to the other, in CSS px of the viewport.
    pub line: Vec<ScreenPoint>,
    /// Where the keyboard finds it, in the middle of what is in view.
    pub middle: ScreenPoint,
    /// How far before its end the tip of its arrow lies, in CSS px; none if it goes both ways.
    pub tip: Option<f64>,
}

/// How far from its ends an arc stops, so that their dots stay free, in CSS px.
pub const FREE: f64 = 4.0;

/// All arcs, those that the story speaks of last.
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

/// A pair of a relation's parties, with their places.
struct Bond<'a> {
    shown: ShownRelation<'a>,
    pair: usize,
    parties: (&'a Party, &'a Party),
    ends: (LonLat, LonLat),
}

/// Each of the ones with each of the others.
fn pairs(relation: &Relation) -> impl Iterator<Item = (usize, (&Party, &Party))> {
    let pairs = relation.from.iter().flat_map(|from| relation.to.iter().map(move |to| (from, to)));
    pairs.enumerate()
}

impl<'a> Bond<'a> {
    /// That pair, if both have a place on the map.
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

/// A country's label spot, or where an organisation has its seat.
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

/// The middle of the longest part in view, or of the whole where none is.
fn middle(line: &[ScreenPoint], view: View) -> ScreenPoint {
    let halfway = |part: &[ScreenPoint]| polyline::along(part, polyline::length(part) / 2.0);
    let parts = polyline::within(line, view.seen());
    let longest = parts.iter().max_by(|a, b| polyline::length(a).total_cmp(&polyline::length(b)));
    longest.and_then(|part| halfway(part)).or_else(|| halfway(line)).unwrap_or_default()
}

/// How far before the end of that line the tip of an arrow lies under no mark, in CSS px; but not far off.
fn clear(marks: &[Mark], line: &[ScreenPoint]) -> f64 {
    let length = polyline::length(line);
    let is_free = |short: &f64| {
        let tip = polyline::along(line, length - short).unwrap_or_default();
        marks.iter().all(|mark| (mark.at.x - tip.x).hypot(mark.at.y - tip.y) > COVERED)
    };
    let tries = (0..10).map(|step| FREE + 4.0 * f64::from(step));
    tries.into_iter().find(is_free).unwrap_or(FREE)
}

/// How far from its middle a mark may cover, in CSS px.
const COVERED: f64 = 13.0;

/// Where arcs end, as far as it is drawn, each once.
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

//! Where the arcs of relations run.

use crate::atlas::{
    Atlas, Camera, GRID, LonLat, Point, ScreenBox, ScreenPoint, Viewport, WorldPoint, arc, laea,
    lanes, polyline,
};
use crate::data::{Holds, Party, Relation, RelationKind};
use crate::state::{Context, ShownRelation, State};

/// The arc from one party of a relation to one other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RelationArc {
    /// The relation's place in the dossier's table.
    pub(super) relation: usize,
    /// Which pair of its parties.
    pub(super) pair: usize,
    /// From whom, and to whom.
    pub(super) parties: [Party; 2],
    pub(super) kind: RelationKind,
    /// Whether it only possibly holds.
    pub(super) soft: bool,
    /// Whether the story speaks of it.
    pub(super) told: bool,
    /// The whole way, from the one to the other.
    pub(super) line: Vec<ScreenPoint>,
    /// Where the keyboard finds it, in the middle of what is in view.
    pub(super) middle: ScreenPoint,
}

/// All arcs, those that the story speaks of last.
pub(super) fn arcs(
    context: &Context,
    state: State,
    atlas: &Atlas,
    (camera, viewport): (Camera, Viewport),
) -> Vec<RelationArc> {
    let bonds: Vec<Bond> = state
        .relations_shown(context)
        .flat_map(|shown| pairs(shown.relation).map(move |pair| (shown, pair)))
        .filter_map(|(shown, pair)| Bond::of(context, atlas, shown, pair))
        .collect();
    let ends: Vec<_> = bonds.iter().map(|bond| bond.parties).collect();
    let lanes = lanes(&ends);
    let drawn = bonds.iter().zip(lanes);
    let arcs = drawn.map(|(bond, lane)| bond.arc(camera, viewport, lane));
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
        context: &Context,
        atlas: &Atlas,
        shown: ShownRelation<'a>,
        (pair, parties): (usize, (&'a Party, &'a Party)),
    ) -> Option<Self> {
        let ends = (place(context, atlas, parties.0)?, place(context, atlas, parties.1)?);
        Some(Self { shown, pair, parties, ends })
    }

    fn arc(&self, camera: Camera, viewport: Viewport, lane: f64) -> RelationArc {
        let line = arc(camera, viewport, self.ends, lane);
        RelationArc {
            relation: self.shown.index,
            pair: self.pair,
            parties: [self.parties.0.clone(), self.parties.1.clone()],
            kind: self.shown.kind,
            soft: self.shown.holds == Holds::Possibly,
            told: self.shown.told,
            middle: middle(&line, viewport),
            line,
        }
    }
}

/// A country's label spot, or where an organisation has its seat.
fn place(context: &Context, atlas: &Atlas, party: &Party) -> Option<LonLat> {
    match party {
        Party::Country(id) => {
            let spot = atlas.countries().find(|(_, known, _)| known == id);
            spot.map(|(_, _, spot)| lon_lat(spot.at))
        }
        Party::Organisation(id) => Some(context.dossier.organisation(id)?.anchor.as_ref()?.at),
    }
}

fn lon_lat([x, y]: Point) -> LonLat {
    let world = WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID };
    let (lon, lat) = laea::unproject_deg(world);
    #[expect(clippy::cast_possible_truncation, reason = "degrees, to a metre")]
    let place = LonLat { lon: lon as f32, lat: lat as f32 };
    place
}

/// The middle of the longest part in view, or of the whole where none is.
fn middle(line: &[ScreenPoint], viewport: Viewport) -> ScreenPoint {
    let view = ScreenBox { left: 0.0, top: 0.0, right: viewport.width, bottom: viewport.height };
    let halfway = |part: &[ScreenPoint]| polyline::along(part, polyline::length(part) / 2.0);
    let parts = polyline::within(line, view);
    let longest = parts.iter().max_by(|a, b| polyline::length(a).total_cmp(&polyline::length(b)));
    longest.and_then(|part| halfway(part)).or_else(|| halfway(line)).unwrap_or_default()
}

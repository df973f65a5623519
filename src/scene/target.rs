//! The things on the map that can be pointed at, their positions, and the hit test.

use super::picture::Scene;
use crate::atlas::{Atlas, ScreenBox, ScreenPoint, polyline};
use crate::data::CountryId;
use std::rc::Rc;

/// A thing on the map that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A country.
    Country(CountryId),
    /// Disputed land, by its index among the atlas's units.
    Face(usize),
    /// A country's ties.
    Ties(CountryId),
    /// A relation, by its index in the dossier, and the pair of its parties.
    Relation(usize, usize),
    /// One event or a crowd, by index in the dossier, and the index of the place of the first event.
    Events(Rc<[usize]>, usize),
    /// One site or a crowd, by index in the dossier.
    Sites(Rc<[usize]>),
}

impl Target {
    /// The members of a crowd as separate targets.
    pub fn singly(&self) -> Vec<Self> {
        match self {
            Self::Sites(sites) => sites.iter().map(|site| Self::Sites(Rc::new([*site]))).collect(),
            Self::Events(events, spot) => {
                events.iter().map(|event| Self::Events(Rc::new([*event]), *spot)).collect()
            }
            one => vec![one.clone()],
        }
    }

    /// Whether it is a small mark, not land or a line.
    pub fn is_mark(&self) -> bool {
        matches!(self, Self::Sites(_) | Self::Events(..) | Self::Ties(_))
    }
}

/// The smallest hit radius of a mark, in CSS px; also used for the head of a pin, the centre of a badge, and an
/// arc.
const REACH: [f64; 4] = [12.0, 13.0, 12.0, 7.0];
/// The distance between the tip and the head of a pin, in CSS px.
const HEAD: f64 = 11.0;
/// What is drawn of the head of a pin (its radius), of a badge (half its width and height) and of an arc or the border
/// of disputed land (half its width), in CSS px.
const HEAD_DRAWN: f64 = 5.5;
const BADGE_DRAWN: (f64, f64) = (8.5, 6.5);
const LINE_DRAWN: f64 = 2.0;

/// A target near a point, and whether it is drawn there, so that the point is exactly on it.
struct Hit {
    target: Target,
    is_exact: bool,
}

impl Scene {
    /// The target at a point, in CSS px of the viewport; none in water. What is drawn there comes before what is only
    /// within reach, and both before land; of several, the topmost.
    pub fn at(&self, atlas: &Atlas, at: ScreenPoint) -> Option<Target> {
        let hits = self.hits(at);
        let exact = hits.iter().find(|hit| hit.is_exact);
        let exact = exact.map(|hit| hit.target.clone());
        exact
            .or_else(|| self.disputed_border_at(atlas, at))
            .or_else(|| hits.into_iter().next().map(|hit| hit.target))
            .or_else(|| self.land_at(atlas, at))
    }

    /// All marks, pins, badges and arcs within reach of that point: those that are drawn there first, the topmost
    /// first.
    pub fn marks_at(&self, at: ScreenPoint) -> Vec<Target> {
        let (exact, near): (Vec<_>, Vec<_>) =
            self.hits(at).into_iter().partition(|hit| hit.is_exact);
        exact.into_iter().chain(near).map(|hit| hit.target).collect()
    }

    /// The topmost first.
    fn hits(&self, at: ScreenPoint) -> Vec<Hit> {
        let [mark, head, badge, line] = REACH;
        let round = |middle: ScreenPoint, reach: f64, drawn: f64, target: Target| {
            let off = (middle.x - at.x).hypot(middle.y - at.y);
            (off <= reach).then_some(Hit { target, is_exact: off <= drawn })
        };
        let marks = self.marks.iter().rev().filter_map(|one| {
            let target = Target::Sites(one.sites.clone());
            round(one.at, mark.max(one.reach()), one.reach(), target)
        });
        let pins = self.pins.iter().filter_map(|one| {
            let target = Target::Events(one.events.clone(), one.spot);
            round(ScreenPoint { y: one.at.y - HEAD, ..one.at }, head, HEAD_DRAWN, target)
        });
        let badges = self.badges.iter().rev().filter_map(|one| {
            let has = |x: f64, y: f64| ScreenBox::about(one.at, 2.0 * x, 2.0 * y).has(at);
            let is_exact = has(BADGE_DRAWN.0, BADGE_DRAWN.1);
            has(badge, badge).then_some(Hit { target: Target::Ties(one.country), is_exact })
        });
        let arcs = self.arcs.iter().rev().filter_map(|arc| {
            let off = polyline::distance(&arc.line, at);
            let target = Target::Relation(arc.relation, arc.pair);
            (off <= line).then_some(Hit { target, is_exact: off <= LINE_DRAWN })
        });
        marks.chain(pins).chain(badges).chain(arcs).collect()
    }

    /// The disputed land whose border is drawn at that point.
    fn disputed_border_at(&self, atlas: &Atlas, at: ScreenPoint) -> Option<Target> {
        let here = self.view.to_world(at);
        let reach = LINE_DRAWN / self.view.camera.scale();
        let is_near = |face: &usize| {
            atlas.bounds(*face).is_some_and(|bounds| bounds.grown(reach).contains(here))
        };
        let off = |face: usize| {
            let rings = atlas.rings(face, self.level);
            let lines = rings.map(|ring| ring.map(|at| self.view.vertex(at)).collect::<Vec<_>>());
            lines.map(|line| polyline::distance(&line, at)).fold(f64::INFINITY, f64::min)
        };
        atlas.faces().filter(is_near).find(|face| off(*face) <= LINE_DRAWN).map(Target::Face)
    }

    /// Disputed land, or a country.
    fn land_at(&self, atlas: &Atlas, at: ScreenPoint) -> Option<Target> {
        let unit = atlas.unit_at(self.view.to_world(at), self.level)?;
        let found = &atlas.units()[unit];
        match found.face {
            Some(_) => Some(Target::Face(unit)),
            None => found.id.map(Target::Country),
        }
    }

    /// Everything that the keyboard can reach now, with its position: countries (label point), badges, arcs (middle),
    /// pins, marks.
    pub fn stops(&self) -> Vec<(Target, ScreenPoint)> {
        let countries = self.countries.iter();
        let countries =
            countries.map(|(id, spot)| (Target::Country(*id), self.view.vertex(spot.at)));
        let badges = self.badges.iter().map(|badge| (Target::Ties(badge.country), badge.at));
        let arcs = self.arcs.iter();
        let arcs = arcs.map(|arc| (Target::Relation(arc.relation, arc.pair), arc.middle));
        let pins = self.pins.iter();
        let pins = pins.map(|pin| (Target::Events(pin.events.clone(), pin.spot), pin.at));
        let marks = self.marks.iter().map(|mark| (Target::Sites(mark.sites.clone()), mark.at));
        let all = countries.chain(badges).chain(arcs).chain(pins).chain(marks);
        all.filter(|(_, at)| self.view.is_in_view(*at)).collect()
    }

    /// The position of that target, if it is in view.
    pub fn position(&self, target: &Target) -> Option<ScreenPoint> {
        self.stops().into_iter().find(|(stop, _)| stop == target).map(|(_, at)| at)
    }
}

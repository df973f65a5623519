//! The things on the map that can be pointed at, their positions, and the hit test.

use super::Scene;
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

impl Scene {
    /// The target at a point, in CSS px of the viewport: the topmost one, or else the land; none in water.
    pub fn at(&self, atlas: &Atlas, at: ScreenPoint) -> Option<Target> {
        self.marks_at(at).into_iter().next().or_else(|| self.land_at(atlas, at))
    }

    /// All marks, pins, badges and arcs at that point, the topmost first.
    pub fn marks_at(&self, at: ScreenPoint) -> Vec<Target> {
        let off = |middle: ScreenPoint| (middle.x - at.x).hypot(middle.y - at.y);
        let [mark, head, badge, line] = REACH;
        let marks = self.marks.iter().rev().filter(|one| off(one.at) <= mark.max(one.reach()));
        let heads = |at: ScreenPoint| ScreenPoint { y: at.y - HEAD, ..at };
        let pins = self.pins.iter().filter(|one| off(heads(one.at)) <= head);
        let around = |middle| ScreenBox::about(middle, 2.0 * badge, 2.0 * badge);
        let badges = self.badges.iter().rev().filter(|one| around(one.at).has(at));
        let arcs = self.arcs.iter().rev();
        let arcs = arcs.filter(|arc| polyline::distance(&arc.line, at) <= line);
        let found = (marks.map(|mark| Target::Sites(mark.sites.clone())))
            .chain(pins.map(|pin| Target::Events(pin.events.clone(), pin.spot)))
            .chain(badges.map(|badge| Target::Ties(badge.country)))
            .chain(arcs.map(|arc| Target::Relation(arc.relation, arc.pair)));
        found.collect()
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

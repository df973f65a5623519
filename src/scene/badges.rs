//! The positions of the badges of countries with military ties that surely hold on the day.

use super::marks::Mark;
use super::subject::Subject;
use crate::atlas::{Point, ScreenBox, ScreenPoint, place_labels};
use crate::data::{CountryId, Layer};
use std::rc::Rc;

/// A country's badge.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// The country.
    pub country: CountryId,
    /// Its centre, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// The number of ties that surely hold.
    pub count: usize,
    /// Whether it is in view, so that the keyboard can reach it.
    pub seen: bool,
    /// Its accessible name: the country, and the number and kinds of its ties.
    pub name: Rc<str>,
}

/// Width and height of a badge, in CSS px.
const SIZE: (f64, f64) = (18.0, 14.0);

impl Badge {
    /// The area that no label may cover.
    pub(super) fn bounds(&self) -> ScreenBox {
        ScreenBox::about(self.at, SIZE.0, SIZE.1)
    }
}

/// The badges that have room, each below its country's name or at another free position: one under another could not be
/// read, and has room further in.
pub(super) fn badges(subject: &Subject, marks: &[Mark]) -> Vec<Badge> {
    if !subject.state.layers.shows(Layer::Ties) {
        return Vec::new();
    }
    let tied: Vec<_> = subject.facts.tied(subject.dossier()).collect();
    let counts = subject
        .atlas
        .countries()
        .map(|(_, id, spot)| (id, spot.at, tied.iter().filter(|country| **country == id).count()));
    let with_ties: Vec<_> = counts.filter(|(.., count)| *count > 0).collect();
    let spots: Vec<_> = with_ties.iter().map(|(_, spot, _)| subject.view.vertex(*spot)).collect();
    let positions = free(&spots, marks);
    let placed = with_ties.iter().zip(positions);
    placed.filter_map(|(tied, at)| Some(badge(subject, *tied, at?))).collect()
}

fn badge(
    subject: &Subject,
    (country, _, count): (CountryId, Point, usize),
    at: ScreenPoint,
) -> Badge {
    let name = subject.voice.ties(country, subject.state.date).join(", ");
    Badge { country, at, count, seen: subject.view.is_in_view(at), name: name.into() }
}

/// Offsets from the label point to the centre of a badge, in CSS px, the best first.
const SHIFTS: [(f64, f64); 10] = [
    (0.0, 17.0),
    (0.0, -17.0),
    (22.0, 12.0),
    (-22.0, 12.0),
    (22.0, -12.0),
    (-22.0, -12.0),
    (0.0, 30.0),
    (28.0, 0.0),
    (-28.0, 0.0),
    (0.0, -30.0),
];

/// A position near each label point, free of marks and of other badges, if there is one.
fn free(spots: &[ScreenPoint], marks: &[Mark]) -> Vec<Option<ScreenPoint>> {
    let shifted = |at: &ScreenPoint, (dx, dy)| ScreenPoint { x: at.x + dx, y: at.y + dy };
    let boxes = |at| SHIFTS.map(|by| ScreenBox::about(shifted(at, by), SIZE.0, SIZE.1)).into();
    let positions: Vec<Vec<_>> = spots.iter().map(boxes).collect();
    let taken: Vec<_> = marks.iter().map(|mark| ScreenBox::about(mark.at, 20.0, 20.0)).collect();
    let chosen = place_labels(&positions, &taken, ScreenBox::EVERYWHERE);
    let place = |(at, place): (_, Option<usize>)| place.map(|place| shifted(at, SHIFTS[place]));
    spots.iter().zip(chosen).map(place).collect()
}

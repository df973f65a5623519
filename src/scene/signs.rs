//! The positions of the signs of a comparison: one for each country whose standing changed.

use super::badges::Badge;
use super::marks::Mark;
use super::subject::{Spot, Subject};
use crate::atlas::{ScreenBox, ScreenPoint, place_labels};
use crate::data::Move;

/// The sign of a country's move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sign {
    /// Its centre, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// How the country's standing changed.
    pub moved: Move,
    /// Its width and height, in CSS px.
    pub size: f64,
}

/// Width and height of a sign, in CSS px; `style.css` is written for this size.
pub const SIZE: f64 = 15.0;
/// On a map as narrow as a phone.
const SMALL: f64 = 11.0;

impl Sign {
    /// The area that labels keep free.
    pub(super) fn bounds(&self) -> ScreenBox {
        ScreenBox::about(self.at, self.size, self.size)
    }
}

/// Each sign in the centre of its country, or next to the obstacle there; none if there is no room.
pub(super) fn signs(
    subject: &Subject,
    spots: &[Spot],
    marks: &[Mark],
    badges: &[Badge],
) -> Vec<Sign> {
    let Some(compared) = &subject.compared else { return Vec::new() };
    let view = subject.view;
    let size = if view.is_narrow() { SMALL } else { SIZE };
    let moved =
        spots.iter().filter_map(|(id, spot)| Some((view.vertex(spot.at), compared.moved(*id)?)));
    let positions: Vec<Vec<Sign>> = moved
        .filter(|(at, _)| view.is_near(*at))
        .map(|(at, moved)| around(at, size).map(|at| Sign { at, moved, size }).collect())
        .collect();
    let boxes: Vec<Vec<_>> =
        positions.iter().map(|positions| positions.iter().map(Sign::bounds).collect()).collect();
    let marks = marks.iter().map(|mark| ScreenBox::about(mark.at, size, size));
    let taken: Vec<_> = marks.chain(badges.iter().map(Badge::bounds)).collect();
    let chosen = place_labels(&boxes, &taken, view.drawn());
    positions
        .iter()
        .zip(chosen)
        .filter_map(|(positions, chosen)| positions.get(chosen?).copied())
        .collect()
}

/// The point itself first, then around it.
fn around(ScreenPoint { x, y }: ScreenPoint, size: f64) -> impl Iterator<Item = ScreenPoint> {
    let ring = |by: f64| {
        [(0.0, -by), (0.0, by), (-by, 0.0), (by, 0.0), (-by, -by), (by, -by), (-by, by), (by, by)]
    };
    let shifts = [(0.0, 0.0)].into_iter().chain(ring(size * 0.6)).chain(ring(size));
    shifts.map(move |(dx, dy)| ScreenPoint { x: x + dx, y: y + dy })
}

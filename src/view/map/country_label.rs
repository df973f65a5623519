//! A country's name where it fits, its code where only that does, or its name at the end of a line.

use super::changes::{is_moved, is_pale};
use super::labels::{Label, Leader, Place};
use super::scene::Scene;
use crate::atlas::{LabelSpot, ScreenBox, ScreenPoint, text_width};
use crate::data::{CountryId, Holds, StandingKind};
use crate::state::Selection;
use crate::view::ui::Frame;

/// Height of the letters, in CSS px; `style.css` says the same of `.label`.
const SIZE: f64 = 12.0;
/// How much wider capitals with space between them are than what they are the capitals of.
const CAPITALS: f64 = 1.34;

/// How far off a name may stand, as a part of the map's width.
const FAR: f64 = 0.15;
/// How far a name may stand from its country on a narrow map, where many would, in CSS px.
const NEAR: f64 = 30.0;

/// How much a country's name matters.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Weight {
    /// It has a standing, is chosen or told of, or an arc ends in it.
    Major,
    /// It hosts a site, or had a standing on another day.
    Minor,
}

impl Weight {
    pub(super) fn of(scene: &Scene, id: CountryId) -> Self {
        let chosen = scene.is_selected(Selection::Country(id)) || scene.tells_of(id);
        // A narrow map has no room to name from afar whatever an arc leads to.
        let is_bound = !scene.is_narrow() && scene.is_bound(id);
        let moved = is_moved(scene, id);
        if chosen || moved || is_bound || scene.standing(id).is_some() {
            Self::Major
        } else {
            Self::Minor
        }
    }
}

/// The label with all its places; none out of sight, or where nothing fits.
pub(super) fn country_label(
    frame: &Frame,
    scene: &Scene,
    id: CountryId,
    spot: LabelSpot,
) -> Option<Label> {
    let middle = scene.screen(spot.at);
    if !scene.is_near(middle) {
        return None;
    }
    let major = Weight::of(scene, id) == Weight::Major;
    let stretch = if major { CAPITALS } else { 1.0 };
    let (name, code) = (frame.voice.country(id), id.to_string());
    let room = [spot.half_width, spot.half_height].map(|half| f64::from(half) * scene.grid_scale());
    let mut places = if scene.is_bound(id) { beside(middle, &name, stretch) } else { Vec::new() };
    places.extend(inside(middle, room, &name, stretch));
    places.extend(inside(middle, room, &code, 1.0 + (stretch - 1.0) * 0.3));
    // In the story a name that does not fit is left to the countries that it tells of.
    if major && !scene.mutes(id) && scene.is_in_view(middle) {
        let apart = outside(middle, &name, stretch, scene.viewport.width * FAR);
        let is_close = |place: &Place| !scene.is_narrow() || place.is_within(NEAR);
        places.extend(apart.into_iter().filter(is_close));
    }
    let class = class(scene, id, major);
    (!places.is_empty()).then_some(Label { of: middle, class, places })
}

fn class(scene: &Scene, id: CountryId, major: bool) -> &'static str {
    match scene.standing(id) {
        _ if major && is_pale(scene, id) => "label major pale",
        // A fill that steps back is too pale for the colour of names on members.
        _ if major && scene.mutes(id) => "label major",
        Some((StandingKind::Member | StandingKind::ShanghaiFive, Holds::Surely, _)) => {
            "label major on-member"
        }
        _ if major => "label major",
        _ => "label minor",
    }
}

/// In the middle of the country, or a little above or below.
fn inside(
    middle: ScreenPoint,
    [half_width, half_height]: [f64; 2],
    text: &str,
    stretch: f64,
) -> Vec<Place> {
    let width = text_width(text, SIZE) * stretch;
    let shifts = [0.0, -0.4, 0.4, -0.75, 0.75];
    // A name may reach a little over a border.
    let fits = |shift: f64| {
        let (across, down) = (width / 2.0 / (half_width * 1.3), (SIZE * 0.6) / (half_height * 1.3));
        across.powi(2) + (down + shift.abs() * 0.77).powi(2) <= 1.0
    };
    shifts
        .into_iter()
        .filter(|shift| fits(*shift))
        .map(|shift| {
            let at = ScreenPoint { y: middle.y + shift * half_height, ..middle };
            let bounds = ScreenBox::about(at, width + 4.0, SIZE * 1.3);
            Place { text: text.to_owned(), class: None, at, bounds, leader: None }
        })
        .collect()
}

/// Above or below the dot where arcs end.
fn beside(middle: ScreenPoint, text: &str, stretch: f64) -> Vec<Place> {
    let width = text_width(text, SIZE) * stretch;
    let place = |shift: f64| {
        let at = ScreenPoint { y: middle.y + shift, ..middle };
        let bounds = ScreenBox::about(at, width + 4.0, SIZE * 1.3);
        Place { text: text.to_owned(), class: None, at, bounds, leader: None }
    };
    [SIZE, -SIZE].map(place).into()
}

/// Around the country, at the end of a line.
fn outside(middle: ScreenPoint, text: &str, stretch: f64, far: f64) -> Vec<Place> {
    let width = text_width(text, SIZE) * stretch;
    let ring = |radius: f64| RAYS.map(|(x, y)| (x * radius, y * radius));
    [26.0, 42.0, 62.0, 86.0]
        .into_iter()
        .filter(|radius| *radius <= far)
        .flat_map(ring)
        .map(|(dx, dy)| {
            let end = ScreenPoint { x: middle.x + dx, y: middle.y + dy };
            let shift = if dx.abs() < 1.0 { 0.0 } else { (width / 2.0 + 3.0).copysign(dx) };
            let drop = if dx.abs() < 1.0 { (SIZE * 0.7).copysign(dy) } else { 0.0 };
            let at = ScreenPoint { x: end.x + shift, y: end.y + drop };
            let bounds = ScreenBox::about(at, width + 4.0, SIZE * 1.3);
            let leader = Leader { from: middle, to: end, dot: true };
            // Other land may be under it than under the country it names.
            Place {
                text: text.to_owned(),
                class: Some("label major apart"),
                at,
                bounds,
                leader: Some(leader),
            }
        })
        .collect()
}

/// To the right first, then round about.
const RAYS: [(f64, f64); 8] = [
    (1.0, -0.4),
    (1.0, 0.4),
    (-1.0, -0.4),
    (-1.0, 0.4),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.7, -0.9),
    (-0.7, 0.9),
];

//! A country's label: its name if it fits, else its code, else its name at the end of a line.

use super::candidate::{Candidate, Label, Leader, Style};
use crate::atlas::{ScreenBox, ScreenPoint, text_width};
use crate::data::{CountryId, Party, StandingKind};
use crate::scene::arcs::RelationArc;
use crate::scene::subject::{Spot, Subject};
use crate::state::Selection;
use std::rc::Rc;

/// Height of the letters, in CSS px; keep equal to `.label` in `style.css`.
const SIZE: f64 = 12.0;
/// The width of spaced capitals relative to small letters.
const CAPITALS: f64 = 1.34;

/// The largest distance of a name, as a part of the map's width.
const FAR: f64 = 0.15;
/// The largest distance of a name from its country on a narrow map, in CSS px.
const NEAR: f64 = 30.0;

/// The importance of a country's name.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Weight {
    /// It has a standing, is selected or in the story's step, or an arc ends in it.
    Major,
    /// It hosts a site, or had a standing on another day.
    Minor,
}

impl Weight {
    pub(super) fn of(subject: &Subject, arcs: &[RelationArc], id: CountryId) -> Self {
        let chosen = subject.is_selected(Selection::Country(id)) || subject.tells_of(id);
        // A narrow map has no room to name from afar whatever an arc leads to.
        let is_bound = !subject.view.is_narrow() && is_bound(arcs, id);
        if chosen || is_moved(subject, id) || is_bound || subject.standing(id).is_some() {
            Self::Major
        } else {
            Self::Minor
        }
    }
}

/// Whether an arc ends in that country.
fn is_bound(arcs: &[RelationArc], id: CountryId) -> bool {
    let mut ends = arcs.iter().flat_map(|arc| &arc.parties);
    ends.any(|party| *party == Party::Country(id))
}

fn is_moved(subject: &Subject, id: CountryId) -> bool {
    subject.compared.as_ref().is_some_and(|compared| compared.moved(id).is_some())
}

/// The label with all its positions; none if the country is out of view or nothing fits.
pub(super) fn country_label(
    subject: &Subject,
    arcs: &[RelationArc],
    (id, spot): Spot,
    weight: Weight,
) -> Option<Candidate> {
    let view = subject.view;
    let middle = view.vertex(spot.at);
    if !view.is_near(middle) {
        return None;
    }
    let major = weight == Weight::Major;
    let stretch = if major { CAPITALS } else { 1.0 };
    let style = style(subject, id, major);
    let write = |text: String, stretch| Writing {
        width: text_width(&text, SIZE) * stretch,
        text: text.into(),
        style,
    };
    let (name, code) = (subject.voice.country(id), id.to_string());
    let (name, code) = (write(name, stretch), write(code, 1.0 + (stretch - 1.0) * 0.3));
    let room = [spot.half_width, spot.half_height].map(|half| f64::from(half) * view.grid_scale());
    let mut positions = if is_bound(arcs, id) { name.beside(middle) } else { Vec::new() };
    positions.extend(name.inside(middle, room));
    positions.extend(code.inside(middle, room));
    // In the story a name that does not fit is left to the countries that it tells of.
    if major && !subject.mutes(id) && view.is_in_view(middle) {
        let apart = name.outside(middle, view.viewport.width * FAR);
        let is_close = |position: &Label| !view.is_narrow() || position.is_within(NEAR);
        positions.extend(apart.into_iter().filter(is_close));
    }
    (!positions.is_empty()).then_some(Candidate { of: middle, positions })
}

fn style(subject: &Subject, id: CountryId, major: bool) -> Style {
    let on_member = |kind| matches!(kind, StandingKind::Member | StandingKind::ShanghaiFive);
    match subject.standing(id) {
        _ if major && subject.compared.is_some() && !is_moved(subject, id) => Style::MajorPale,
        // A fill that steps back is too pale for the colour of names on members.
        _ if major && subject.mutes(id) => Style::Major,
        Some(stood) if stood.surely() && on_member(stood.kind) => Style::MajorOnMember,
        _ if major => Style::Major,
        _ => Style::Minor,
    }
}

impl Label {
    /// Whether its line is at most that long, in CSS px.
    fn is_within(&self, length: f64) -> bool {
        let far = |line: &Leader| (line.to.x - line.from.x).hypot(line.to.y - line.from.y);
        self.leader.as_ref().is_none_or(|line| far(line) <= length)
    }
}

/// The text and its style.
struct Writing {
    text: Rc<str>,
    /// In CSS px.
    width: f64,
    style: Style,
}

impl Writing {
    fn centered(&self, at: ScreenPoint) -> Label {
        let bounds = ScreenBox::about(at, self.width + 4.0, SIZE * 1.3);
        Label { text: self.text.clone(), style: self.style, at, bounds, leader: None }
    }

    /// In the centre of the country, or a little above or below.
    fn inside(&self, middle: ScreenPoint, [half_width, half_height]: [f64; 2]) -> Vec<Label> {
        let shifts = [0.0, -0.4, 0.4, -0.75, 0.75];
        // A name may reach a little over a border.
        let across = self.width / 2.0 / (half_width * 1.3);
        let down = (SIZE * 0.6) / (half_height * 1.3);
        let fits = |shift: f64| across.powi(2) + (down + shift.abs() * 0.77).powi(2) <= 1.0;
        let shifts = shifts.into_iter().filter(|shift| fits(*shift));
        let at = |shift| ScreenPoint { y: middle.y + shift * half_height, ..middle };
        shifts.map(|shift| self.centered(at(shift))).collect()
    }

    /// Above or below the dot at the end of arcs.
    fn beside(&self, middle: ScreenPoint) -> Vec<Label> {
        let at = |shift| ScreenPoint { y: middle.y + shift, ..middle };
        [SIZE, -SIZE].map(|shift| self.centered(at(shift))).into()
    }

    /// Around the country, at the end of a line no longer than `far`.
    fn outside(&self, middle: ScreenPoint, far: f64) -> Vec<Label> {
        let ring = |radius: f64| RAYS.map(|(x, y)| (x * radius, y * radius));
        let radii = [26.0, 42.0, 62.0, 86.0].into_iter().filter(|radius| *radius <= far);
        radii.flat_map(ring).map(|shift| self.apart(middle, shift)).collect()
    }

    fn apart(&self, middle: ScreenPoint, (dx, dy): (f64, f64)) -> Label {
        let end = ScreenPoint { x: middle.x + dx, y: middle.y + dy };
        let is_upright = dx.abs() < 1.0;
        let shift = if is_upright { 0.0 } else { (self.width / 2.0 + 3.0).copysign(dx) };
        let drop = if is_upright { (SIZE * 0.7).copysign(dy) } else { 0.0 };
        let at = ScreenPoint { x: end.x + shift, y: end.y + drop };
        let leader = Some(Leader { from: middle, to: end, dot: true });
        // Other land may be under it than under the country it names.
        Label { style: Style::MajorApart, leader, ..self.centered(at) }
    }
}

/// To the right first, then all around.
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

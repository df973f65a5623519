//! A site's name next to its mark, or further away at the end of a line.

use super::candidate::{Candidate, Label, Leader, Style};
use crate::atlas::{ScreenBox, ScreenPoint, text_width};
use crate::scene::marks::Mark;
use crate::scene::subject::Subject;
use std::rc::Rc;

/// Height of the letters, in CSS px; keep equal to `.label` in `style.css`.
const SIZE: f64 = 12.0;
/// The width of bold letters relative to normal letters.
const BOLD: f64 = 1.08;

/// Whether the mark is a main site: of the counted bloc, in a country with a standing, or in any country if the
/// facts have no standings.
pub(super) fn is_asked(subject: &Subject, mark: &Mark) -> bool {
    let dossier = subject.dossier();
    let has_standing = || subject.standing(dossier.sites[mark.sites[0]].host).is_some();
    mark.counted && (dossier.standings.is_empty() || has_standing())
}

/// The label of a mark for one site, for two main sites, or for sites of the story's
/// step.
pub(super) fn site_label(subject: &Subject, mark: &Mark) -> Option<Candidate> {
    let is_pair = mark.sites.len() == 2 && is_asked(subject, mark);
    let is_crowd_named = !subject.view.is_narrow() && (is_pair || mark.ringed);
    if !(mark.sites.len() == 1 || is_crowd_named) || !subject.view.is_near(mark.at) {
        return None;
    }
    let name: Rc<str> = subject.voice.sites(&mark.sites).into();
    let width = text_width(&name, SIZE) * BOLD;
    let wider: f64 = if mark.sites.len() > 1 { 5.0 } else { 0.0 };
    let near = NEAR.iter().map(|(dx, dy)| ((dx + wider.copysign(*dx), *dy), false));
    let far = FAR.iter().map(|shift| (*shift, true));
    let positions =
        near.chain(far).map(|(shift, apart)| label_at(mark.at, (&name, width), shift, apart));
    Some(Candidate { of: mark.at, positions: positions.collect() })
}

/// From the mark to the nearer end of the name, in CSS px.
const NEAR: [(f64, f64); 6] =
    [(10.0, 0.0), (-10.0, 0.0), (10.0, -11.0), (10.0, 11.0), (-10.0, -11.0), (-10.0, 11.0)];
const FAR: [(f64, f64); 10] = [
    (26.0, -20.0),
    (26.0, 20.0),
    (-26.0, -20.0),
    (-26.0, 20.0),
    (44.0, -32.0),
    (44.0, 32.0),
    (-44.0, -32.0),
    (-44.0, 32.0),
    (70.0, 44.0),
    (-70.0, 44.0),
];

fn label_at(
    mark: ScreenPoint,
    (name, width): (&Rc<str>, f64),
    (dx, dy): (f64, f64),
    apart: bool,
) -> Label {
    let is_before = dx < 0.0;
    let left = if is_before { mark.x + dx - width } else { mark.x + dx };
    let y = mark.y + dy;
    let end = ScreenPoint { x: if is_before { left + width + 1.0 } else { left - 1.0 }, y };
    Label {
        text: name.clone(),
        style: if is_before { Style::SiteBefore } else { Style::Site },
        // A name before its mark ends there, however wide its letters turn out to be.
        at: ScreenPoint { x: mark.x + dx, y },
        bounds: ScreenBox::about(ScreenPoint { x: left + width / 2.0, y }, width + 4.0, 15.0),
        leader: apart.then_some(Leader { from: mark, to: end, dot: false }),
    }
}

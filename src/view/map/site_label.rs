//! A site's name beside its mark, or farther off at the end of a line.

use super::labels::{Label, Leader, Place};
use super::scene::{Mark, Scene};
use crate::atlas::{ScreenBox, ScreenPoint, text_width};
use crate::view::say;
use crate::view::ui::Frame;

/// Height of the letters, in CSS px; `style.css` says the same of `.label`.
const SIZE: f64 = 12.0;
/// How much wider bold letters are.
const BOLD: f64 = 1.08;

/// Whether the map's question is about that mark: the camp that is counted, in a country with a standing, or anywhere
/// where no fact speaks of standings.
pub(super) fn is_asked(scene: &Scene, mark: &Mark) -> bool {
    let is_counted = mark.camp().is_some() && mark.camp() == scene.context.camp;
    let dossier = &scene.context.dossier;
    let has_standing = || scene.standing(dossier.sites[mark.sites[0]].host).is_some();
    is_counted && (dossier.standings.is_empty() || has_standing())
}

/// The label of a mark that stands for one site, for two that the question is about, or for some that the story tells
/// of.
pub(super) fn site_label(frame: &Frame, scene: &Scene, mark: &Mark) -> Option<Label> {
    let is_pair = mark.sites.len() == 2 && is_asked(scene, mark);
    let is_crowd_named = !scene.is_narrow() && (is_pair || scene.rings(&mark.sites));
    if !(mark.sites.len() == 1 || is_crowd_named) || !scene.is_near(mark.at) {
        return None;
    }
    let name = say::sites(frame, &mark.sites);
    let wider: f64 = if mark.sites.len() > 1 { 5.0 } else { 0.0 };
    let near = NEAR.iter().map(|(dx, dy)| ((dx + wider.copysign(*dx), *dy), false));
    let far = FAR.iter().map(|shift| (*shift, true));
    let places = near.chain(far).map(|(shift, apart)| place(mark.at, &name, shift, apart));
    Some(Label { of: mark.at, class: "label site", places: places.collect() })
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

fn place(mark: ScreenPoint, name: &str, (dx, dy): (f64, f64), apart: bool) -> Place {
    let width = text_width(name, SIZE) * BOLD;
    let left = if dx < 0.0 { mark.x + dx - width } else { mark.x + dx };
    let at = ScreenPoint { x: left, y: mark.y + dy };
    let middle = ScreenPoint { x: left + width / 2.0, y: at.y };
    let end = ScreenPoint { x: if dx < 0.0 { left + width + 1.0 } else { left - 1.0 }, y: at.y };
    let leader = apart.then_some(Leader { from: mark, to: end, dot: false });
    // A name before its mark ends there, however wide its letters turn out to be.
    let (class, at) = if dx < 0.0 {
        (Some("label site before"), ScreenPoint { x: mark.x + dx, ..at })
    } else {
        (None, at)
    };
    Place {
        text: name.to_owned(),
        class,
        at,
        bounds: ScreenBox::about(middle, width + 4.0, 15.0),
        leader,
    }
}

//! What a comparison adds to the picture: outlines of the countries that moved, and the sign of each move.

use super::badges;
use super::scene::Scene;
use crate::atlas::{Fixed, LabelSpot, ScreenBox, ScreenPoint, place_labels};
use crate::data::{CountryId, Holds, Move, Site};
use crate::state::{Compared, Context, State};
use crate::view::compare;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The sign of a country's move, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sign {
    at: ScreenPoint,
    moved: Move,
    size: f64,
}

/// Width and height of a sign, in CSS px; `style.css` draws it for the first.
const SIZE: f64 = 15.0;
/// On a map as narrow as a phone.
const SMALL: f64 = 11.0;

impl Sign {
    /// What labels keep clear of.
    pub(super) fn bounds(&self) -> ScreenBox {
        ScreenBox::about(self.at, self.size, self.size)
    }
}

/// Each sign in the middle of its country, or beside what stands there; none where there is no room.
pub(super) fn signs(scene: &Scene, spots: &[(CountryId, LabelSpot)]) -> Vec<Sign> {
    let Some(compared) = &scene.compared else { return Vec::new() };
    let size = if scene.viewport.width < 480.0 { SMALL } else { SIZE };
    let moved =
        spots.iter().filter_map(|(id, spot)| Some((scene.screen(spot.at), compared.moved(*id)?)));
    let places: Vec<Vec<Sign>> = moved
        .filter(|(at, _)| scene.is_near(*at))
        .map(|(at, moved)| around(at, size).map(|at| Sign { at, moved, size }).collect())
        .collect();
    let boxes: Vec<Vec<_>> =
        places.iter().map(|places| places.iter().map(Sign::bounds).collect()).collect();
    let marks = scene.marks.iter().map(|mark| ScreenBox::about(mark.at, size, size));
    let badges = scene.badges.iter().map(badges::bounds);
    let taken: Vec<_> = marks.chain(badges).collect();
    let chosen = place_labels(&boxes, &taken, scene.bounds());
    places.iter().zip(chosen).filter_map(|(places, chosen)| places.get(chosen?).copied()).collect()
}

/// The point itself first, then round about it.
fn around(ScreenPoint { x, y }: ScreenPoint, size: f64) -> impl Iterator<Item = ScreenPoint> {
    let ring = |by: f64| {
        [(0.0, -by), (0.0, by), (-by, 0.0), (by, 0.0), (-by, -by), (by, -by), (-by, by), (by, by)]
    };
    let shifts = [(0.0, 0.0)].into_iter().chain(ring(size * 0.6)).chain(ring(size));
    shifts.map(move |(dx, dy)| ScreenPoint { x: x + dx, y: y + dy })
}

/// The sites that are drawn: those of the day, and those of the other day that opened or closed between the two.
pub(super) fn sites<'a>(
    context: &'a Context,
    state: &State,
    compared: Option<&Compared>,
) -> Vec<(usize, &'a Site, Holds)> {
    let dossier = &context.dossier;
    let shown = dossier.sites_on(state.date).filter(|(_, site, _)| state.layers.shows_site(site));
    let mut sites: Vec<_> = shown.collect();
    let elsewhen = dossier.sites.iter().enumerate().filter(|(index, site)| {
        site.on(state.date) == Holds::No && compared.is_some_and(|all| all.site(*index).is_some())
    });
    sites.extend(elsewhen.map(|(index, site)| (index, site, Holds::Surely)));
    sites
}

/// Whether a country moved, so that it keeps its colour.
pub(super) fn is_moved(scene: &Scene, country: CountryId) -> bool {
    scene.compared.as_ref().is_some_and(|compared| compared.moved(country).is_some())
}

/// Whether a country is pale, because it did not move.
pub(super) fn is_pale(scene: &Scene, country: CountryId) -> bool {
    scene.compared.as_ref().is_some_and(|compared| compared.moved(country).is_none())
}

/// The outlines, over the ground and under the names.
pub(super) fn outlines(ui: &Ui, scene: &Scene) -> Html {
    let Some(compared) = &scene.compared else { return Html::default() };
    let atlas = ui.frame.atlas.borrow();
    let moved = atlas.countries().filter_map(|(unit, id, _)| Some((unit, compared.moved(id)?)));
    let outline = |(unit, moved): (usize, Move)| {
        html! { <path class={format!("change {}", compare::class(moved))} d={atlas.outline_path(unit, scene.level)} /> }
    };
    html! { <g class="ground changes" transform={scene.transform()}>{ for moved.map(outline) }</g> }
}

/// The signs, over everything else.
pub(super) fn moves(scene: &Scene) -> Html {
    let sign = |Sign { at, moved, size }: &Sign| {
        let (x, y) = (Fixed(at.x, 1), Fixed(at.y, 1));
        let place = format!("translate({x} {y}) scale({})", Fixed(size / SIZE, 2));
        html! { <g class={format!("move {}", compare::class(*moved))} transform={place}><circle r="6.5" /><path d={compare::sign(*moved)} /></g> }
    };
    html! { <g class="moves" aria-hidden="true">{ for scene.signs.iter().map(sign) }</g> }
}

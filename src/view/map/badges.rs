//! Badges of countries with military ties: how many surely hold on the day.

use super::hover::Target;
use super::scene::{Mark, Scene, world};
use crate::atlas::{Atlas, Camera, Fixed, Point, ScreenBox, ScreenPoint, Viewport, place_labels};
use crate::data::{CountryId, Day, Dossier, Holds, Layer, Party, Tie};
use crate::state::{Context, State};
use crate::view::ui::Ui;
use yew::prelude::*;

/// A country's badge.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Badge {
    pub(super) country: CountryId,
    pub(super) at: ScreenPoint,
    count: usize,
}

/// All badges, each below its country's name or where else there is room.
pub(super) fn badges(
    context: &Context,
    state: State,
    atlas: &Atlas,
    (camera, viewport): (Camera, Viewport),
    marks: &[Mark],
) -> Vec<Badge> {
    if !state.layers.shows(Layer::Ties) {
        return Vec::new();
    }
    let badge = |id, at: Point| {
        let count = ties_on(&context.dossier, id, state.date).count();
        let at = camera.to_screen(world(at), viewport);
        (count > 0).then_some(Badge { country: id, at, count })
    };
    let all = atlas.countries().filter_map(|(_, id, spot)| badge(id, spot.at));
    moved(all.collect(), marks)
}

/// The ties of that country that surely hold on that day.
pub(super) fn ties_on(dossier: &Dossier, id: CountryId, day: Day) -> impl Iterator<Item = &Tie> {
    let own = dossier.ties.iter().filter(move |tie| tie.party == Party::Country(id));
    own.filter(move |tie| tie.on(day) == Holds::Surely)
}

/// From the label spot to the middle of a badge, in CSS px, the best first.
const SHIFTS: [(f64, f64); 7] = [
    (0.0, 17.0),
    (0.0, -17.0),
    (22.0, 12.0),
    (-22.0, 12.0),
    (22.0, -12.0),
    (-22.0, -12.0),
    (0.0, 30.0),
];
/// Width and height of a badge, in CSS px.
const SIZE: (f64, f64) = (18.0, 14.0);

fn moved(mut badges: Vec<Badge>, marks: &[Mark]) -> Vec<Badge> {
    let shifted = |at: ScreenPoint, (dx, dy)| ScreenPoint { x: at.x + dx, y: at.y + dy };
    let places: Vec<Vec<_>> = badges
        .iter()
        .map(|badge| {
            SHIFTS.map(|by| ScreenBox::about(shifted(badge.at, by), SIZE.0, SIZE.1)).into()
        })
        .collect();
    let taken: Vec<_> = marks.iter().map(|mark| ScreenBox::about(mark.at, 20.0, 20.0)).collect();
    let everywhere = ScreenBox {
        left: f64::NEG_INFINITY,
        top: f64::NEG_INFINITY,
        right: f64::INFINITY,
        bottom: f64::INFINITY,
    };
    let chosen = place_labels(&places, &taken, everywhere);
    for (badge, place) in badges.iter_mut().zip(chosen) {
        badge.at = shifted(badge.at, SHIFTS[place.unwrap_or(0)]);
    }
    badges
}

/// What of a badge no label may cover.
pub(super) fn bounds(badge: &Badge) -> ScreenBox {
    ScreenBox::about(badge.at, SIZE.0, SIZE.1)
}

/// The badges as they are drawn.
pub(super) fn drawn(ui: &Ui, scene: &Scene, stop: Option<&Target>) -> Html {
    let near = scene.badges.iter().filter(|badge| scene.is_near(badge.at));
    html! { <g class="badges">{ for near.map(|badge| sign(ui, badge, stop, !scene.is_in_view(badge.at))) }</g> }
}

fn sign(ui: &Ui, badge: &Badge, stop: Option<&Target>, hidden: bool) -> Html {
    let stop = stop == Some(&Target::Ties(badge.country));
    let label = ui.frame.voice.ties(badge.country, ui.state.date).join(", ");
    html! {
        <g key={badge.country.to_string()} class="badge" transform={format!("translate({} {})", Fixed(badge.at.x, 1), Fixed(badge.at.y, 1))}
            data-ties={badge.country.to_string()} role="button" aria-label={label} aria-hidden={hidden.then_some("true")} tabindex={if stop { "0" } else { "-1" }}>
            <rect class="hit" x="-12" y="-12" width="24" height="24" />
            <rect class="plate" x="-8.5" y="-6.5" width="17" height="13" rx="3" />
            <text class="count" dy=".35em">{ badge.count }</text>
        </g>
    }
}

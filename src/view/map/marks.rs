//! The marks of sites: shape by kind, colour and sign by camp, a count where several crowd.

use super::crowd::{self, crowd};
use super::highlight::is_ringed;
use super::hover::Target;
use super::scene::{Mark, Scene};
use crate::atlas::{Disc, Fixed, displace, reading_order};
use crate::data::{SizeClass, ordered};
use crate::state::{Context, Selection, State};
use crate::view::ui::Ui;
use crate::view::{compare, swatch};
use yew::prelude::*;

/// All marks; those of the camp that is counted late, and those of the story last, so that they lie on top.
pub(super) fn marks(ui: &Ui, scene: &Scene, stop: Option<&Target>) -> Html {
    let near: Vec<&Mark> = scene.marks.iter().filter(|mark| scene.is_near(mark.at)).collect();
    let rank = |mark: &Mark| {
        (scene.rings(&mark.sites), mark.camp() == scene.context.camp, mark.sites.len() > 1)
    };
    let place = |mark: &Mark| scene.camera.to_world(mark.at, scene.viewport);
    let near = ordered(&near, |a, b| {
        rank(a).cmp(&rank(b)).then_with(|| reading_order(place(a), place(b)))
    });
    html! { <g class="marks">{ for near.into_iter().map(|mark| sign(ui, scene, mark, stop)) }</g> }
}

fn sign(ui: &Ui, scene: &Scene, mark: &Mark, stop: Option<&Target>) -> Html {
    let (ringed, hidden) = (scene.rings(&mark.sites), !scene.is_in_view(mark.at));
    let sites: Vec<_> = mark.sites.iter().map(ToString::to_string).collect();
    let selected =
        mark.sites.iter().any(|index| ui.state.selection == Some(Selection::Site(*index)));
    let stop = matches!(stop, Some(Target::Sites(sites)) if *sites == mark.sites);
    let class = classes!(mark.class(), selected.then_some("selected"), ringed.then_some("ringed"));
    html! {
        <g key={sites[0].clone()} {class} transform={format!("translate({} {})", Fixed(mark.at.x, 1), Fixed(mark.at.y, 1))}
            data-sites={sites.join(" ")} role="button" aria-label={compare::mark(&ui.frame, &ui.state, &mark.sites)}
            aria-current={selected.then_some("true")} aria-hidden={hidden.then_some("true")} tabindex={if stop { "0" } else { "-1" }}>
            <circle class="hit" r="12" />
            { shape(ui, mark) }
            { change(mark) }
            <circle class="ring" r="14" />
        </g>
    }
}

/// Moves crowds away from what would lie over their numbers.
pub(super) fn part(context: &Context, state: &State, marks: &mut [Mark]) {
    let discs: Vec<_> = marks.iter().map(|mark| disc(context, state, mark)).collect();
    for (mark, at) in marks.iter_mut().zip(displace(&discs)) {
        mark.at = at;
    }
}

fn disc(context: &Context, state: &State, mark: &Mark) -> Disc {
    let count = mark.sites.len();
    let own = match count {
        1 => radius(mark, mark.camp() == context.camp) + 2.5,
        _ => crowd::reach(count),
    };
    let is_selected = |site: &usize| state.selection == Some(Selection::Site(*site));
    let is_ringed = |site: &usize| is_ringed(context, state, *site);
    let ring = match count {
        _ if mark.opened.is_some() => 18.0,
        1 if mark.sites.iter().any(is_selected) => 15.0,
        1 if mark.sites.iter().any(is_ringed) => 12.5,
        2.. if mark.sites.iter().any(is_ringed) => 17.0,
        _ => 0.0,
    };
    Disc { at: mark.at, reach: own.max(ring), core: (count > 1).then(|| crowd::number(count)) }
}

/// What became of it between the two days of a comparison: in the mark, or beside it where something stands in it.
fn change(mark: &Mark) -> Html {
    let Some(opened) = mark.opened else { return Html::default() };
    let d = compare::site_sign(opened);
    let is_taken = mark.camp().is_none_or(|camp| swatch::camp_sign(camp, 1.0).is_some());
    if mark.sites.len() > 1 || is_taken {
        html! { <g class="beside-mark" transform="translate(9 -9)"><circle r="5" /><path class="of-site" {d} /></g> }
    } else {
        html! { <path class="of-site" {d} /> }
    }
}

fn shape(ui: &Ui, mark: &Mark) -> Html {
    match (&*mark.sites, mark.camp()) {
        ([index], Some(camp)) => {
            let kind = ui.frame.context.dossier.sites[*index].kind;
            swatch::site(kind, camp, radius(mark, Some(camp) == ui.frame.context.camp))
        }
        _ => crowd(&mark.camps),
    }
}

/// Half the width of a mark, in CSS px: bigger only where a strength is known to be, or the camp is the one counted.
fn radius(mark: &Mark, is_counted: bool) -> f64 {
    let muted = if is_counted { 0.0 } else { 0.5 };
    let size = match mark.look.size {
        None | Some(SizeClass::Hundreds) => 5.5,
        Some(SizeClass::Thousands) => 7.0,
        Some(SizeClass::Many) => 8.5,
    };
    // Room for the sign of what changed.
    let sign: f64 = if mark.opened.is_some() { 7.0 } else { 0.0 };
    sign.max(size - muted)
}

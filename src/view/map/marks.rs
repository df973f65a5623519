//! The marks of sites: shape by kind, colour and sign by camp, a count where several crowd.

use super::crowd::crowd;
use super::marked::Marked;
use super::stop::{spaced, tab_index, translate};
use crate::data::Named;
use crate::scene::{Mark, Target};
use crate::view::{compare, swatch};
use yew::prelude::*;

/// All marks, what lies on top last.
pub(super) fn marks(marked: &Marked<Mark>) -> Html {
    let near = marked.items.iter().filter(|mark| marked.view.is_near(mark.at));
    html! { <g class="marks">{ for near.map(|mark| drawn(mark, marked.stop.as_ref())) }</g> }
}

fn drawn(mark: &Mark, stop: Option<&Target>) -> Html {
    let is_stop = matches!(stop, Some(Target::Sites(sites)) if *sites == mark.sites);
    html! {
        <g key={mark.sites[0]} class={class(mark)} transform={translate(mark.at)} data-sites={spaced(&mark.sites)}
            role="button" aria-label={AttrValue::from(mark.name.clone())}
            aria-current={mark.selected.then_some("true")} aria-hidden={(!mark.seen).then_some("true")} tabindex={tab_index(is_stop)}>
            <circle class="hit" r="12" />
            { shape(mark) }
            { change(mark) }
            <circle class="ring" r="14" />
        </g>
    }
}

/// The classes that colour it: `mark western`, `mark russian hollow`, …
fn class(mark: &Mark) -> String {
    let mut class = format!("mark {}", mark.camp().map_or("mixed", Named::name));
    let signs = [
        (mark.look.soft, " soft"),
        (mark.look.hollow, " hollow"),
        (mark.opened == Some(true), " opened"),
        (mark.opened == Some(false), " closed"),
        (mark.selected, " selected"),
        (mark.ringed, " ringed"),
    ];
    for (_, name) in signs.into_iter().filter(|(on, _)| *on) {
        class.push_str(name);
    }
    class
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

fn shape(mark: &Mark) -> Html {
    match (mark.kind, mark.camp()) {
        (Some(kind), Some(camp)) => swatch::site(kind, camp, mark.radius()),
        _ => crowd(mark),
    }
}

//! Draws the marks of sites: the shape shows the kind, colour and sign the bloc, a number the size of a crowd.

use super::crowd::crowd;
use super::marked::Marked;
use super::stop::{spaced, tab_index, translate};
use crate::data::Kind;
use crate::scene::{Mark, Target};
use crate::view::memo::keyed;
use crate::view::{compare, swatch};
use yew::prelude::*;

/// All marks, the topmost last.
pub(super) fn marks(marked: &Marked<Mark>) -> Html {
    let near = marked.items.iter().filter(|mark| marked.view.is_near(mark.at));
    let is_stop =
        |mark: &Mark| matches!(&marked.stop, Some(Target::Sites(sites)) if *sites == mark.sites);
    let marks = near.map(|mark| keyed(mark.sites[0], (mark.clone(), is_stop(mark)), drawn));
    html! { <g class="marks">{ for marks }</g> }
}

fn drawn((mark, is_stop): &(Mark, bool)) -> Html {
    html! {
        <g class={class(mark)} transform={translate(mark.at)} data-sites={spaced(&mark.sites)}
            role="button" aria-label={AttrValue::from(mark.name.clone())}
            aria-current={mark.selected.then_some("true")} aria-hidden={(!mark.seen).then_some("true")} tabindex={tab_index(*is_stop)}>
            <circle class="hit" r="12" />
            { shape(mark) }
            { change(mark) }
            <circle class="ring" r="14" />
        </g>
    }
}

/// Its CSS classes: `mark western`, `mark russian hollow`, …
fn class(mark: &Mark) -> String {
    let mut class = format!("mark {}", mark.bloc().map_or("mixed", Kind::name));
    let signs = [
        (mark.look.soft, " soft"),
        (mark.look.hollow, " hollow"),
        (mark.look.presumed, " presumed"),
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

/// The sign of its change in a comparison: inside the mark, or next to it if the mark has a number.
fn change(mark: &Mark) -> Html {
    let Some(opened) = mark.opened else { return Html::default() };
    let d = compare::site_sign(opened);
    let is_taken = mark.bloc().is_none_or(|bloc| swatch::bloc_glyph(bloc, 1.0).is_some());
    if mark.sites.len() > 1 || is_taken {
        html! { <g class="beside-mark" transform="translate(9 -9)"><circle r="5" /><path class="of-site" {d} /></g> }
    } else {
        let transform = mark.kind.and_then(|kind| swatch::middle(kind, mark.radius()));
        html! { <path class="of-site" {d} {transform} /> }
    }
}

fn shape(mark: &Mark) -> Html {
    match (mark.kind, mark.bloc()) {
        (Some(kind), Some(bloc)) => swatch::site(kind, bloc, mark.radius()),
        _ => crowd(mark),
    }
}

//! Draws the outlines of the countries that changed in a comparison, above the ground and below the names.

use super::ground::{outline_path, transform};
use crate::scene::{Fill, View};
use crate::view::compare;
use crate::view::memo::Same;
use crate::view::ui::Setup;
use yew::prelude::*;

/// The properties of the outlines.
#[derive(PartialEq)]
pub(super) struct Outlined {
    pub(super) setup: Same<Setup>,
    pub(super) fills: Same<[Fill]>,
    pub(super) view: View,
    pub(super) level: usize,
}

/// One outline per country, by the kind of its change.
pub(super) fn outlines(outlined: &Outlined) -> Html {
    let moved = outlined.fills.iter().filter_map(|fill| Some((fill.country, fill.moved?)));
    let outline = |(country, moved)| {
        let class = format!("change {}", compare::class(moved));
        html! { <path {class} d={outline_path(&outlined.setup, country, outlined.level)} /> }
    };
    html! { <g class="ground changes" transform={transform(outlined.view)}>{ for moved.map(outline) }</g> }
}

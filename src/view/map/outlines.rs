//! The outlines of the countries that moved between the two days of a comparison, over the ground and under the names.

use super::ground::{outline_path, transform};
use crate::scene::{Fill, View};
use crate::view::compare;
use crate::view::part::Same;
use crate::view::ui::Frame;
use yew::prelude::*;

/// What the outlines are drawn for.
#[derive(PartialEq)]
pub(super) struct Outlined {
    pub(super) frame: Same<Frame>,
    pub(super) fills: Same<[Fill]>,
    pub(super) view: View,
    pub(super) level: usize,
}

/// One a country, by the kind of its move.
pub(super) fn outlines(outlined: &Outlined) -> Html {
    let moved = outlined.fills.iter().filter_map(|fill| Some((fill.country, fill.moved?)));
    let outline = |(country, moved)| {
        let class = format!("change {}", compare::class(moved));
        html! { <path {class} d={outline_path(&outlined.frame, country, outlined.level)} /> }
    };
    html! { <g class="ground changes" transform={transform(outlined.view)}>{ for moved.map(outline) }</g> }
}

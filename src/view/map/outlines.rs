//! The outlines of the countries that moved between the two days of a comparison, over the ground and under the names.

use super::ground::{outline_path, transform};
use super::part::Part;
use crate::scene::{Fill, View};
use crate::view::compare;
use crate::view::hooks::drawing;
use crate::view::ui::Frame;
use std::rc::Rc;
use yew::prelude::*;

/// What the outlines are drawn for.
#[derive(Properties)]
pub(super) struct OutlinesProps {
    pub(super) frame: Rc<Frame>,
    pub(super) fills: Part<Fill>,
    pub(super) view: View,
    pub(super) level: usize,
}

impl PartialEq for OutlinesProps {
    fn eq(&self, other: &Self) -> bool {
        self.fills == other.fills && self.view == other.view && self.level == other.level
    }
}

/// One a country, by the kind of its move.
#[component]
pub(super) fn Outlines(props: &OutlinesProps) -> Html {
    drawing();
    let moved = props.fills.iter().filter_map(|fill| Some((fill.country, fill.moved?)));
    let outline = |(country, moved)| {
        let class = format!("change {}", compare::class(moved));
        html! { <path {class} d={outline_path(&props.frame, country, props.level)} /> }
    };
    html! { <g class="ground changes" transform={transform(props.view)}>{ for moved.map(outline) }</g> }
}

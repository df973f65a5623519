//! Draws the names on the map.

use crate::atlas::{Fixed, ScreenPoint};
use crate::scene::{Label, Leader, Style};
use crate::view::memo::Same;
use yew::prelude::*;

/// All names, each with a line to the thing that it names if it is not next to it.
pub(super) fn labels(labels: &Same<[Label]>) -> Html {
    html! { <g class="labels" aria-hidden="true">{ for labels.iter().map(label) }</g> }
}

fn label(label: &Label) -> Html {
    let (x, y) = (Fixed(label.at.x, 1).to_string(), Fixed(label.at.y, 1).to_string());
    html! {
        <>
            { for label.leader.as_ref().map(leader) }
            <text class={class(label.style)} {x} {y} dy=".35em">{ AttrValue::from(label.text.clone()) }</text>
        </>
    }
}

fn class(style: Style) -> &'static str {
    match style {
        Style::Major => "label major",
        Style::MajorOnMember => "label major on-member",
        Style::MajorPale => "label major pale",
        Style::MajorApart => "label major apart",
        Style::Minor => "label minor",
        Style::Site => "label site",
        Style::SiteBefore => "label site before",
        Style::End => "label end",
    }
}

fn leader(leader: &Leader) -> Html {
    let point = |at: ScreenPoint| format!("{} {}", Fixed(at.x, 1), Fixed(at.y, 1));
    html! {
        <>
            <path class="leader" d={format!("M{}L{}", point(leader.from), point(leader.to))} />
            if leader.dot {
                <circle class="dot" cx={Fixed(leader.from.x, 1).to_string()} cy={Fixed(leader.from.y, 1).to_string()} r="2" />
            }
        </>
    }
}

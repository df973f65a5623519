//! Draws the pins of events, in a shape that differs from marks of sites.

use super::marked::Marked;
use super::stop::{spaced, tab_index, translate};
use crate::scene::{Pin, Target};
use crate::view::swatch;
use yew::prelude::*;

/// All pins; the nearest in time last, so that it is on top.
pub(super) fn pins(marked: &Marked<Pin>) -> Html {
    let near = marked.items.iter().rev().filter(|pin| marked.view.is_near(pin.at));
    html! { <g class="events">{ for near.map(|pin| drawn(pin, marked.stop.as_ref())) }</g> }
}

fn drawn(pin: &Pin, stop: Option<&Target>) -> Html {
    let is_stop = stop == Some(&Target::Events(pin.events.clone(), pin.spot));
    let class = match (pin.selected, pin.told) {
        (true, _) => "event selected",
        (_, true) => "event told",
        _ => "event",
    };
    let count = pin.events.len();
    html! {
        <g key={format!("{} {}", pin.events[0], pin.spot)} {class} transform={translate(pin.at)}
            data-events={spaced(&pin.events)} data-spot={pin.spot.to_string()} role="button" aria-label={AttrValue::from(pin.name.clone())}
            aria-current={pin.selected.then_some("true")} aria-hidden={(!pin.seen).then_some("true")} tabindex={tab_index(is_stop)}>
            <circle class="hit" cy="-11" r="13" />
            <path class="ring" d={swatch::PIN} />
            <path class="pin" d={swatch::PIN} />
            if count > 1 {
                <text class="count" y="-12" dy=".35em">{ count }</text>
            } else {
                <circle class="eye" cy="-12" r="2.6" />
            }
        </g>
    }
}

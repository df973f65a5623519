//! Draws the badges of countries: the number of military ties that surely hold on the day.

use super::marked::Marked;
use super::stop::{tab_index, translate};
use crate::scene::{Badge, Target};
use yew::prelude::*;

/// All badges.
pub(super) fn badges(marked: &Marked<Badge>) -> Html {
    let near = marked.items.iter().filter(|badge| marked.view.is_near(badge.at));
    html! { <g class="badges">{ for near.map(|badge| badge_mark(badge, marked.stop.as_ref())) }</g> }
}

fn badge_mark(badge: &Badge, stop: Option<&Target>) -> Html {
    let country = badge.country.to_string();
    html! {
        <g key={country.clone()} class="badge" transform={translate(badge.at)} data-ties={country} role="button"
            aria-label={AttrValue::from(badge.name.clone())} aria-hidden={(!badge.seen).then_some("true")} tabindex={tab_index(stop == Some(&Target::Ties(badge.country)))}>
            <rect class="hit" x="-12" y="-12" width="24" height="24" />
            <rect class="plate" x="-8.5" y="-6.5" width="17" height="13" rx="3" />
            <text class="count" dy=".35em">{ badge.count }</text>
        </g>
    }
}

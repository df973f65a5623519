//! Draws the signs of a comparison, on top of everything else.

use crate::atlas::Fixed;
use crate::scene::{SIGN_SIZE, Sign};
use crate::view::compare;
use crate::view::memo::Same;
use yew::prelude::*;

/// All signs.
pub(super) fn signs(signs: &Same<[Sign]>) -> Html {
    html! { <g class="moves" aria-hidden="true">{ for signs.iter().map(sign) }</g> }
}

fn sign(Sign { at, moved, size }: &Sign) -> Html {
    let (x, y) = (Fixed(at.x, 1), Fixed(at.y, 1));
    let transform = format!("translate({x} {y}) scale({})", Fixed(size / SIGN_SIZE, 2));
    html! { <g class="move" {transform}><circle r="6.5" /><path d={compare::sign(*moved)} /></g> }
}

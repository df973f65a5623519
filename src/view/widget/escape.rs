//! Escape: puts away the sheet, the card or the foldable list around the focus.

use crate::view::dom::{around, first, press, target};
use crate::view::hooks::key_of;
use yew::prelude::*;

/// What Escape puts away; a list within a card goes with it.
const PUT_AWAY: &str = ".sheet, .panel:has(> .close), details[open]:not(.panel:has(> .close) *)";

/// Does so, by what the reader would press, unless something inside has used the key.
pub(super) fn put_away(event: &KeyboardEvent) {
    if key_of(event) != "Escape" || event.default_prevented() {
        return;
    }
    let around = target(event).and_then(|focused| around(&focused, PUT_AWAY));
    if let Some(way) = around.and_then(|around| first(&around, ".close, summary")) {
        event.prevent_default();
        press(&way);
    }
}

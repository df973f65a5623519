//! The link from the map to the panel.

use crate::view::dom::{first, focus_still, page_around, scroll_to, target};
use web_sys::ScrollLogicalPosition;
use yew::prelude::*;

/// A listener that scrolls to the heading of the map's panel and focuses it.
pub(crate) fn go_to_panel() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        let page = target(&event).and_then(|from| page_around(&from));
        if let Some(heading) = page.and_then(|page| first(&page, ".panel h2")) {
            focus_still(&heading);
            scroll_to(&heading, ScrollLogicalPosition::Start);
        }
    })
}

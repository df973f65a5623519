//! The link from the map to the panel.

use super::stop::give_still;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// A listener that scrolls to the heading of the map's panel and focuses it.
pub(crate) fn go_to_panel() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        let page =
            event.target_dyn_into::<Element>().and_then(|from| from.closest(".page").ok()?);
        let heading = page.and_then(|page| page.query_selector(".panel h2").ok()?);
        if let Some(heading) = heading {
            give_still(&heading);
            let start = ScrollIntoViewOptions::new();
            start.set_block(ScrollLogicalPosition::Start);
            heading.scroll_into_view_with_scroll_into_view_options(&start);
        }
    })
}

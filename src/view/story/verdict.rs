//! The verdict on a claim: a word and a shape, without colour, because no verdict is good or bad.

use crate::data::{Kind, Verdict};
use crate::i18n::Lang;
use yew::prelude::*;

/// The badge.
pub(super) fn verdict(lang: Lang, verdict: Verdict) -> Html {
    html! {
        <span class={classes!("verdict", verdict.name())}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true"><circle r="6.5" /><path d={shape(verdict)} /></svg>
            { lang.story_verdict(verdict) }
        </span>
    }
}

/// The sign in the circle: a tick, a filled half, two diverging lines, or a quotation mark.
fn shape(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "M-3.2 .2L-1 2.6L3.4 -2.4",
        Verdict::Partly => "M0 -6.5A6.5 6.5 0 0 1 0 6.5Z",
        Verdict::Disputed => "M-3.2 -1.6H3.2M-3.2 1.6H3.2M2 -4L-2 4",
        Verdict::Opinion => "M-2.6 2.6Q-.9 .8 -.9 -2.4H-2.6V-.6M1 2.6Q2.7 .8 2.7 -2.4H1V-.6",
    }
}

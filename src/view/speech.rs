//! The one voice of the map: what a screen reader is told when the days have come to rest.

use super::hooks::{drawing, use_settled};
use super::ui::Ui;
use yew::prelude::*;

/// When to speak.
#[derive(Properties, PartialEq)]
pub(super) struct SpeechProps {
    pub(super) ui: Ui,
    /// Whether days pass by themselves, so that nothing is said of each.
    pub(super) quiet: bool,
}

/// There from the start, since a region that comes with its text is not always read.
#[component]
pub(super) fn Speech(props: &SpeechProps) -> Html {
    drawing();
    let voice = use_node_ref();
    let said = use_settled(&props.ui, props.quiet, &voice);
    html! { <p class="hidden speech" role="status" ref={voice}>{ said }</p> }
}

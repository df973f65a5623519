//! A button that copies a longer text.

use super::hooks::{drawing, use_copying};
use crate::i18n::Lang;
use yew::prelude::*;

/// The content to copy.
#[derive(Properties, PartialEq)]
pub(super) struct CopyTextProps {
    pub(super) lang: Lang,
    /// The button's text.
    pub(super) label: &'static str,
    /// The name of the content, for the status message.
    pub(super) what: String,
    pub(super) text: String,
}

/// The button and its status message.
#[component]
pub(super) fn CopyText(props: &CopyTextProps) -> Html {
    drawing();
    let copying = use_copying(props.lang);
    let text = props.text.clone();
    html! {
        <div class="copy-text">
            { copying.button(props.label, Some(&props.what), move || text.clone()) }
            { copying.outcome() }
        </div>
    }
}

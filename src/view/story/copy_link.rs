//! Copies the link to a step, or shows it if copying is not allowed.

use crate::view::hooks::{drawing, use_copying};
use crate::view::ui::Frame;
use std::rc::Rc;
use yew::prelude::*;

/// The step.
#[derive(Properties)]
pub(super) struct CopyLinkProps {
    pub(super) frame: Rc<Frame>,
    /// The query of its link.
    pub(super) query: String,
}

impl PartialEq for CopyLinkProps {
    fn eq(&self, other: &Self) -> bool {
        self.query == other.query
    }
}

/// The button and its status message.
#[component]
pub(super) fn CopyLink(props: &CopyLinkProps) -> Html {
    drawing();
    let lang = props.frame.voice.lang;
    let copying = use_copying(lang);
    let (frame, query) = (props.frame.clone(), props.query.clone());
    html! {
        <div class="copy-link">
            { copying.button(lang.story_copy(), Some(lang.story_link()), move || frame.address.link(&query)) }
            { copying.outcome() }
        </div>
    }
}

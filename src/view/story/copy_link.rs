//! Copies the link to a step, or shows it if copying is not allowed.

use crate::view::hooks::{drawing, use_copying};
use crate::view::ui::Setup;
use std::rc::Rc;
use yew::prelude::*;

/// The step.
#[derive(Properties)]
pub(super) struct CopyLinkProps {
    pub(super) setup: Rc<Setup>,
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
    let lang = props.setup.voice.lang;
    let copying = use_copying(lang);
    let (setup, query) = (props.setup.clone(), props.query.clone());
    html! {
        <div class="copy-link">
            { copying.button(lang.story_copy(), Some(lang.story_link()), move || setup.address.link(&query)) }
            { copying.outcome() }
        </div>
    }
}

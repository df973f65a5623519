//! Puts the link to a step on the clipboard, or shows it where that is refused.

use crate::view::hooks::page_link;
use crate::view::ui::Frame;
use gloo::utils::window;
use js_sys::Reflect;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Which step.
#[derive(Properties)]
pub(super) struct CopyLinkProps {
    pub(super) frame: Rc<Frame>,
    /// What leads to it.
    pub(super) query: String,
}

impl PartialEq for CopyLinkProps {
    fn eq(&self, other: &Self) -> bool {
        self.query == other.query
    }
}

/// What has become of the wish.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Waiting,
    Copied,
    Refused,
}

/// The button, and what it came to.
#[component]
pub(super) fn CopyLink(props: &CopyLinkProps) -> Html {
    let outcome = use_state_eq(|| Outcome::Waiting);
    let lang = props.frame.lang;
    let link = page_link(&props.query);
    let onclick = {
        let (link, outcome) = (link.clone(), outcome.setter());
        move |_: MouseEvent| {
            let (link, outcome) = (link.clone(), outcome.clone());
            spawn_local(async move {
                outcome.set(if copy(&link).await { Outcome::Copied } else { Outcome::Refused });
            });
        }
    };
    let select_all = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
    html! {
        <div class="copy">
            <button type="button" class="link" {onclick}>{ lang.story_copy() }</button>
            <span role="status">{ if *outcome == Outcome::Copied { lang.story_copied() } else { "" } }</span>
            if *outcome == Outcome::Refused {
                <label>{ lang.story_by_hand() }<input readonly=true value={link} onfocus={select_all} /></label>
            }
        </div>
    }
}

/// Whether it worked. A page that is not secure has no clipboard, and a sandboxed one refuses.
async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let is_there =
        Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|found| found.is_object());
    is_there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

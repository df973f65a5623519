//! Copies text to the clipboard, or, if that is not allowed, shows it for copying by hand.

use crate::i18n::Lang;
use crate::view::dom::focus;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Copies text and reports the result.
#[derive(Clone)]
pub(crate) struct Copying {
    lang: Lang,
    outcome: UseStateHandle<Outcome>,
    field: NodeRef,
}

#[derive(Clone, Default, PartialEq)]
enum Outcome {
    /// Nothing copied yet.
    #[default]
    None,
    /// Copied; this is the name of the content.
    Copied(String),
    /// Copying is not allowed; this is the text.
    Refused(String),
}

/// A clipboard for one part of the page.
#[hook]
pub(crate) fn use_copying(lang: Lang) -> Copying {
    let (outcome, field) = (use_state_eq(Outcome::default), use_node_ref());
    use_effect_with((*outcome).clone(), {
        let field = field.clone();
        move |_| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                focus(&field);
                field.select();
            }
        }
    });
    Copying { lang, outcome, field }
}

impl Copying {
    /// A button that copies the text, which is made when it is pressed; `what` names the content.
    pub(crate) fn button(
        &self,
        label: &str,
        what: Option<&str>,
        text: impl Fn() -> String + 'static,
    ) -> Html {
        let (outcome, what) = (self.outcome.setter(), what.map(str::to_owned));
        let onclick = move |_: MouseEvent| {
            let (outcome, what, text) = (outcome.clone(), what.clone(), text());
            spawn_local(async move {
                let copied = write(&text).await.is_some();
                let named = |text| Outcome::Copied(what.unwrap_or(text));
                outcome.set(if copied { named(text) } else { Outcome::Refused(text) });
            });
        };
        html! { <button type="button" class="copies" {onclick}>{ label.to_owned() }</button> }
    }

    /// The status message, announced politely, and the text itself if it could not be copied.
    pub(crate) fn outcome(&self) -> Html {
        let (said, text) = match &*self.outcome {
            Outcome::None => (String::new(), None),
            Outcome::Copied(what) => (self.lang.cite_copied(what), None),
            Outcome::Refused(text) => (self.lang.cite_failed().to_owned(), Some(text.clone())),
        };
        html! {
            <>
                <p class="copied small soft" role="status">{ said }</p>
                if let Some(text) = text {
                    <textarea class="to-copy" readonly=true rows="5" ref={self.field.clone()}
                        aria-label={self.lang.cite_to_copy()} value={text} />
                }
            </>
        }
    }
}

/// Called by name, because a page without permission may have no clipboard object.
async fn write(text: &str) -> Option<JsValue> {
    let navigator = Reflect::get(&gloo::utils::window(), &"navigator".into()).ok()?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

//! Full screen, for lectures.

use crate::view::dom::{page_around, shadow_around};
use gloo::events::EventListener;
use gloo::utils::document;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::prelude::*;

/// The full-screen state of the map, and how to change it.
pub(crate) struct FullScreen {
    /// Whether the browser and the host page allow it.
    pub(crate) is_offered: bool,
    /// Whether it is full screen now.
    pub(crate) is_on: bool,
    /// Toggles it.
    pub(crate) toggle: Callback<MouseEvent>,
}

/// For the map that contains `inside`.
#[hook]
pub(crate) fn use_full_screen(inside: &NodeRef) -> FullScreen {
    let is_on = use_state_eq(|| false);
    use_effect_with((), {
        let (inside, is_on) = (inside.clone(), is_on.setter());
        move |()| {
            let heard = EventListener::new(&document(), "fullscreenchange", move |_| {
                is_on.set(fills(&inside));
            });
            move || drop(heard)
        }
    });
    let toggle = {
        let inside = inside.clone();
        Callback::from(
            move |_| if fills(&inside) { document().exit_fullscreen() } else { fill(&inside) },
        )
    };
    FullScreen { is_offered: is_offered(), is_on: *is_on, toggle }
}

/// From the first drawing on, so that nothing moves when the button comes. A poster has it, as most browsers do.
fn is_offered() -> bool {
    !cfg!(target_arch = "wasm32") || document().fullscreen_enabled()
}

fn fills(inside: &NodeRef) -> bool {
    let root = inside.cast::<Element>().and_then(|element| shadow_around(&element));
    root.is_some_and(|root| root.fullscreen_element().is_some())
}

/// Called by name to get its promise: an unhandled rejection would be logged.
fn fill(inside: &NodeRef) {
    let element = inside.cast::<Element>();
    let page = element.and_then(|element| page_around(&element));
    let Some(page) = page else { return };
    let ask =
        Reflect::get(&page, &"requestFullscreen".into()).and_then(JsCast::dyn_into::<Function>);
    let asked = ask.and_then(|ask| ask.call0(&page)).and_then(JsCast::dyn_into::<Promise>);
    let Ok(asked): Result<Promise, JsValue> = asked else { return };
    spawn_local(async move { drop(JsFuture::from(asked).await) });
}

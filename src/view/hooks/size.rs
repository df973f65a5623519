//! The size of an element, kept up to date.

use crate::atlas::Viewport;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The size of the element, in CSS px; `first` until it has been measured.
#[hook]
pub(crate) fn use_viewport(node: &NodeRef, first: Viewport) -> Viewport {
    let size = use_state_eq(|| first);
    use_effect_with(node.clone(), {
        let size = size.setter();
        move |node| {
            let watch = node.cast::<Element>().and_then(|element| Watch::start(&element, size));
            move || drop(watch)
        }
    });
    *size
}

/// Stops observing when dropped.
struct Watch {
    observer: ResizeObserver,
    _heard: Closure<dyn FnMut()>,
}

impl Watch {
    fn start(element: &Element, size: UseStateSetter<Viewport>) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new({
            let element = element.clone();
            move || measure(&element, &size)
        });
        let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// A hidden map has no size, so it keeps its last one.
fn measure(element: &Element, size: &UseStateSetter<Viewport>) {
    let (width, height) = (f64::from(element.client_width()), f64::from(element.client_height()));
    if width > 0.0 && height > 0.0 {
        size.set(Viewport { width, height });
    }
}

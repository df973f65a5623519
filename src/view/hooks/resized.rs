//! Hears of an element's size after the browser has laid out the page, when reading a size costs nothing.

use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// Observes an element until dropped.
pub(super) struct Resized {
    observer: ResizeObserver,
    _heard: Closure<dyn FnMut()>,
}

impl Resized {
    /// Calls `heard` after the next layout, and after each that changes the element's size.
    pub(super) fn start(element: &Element, heard: impl Fn(&Element) + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new({
            let element = element.clone();
            move || heard(&element)
        });
        let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

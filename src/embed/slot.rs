//! Mount points for maps, reused after a map is removed.

use crate::view::{self, AppProps, SlotProps};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::HtmlElement;
use yew::{AppHandle, Renderer};

/// An element with an app that draws a map into it.
pub(super) struct Slot {
    /// Where the map is drawn.
    pub(super) host: HtmlElement,
    app: AppHandle<view::Slot>,
}

thread_local! {
    static FREE: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
    static TURN: Cell<u32> = const { Cell::new(0) };
}

impl Slot {
    /// A free slot, or a new one, with that map.
    pub(super) fn with(map: AppProps) -> Self {
        let turn = TURN.get().wrapping_add(1);
        TURN.set(turn);
        let props = SlotProps { map: Some(map), turn };
        match FREE.with_borrow_mut(Vec::pop) {
            Some(mut slot) => {
                slot.app.update(props);
                slot
            }
            None => Self::new(props),
        }
    }

    /// Removes the map and keeps the slot for the next one.
    pub(super) fn free(mut self) {
        self.app.update(SlotProps::default());
        FREE.with_borrow_mut(|free| free.push(self));
    }

    fn new(props: SlotProps) -> Self {
        let element = gloo::utils::document().create_element("div").unwrap_throw();
        let host: HtmlElement = element.unchecked_into();
        let app = Renderer::<view::Slot>::with_root_and_props(host.clone().into(), props).render();
        Self { host, app }
    }
}

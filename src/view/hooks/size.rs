//! The size of an element, kept up to date.

use super::resized::Resized;
use crate::atlas::Viewport;
use web_sys::Element;
use yew::prelude::*;

/// The size of an element, in CSS px.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Size {
    /// Its own.
    pub(crate) own: Viewport,
    /// The size of the area that a map shares with a card; for any other element, its own size.
    pub(crate) room: Viewport,
}

/// The size of that element; `first` until it has been measured.
#[hook]
pub(crate) fn use_size(node: &NodeRef, first: Viewport) -> Size {
    let size = use_state_eq(|| Size { own: first, room: first });
    use_effect_with(node.clone(), {
        let size = size.setter();
        move |node| {
            let watch = node.cast::<Element>().and_then(|element| {
                Resized::start(&element, move |element| measure(element, &size))
            });
            move || drop(watch)
        }
    });
    *size
}

/// A hidden element has no size, so it keeps its last one.
fn measure(element: &Element, size: &UseStateSetter<Size>) {
    let area = element.closest(".map-view").ok().flatten();
    if let Some(own) = viewport(element) {
        size.set(Size { own, room: area.as_ref().and_then(viewport).unwrap_or(own) });
    }
}

fn viewport(element: &Element) -> Option<Viewport> {
    let (width, height) = (f64::from(element.client_width()), f64::from(element.client_height()));
    (width > 0.0 && height > 0.0).then_some(Viewport { width, height })
}

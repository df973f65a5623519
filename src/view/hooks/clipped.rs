//! Whether a text or a line is cut off at the height that it is given.

use super::resized::Resized;
use crate::view::dom::style_of;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Whether the element shows less than the whole of its content, of which `text` tells whether it has changed.
#[hook]
pub(crate) fn use_clipped(node: &NodeRef, text: AttrValue) -> bool {
    let clipped = use_state_eq(|| false);
    use_effect_with((node.clone(), text), {
        let clipped = clipped.setter();
        move |(node, _)| {
            let watch = node.cast::<Element>().and_then(|element| {
                Resized::start(&element, move |element| clipped.set(is_clipped(element)))
            });
            move || drop(watch)
        }
    });
    *clipped
}

/// A line that is `.clipped` keeps room for a button at its end, into which all may fit again.
fn is_clipped(element: &Element) -> bool {
    if element.class_list().contains("clipped") {
        width_of_entries(element) > f64::from(element.client_width())
    } else {
        // One px of rounding hides nothing.
        element.scroll_height() > element.client_height() + 1
    }
}

/// What all entries before the button need in one line, in CSS px; rather too much, because widths are rounded.
fn width_of_entries(line: &Element) -> f64 {
    let entries = (0..line.child_element_count().saturating_sub(1))
        .filter_map(|index| line.children().item(index)?.dyn_into::<HtmlElement>().ok());
    let gap = style_of(line, "column-gap").unwrap_or_default();
    entries.map(|entry| f64::from(entry.offset_width()) + 0.5 + gap).sum()
}

//! Whether a text is cut off at the height that it is given.

use super::resized::Resized;
use web_sys::Element;
use yew::prelude::*;

/// Whether the element shows less than the whole of that text.
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

/// One px of rounding hides nothing.
fn is_clipped(element: &Element) -> bool {
    element.scroll_height() > element.client_height() + 1
}

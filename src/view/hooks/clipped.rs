//! Whether a text is cut off at the height that it is given.

use super::size::use_size;
use crate::atlas::Viewport;
use web_sys::Element;
use yew::prelude::*;

/// Whether the element shows less than the whole of that text.
#[hook]
pub(crate) fn use_clipped(node: &NodeRef, text: AttrValue) -> bool {
    let clipped = use_state_eq(|| false);
    let size = use_size(node, Viewport { width: 0.0, height: 0.0 }).own;
    use_effect_with((text, size.width.to_bits(), size.height.to_bits()), {
        let (node, clipped) = (node.clone(), clipped.setter());
        move |_| {
            let element = node.cast::<Element>();
            // One px of rounding hides nothing.
            clipped.set(element.is_some_and(|one| one.scroll_height() > one.client_height() + 1));
        }
    });
    *clipped
}

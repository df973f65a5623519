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
            clipped.set(node.cast::<Element>().is_some_and(|element| is_clipped(&element)));
        }
    });
    *clipped
}

/// Measured without the room that `.clipped` keeps for a button, because all may fit into that.
fn is_clipped(element: &Element) -> bool {
    let classes = element.class_list();
    let keeps_room = classes.contains("clipped");
    let _ = classes.remove_1("clipped");
    // One px of rounding hides nothing.
    let is_clipped = element.scroll_height() > element.client_height() + 1;
    let _ = classes.toggle_with_force("clipped", keeps_room);
    is_clipped
}

//! Where the keyboard's focus goes when something opens, and comes back to when it closes.

use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::prelude::*;

/// The heading of what is open: it takes the focus when `open` changes, and gives it back when nothing is open.
///
/// Not at the start: a page that opens with something chosen does not take the reader's place away.
/// The page is not scrolled to it while it `stays`.
#[hook]
pub(crate) fn use_heading_focus<T: PartialEq + Copy + 'static>(
    open: Option<T>,
    stays: &Rc<Cell<bool>>,
) -> NodeRef {
    let heading = use_node_ref();
    let before = use_mut_ref(|| None::<HtmlElement>);
    let started = use_mut_ref(|| false);
    use_effect_with(open, {
        let (heading, stays) = (heading.clone(), stays.clone());
        move |open| {
            let started = started.replace(true);
            let heading = heading.cast::<HtmlElement>().filter(|_| started);
            match (heading, open.is_some()) {
                (Some(heading), true) => take(&heading, &mut before.borrow_mut(), stays.get()),
                (_, false) => before.take().into_iter().for_each(|element| focus(&element)),
                _ => {}
            }
        }
    });
    heading
}

fn take(heading: &HtmlElement, before: &mut Option<HtmlElement>, stays: bool) {
    let root = heading.get_root_node().dyn_into::<ShadowRoot>().ok();
    let active = root.and_then(|root| root.active_element());
    let outside = active.filter(|active| !is_in_panel(active));
    // SVG elements take the focus as HTML elements do, by the same method.
    *before = outside.map(JsCast::unchecked_into).or(before.take());
    focus(heading);
    if stays {
        return;
    }
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    heading.scroll_into_view_with_scroll_into_view_options(&nearest);
}

fn is_in_panel(element: &Element) -> bool {
    element.closest(".panel").is_ok_and(|panel| panel.is_some())
}

fn focus(element: &HtmlElement) {
    let still = web_sys::FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
}

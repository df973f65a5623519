//! Where the keyboard's focus goes when something opens, and comes back to when it closes.

use super::focus::Focus;
use super::stop::{Stop, take};
use crate::view::ui::By;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The heading of what is open, and the wish to leave it.
#[derive(Clone)]
pub(crate) struct HeadingFocus {
    /// The heading.
    pub(crate) node: NodeRef,
    leaves: Rc<RefCell<bool>>,
}

impl HeadingFocus {
    /// Whoever closes what is open from inside goes back to where they came from.
    pub(crate) fn leave(&self) {
        self.leaves.replace(true);
    }
}

/// The heading takes the focus when `open` changes, and gives it back when nothing is open: to what opened the part of
/// that name, wherever it was.
///
/// Not at the start: a page that opens with something chosen does not take the reader's place away.
/// Nor when it was the page that `acted` last; and the page is not scrolled to it where it was a hand.
#[hook]
pub(crate) fn use_heading_focus<T: PartialEq + Copy + 'static>(
    focus: &Focus,
    part: &'static str,
    open: Option<T>,
    acted: &Rc<Cell<By>>,
) -> HeadingFocus {
    let heading = HeadingFocus { node: use_node_ref(), leaves: use_mut_ref(|| false) };
    let opener = use_mut_ref(|| None::<Stop>);
    let before = use_mut_ref(|| None::<Option<T>>);
    use_effect_with(open, {
        let (heading, focus, acted) = (heading.clone(), focus.clone(), acted.clone());
        move |open| {
            let focus = focus.clone();
            let before = before.replace(Some(*open));
            let leaves = heading.leaves.replace(false);
            let Some(before) = before else { return };
            if open.is_some() {
                // What leads on from one thing to the next is not what opened the first.
                let from = focus.sought().filter(|stop| before.is_none() || !stop.is_in(part));
                let known = opener.take();
                *opener.borrow_mut() = from.or(known);
                let by = acted.get();
                let heading = heading.node.cast::<Element>().filter(|_| by != By::Page);
                heading.iter().for_each(|heading| take(heading, by == By::Hand));
            } else if let Some(opener) = opener.take() {
                // Other parts of the page may not be drawn yet.
                let back = Timeout::new(0, move || {
                    if leaves || focus.is_lost() {
                        focus.go_back(&opener);
                    }
                });
                back.forget();
            }
        }
    });
    heading
}

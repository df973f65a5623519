//! Moves the focus to a heading when something opens, and back when it closes.

use super::focus::Focus;
use super::owed::use_owed;
use super::stop::{Stop, take};
use crate::view::ui::By;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The heading of the open part, and a request to close it.
#[derive(Clone)]
pub(crate) struct HeadingFocus {
    /// The heading.
    pub(crate) node: NodeRef,
    leaves: Rc<RefCell<bool>>,
}

impl HeadingFocus {
    /// Closing the part from inside returns the focus to its previous element.
    pub(crate) fn leave(&self) {
        self.leaves.replace(true);
    }
}

/// Focuses the heading when `open` changes, and returns the focus when nothing is open: to the element that opened the
/// part of that name.
///
/// Not on load: a page that opens with a selection does not move the reader's focus.
/// If the part is not there yet, it takes the focus when it is, unless the reader has gone on.
/// Not if the host page `acted` last; and without scrolling if the reader used a pointer.
#[hook]
pub(crate) fn use_heading_focus<T: PartialEq + Copy + 'static>(
    focus: &Focus,
    part: &'static str,
    open: Option<T>,
    acted: &Rc<Cell<By>>,
    is_there: bool,
) -> HeadingFocus {
    let heading = HeadingFocus { node: use_node_ref(), leaves: use_mut_ref(|| false) };
    let opener = use_mut_ref(|| None::<Stop>);
    let before = use_mut_ref(|| None::<Option<T>>);
    let owed = use_owed(focus, &heading.node, is_there);
    use_effect_with(open, {
        let (heading, focus, acted) = (heading.clone(), focus.clone(), acted.clone());
        move |open| {
            let focus = focus.clone();
            let before = before.replace(Some(*open));
            let leaves = heading.leaves.replace(false);
            let Some(before) = before else { return };
            if open.is_some() {
                // A link inside the panel did not open the panel.
                let from = focus.sought().filter(|stop| before.is_none() || !stop.is_in(part));
                let known = opener.take();
                *opener.borrow_mut() = from.or(known);
                let by = acted.get();
                let heading = heading.node.cast::<Element>();
                match heading.filter(|_| by != By::Page) {
                    Some(heading) => take(&heading, by == By::Hand),
                    None => owed.owe((by != By::Page).then_some(by == By::Hand)),
                }
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

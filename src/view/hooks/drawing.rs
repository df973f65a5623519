//! Notifies the page before each draw, so that it can tell our changes to the DOM from others'.

use std::cell::RefCell;
use yew::Callback;

thread_local! { static TELL: RefCell<Option<Callback<()>>> = const { RefCell::new(None) }; }

/// Calls `tell` before every draw of a component.
pub fn on_drawing(tell: Callback<()>) {
    TELL.set(Some(tell));
}

/// Must be the first line of every component.
pub(crate) fn drawing() {
    if let Some(tell) = TELL.with_borrow(Clone::clone) {
        tell.emit(());
    }
}

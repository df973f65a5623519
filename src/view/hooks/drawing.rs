//! Tells the page before anything is drawn, so that it knows what others have changed from what we do.

use std::cell::RefCell;
use yew::Callback;

thread_local! { static TELL: RefCell<Option<Callback<()>>> = const { RefCell::new(None) }; }

/// Has `tell` called whenever a component is about to be drawn.
pub fn on_drawing(tell: Callback<()>) {
    TELL.set(Some(tell));
}

/// The first line of every component.
pub(crate) fn drawing() {
    if let Some(tell) = TELL.with_borrow(Clone::clone) {
        tell.emit(());
    }
}

//! The focus that a heading gets when it appears, because what opened it was used before its program had come.

use super::focus::Focus;
use super::stop::take;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Whether a heading is to take the focus, and whether the page then stays where it is.
#[derive(Clone, Default)]
pub(super) struct Owed(Rc<Cell<Option<bool>>>);

impl Owed {
    /// The heading takes the focus when it is there, or no longer.
    pub(super) fn owe(&self, stays: Option<bool>) {
        self.0.set(stays);
    }
}

/// Gives the focus when the part `is_there`, unless the reader is in a field or outside the map by then.
#[hook]
pub(super) fn use_owed(focus: &Focus, heading: &NodeRef, is_there: bool) -> Owed {
    let owed = (*use_memo((), |()| Owed::default())).clone();
    use_effect_with(is_there, {
        let (owed, heading, focus) = (owed.clone(), heading.clone(), focus.clone());
        move |is_there| {
            let stays = owed.0.take().filter(|_| *is_there && is_here(&focus));
            if let Some((stays, heading)) = stays.zip(heading.cast::<Element>()) {
                take(&heading, stays);
            }
        }
    });
    owed
}

fn is_here(focus: &Focus) -> bool {
    let types = |element: Element| element.matches("input, select, textarea").unwrap_or(false);
    focus.active().map_or_else(|| focus.is_lost(), |active| !types(active))
}

//! Where the keyboard's focus goes while a story is walked.

use std::cell::Cell;
use std::rc::Rc;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// The heading of the step, and the wish to go to it.
#[derive(Clone, Default)]
pub(crate) struct StepFocus {
    /// The heading.
    pub(crate) heading: NodeRef,
    /// What holds all steps: it keeps the focus, and so hears the keys, while one heading makes way for the next.
    pub(crate) region: NodeRef,
    wish: Rc<Cell<bool>>,
}

impl StepFocus {
    /// The heading of the next step takes the focus.
    pub(crate) fn follow(&self) {
        self.wish.set(true);
        self.region.cast::<HtmlElement>().iter().for_each(focus);
    }
}

/// The heading takes the focus where that is wished for, and when the story is begun or taken up again:
/// the button that did it is gone. Not at the start, when a link has opened a step.
#[hook]
pub(crate) fn use_step_focus(shown: Option<usize>) -> StepFocus {
    let focus = (*use_memo((), |()| StepFocus::default())).clone();
    let before = use_mut_ref(|| None::<Option<usize>>);
    use_effect_with(shown, {
        let focus = focus.clone();
        move |shown| {
            let before = before.replace(Some(*shown));
            let is_begun = before == Some(None) && shown.is_some();
            if focus.wish.take() || is_begun {
                take(&focus.heading);
            }
        }
    });
    focus
}

fn take(heading: &NodeRef) {
    let Some(heading) = heading.cast::<HtmlElement>() else { return };
    focus(&heading);
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    heading.scroll_into_view_with_scroll_into_view_options(&nearest);
}

fn focus(element: &HtmlElement) {
    let still = web_sys::FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
}

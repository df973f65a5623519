//! Where the keyboard's focus goes while a story is walked.

use super::focus::Focus;
use super::stop::{give, take};
use crate::view::ui::By;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
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
        self.region.cast::<Element>().iter().for_each(give);
    }
}

/// The heading takes the focus where that is wished for, and when the story is begun or taken up again and the button
/// that did it has gone with the focus. Not at the start, when a link has opened a step, nor when it was the page that
/// `acted`.
#[hook]
pub(crate) fn use_step_focus(
    focus: &Focus,
    shown: Option<usize>,
    acted: &Rc<Cell<By>>,
) -> StepFocus {
    let step = (*use_memo((), |()| StepFocus::default())).clone();
    let before = use_mut_ref(|| None::<Option<usize>>);
    use_effect_with(shown, {
        let (step, focus, acted) = (step.clone(), focus.clone(), acted.clone());
        move |shown| {
            let before = before.replace(Some(*shown));
            let is_begun = before == Some(None) && shown.is_some() && focus.active().is_none();
            if step.wish.take() || (is_begun && acted.get() != By::Page) {
                step.heading.cast::<Element>().iter().for_each(|heading| take(heading, false));
            }
        }
    });
    step
}

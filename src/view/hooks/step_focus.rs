//! Moves the focus through the steps of the story.

use super::focus::Focus;
use super::owed::use_owed;
use super::stop::take;
use crate::view::reveal::focus_softly;
use crate::view::ui::By;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The heading of the step, and a request to focus it.
#[derive(Clone, Default)]
pub(crate) struct StepFocus {
    /// The heading.
    pub(crate) heading: NodeRef,
    /// The container of all steps, which holds the focus and receives keys while one heading replaces another.
    pub(crate) region: NodeRef,
    wish: Rc<Cell<bool>>,
}

impl StepFocus {
    /// Focuses the heading of the next step.
    pub(crate) fn follow(&self) {
        self.wish.set(true);
        self.region.cast::<Element>().iter().for_each(focus_softly);
    }
}

/// Focuses the heading on request, and when the story starts or resumes, because the button that did it disappears.
/// Not on load, when a link has opened a step, and not if the host page
/// `acted`. If the step is not there yet, its heading takes the focus when it is.
#[hook]
pub(crate) fn use_step_focus(
    focus: &Focus,
    shown: Option<usize>,
    acted: &Rc<Cell<By>>,
    is_there: bool,
) -> StepFocus {
    let step = (*use_memo((), |()| StepFocus::default())).clone();
    let before = use_mut_ref(|| None::<Option<usize>>);
    let owed = use_owed(focus, &step.heading, is_there);
    use_effect_with(shown, {
        let (step, focus, acted) = (step.clone(), focus.clone(), acted.clone());
        move |shown| {
            let before = before.replace(Some(*shown));
            let is_begun = before == Some(None) && shown.is_some() && focus.active().is_none();
            if step.wish.take() || (is_begun && acted.get() != By::Page) {
                match step.heading.cast::<Element>() {
                    Some(heading) => take(&heading, false),
                    None => owed.owe(Some(false)),
                }
            } else {
                owed.owe(None);
            }
        }
    });
    step
}

//! The list of everything under a finger.

use super::hover::lines;
use crate::atlas::ScreenPoint;
use crate::scene::Target;
use crate::view::dom::{around, first, focus_still, focused};
use crate::view::ui::Ui;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The targets under the finger and their position, the topmost first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choices {
    pub(super) at: ScreenPoint,
    pub(super) targets: Rc<[Target]>,
}

/// The list, with a button for each target, on the map next to the position.
pub(super) fn list(ui: &Ui, choices: Option<&Choices>, node: &NodeRef) -> Html {
    let Some(choices) = choices else { return Html::default() };
    html! {
        <ul class="choices" role="group" aria-label={ui.setup.voice.lang.map_choose()} ref={node}>
            { for choices.targets.iter().enumerate().map(|(index, target)| choice(ui, index, target)) }
        </ul>
    }
}

fn choice(ui: &Ui, index: usize, target: &Target) -> Html {
    let lines = lines(ui, target);
    html! {
        <li key={index}>
            <button type="button" data-choice={index.to_string()}>
                { for lines.into_iter().map(|line| html! { <span>{ line }</span> }) }
            </button>
        </li>
    }
}

/// The index of the choice that an element belongs to.
pub(super) fn chosen(element: &Element) -> Option<usize> {
    around(element, "[data-choice]")?.get_attribute("data-choice")?.parse().ok()
}

/// The list while it is open, and what had the focus before.
pub(super) struct Listing {
    /// The element of the list.
    pub(super) node: NodeRef,
    /// Draws it.
    pub(super) set: UseStateSetter<Option<Choices>>,
    /// The targets in the list.
    pub(super) open: RefCell<Option<(Choices, Option<Element>)>>,
}

impl Listing {
    /// Opens the list, or another in its place.
    pub(super) fn open(&self, root: &NodeRef, choices: Choices) {
        let before = self.open.take().and_then(|(_, before)| before);
        let before = before.or_else(|| focused(&root.cast()?));
        self.open.replace(Some((choices.clone(), before)));
        self.set.set(Some(choices));
    }

    /// Moves the focus into the new list.
    pub(super) fn enter(&self) {
        let button = self.node.cast::<Element>().and_then(|list| first(&list, "button"));
        button.iter().for_each(focus_still);
    }

    /// Closes the list.
    pub(super) fn close(&self) {
        self.open.take();
        self.set.set(None);
    }

    /// Closes the list, if there is one, and returns the focus; returns what was listed.
    pub(super) fn leave(&self) -> Option<Choices> {
        let (choices, before) = self.open.take()?;
        before.iter().for_each(focus_still);
        self.set.set(None);
        Some(choices)
    }
}

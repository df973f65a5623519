//! The list of everything under a finger.

use super::hover::lines;
use crate::atlas::ScreenPoint;
use crate::scene::Target;
use crate::view::ui::Ui;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
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
        <ul class="choices" role="group" aria-label={ui.frame.voice.lang.map_choose()} ref={node}>
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
    element.closest("[data-choice]").ok()??.get_attribute("data-choice")?.parse().ok()
}

/// The first button.
pub(super) fn first(node: &NodeRef) -> Option<HtmlElement> {
    let first = node.cast::<Element>()?.query_selector("button").ok()??;
    wasm_bindgen::JsCast::dyn_into(first).ok()
}

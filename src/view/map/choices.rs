//! Everything that lies under one finger, to choose from.

use super::hover::lines;
use crate::atlas::ScreenPoint;
use crate::scene::Target;
use crate::view::ui::Ui;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Several things, where they lie, what is on top first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choices {
    pub(super) at: ScreenPoint,
    pub(super) targets: Rc<[Target]>,
}

/// The list, a button each. It stands on the map, beside the place.
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

/// Which of the choices that element belongs to, by its place among them.
pub(super) fn chosen(element: &Element) -> Option<usize> {
    element.closest("[data-choice]").ok()??.get_attribute("data-choice")?.parse().ok()
}

/// The first of the buttons.
pub(super) fn first(node: &NodeRef) -> Option<HtmlElement> {
    let first = node.cast::<Element>()?.query_selector("button").ok()??;
    wasm_bindgen::JsCast::dyn_into(first).ok()
}

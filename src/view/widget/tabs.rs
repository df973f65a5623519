//! The tabs: one stop for the Tab key; arrow keys move between them, Enter or Space chooses one.

use super::lists::to_list;
use crate::data::Kind;
use crate::i18n::Lang;
use crate::state::{Action, List, Tab};
use crate::view::hooks::key_of;
use crate::view::ui::{Layout, Ui};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The tabs of that map, without the story if the facts have none.
pub(super) fn tabs(ui: &Ui) -> Html {
    let (lang, now) = (ui.setup.voice.lang, ui.tab());
    let has_story = !ui.setup.context.dossier.steps.is_empty();
    let is_page = ui.setup.layout == Layout::Page;
    let (lists, tabs): (Vec<_>, Vec<_>) = Tab::all()
        .filter(|tab| *tab != Tab::Story || has_story)
        .partition(|tab| is_page && list_of(*tab).is_some());
    html! {
        <div class="tabs" part="tabs">
            <div class="tab-list" role="tablist" aria-label={lang.widget_tabs()} onkeydown={arrows()}>
                { for tabs.into_iter().map(|tab| button(ui, tab, tab == now)) }
            </div>
            { for lists.into_iter().map(|tab| way_down(ui, tab)) }
        </div>
    }
}

/// On a page of its own, the lists stand below.
fn way_down(ui: &Ui, tab: Tab) -> Html {
    let Some(list) = list_of(tab) else { return Html::default() };
    html! {
        <button key={tab.name()} type="button" class={format!("tab tab-{}", tab.name())} onclick={to_list(ui, list)}>
            { name(ui.setup.voice.lang, tab) }
        </button>
    }
}

fn list_of(tab: Tab) -> Option<List> {
    List::parse(tab.name())
}

fn button(ui: &Ui, tab: Tab, chosen: bool) -> Html {
    let selected = if chosen { "true" } else { "false" };
    let tabindex = if chosen { "0" } else { "-1" };
    html! {
        <button key={tab.name()} type="button" role="tab" class={format!("tab tab-{}", tab.name())} id={format!("tab-{}", tab.name())}
            aria-selected={selected} aria-controls="view" {tabindex} onclick={ui.on(Action::TabChosen(tab))}>
            { name(ui.setup.voice.lang, tab) }
        </button>
    }
}

fn name(lang: Lang, tab: Tab) -> &'static str {
    match tab {
        Tab::Map => lang.widget_map(),
        Tab::Story => lang.widget_story(),
        Tab::Table => lang.widget_table(),
        Tab::Sources => lang.widget_sources(),
    }
}

fn arrows() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        let from = event.target_dyn_into::<Element>();
        let list = from.as_ref().and_then(|from| from.parent_element());
        let Some((from, list)) = from.zip(list) else { return };
        let goal = match key_of(&event).as_str() {
            "ArrowRight" => from.next_element_sibling().or_else(|| list.first_element_child()),
            "ArrowLeft" => from.previous_element_sibling().or_else(|| list.last_element_child()),
            "Home" => list.first_element_child(),
            "End" => list.last_element_child(),
            _ => return,
        };
        event.prevent_default();
        if let Some(goal) = goal.and_then(|goal| goal.dyn_into::<HtmlElement>().ok()) {
            let _ = goal.focus();
        }
    })
}

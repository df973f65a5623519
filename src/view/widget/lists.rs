//! The lists below the map, on a page of its own.

use crate::data::Kind;
use crate::state::{Action, List, Tab};
use crate::view::dom::{focus_still, on_page_of, scroll_to, target};
use crate::view::hooks::{drawing, use_later};
use crate::view::reading;
use crate::view::ui::{Layout, Ui, UiProps};
use web_sys::{Element, ScrollLogicalPosition};
use yew::prelude::*;

/// All tables, then all sources, which load after the map. A state with one of them scrolls the page to it.
#[component]
pub(in crate::view) fn Lists(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let node = use_node_ref();
    let is_later = use_later() || ui.state.list.is_some();
    use_effect_with((ui.state.list, is_later), {
        let node = node.clone();
        move |(list, _)| {
            let lists = node.cast::<Element>();
            lists.zip(*list).iter().for_each(|(lists, list)| go_to(lists, *list));
        }
    });
    let facts = ui.anywhere();
    // Where the card says that it lacks its program, the lists are silent.
    let tables = match reading::of(ui) {
        None if ui.has_card() => Html::default(),
        _ => reading::part(&facts, |reading| (reading.tables)(&facts)),
    };
    html! {
        <div class="lists" ref={node}>
            <div class="list table-list" tabindex="-1">{ tables }</div>
            if let Some(reading) = reading::of(ui).filter(|_| is_later) {
                <div class="list sources-list" tabindex="-1">{ (reading.sources)(ui) }</div>
            }
        </div>
    }
}

/// A listener that shows that list: in the place of the map, or on a page of its own by scrolling to it.
pub(super) fn to_list(ui: &Ui, list: List) -> Callback<MouseEvent> {
    if ui.setup.layout == Layout::Widget {
        return ui.on(Action::TabChosen(Tab::parse(list.name()).unwrap_or(Tab::Map)));
    }
    Callback::from(move |event: MouseEvent| {
        if let Some(from) = target(&event) {
            go_to(&from, list);
        }
    })
}

fn go_to(from: &Element, list: List) {
    let class = match list {
        List::Table => ".table-list",
        List::Sources => ".sources-list",
    };
    if let Some(list) = on_page_of(from, class) {
        scroll_to(&list, ScrollLogicalPosition::Start);
        focus_still(&list);
    }
}

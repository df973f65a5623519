//! The selection in a line under the map, which confirms a tap if the panel is far below.

use super::hover::lines;
use crate::scene::Target;
use crate::state::Selection;
use crate::view::hooks::go_to_panel;
use crate::view::ui::Ui;
use std::rc::Rc;
use yew::prelude::*;

/// The line, with a link to the panel; nothing without a selection. `style.css` hides it next to a panel.
pub(super) fn chosen(ui: &Ui) -> Html {
    let Some(selection) = ui.state.selection else { return Html::default() };
    let lang = ui.frame.voice.lang;
    let mut lines = lines(ui, &target(selection)).into_iter();
    let Some(name) = lines.next() else { return Html::default() };
    html! {
        <p class="chosen">
            <strong>{ name }</strong>
            { for lines.map(|line| html! { <span class="status">{ line }</span> }) }
            <button type="button" onclick={go_to_panel()}>{ lang.map_more() }</button>
        </p>
    }
}

fn target(selection: Selection) -> Target {
    match selection {
        Selection::Country(id) => Target::Country(id),
        Selection::Site(index) => Target::Sites(Rc::new([index])),
        Selection::Event(index) => Target::Events(Rc::new([index]), 0),
        Selection::Relation(index) => Target::Relation(index, 0),
    }
}

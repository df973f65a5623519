//! The buttons of the story, which keep their position between steps.

use super::guide::Guide;
use crate::state::Action;
use crate::view::dom::{focus_still, on_page_of, target};
use crate::view::ui::Ui;
use yew::prelude::*;

/// Previous, next, the position, close. Buttons stay at either end, so that the focus is not lost.
pub(super) fn controls(guide: &Guide) -> Html {
    let lang = guide.ui.setup.voice.lang;
    let position = lang.story_of(&(guide.index + 1).to_string(), &guide.steps().len().to_string());
    let close_label = lang.story_close();
    html! {
        <div class="controls">
            { turn("earlier", lang.story_previous(), guide, -1) }
            { turn("later", lang.story_next(), guide, 1) }
            <span class="place" id="story-place">{ position }</span>
            <button type="button" class="shut" onclick={close(&guide.ui)} aria-label={close_label} title={close_label}>{ "×" }</button>
        </div>
    }
}

/// Closing the story removes its buttons, so the focus moves to its tab.
fn close(ui: &Ui) -> Callback<MouseEvent> {
    let ui = ui.clone();
    Callback::from(move |event: MouseEvent| {
        let tab = target(&event).and_then(|button| on_page_of(&button, ".tab-story"));
        tab.iter().for_each(focus_still);
        ui.act(Action::StoryClosed);
    })
}

fn turn(class: &'static str, label: &'static str, guide: &Guide, by: isize) -> Html {
    let goal = guide.neighbor(by);
    html! {
        <button type="button" {class} onclick={guide.to(goal, false)} aria-disabled={goal.is_none().then_some("true")}>{ label }</button>
    }
}

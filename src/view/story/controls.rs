//! The buttons of the story, which keep their position between steps.

use crate::state::Action;
use crate::view::dom::{focus_still, on_page_of, target};
use crate::view::hooks::{drawing, use_full_screen};
use crate::view::ui::Ui;
use yew::prelude::*;

/// The properties of the buttons.
#[derive(Properties, PartialEq)]
pub(super) struct ControlsProps {
    pub(super) ui: Ui,
    pub(super) previous: Callback<MouseEvent>,
    pub(super) next: Callback<MouseEvent>,
    /// Whether this is the first step.
    pub(super) at_first: bool,
    /// Whether this is the last step.
    pub(super) at_last: bool,
}

/// Previous, next, full screen, close. Buttons stay at either end, so that the focus is not lost.
#[component]
pub(super) fn Controls(props: &ControlsProps) -> Html {
    drawing();
    let lang = props.ui.frame.voice.lang;
    let node = use_node_ref();
    let full = use_full_screen(&node);
    let full_label =
        if full.is_on { lang.story_leave_full_screen() } else { lang.story_full_screen() };
    let full_icon = if full.is_on {
        "M-6 -2H-2V-6M2 -6V-2H6M6 2H2V6M-2 6V2H-6"
    } else {
        "M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2"
    };
    html! {
        <div class="controls" ref={node}>
            { turn("earlier", lang.story_previous(), &props.previous, props.at_first) }
            { turn("later", lang.story_next(), &props.next, props.at_last) }
            if full.is_offered { { icon_button("full", full_label, full_icon, full.toggle.clone()) } }
            { icon_button("shut", lang.story_close(), "M-5 -5L5 5M5 -5L-5 5", close(&props.ui)) }
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

fn turn(
    class: &'static str,
    label: &'static str,
    onclick: &Callback<MouseEvent>,
    limit: bool,
) -> Html {
    html! {
        <button type="button" {class} onclick={onclick.clone()} aria-disabled={limit.then_some("true")}>{ label }</button>
    }
}

/// A button with an icon.
fn icon_button(
    class: &'static str,
    label: &'static str,
    path: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class={classes!("sign-button", class)} {onclick} aria-label={label} title={label}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d={path} /></svg>
        </button>
    }
}

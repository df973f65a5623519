//! Parts of the time control: the track as the slider, and buttons from change to change.

use super::slider::Slider;
use super::track::track;
use super::ui::Ui;
use crate::state::{Action, Direction};
use yew::prelude::*;

/// The track of all days, and the slider.
pub(super) fn line(ui: &Ui) -> Html {
    html! { <div class="timeline">{ track(ui) }<Slider ui={ui.clone()} /></div> }
}

/// The buttons to the neighbouring changes, with that part between them.
pub(super) fn steps(ui: &Ui, between: Html) -> Html {
    let lang = ui.setup.voice.lang;
    html! {
        <>
            { step(ui, Direction::Earlier, "earlier", lang.time_previous()) }
            { between }
            { step(ui, Direction::Later, "later", lang.time_next()) }
        </>
    }
}

/// A button to the neighbouring change; it stays focusable at either end, so that the focus is not lost.
fn step(ui: &Ui, direction: Direction, class: &'static str, label: &'static str) -> Html {
    let limit = ui.state.neighbor_change(&ui.setup.context, direction) == ui.state.date;
    let onclick = ui.on(Action::ChangeAsked(direction));
    let why = match direction {
        Direction::Earlier => ui.setup.voice.lang.time_first(),
        Direction::Later => ui.setup.voice.lang.time_last(),
    };
    html! {
        <button type="button" {class} {onclick} aria-disabled={limit.then_some("true")} aria-description={limit.then_some(why)}><span class="word">{ label }</span></button>
    }
}

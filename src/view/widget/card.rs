//! The card of the selection, of a comparison, or of the story's step: next to the map or below it.

use super::note::Note;
use crate::state::Tab;
use crate::view::assets::AssetEvent;
use crate::view::hooks::{
    Focus, FocusProps, drawing, use_heading_focus, use_printing, use_step_focus,
};
use crate::view::reading;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The card. It stays in the document while it has nothing to show, because it remembers what opened it.
pub(super) fn card(ui: &Ui, focus: &Focus, note: &Note) -> Html {
    let tells = ui.tab() == Tab::Story;
    html! {
        <aside class={classes!("card", tells.then_some("tells"))} part="card" hidden={!ui.has_card()}>
            <Content ui={ui.clone()} focus={focus.clone()} />
            { note.view(ui) }
        </aside>
    }
}

/// The step, and the panel.
#[component]
fn Content(props: &FocusProps) -> Html {
    drawing();
    let FocusProps { ui, focus } = props;
    let state = &ui.state;
    let shown = state.walk.filter(|walk| !walk.left).map(|walk| walk.step);
    let is_there = reading::of(ui).is_some();
    let step = use_step_focus(focus, shown, &ui.acted, is_there);
    let heading = use_heading_focus(focus, "panel", state.selection, &ui.acted, is_there);
    let prints = use_printing();
    // Shows the facts without details at once. They are lost as well while their reader is.
    let step_at = state.walk.map(|walk| walk.step);
    use_effect_with((state.selection, state.compare, step_at, is_there), {
        let ui = ui.clone();
        move |(selection, compare, step, _)| {
            if selection.is_some() || compare.is_some() || step.is_some() {
                ui.tell(AssetEvent::DetailsAsked);
            }
        }
    });
    if !is_there && !ui.has_card() {
        return Html::default();
    }
    reading::part(ui, |reading| {
        html! {
            <>
                { for shown.map(|place| (reading.story)(ui, &step, place)) }
                <div hidden={ui.tab() == Tab::Story}>{ (reading.panel)(ui, &heading, prints) }</div>
            </>
        }
    })
}

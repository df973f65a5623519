//! The card of the selection, of a comparison, or of the story's step: next to the map or below it.

use super::note::Note;
use crate::state::Tab;
use crate::view::hooks::Focus;
use crate::view::panel::Panel;
use crate::view::story::Story;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The card. It stays in the document while it has nothing to show, because it remembers what opened it.
pub(super) fn card(ui: &Ui, focus: &Focus, note: &Note) -> Html {
    let tells = ui.tab() == Tab::Story;
    html! {
        <aside class={classes!("card", tells.then_some("tells"))} part="card" hidden={!ui.has_card()}>
            <Story ui={ui.clone()} focus={focus.clone()} />
            <div hidden={tells}><Panel ui={ui.clone()} focus={focus.clone()} /></div>
            { note.view(ui) }
        </aside>
    }
}

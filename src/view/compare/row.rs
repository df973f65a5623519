//! The row of controls for a comparison.

use super::menu::Menu;
use crate::state::Action;
use crate::view::day_field::{DayField, Of};
use crate::view::ui::Ui;
use yew::prelude::*;

/// A field for the other day, a menu of pairs, and, during a comparison, buttons to swap the days and to end it.
pub(in crate::view) fn row(ui: &Ui) -> Html {
    let lang = ui.setup.voice.lang;
    // The menu shows the pair that is compared; no day concerns it otherwise.
    let menu = if ui.state.compare.is_some() { ui.anywhere() } else { ui.anytime() };
    html! {
        <div class="compare" part="compare" role="group" aria-label={lang.compare_label()}>
            <DayField ui={ui.anywhere()} of={Of::Compare} />
            <Menu ui={menu} />
            if ui.state.compare.is_some() {
                <button type="button" class="swap" onclick={ui.on(Action::Swapped)}>{ lang.compare_swap() }</button>
                <button type="button" class="end" onclick={ui.on(Action::CompareSet(None))}>{ lang.compare_clear() }</button>
            }
        </div>
    }
}

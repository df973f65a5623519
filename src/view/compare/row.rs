//! The controls of a comparison, in a row under the clock.

use super::menu::Menu;
use crate::data::Day;
use crate::state::Action;
use crate::view::ui::Ui;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The other day, pairs to choose from, and, while two days are compared, their exchange and the end of it.
pub(in crate::view) fn row(ui: &Ui) -> Html {
    let (lang, dossier) = (ui.frame.lang, &ui.frame.context.dossier);
    let compare = ui.state.compare;
    html! {
        <div class="compare" part="compare" role="group" aria-label={lang.compare_label()}>
            <label class="typed">
                <span>{ lang.compare_field() }</span>
                <input type="date" min={dossier.first.to_string()} max={dossier.as_of.to_string()}
                    value={compare.map(|day| day.to_string()).unwrap_or_default()} onchange={typed(ui)} />
            </label>
            <Menu ui={ui.anywhere()} />
            if compare.is_some() {
                <button type="button" class="swap" onclick={ui.on(Action::Swapped)}>{ lang.compare_swap() }</button>
                <button type="button" class="end" onclick={ui.on(Action::CompareSet(None))}>{ lang.compare_clear() }</button>
            }
        </div>
    }
}

/// An emptied field ends the comparison; one that is not a date yet changes nothing.
fn typed(ui: &Ui) -> Callback<Event> {
    let ui = ui.clone();
    Callback::from(move |event: Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let day = Day::parse(&text);
        if day.is_some() || text.is_empty() {
            ui.act(Action::CompareSet(day));
        }
    })
}

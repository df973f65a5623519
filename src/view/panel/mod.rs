//! The panel of the selection, or of a comparison.

mod change_list;
mod cited;
mod comparison;
mod country;
mod event;
mod facts;
mod relation;
mod relations;
mod site;
mod strip;

pub(super) use change_list::sources as change_sources;
pub(super) use cited::{Cited, line};
pub(super) use facts::{caveat, link};

use super::hooks::HeadingFocus;
use super::lost;
use super::ui::Ui;
use crate::state::{Action, Selection};
use yew::prelude::*;

/// The panel. It keeps its subject while the date changes.
pub(super) fn panel(ui: &Ui, heading: &HeadingFocus, prints: bool) -> Html {
    let selection = ui.state.selection;
    let leave = {
        let (ui, heading) = (ui.clone(), heading.clone());
        move || {
            heading.leave();
            ui.act(Action::Deselected);
        }
    };
    let heading = &heading.node;
    let close = ui.setup.voice.lang.panel_close();
    let shows = ui.has_panel();
    html! {
        <section class="panel" part="panel" aria-labelledby={shows.then_some("panel-title")}>
            if selection.is_some() {
                <button type="button" class="close" onclick={move |_: MouseEvent| leave()} aria-label={close} title={close}>{ "×" }</button>
            }
            { match selection {
                None if ui.state.compare.is_some() => comparison::comparison(ui, heading, prints),
                None => Html::default(),
                Some(Selection::Country(id)) => country::country(ui, id, heading),
                Some(Selection::Site(index)) => site::site(ui, index, heading),
                Some(Selection::Event(index)) => event::event(ui, index, heading),
                Some(Selection::Relation(index)) => relation::relation(ui, index, heading),
            } }
            if shows { { lost::details(ui) } }
        </section>
    }
}

//! Events around a day, in the panel of the day.

use super::facts::{link, row, section};
use crate::data::Event;
use crate::state::Selection;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The events within a quarter of a year before and after, in order of time.
pub(super) fn events(ui: &Ui) -> Html {
    let lang = ui.frame.voice.lang;
    let near = ui.frame.context.dossier.events_near(ui.state.date, Event::NEAR_DAYS);
    let rows = near.map(|(index, event)| {
        let title = link(ui, Selection::Event(index), &event.title);
        row(&ui.frame.voice.event_date(event), title, Html::default())
    });
    section(&ui.frame, &lang.event_near(&lang.day(ui.state.date)), rows.collect())
}

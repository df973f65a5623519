//! The rows of the events.

use super::grid::{Cell, Row, Rows, text};
use crate::data::Event;
use crate::state::Selection;
use crate::view::ui::Ui;

/// All events up to that number, in the order of time; their countries in words.
pub(super) fn events(ui: &Ui, most: usize) -> Rows {
    let events = &ui.setup.context.dossier.events;
    let first = events.iter().enumerate().take(most);
    let rows = first.map(|(index, event)| row(ui, index, event)).collect();
    Rows { rows, count: events.len() }
}

fn row(ui: &Ui, index: usize, event: &Event) -> Row {
    let voice = &ui.setup.voice;
    let names: Vec<_> = event.countries.iter().map(|id| voice.country(*id)).collect();
    let when = Cell { text: voice.event_date(event), order: event.date.earliest().count() };
    let kind = text(voice.lang.event_kind(event.kind).to_owned());
    Row {
        leads_to: Selection::Event(index),
        cells: vec![text(event.title.to_string()), when, kind, text(names.join(", "))],
    }
}

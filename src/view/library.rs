//! What is loaded only when somebody asks: finer shapes, and the details of the facts.

use super::ui::Ui;
use crate::data::{Details, decode};
use std::rc::Rc;
use yew::prelude::*;

/// The finest level of shapes there is.
const FINEST: usize = 2;

/// What is there by now, and what was asked for.
#[derive(Clone, Default)]
pub(crate) struct Library {
    /// The finest level of shapes that is there.
    pub(crate) level: usize,
    /// The details, once they are there.
    pub(crate) details: Option<Rc<Details>>,
    asked_level: usize,
    asked_details: bool,
}

/// Something asked for, or arrived.
pub(crate) enum Arrival {
    /// That level was asked for.
    LevelAsked(usize),
    /// The details were asked for.
    DetailsAsked,
    /// That level is in the atlas now.
    Level(usize),
    /// The details are here.
    Details(Rc<Details>),
}

/// Details come once, so that it is enough to know whether they are there.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        let key = |l: &Self| (l.level, l.asked_level, l.asked_details, l.details.is_some());
        key(self) == key(other)
    }
}

impl Library {
    pub(crate) fn take(&mut self, arrival: Arrival) {
        match arrival {
            Arrival::LevelAsked(level) => {
                self.asked_level = self.asked_level.max(level.min(FINEST));
            }
            Arrival::DetailsAsked => self.asked_details = true,
            Arrival::Level(level) => self.level = self.level.max(level),
            Arrival::Details(details) => self.details = Some(details),
        }
    }
}

/// Fetches what was asked for, one level after the other.
#[hook]
pub(crate) fn use_fetching(ui: &Ui) {
    let Library { level, asked_level, asked_details, .. } = ui.library;
    let next_level = (asked_level > level).then_some(level + 1);
    use_effect_with((next_level, asked_details), {
        let ui = ui.clone();
        move |(level, details)| {
            if let Some(level) = *level {
                fetch_level(&ui, level);
            }
            if *details && ui.library.details.is_none() {
                fetch_details(&ui);
            }
        }
    });
}

fn fetch_level(ui: &Ui, level: usize) {
    let (frame, ui) = (ui.frame.clone(), ui.clone());
    // Another map of the page may have fetched it.
    if frame.atlas.borrow().level() >= level {
        return ui.tell(Arrival::Level(level));
    }
    let name = if level == 1 { "atlas-1.bin" } else { "atlas-2.bin" };
    let arrived = move |bytes: Vec<u8>| {
        let mut atlas = ui.frame.atlas.borrow_mut();
        if atlas.level() >= level || atlas.add(&bytes).is_ok() {
            ui.tell(Arrival::Level(level));
        }
    };
    frame.fetch.emit((name, arrived.into()));
}

fn fetch_details(ui: &Ui) {
    let (frame, ui) = (ui.frame.clone(), ui.clone());
    let arrived = move |bytes: Vec<u8>| {
        if let Ok(details) = decode::<Details>(&bytes) {
            ui.tell(Arrival::Details(Rc::new(details)));
        }
    };
    frame.fetch.emit(("details.bin", arrived.into()));
}

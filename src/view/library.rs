//! What is loaded only when somebody asks: finer shapes, and the details of the facts.

use super::ui::{Ui, Wanted};
use crate::data::{Details, decode};
use gloo::events::EventListener;
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
    /// The level that is wanted now.
    wanted_level: usize,
    shapes_asked: Asked,
    details_asked: Asked,
}

/// How it stands with a file that was asked for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Asked {
    /// How many times.
    times: u32,
    /// Whether the answer is awaited.
    busy: bool,
    /// Whether the last answer was that it cannot be had.
    lost: bool,
}

impl Asked {
    fn ask(&mut self) {
        if !self.busy {
            *self = Self { times: self.times.wrapping_add(1), busy: true, ..*self };
        }
    }

    fn answer(&mut self, lost: bool) {
        *self = Self { busy: false, lost, ..*self };
    }
}

/// Something asked for, arrived or lost.
#[derive(Clone)]
pub(crate) enum Arrival {
    /// That level is wanted now.
    LevelAsked(usize),
    /// The level that is wanted was asked for once more.
    LevelAskedAgain,
    /// The details were asked for.
    DetailsAsked,
    /// That level is in the atlas now.
    Level(usize),
    /// The next level could not be had.
    LevelLost,
    /// The details are here.
    Details(Rc<Details>),
    /// The details could not be had.
    DetailsLost,
}

/// Details come once, so that it is enough to know whether they are there.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        let key = |l: &Self| {
            (l.level, l.wanted_level, l.shapes_asked, l.details_asked, l.details.is_some())
        };
        key(self) == key(other)
    }
}

impl Library {
    pub(crate) fn take(&mut self, arrival: Arrival) {
        match arrival {
            Arrival::LevelAsked(level) => {
                self.wanted_level = level.min(FINEST);
                self.ask_level();
            }
            Arrival::LevelAskedAgain => self.ask_level(),
            Arrival::DetailsAsked if self.details.is_none() => self.details_asked.ask(),
            Arrival::DetailsAsked => {}
            Arrival::Level(level) => {
                self.level = self.level.max(level);
                self.shapes_asked.answer(false);
                self.ask_level();
            }
            Arrival::LevelLost => self.shapes_asked.answer(true),
            Arrival::Details(details) => {
                self.details = Some(details);
                self.details_asked.answer(false);
            }
            Arrival::DetailsLost => self.details_asked.answer(true),
        }
    }

    /// Whether finer shapes are wanted that could not be had.
    pub(crate) fn lacks_shapes(&self) -> bool {
        self.shapes_asked.lost && self.wanted_level > self.level
    }

    /// Whether the details could not be had.
    pub(crate) fn lacks_details(&self) -> bool {
        self.details_asked.lost
    }

    /// One level after the other.
    fn ask_level(&mut self) {
        if self.wanted_level > self.level {
            self.shapes_asked.ask();
        }
    }
}

/// Fetches what was asked for.
#[hook]
pub(crate) fn use_fetching(ui: &Ui) {
    let Library { shapes_asked, details_asked, .. } = ui.library;
    use_effect_with(shapes_asked.times, {
        let ui = ui.clone();
        move |times| {
            if *times > 0 {
                fetch_level(&ui, ui.library.level + 1);
            }
        }
    });
    use_effect_with(details_asked.times, {
        let ui = ui.clone();
        move |times| {
            if *times > 0 {
                fetch_details(&ui);
            }
        }
    });
}

/// Asks once more for what was lost when the browser says that there is a network again.
#[hook]
pub(crate) fn use_asking_again(ui: &Ui) {
    let lost = (ui.library.lacks_shapes(), ui.library.lacks_details());
    let ui = ui.clone();
    use_effect_with(lost, move |(shapes, details)| {
        let shapes = shapes.then_some(Arrival::LevelAskedAgain);
        let wishes: Vec<_> =
            shapes.into_iter().chain(details.then_some(Arrival::DetailsAsked)).collect();
        let heard = (!wishes.is_empty()).then(|| {
            EventListener::new(&gloo::utils::window(), "online", move |_| {
                wishes.iter().for_each(|wish| ui.tell(wish.clone()));
            })
        });
        move || drop(heard)
    });
}

fn fetch_level(ui: &Ui, level: usize) {
    let (frame, ui) = (ui.frame.clone(), ui.clone());
    // Another map of the page may have fetched it.
    if frame.atlas.borrow().level() >= level {
        return ui.tell(Arrival::Level(level));
    }
    let name = if level == 1 { "atlas-1.bin" } else { "atlas-2.bin" };
    let again = ui.library.shapes_asked.lost;
    let arrived = move |bytes: Option<Vec<u8>>| {
        let is_there = add(&ui, level, bytes.as_deref());
        ui.tell(if is_there { Arrival::Level(level) } else { Arrival::LevelLost });
    };
    frame.fetch.emit(Wanted { name, again, arrived: arrived.into() });
}

/// Whether the atlas has that level now.
fn add(ui: &Ui, level: usize, bytes: Option<&[u8]>) -> bool {
    let mut atlas = ui.frame.atlas.borrow_mut();
    atlas.level() >= level || bytes.is_some_and(|bytes| atlas.add(bytes).is_ok())
}

fn fetch_details(ui: &Ui) {
    let (frame, ui) = (ui.frame.clone(), ui.clone());
    let again = ui.library.lacks_details();
    let arrived = move |bytes: Option<Vec<u8>>| {
        // Damaged bytes are as good as none.
        let details = bytes.and_then(|bytes| decode::<Details>(&bytes).ok());
        ui.tell(details.map_or(Arrival::DetailsLost, |details| Arrival::Details(Rc::new(details))));
    };
    frame.fetch.emit(Wanted { name: "details.bin", again, arrived: arrived.into() });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(arrivals: &[Arrival]) -> Library {
        let mut library = Library::default();
        arrivals.iter().cloned().for_each(|arrival| library.take(arrival));
        library
    }

    #[test]
    fn what_was_lost_is_asked_for_again_at_the_next_wish() {
        use Arrival::*;
        let cases: [(&[Arrival], u32, bool); 5] = [
            (&[DetailsAsked], 1, false),
            (&[DetailsAsked, DetailsAsked], 1, false),
            (&[DetailsAsked, DetailsLost], 1, true),
            (&[DetailsAsked, DetailsLost, DetailsAsked], 2, true),
            (&[DetailsAsked, DetailsLost, DetailsAsked, DetailsLost, DetailsAsked], 3, true),
        ];
        for (n, (arrivals, times, lost)) in cases.into_iter().enumerate() {
            let library = after(arrivals);
            assert_eq!(library.details_asked.times, times, "case {n}");
            assert_eq!(library.lacks_details(), lost, "case {n}");
        }
    }

    #[test]
    fn levels_come_one_after_the_other_while_they_are_wanted() {
        use Arrival::*;
        let cases: [(&[Arrival], u32, usize, bool); 7] = [
            (&[LevelAsked(0)], 0, 0, false),
            (&[LevelAsked(2)], 1, 0, false),
            (&[LevelAsked(2), Level(1)], 2, 1, false),
            (&[LevelAsked(2), Level(1), Level(2)], 2, 2, false),
            (&[LevelAsked(2), LevelLost], 1, 0, true),
            (&[LevelAsked(2), LevelLost, LevelAskedAgain], 2, 0, true),
            (&[LevelAsked(2), LevelLost, LevelAsked(0)], 1, 0, false),
        ];
        for (n, (arrivals, times, level, lacks)) in cases.into_iter().enumerate() {
            let library = after(arrivals);
            assert_eq!(library.shapes_asked.times, times, "case {n}");
            assert_eq!(library.level, level, "case {n}");
            assert_eq!(library.lacks_shapes(), lacks, "case {n}");
        }
    }
}

//! Files that load on request: finer shapes, the details of the facts, and the second part of the program.

use crate::data::Details;
use std::cell::Cell;
use std::rc::Rc;

/// The finest level of shapes.
const FINEST: usize = 2;

/// The loaded and requested files.
#[derive(Clone, Default)]
pub(crate) struct Assets {
    /// The finest loaded level of shapes.
    pub(crate) level: usize,
    /// The details, if loaded.
    pub(crate) details: Option<Rc<Details>>,
    /// The level that is currently wanted.
    wanted_level: usize,
    /// Whether the second part of the program is there.
    pub(super) reading: bool,
    shapes_asked: Asked,
    details_asked: Asked,
    reading_asked: Asked,
}

/// Reads the details of the facts; none if the bytes are damaged.
pub(super) type ReadDetails = fn(&[u8]) -> Option<Rc<Details>>;

thread_local! {
    static LINKED: Cell<Option<ReadDetails>> = const { Cell::new(None) };
}

/// The second part of the program is there, for all maps of the page; it reads the details.
pub(super) fn linked(read: ReadDetails) {
    LINKED.set(Some(read));
}

/// The details in those bytes; none if they are damaged, or the second part of the program is not there.
pub(super) fn read(bytes: &[u8]) -> Option<Rc<Details>> {
    LINKED.get().and_then(|read| read(bytes))
}

/// The status of a requested file.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Asked {
    /// The number of requests.
    times: u32,
    /// Whether a request is pending.
    busy: bool,
    /// Whether the last request failed.
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

/// An event of a requested file.
#[derive(Clone)]
pub(crate) enum AssetEvent {
    /// A level was requested, by number.
    LevelAsked(usize),
    /// The wanted level was requested again.
    LevelAskedAgain,
    /// The details were requested.
    DetailsAsked,
    /// A level was added to the atlas.
    Level(usize),
    /// The next level could not be loaded.
    LevelLost,
    /// The details have loaded.
    Details(Rc<Details>),
    /// The details could not be loaded.
    DetailsLost,
    /// The second part of the program was requested.
    ReadingAsked,
    /// It is there.
    Reading,
    /// It could not be loaded.
    ReadingLost,
}

/// Details load once, so it is enough to compare whether they are there.
impl PartialEq for Assets {
    fn eq(&self, other: &Self) -> bool {
        let key = |l: &Self| {
            let asked = (l.shapes_asked, l.details_asked, l.reading_asked);
            (l.level, l.wanted_level, asked, l.details.is_some(), l.reading)
        };
        key(self) == key(other)
    }
}

impl Assets {
    /// Those of a new map: other maps of the page may have loaded the second part of the program.
    pub(super) fn new() -> Self {
        Self { reading: LINKED.get().is_some(), ..Self::default() }
    }

    pub(crate) fn take(&mut self, event: AssetEvent) {
        match event {
            AssetEvent::LevelAsked(level) => {
                self.wanted_level = level.min(FINEST);
                self.ask_level();
            }
            AssetEvent::LevelAskedAgain => self.ask_level(),
            AssetEvent::DetailsAsked => {
                if self.details.is_none() {
                    self.details_asked.ask();
                }
            }
            AssetEvent::Level(level) => {
                self.level = self.level.max(level);
                self.shapes_asked.answer(false);
                self.ask_level();
            }
            AssetEvent::LevelLost => self.shapes_asked.answer(true),
            AssetEvent::Details(details) => {
                self.details = Some(details);
                self.details_asked.answer(false);
            }
            AssetEvent::DetailsLost => self.details_asked.answer(true),
            AssetEvent::ReadingAsked => {
                if !self.reading {
                    self.reading_asked.ask();
                }
            }
            AssetEvent::Reading => {
                self.reading = true;
                self.reading_asked.answer(false);
            }
            AssetEvent::ReadingLost => self.reading_asked.answer(true),
        }
    }

    /// The number of requests for shapes, for details and for the second part of the program.
    pub(super) fn times_asked(&self) -> [u32; 3] {
        [self.shapes_asked.times, self.details_asked.times, self.reading_asked.times]
    }

    /// Whether the last request for shapes failed.
    pub(super) fn lost_shapes(&self) -> bool {
        self.shapes_asked.lost
    }

    /// Whether finer shapes are wanted but failed to load.
    pub(crate) fn lacks_shapes(&self) -> bool {
        self.shapes_asked.lost && self.wanted_level > self.level
    }

    /// Whether the details failed to load.
    pub(crate) fn lacks_details(&self) -> bool {
        self.details_asked.lost
    }

    /// Whether the second part of the program failed to load.
    pub(crate) fn lacks_reading(&self) -> bool {
        self.reading_asked.lost
    }

    /// Levels load one after the other.
    fn ask_level(&mut self) {
        if self.wanted_level > self.level {
            self.shapes_asked.ask();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(events: &[AssetEvent]) -> Assets {
        let mut assets = Assets::default();
        events.iter().cloned().for_each(|event| assets.take(event));
        assets
    }

    #[test]
    fn what_was_lost_is_asked_for_again_at_the_next_wish() {
        use AssetEvent::*;
        let cases: [(&[AssetEvent], u32, bool); 5] = [
            (&[DetailsAsked], 1, false),
            (&[DetailsAsked, DetailsAsked], 1, false),
            (&[DetailsAsked, DetailsLost], 1, true),
            (&[DetailsAsked, DetailsLost, DetailsAsked], 2, true),
            (&[DetailsAsked, DetailsLost, DetailsAsked, DetailsLost, DetailsAsked], 3, true),
        ];
        for (n, (events, times, lost)) in cases.into_iter().enumerate() {
            let assets = after(events);
            assert_eq!(assets.details_asked.times, times, "case {n}");
            assert_eq!(assets.lacks_details(), lost, "case {n}");
        }
    }

    #[test]
    fn levels_come_one_after_the_other_while_they_are_wanted() {
        use AssetEvent::*;
        let cases: [(&[AssetEvent], u32, usize, bool); 7] = [
            (&[LevelAsked(0)], 0, 0, false),
            (&[LevelAsked(2)], 1, 0, false),
            (&[LevelAsked(2), Level(1)], 2, 1, false),
            (&[LevelAsked(2), Level(1), Level(2)], 2, 2, false),
            (&[LevelAsked(2), LevelLost], 1, 0, true),
            (&[LevelAsked(2), LevelLost, LevelAskedAgain], 2, 0, true),
            (&[LevelAsked(2), LevelLost, LevelAsked(0)], 1, 0, false),
        ];
        for (n, (events, times, level, lacks)) in cases.into_iter().enumerate() {
            let assets = after(events);
            assert_eq!(assets.shapes_asked.times, times, "case {n}");
            assert_eq!(assets.level, level, "case {n}");
            assert_eq!(assets.lacks_shapes(), lacks, "case {n}");
        }
    }
}

//! The positions of the pins of events, gathered if they crowd.

use super::subject::Subject;
use crate::atlas::{ClusterItem, ScreenBox, ScreenPoint, WorldPoint, gather, laea};
use crate::state::{Selection, ShownEvent};
use std::rc::Rc;

/// One pin: an event, or several that crowd.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// Its tip, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// Their indices in the dossier's table, the nearest in time first, each once.
    pub events: Rc<[usize]>,
    /// The index of the first event's place that it marks, which distinguishes it from other pins of the same events.
    pub spot: usize,
    /// Their positions, for zooming in.
    pub places: Vec<WorldPoint>,
    /// The name of the first one's place.
    pub place: String,
    /// Whether the step of the story is about one of them.
    pub told: bool,
    /// Whether one of them is selected.
    pub selected: bool,
    /// Whether it is in view, so that the keyboard can reach it.
    pub seen: bool,
    /// Its accessible name.
    pub name: Rc<str>,
}

impl Pin {
    /// The area that no label may cover.
    pub(super) fn bounds(&self) -> ScreenBox {
        ScreenBox::about(ScreenPoint { y: self.at.y - 10.0, ..self.at }, 18.0, 24.0)
    }
}

/// Pins nearer than this gather, in CSS px.
const CROWDED: f64 = 20.0;

/// All pins. The first event of a crowd is the nearest in time and gives its name. Each event has one pin per spot.
pub(super) fn pins(subject: &Subject) -> Vec<Pin> {
    let events = subject.state.events_shown(subject.context);
    let spots: Vec<Spot> = events.into_iter().flat_map(Spot::all).collect();
    let items: Vec<_> = spots.iter().map(|spot| spot.item(subject)).collect();
    let clusters = gather(&items, CROWDED).into_iter();
    let own = |members: &[usize]| members.iter().map(|one| &spots[*one]).collect::<Vec<_>>();
    clusters.map(|cluster| pin(subject, &own(&cluster.members), cluster.at)).collect()
}

/// One place of one event.
struct Spot<'a> {
    index: usize,
    place: usize,
    name: &'a str,
    at: WorldPoint,
    told: bool,
}

impl<'a> Spot<'a> {
    fn all(ShownEvent { index, event, told }: ShownEvent<'a>) -> impl Iterator<Item = Self> {
        event.places.iter().enumerate().map(move |(place, found)| Self {
            index,
            place,
            name: &found.name,
            at: laea::project(found.at),
            told,
        })
    }

    fn item(&self, subject: &Subject) -> ClusterItem {
        // A selected event is never hidden in a crowd.
        let alone = subject.is_selected(Selection::Event(self.index));
        ClusterItem { at: subject.view.to_screen(self.at), group: 0, alone }
    }
}

fn pin(subject: &Subject, spots: &[&Spot], at: ScreenPoint) -> Pin {
    let mut events: Vec<usize> = Vec::new();
    for spot in spots {
        events.extend((!events.contains(&spot.index)).then_some(spot.index));
    }
    Pin {
        at,
        spot: spots.first().map_or(0, |spot| spot.place),
        places: spots.iter().map(|spot| spot.at).collect(),
        place: spots.first().map(|spot| spot.name.to_owned()).unwrap_or_default(),
        told: spots.iter().any(|spot| spot.told),
        selected: events.iter().any(|index| subject.is_selected(Selection::Event(*index))),
        seen: subject.view.is_in_view(at),
        name: subject.voice.events(&events).into(),
        events: events.into(),
    }
}

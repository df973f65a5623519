//! Where the pins of events stand, gathered where they crowd.

use crate::atlas::{Camera, GatherItem, ScreenPoint, Viewport, WorldPoint, gather, laea};
use crate::state::{Context, Selection, ShownEvent, State};

/// One pin: an event, or several that crowd.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EventMark {
    pub(super) at: ScreenPoint,
    /// Their places in the dossier's table, the nearest in time first, each once.
    pub(super) events: Vec<usize>,
    /// Which place of the first one it stands on: what tells it from another pin of the same events.
    pub(super) spot: usize,
    /// Where they were, for the camera to go nearer.
    pub(super) places: Vec<WorldPoint>,
    /// The name of the first one's place.
    pub(super) place: String,
    /// Whether the story speaks of one.
    pub(super) told: bool,
}

/// Pins nearer than this gather, in CSS px.
const CROWDED: f64 = 20.0;

/// All pins: the first of a crowd, which names it, is the nearest in time. No two of one event on one spot.
pub(super) fn event_marks(
    context: &Context,
    state: State,
    (camera, viewport): (Camera, Viewport),
) -> Vec<EventMark> {
    let spots: Vec<Spot> = state.events_shown(context).into_iter().flat_map(Spot::all).collect();
    let items: Vec<_> = spots.iter().map(|spot| spot.item(state, camera, viewport)).collect();
    let clusters = gather(&items, CROWDED);
    clusters
        .into_iter()
        .map(|cluster| {
            mark(&cluster.members.iter().map(|one| &spots[*one]).collect::<Vec<_>>(), cluster.at)
        })
        .collect()
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

    fn item(&self, state: State, camera: Camera, viewport: Viewport) -> GatherItem {
        // What is chosen is never hidden in a crowd.
        let alone = state.selection == Some(Selection::Event(self.index));
        GatherItem { at: camera.to_screen(self.at, viewport), group: 0, alone }
    }
}

fn mark(spots: &[&Spot], at: ScreenPoint) -> EventMark {
    let mut events: Vec<usize> = Vec::new();
    for spot in spots {
        events.extend((!events.contains(&spot.index)).then_some(spot.index));
    }
    EventMark {
        at,
        events,
        spot: spots.first().map_or(0, |spot| spot.place),
        places: spots.iter().map(|spot| spot.at).collect(),
        place: spots.first().map(|spot| spot.name.to_owned()).unwrap_or_default(),
        told: spots.iter().any(|spot| spot.told),
    }
}

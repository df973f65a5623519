//! Which events are marked, and where: those near the day, and those that the story speaks of.

use crate::atlas::{Camera, GatherItem, ScreenPoint, Viewport, WorldPoint, gather, laea};
use crate::data::{Event, Layer};
use crate::state::{Context, Selection, State};

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

/// All pins. No two of one event on one spot.
pub(super) fn event_marks(
    context: &Context,
    state: State,
    (camera, viewport): (Camera, Viewport),
) -> Vec<EventMark> {
    let spots: Vec<Spot> = shown(context, state).flat_map(Spot::all).collect();
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

/// The nearest in time first: the first of a crowd gives it its name.
fn shown(context: &Context, state: State) -> impl Iterator<Item = (usize, &Event, bool)> {
    let step = state.step_shown(context);
    let told = move |index| {
        step.is_some_and(|step| step.events.iter().any(|told| usize::from(*told) == index))
    };
    let near = move |event: &Event| {
        state.layers.shows(Layer::Events) && event.days_from(state.date) <= Event::NEAR_DAYS
    };
    let all = context.dossier.events.iter().enumerate();
    let mut shown: Vec<_> = all
        .map(|(index, event)| (index, event, told(index)))
        .filter(|(index, event, told)| *told || near(event) || is_chosen(state, *index))
        .collect();
    shown.sort_by_key(|(_, event, _)| event.days_from(state.date));
    shown.into_iter()
}

fn is_chosen(state: State, index: usize) -> bool {
    state.selection == Some(Selection::Event(index))
}

impl<'a> Spot<'a> {
    fn all((index, event, told): (usize, &'a Event, bool)) -> impl Iterator<Item = Self> {
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
        let alone = is_chosen(state, self.index);
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

//! The pins of events, unlike any mark of a site; the name of the nearest in time.

use super::event_mark::EventMark;
use super::hover::Target;
use super::labels::{Label, Place};
use super::scene::Scene;
use crate::atlas::{Fixed, ScreenBox, ScreenPoint, text_width};
use crate::state::Selection;
use crate::view::swatch;
use crate::view::ui::{Frame, Ui};
use yew::prelude::*;

/// All pins; the nearest in time last, so that it lies on top.
pub(super) fn event_marks(ui: &Ui, scene: &Scene, stop: Option<&Target>) -> Html {
    let near = scene.events.iter().rev().filter(|mark| scene.is_near(mark.at));
    html! { <g class="events">{ for near.map(|mark| pin(ui, mark, stop, !scene.is_in_view(mark.at))) }</g> }
}

fn pin(ui: &Ui, mark: &EventMark, stop: Option<&Target>, hidden: bool) -> Html {
    let events: Vec<_> = mark.events.iter().map(ToString::to_string).collect();
    let selected =
        mark.events.iter().any(|index| ui.state.selection == Some(Selection::Event(*index)));
    let stop = stop == Some(&Target::Events(mark.events.clone().into(), mark.spot));
    let class = match (selected, mark.told) {
        (true, _) => "event selected",
        (_, true) => "event told",
        _ => "event",
    };
    let count = mark.events.len();
    html! {
        <g key={format!("{} {}", mark.events[0], mark.spot)} {class} transform={format!("translate({} {})", Fixed(mark.at.x, 1), Fixed(mark.at.y, 1))}
            data-events={events.join(" ")} data-spot={mark.spot.to_string()} role="button" aria-label={ui.frame.voice.events(&mark.events)}
            aria-current={selected.then_some("true")} aria-hidden={hidden.then_some("true")} tabindex={if stop { "0" } else { "-1" }}>
            <circle class="hit" cy="-11" r="13" />
            <path class="ring" d={swatch::PIN} />
            <path class="pin" d={swatch::PIN} />
            if count > 1 {
                <text class="count" y="-12" dy=".35em">{ count }</text>
            } else {
                <circle class="eye" cy="-12" r="2.6" />
            }
        </g>
    }
}

/// What of a pin no label may cover.
pub(super) fn bounds(mark: &EventMark) -> ScreenBox {
    ScreenBox::about(ScreenPoint { y: mark.at.y - 10.0, ..mark.at }, 18.0, 24.0)
}

/// Height of the letters, in CSS px; `style.css` says the same of `.label`.
const SIZE: f64 = 12.0;
/// From the foot of the pin to the nearer end of the text, in CSS px.
const SHIFTS: [(f64, f64); 10] = [
    (12.0, -12.0),
    (-12.0, -12.0),
    (12.0, 2.0),
    (-12.0, 2.0),
    (12.0, -26.0),
    (-12.0, -26.0),
    (12.0, 18.0),
    (-12.0, 18.0),
    (8.0, -38.0),
    (-8.0, -38.0),
];

/// The name of the event nearest in time, if it is marked and in view.
pub(super) fn event_label(frame: &Frame, scene: &Scene) -> Option<Label> {
    let chosen = |mark: &&EventMark| {
        mark.events.iter().any(|index| scene.is_selected(Selection::Event(*index)))
    };
    let seen = || scene.events.iter().filter(|mark| scene.is_in_view(mark.at));
    let nearest = || seen().min_by_key(|mark| days_from(scene, mark));
    let mark = seen().find(chosen).or_else(nearest)?;
    let event = scene.context.dossier.events.get(*mark.events.first()?)?;
    let text = frame.voice.lang.event_mark(&frame.voice.event_date(event), &mark.place);
    let places = SHIFTS.into_iter().map(|shift| place(mark.at, &text, shift));
    // A long name that the edge of the map cuts off says less than none.
    let seen = places.filter(|place| scene.holds(place.bounds));
    Some(Label { of: mark.at, class: "label site", places: seen.collect() })
}

fn days_from(scene: &Scene, mark: &EventMark) -> i32 {
    let dossier = &scene.context.dossier;
    mark.events.first().map_or(i32::MAX, |index| dossier.events[*index].days_from(scene.state.date))
}

fn place(pin: ScreenPoint, text: &str, (dx, dy): (f64, f64)) -> Place {
    let width = text_width(text, SIZE) * 1.08;
    let at = ScreenPoint { x: pin.x + dx, y: pin.y + dy };
    let middle = ScreenPoint { x: at.x + (width / 2.0).copysign(dx), y: at.y };
    let bounds = ScreenBox::about(middle, width + 4.0, 15.0);
    let class = (dx < 0.0).then_some("label site before");
    Place { text: text.to_owned(), class, at, bounds, leader: None }
}

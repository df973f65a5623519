//! The name of the event nearest to the day, next to its pin.

use super::candidate::{Candidate, Label, Style};
use super::obstacles::Obstacles;
use crate::atlas::{ScreenBox, ScreenPoint, text_width};
use crate::scene::pins::Pin;
use crate::scene::subject::Subject;

/// Height of the letters, in CSS px; keep equal to `.label` in `style.css`.
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

/// The index of the pin with a name: the selected pin in view, else the pin of the event nearest in time.
pub(in crate::scene) fn named_pin(subject: &Subject, pins: &[Pin]) -> Option<usize> {
    let seen = || pins.iter().enumerate().filter(|(_, pin)| pin.seen);
    let nearest = || seen().min_by_key(|(_, pin)| days_from(subject, pin));
    seen().find(|(_, pin)| pin.selected).or_else(nearest).map(|(index, _)| index)
}

fn days_from(subject: &Subject, pin: &Pin) -> i32 {
    let events = &subject.dossier().events;
    pin.events.first().map_or(i32::MAX, |index| events[*index].days_from(subject.state.date))
}

/// The date and place of the event.
pub(super) fn event_label(subject: &Subject, obstacles: &Obstacles) -> Option<Candidate> {
    let pin = obstacles.named_pin?;
    let event = subject.dossier().events.get(*pin.events.first()?)?;
    let voice = subject.voice;
    let text = voice.lang.event_mark(&voice.event_date(event), &pin.place);
    let positions = SHIFTS.into_iter().map(|shift| label_at(pin.at, &text, shift));
    // A long name that the edge of the map cuts off says less than none.
    let seen = positions.filter(|option| subject.view.holds(option.bounds));
    Some(Candidate { of: pin.at, positions: seen.collect() })
}

fn label_at(pin: ScreenPoint, text: &str, (dx, dy): (f64, f64)) -> Label {
    let width = text_width(text, SIZE) * 1.08;
    let at = ScreenPoint { x: pin.x + dx, y: pin.y + dy };
    let middle = ScreenPoint { x: at.x + (width / 2.0).copysign(dx), y: at.y };
    let bounds = ScreenBox::about(middle, width + 4.0, 15.0);
    let style = if dx < 0.0 { Style::SiteBefore } else { Style::Site };
    Label { text: text.into(), style, at, bounds, leader: None }
}

//! The events on the track, one tick each. They are one tab stop; arrow keys reach the other ticks. For screen
//! readers they are one list, not a hundred buttons.

use super::axis::{percent, share};
use super::dom::{around, first, focus};
use super::hooks::{drawing, key_of};
use super::memo::{Same, keyed};
use super::ui::{Setup, Ui};
use crate::atlas::Fixed;
use crate::data::{Date, Event, EventKind, Precision};
use crate::state::{Action, Selection};
use web_sys::Element;
use yew::prelude::*;

/// The largest distance in days of an event with a name.
const NEAR: i32 = 31;

/// The properties of the ticks, which change only with the current event.
#[derive(Properties)]
pub(super) struct TicksProps {
    pub(super) ui: Ui,
    /// The index of the current event in the dossier.
    pub(super) current: Option<usize>,
    /// Its distance from the top of the track, in CSS px.
    pub(super) y: u8,
}

impl PartialEq for TicksProps {
    fn eq(&self, other: &Self) -> bool {
        self.current == other.current
    }
}

/// All ticks. Choosing a tick sets the date; arrow keys go to its neighbours.
#[component]
pub(super) fn Ticks(props: &TicksProps) -> Html {
    drawing();
    let TicksProps { ui, current, y } = props;
    let setup = Same(ui.setup.clone());
    let tick = |index| Tick {
        setup: setup.clone(),
        index,
        is_stop: index == current.unwrap_or_default(),
        is_current: *current == Some(index),
    };
    let ticks = (0..ui.setup.context.dossier.events.len()).map(tick);
    html! {
        <svg class="ticks" role="listbox" aria-orientation="horizontal" aria-label={ui.setup.voice.lang.time_track_events()} y={y.to_string()} height="14" onclick={chosen(ui)} onkeydown={arrows(ui)}>
            { for ticks.map(|tick| keyed(tick.index, tick, drawn)) }
        </svg>
    }
}

/// The name of the day's event, as a link to its panel.
pub(super) fn named(ui: &Ui) -> Html {
    let event = current(ui).map(|index| (index, &ui.setup.context.dossier.events[index]));
    html! {
        <p class="current">
            if let Some((index, event)) = event {
                <span class="when">{ ui.setup.voice.event_date(event) }</span>
                { " " }
                <button type="button" class="link" onclick={ui.on::<MouseEvent>(Action::Selected(Selection::Event(index)))}>{ event.title.to_string() }</button>
            }
        </p>
    }
}

/// The event of the day, else the nearest one within a month; of two, the later one.
pub(super) fn current(ui: &Ui) -> Option<usize> {
    let near = ui.setup.context.dossier.events_near(ui.state.date, NEAR);
    let distance = |event: &Event| event.days_from(ui.state.date);
    near.min_by_key(|(index, event)| (distance(event), usize::MAX - index)).map(|(index, _)| index)
}

/// The tick of one event. Of a hundred, a date step redraws two.
#[derive(PartialEq)]
struct Tick {
    setup: Same<Setup>,
    /// The index of its event in the dossier.
    index: usize,
    /// Whether the Tab key stops at it.
    is_stop: bool,
    is_current: bool,
}

fn drawn(tick: &Tick) -> Html {
    let Tick { setup, index, is_stop, is_current } = tick;
    let Some(event) = setup.context.dossier.events.get(*index) else { return Html::default() };
    let label = format!("{}: {}", setup.voice.event_date(event), event.title);
    html! {
        // Firefox takes the box of an `svg` with a place from the start of the track on: what answers lies in it.
        <svg role="presentation" x={percent(setup, event.date.earliest())}>
            <g class={is_current.then_some("is-current")} role="option" aria-label={label.clone()} aria-selected={if *is_current { "true" } else { "false" }} data-event={index.to_string()}
                tabindex={if *is_stop { "0" } else { "-1" }}>
                <title>{ label }</title>
                { vague(setup, event.date) }
                <rect class="hit" x="-4" width="8" height="14" />
                <path d={glyph(event.kind)} />
            </g>
        </svg>
    }
}

/// A soft bar over all possible days of an imprecise date.
fn vague(setup: &Setup, date: Date) -> Html {
    if date.precision() == Precision::Day {
        return Html::default();
    }
    let width = share(setup, date.latest()) - share(setup, date.earliest());
    html! { <rect class="vague" y="2" height="10" width={format!("{}%", Fixed(width * 100.0, 2))} /> }
}

/// Summits and changes of membership have long strokes. What else happened, the name says.
fn glyph(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Summit | EventKind::Accession => "M0 2V11",
        _ => "M0 6V11",
    }
}

fn chosen(ui: &Ui) -> Callback<MouseEvent> {
    let ui = ui.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(index) = tick_of(event.target_dyn_into()) {
            go(&ui, index);
        }
    })
}

/// Arrow keys, Home and End move focus and date; Enter opens the event.
fn arrows(ui: &Ui) -> Callback<KeyboardEvent> {
    let ui = ui.clone();
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target_dyn_into::<Element>();
        let Some(index) = tick_of(target.clone()) else { return };
        let last = ui.setup.context.dossier.events.len().saturating_sub(1);
        let next = match key_of(&event).as_str() {
            "ArrowLeft" | "ArrowDown" => index.saturating_sub(1),
            "ArrowRight" | "ArrowUp" => (index + 1).min(last),
            "Home" => 0,
            "End" => last,
            "Enter" | " " => {
                event.prevent_default();
                return ui.act(Action::Selected(Selection::Event(index)));
            }
            _ => return,
        };
        event.prevent_default();
        go(&ui, next);
        focus_beside(target, next);
    })
}

fn go(ui: &Ui, index: usize) {
    if let Some(event) = ui.setup.context.dossier.events.get(index) {
        ui.act(Action::DateSet(event.date.earliest()));
    }
}

/// The tick that an element belongs to.
fn tick_of(element: Option<Element>) -> Option<usize> {
    around(&element?, "[data-event]")?.get_attribute("data-event")?.parse().ok()
}

fn focus_beside(element: Option<Element>, index: usize) {
    let group = element.and_then(|element| around(&element, ".ticks"));
    let tick = group.and_then(|group| first(&group, &format!("[data-event=\"{index}\"]")));
    tick.iter().for_each(focus);
}

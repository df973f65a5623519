//! The clock: the day in large type, a slider by day, a field to type into, and steps from change to change.

use super::playback::Playback;
use super::ticks::named;
use super::track::{Areas, track};
use super::ui::Ui;
use crate::data::{Bloc, Day, StandingKind};
use crate::state::{Action, Direction};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The time control under the map.
pub(super) fn time(ui: &Ui, areas: &Areas, playback: &Playback) -> Html {
    let (lang, date, dossier) = (ui.frame.lang, ui.state.date, &ui.frame.context.dossier);
    let (first, last) = (dossier.first, dossier.as_of);
    html! {
        <div class="time" role="group" aria-label={lang.time_label()}>
            <div class="clock">
                <p class="date">{ lang.day(date) }</p>
                { playback.controls(ui) }
                { step(ui, Direction::Earlier, "earlier", lang.time_previous()) }
                { step(ui, Direction::Later, "later", lang.time_next()) }
                <label class="typed">
                    <span>{ lang.time_field() }</span>
                    <input type="date" min={first.to_string()} max={last.to_string()} value={date.to_string()}
                        onchange={set(ui, within(ui))} onblur={settle(ui)} />
                </label>
            </div>
            { named(ui) }
            { track(ui, areas) }
            <input class="slider" type="range" min={first.count().to_string()} max={last.count().to_string()} step="1"
                value={date.count().to_string()} oninput={set(ui, |text| text.parse().ok().map(Day::from_count))}
                onkeydown={keys(ui)} aria-label={lang.time_slider()} aria-valuetext={spoken(ui)} />
        </div>
    }
}

/// To the neighbouring change; stays in the tab order at either end, so that the focus is not lost.
fn step(ui: &Ui, direction: Direction, class: &'static str, label: &'static str) -> Html {
    let limit = ui.state.neighbor_change(&ui.frame.context, direction) == ui.state.date;
    let onclick = ui.on(Action::ChangeAsked(direction));
    html! {
        <button type="button" {class} {onclick} aria-disabled={limit.then_some("true")}>{ label }</button>
    }
}

/// A listener that sets the date to what the field says.
fn set<E: AsRef<Event> + 'static>(
    ui: &Ui,
    read: impl Fn(&str) -> Option<Day> + 'static,
) -> Callback<E> {
    let ui = ui.clone();
    Callback::from(move |event: E| {
        let field: HtmlInputElement = event.as_ref().target_unchecked_into();
        if let Some(day) = read(&field.value()) {
            ui.act(Action::DateSet(day));
        }
    })
}

/// Reads a day of the dossier. While somebody types a year, its first digits are a year too, which is none.
fn within(ui: &Ui) -> impl Fn(&str) -> Option<Day> + 'static {
    let context = ui.frame.context.clone();
    move |text| Day::parse(text).filter(|day| context.clamp(*day) == *day)
}

/// A listener for when the field is left: it says the nearest day of the dossier, or what it said before.
fn settle(ui: &Ui) -> Callback<FocusEvent> {
    let ui = ui.clone();
    Callback::from(move |event: FocusEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let day = Day::parse(&field.value()).unwrap_or(ui.state.date);
        let day = ui.frame.context.clamp(day);
        field.set_value(&day.to_string());
        ui.act(Action::DateSet(day));
    })
}

/// Arrows go from change to change, Page Up and Page Down by a year; Home and End are the browser's.
fn keys(ui: &Ui) -> Callback<KeyboardEvent> {
    let ui = ui.clone();
    Callback::from(move |event: KeyboardEvent| {
        let date = ui.state.date;
        let action = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => Action::ChangeAsked(Direction::Earlier),
            "ArrowRight" | "ArrowUp" => Action::ChangeAsked(Direction::Later),
            "PageDown" => Action::DateSet(date.plus_years(-1)),
            "PageUp" => Action::DateSet(date.plus_years(1)),
            _ => return,
        };
        event.prevent_default();
        ui.act(action);
    })
}

/// What a screen reader says of the slider: "3 July 2007: 6 members, 33 Western sites".
fn spoken(ui: &Ui) -> String {
    let (lang, date) = (ui.frame.lang, ui.state.date);
    let counts = ui.frame.context.dossier.counts_on(date);
    let members = lang.count_members(counts.standing(StandingKind::Member).into());
    let western = lang.count_western_sites(counts.sites(Bloc::Western).into());
    lang.time_spoken(&lang.day(date), &members, &western)
}

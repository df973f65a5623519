//! The clock: the day in large type, a slider by day, a field to type into, and steps from change to change.

use super::frame::use_frame;
use super::store::{use_dispatch, use_store};
use crate::data::{Bloc, Day, StandingKind};
use crate::state::{Action, Direction};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The time control under the map.
#[component]
pub(super) fn Time() -> Html {
    let frame = use_frame();
    let store = use_store();
    let dispatch = use_dispatch();
    let (lang, date) = (frame.lang, store.state.date);
    let (first, last) = (store.context.dossier.first, store.context.dossier.as_of);
    let counts = store.context.dossier.counts_on(date);
    let spoken = lang.time_spoken(
        &lang.day(date),
        &lang.members(counts.standing(StandingKind::Member).into()),
        &lang.western_sites(counts.sites(Bloc::Western).into()),
    );
    let slid = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let count = event.target_unchecked_into::<HtmlInputElement>().value().parse();
            count.into_iter().for_each(|count| dispatch.dispatch(Action::DateSet(Day::from_count(count))));
        }
    };
    let typed = {
        let dispatch = dispatch.clone();
        move |event: Event| {
            let day = Day::parse(&event.target_unchecked_into::<HtmlInputElement>().value());
            day.into_iter().for_each(|day| dispatch.dispatch(Action::DateSet(day)));
        }
    };
    let keyed = slider_key(&dispatch, date);
    let step = |direction: Direction, label: &'static str| {
        let dispatch = dispatch.clone();
        let onclick = move |_| dispatch.dispatch(Action::ChangeAsked(direction));
        let limit = store.state.neighbor_change(&store.context, direction) == date;
        html! { <button type="button" {onclick} aria-disabled={limit.then_some("true")}>{ label }</button> }
    };
    html! {
        <div class="time" role="group" aria-label={lang.time_label()}>
            <div class="clock">
                <p class="date">{ lang.day(date) }</p>
                { step(Direction::Earlier, lang.time_previous()) }
                { step(Direction::Later, lang.time_next()) }
                <label class="typed">
                    <span>{ lang.time_field() }</span>
                    <input type="date" min={first.to_string()} max={last.to_string()} value={date.to_string()} onchange={typed} />
                </label>
            </div>
            <input class="slider" type="range" min={first.count().to_string()} max={last.count().to_string()} step="1"
                value={date.count().to_string()} oninput={slid} onkeydown={keyed}
                aria-label={lang.time_slider()} aria-valuetext={spoken} />
            { years(first, last) }
        </div>
    }
}

/// Arrows go from change to change, Page Up and Page Down by a year; Home and End are the browser's.
fn slider_key(dispatch: &super::store::Dispatch, date: Day) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let action = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => Action::ChangeAsked(Direction::Earlier),
            "ArrowRight" | "ArrowUp" => Action::ChangeAsked(Direction::Later),
            "PageDown" => Action::DateSet(date.plus(-365)),
            "PageUp" => Action::DateSet(date.plus(365)),
            _ => return,
        };
        event.prevent_default();
        dispatch.dispatch(action);
    })
}

/// A scale of years under the slider.
fn years(first: Day, last: Day) -> Html {
    let whole = f64::from(last.count() - first.count()).max(1.0);
    let marks = (first.ymd().0 + 1..=last.ymd().0).filter_map(|year| Some((year, Day::from_ymd(year, 1, 1)?)));
    let marks = marks.map(|(year, day)| (year, f64::from(day.count() - first.count()) / whole * 1000.0));
    html! {
        <svg class="years" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            { for marks.map(|(year, x)| {
                let bottom = if year % 5 == 0 { 10 } else { 5 };
                html! { <path key={year} d={format!("M{x:.1} 0V{bottom}")} /> }
            }) }
        </svg>
    }
}

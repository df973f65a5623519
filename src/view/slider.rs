//! The slider by day. A finger that scrolls the page over it changes nothing.

use super::hooks::{drawing, key_of};
use super::ui::{Ui, UiProps};
use crate::data::Day;
use crate::state::{Action, Direction};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The sideways movement of a finger that starts a drag, in CSS px.
const SLOP: i32 = 10;

/// A finger on the slider that may still drag, tap or scroll.
#[derive(Default)]
struct Held {
    /// Its start position.
    from: Option<(i32, i32)>,
    /// The day to which the browser has moved the thumb in the meantime.
    day: Option<Day>,
}

/// The slider.
#[component]
pub(super) fn Slider(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let held = use_mut_ref(Held::default);
    let (lang, date, dossier) = (ui.setup.voice.lang, ui.state.date, &ui.setup.context.dossier);
    let (first, last) = (dossier.first, dossier.as_of);
    let label = lang.time_slider(&lang.day(first), &lang.day(last));
    html! {
        <input class="slider" type="range" min={first.count().to_string()} max={last.count().to_string()} step="1"
            value={date.count().to_string()} oninput={slide(ui, &held)} onpointerdown={press(&held)} onpointermove={drag(ui, &held)}
            onpointerup={lift(ui, &held)} onpointercancel={scroll(date, &held)}
            onkeydown={keys(ui)} aria-label={label} aria-valuetext={spoken(ui)} />
    }
}

/// The day follows the thumb.
fn slide(ui: &Ui, held: &Rc<RefCell<Held>>) -> Callback<InputEvent> {
    let (ui, held) = (ui.clone(), held.clone());
    Callback::from(move |event: InputEvent| {
        let slider: HtmlInputElement = event.target_unchecked_into();
        let Ok(days) = slider.value().parse() else { return };
        let day = Day::from_count(days);
        let mut held = held.borrow_mut();
        if held.from.is_some() {
            held.day = Some(day);
        } else {
            drop(held);
            ui.act(Action::DateSet(day));
        }
    })
}

fn press(held: &Rc<RefCell<Held>>) -> Callback<PointerEvent> {
    let held = held.clone();
    Callback::from(move |event: PointerEvent| {
        let place = (event.client_x(), event.client_y());
        let from = (event.pointer_type() != "mouse").then_some(place);
        held.replace(Held { from, day: None });
    })
}

fn drag(ui: &Ui, held: &Rc<RefCell<Held>>) -> Callback<PointerEvent> {
    let (ui, held) = (ui.clone(), held.clone());
    Callback::from(move |event: PointerEvent| {
        let Some((x, y)) = held.borrow().from else { return };
        let (dx, dy) = ((event.client_x() - x).abs(), (event.client_y() - y).abs());
        if dx > SLOP && dx > dy {
            decide(&ui, &held);
        }
    })
}

fn lift(ui: &Ui, held: &Rc<RefCell<Held>>) -> Callback<PointerEvent> {
    let (ui, held) = (ui.clone(), held.clone());
    Callback::from(move |_| decide(&ui, &held))
}

/// The finger did not scroll: applies the day.
fn decide(ui: &Ui, held: &Rc<RefCell<Held>>) {
    if let Some(day) = held.take().day {
        ui.act(Action::DateSet(day));
    }
}

/// The finger scrolled: resets the thumb.
fn scroll(date: Day, held: &Rc<RefCell<Held>>) -> Callback<PointerEvent> {
    let held = held.clone();
    Callback::from(move |event: PointerEvent| {
        held.take();
        event.target_unchecked_into::<HtmlInputElement>().set_value(&date.count().to_string());
    })
}

/// Arrow keys go from change to change, Page Up and Page Down by a year; the browser handles Home and End.
fn keys(ui: &Ui) -> Callback<KeyboardEvent> {
    let ui = ui.clone();
    Callback::from(move |event: KeyboardEvent| {
        let date = ui.state.date;
        let action = match key_of(&event).as_str() {
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

/// The slider's text for screen readers: "3 July 2007: 6 members, 33 Western sites".
fn spoken(ui: &Ui) -> String {
    let (lang, date) = (ui.setup.voice.lang, ui.state.date);
    match &*ui.setup.voice.counts(&ui.facts.counts, ui.setup.context.bloc) {
        [] => lang.day(date),
        counts => lang.time_spoken(&lang.day(date), &lang.series(counts)),
    }
}

//! The time control in one line: date, buttons, and the track as the slider.

use super::sheet::Sheets;
use crate::view::compare;
use crate::view::day_field::{DayField, Of};
use crate::view::kept::Sheet;
use crate::view::playback::Playback;
use crate::view::ticks::named;
use crate::view::time::{line, steps};
use crate::view::ui::Ui;
use yew::prelude::*;

/// The control. The date is a button that opens the sheet with a field to type one.
pub(super) fn clock(ui: &Ui, playback: &Playback, sheets: &Sheets) -> Html {
    let lang = ui.setup.voice.lang;
    let pick = format!(" – {}", lang.widget_pick());
    let date = html! { <><span part="date">{ lang.day(ui.state.date) }</span><span class="hidden">{ pick }</span></> };
    let play = html! { <span class="play" part="play">{ playback.button(ui) }</span> };
    html! {
        <div class="time" part="time" role="group" aria-label={lang.time_label()} data-heading={heading(ui)}>
            <div class="clock">
                { sheets.button(Sheet::Date, "date", date) }
                <div class="turns">{ steps(ui, play) }</div>
            </div>
            { line(ui) }
        </div>
    }
}

/// For pictures, which stand alone: the day, or both days of a comparison.
fn heading(ui: &Ui) -> String {
    let lang = ui.setup.voice.lang;
    let days = ui.state.compared_days();
    days.map_or_else(|| lang.day(ui.state.date), |days| compare::heading(lang, days))
}

/// The content of the sheet: the event of the day, a field for a date, the buttons again, the speed.
pub(super) fn moment(ui: &Ui, playback: &Playback) -> Html {
    html! {
        <div class="moment">
            { named(ui) }
            <DayField ui={ui.clone()} of={Of::Date} />
            <div class="turns">{ steps(ui, html! { <span class="play">{ playback.button(ui) }</span> }) }</div>
            <span class="play">{ playback.speed(ui) }</span>
        </div>
    }
}

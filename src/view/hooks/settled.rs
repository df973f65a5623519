//! Announces the view when the days have settled.

use crate::data::Day;
use crate::view::dom::on_page_of;
use crate::view::ui::Ui;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

/// The time without a change before an announcement.
const REST_MS: u32 = 500;
/// The minimum time between announcements, so that none is cut short.
const PAUSE_MS: f64 = 5000.0;
/// The day on the map, and the day to compare with.
type Days = (Day, Option<Day>);

/// The announcement since the last announced day, without the text that the slider has `told`.
pub(crate) type Words = fn(&Ui, last: Day, told: bool) -> String;

/// The announcement of `voice`, by `words`, about the days on the map; empty at first, while the days change, and while
/// `quiet` holds. An announcement about other days is never returned.
#[hook]
pub(crate) fn use_settled(ui: &Ui, quiet: bool, voice: &NodeRef, words: Words) -> AttrValue {
    let days = (ui.state.date, ui.state.compare);
    let said = use_state_eq(|| None::<(Days, AttrValue)>);
    let before = use_mut_ref(|| ui.state.date);
    let started = use_mut_ref(|| false);
    let spoke = use_mut_ref(|| f64::MIN);
    use_effect_with((days, quiet), {
        let (ui, said, voice) = (ui.clone(), said.setter(), voice.clone());
        move |_| {
            // The last announcement was about the way here; a reader who returns another way needs a new one.
            said.set(None);
            // Announces only changes after the page has opened.
            let wait = (started.replace(true) && !quiet).then(|| {
                let rest = rest_ms(*spoke.borrow());
                Timeout::new(rest, move || {
                    spoke.replace(js_sys::Date::now());
                    let last = before.replace(ui.state.date);
                    said.set(Some((days, words(&ui, last, slides(&voice)).into())));
                })
            });
            move || drop(wait)
        }
    });
    said_of(days, (*said).clone())
}

fn said_of(days: Days, said: Option<(Days, AttrValue)>) -> AttrValue {
    said.filter(|(of, _)| *of == days).map(|(_, words)| words).unwrap_or_default()
}

/// Whether the slider has the focus, which announces day and counts by itself.
fn slides(voice: &NodeRef) -> bool {
    let voice = voice.cast::<Element>();
    voice.is_some_and(|voice| on_page_of(&voice, ".slider:focus").is_some())
}

/// The time to wait from now, in ms, if the last announcement began at `spoke`.
fn rest_ms(spoke: f64) -> u32 {
    let left = spoke + PAUSE_MS - js_sys::Date::now();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between nothing and the pause, or the cast stops at either"
    )]
    let left = left.min(PAUSE_MS) as u32;
    left.max(REST_MS)
}

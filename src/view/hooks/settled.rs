//! Waits until the days rest, and says then what is seen.

use crate::data::{Change, Day};
use crate::view::ui::Ui;
use crate::view::{compare, say};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long the days rest before anything is said.
const REST_MS: u32 = 500;
/// How long one saying lasts at least before the next, so that no voice is cut short.
const PAUSE_MS: f64 = 5000.0;
/// What changed is named up to this many.
const NAMED: usize = 6;

/// What to say of the days that are shown; nothing at first, and nothing while they move or `quiet` holds.
#[hook]
pub(crate) fn use_settled(ui: &Ui, quiet: bool) -> AttrValue {
    let said = use_state_eq(AttrValue::default);
    let before = use_mut_ref(|| ui.state.date);
    let started = use_mut_ref(|| false);
    let spoke = use_mut_ref(|| f64::MIN);
    use_effect_with((ui.state.date, ui.state.compare, quiet), {
        let (ui, said) = (ui.clone(), said.setter());
        move |_| {
            // Whoever opens a page reads it; only what changes after that has to be told.
            let wait = (started.replace(true) && !quiet).then(|| {
                let rest = rest_ms(*spoke.borrow());
                Timeout::new(rest, move || {
                    spoke.replace(js_sys::Date::now());
                    let last = before.replace(ui.state.date);
                    said.set(words(&ui, last).into());
                })
            });
            move || drop(wait)
        }
    });
    (*said).clone()
}

/// How long to wait from now on, in ms, when the last saying began at `spoke`.
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

/// What changed between the two days of a comparison, or since the day that was told of last.
fn words(ui: &Ui, last: Day) -> String {
    let (lang, day) = (ui.frame.lang, ui.state.date);
    if let Some(sentence) = compare::sentence(&ui.frame, &ui.state) {
        return sentence;
    }
    let counts = say::counts(&ui.frame, day);
    let what = lang.list(&counts.iter().map(String::as_str).collect::<Vec<_>>());
    let names = changed(ui, last, day);
    match names.len() {
        0 => lang.time_settled(&lang.day(day), &what),
        n if n > NAMED => {
            lang.time_changed(&lang.day(day), &lang.compare_many(say::count(n)), &what)
        }
        _ => {
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            lang.time_changed(&lang.day(day), &lang.list(&names), &what)
        }
    }
}

/// The names of the countries and sites that are otherwise on one day than on the other.
fn changed(ui: &Ui, last: Day, day: Day) -> Vec<String> {
    let dossier = &ui.frame.context.dossier;
    let changes = dossier.changes(last, day).into_iter();
    changes
        .filter_map(|change| match change {
            Change::Standing { country, .. } => Some(say::country(&ui.frame, country)),
            Change::Site { site, .. } => Some(dossier.sites[site].name.to_string()),
            Change::Tie { .. } => None,
        })
        .collect()
}

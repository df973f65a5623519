//! Waits until the days rest, and says then what is seen.

use crate::data::{Change, Day};
use crate::i18n::count;
use crate::state::Direction;
use crate::view::compare;
use crate::view::ui::Ui;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

/// How long the days rest before anything is said.
const REST_MS: u32 = 500;
/// How long one saying lasts at least before the next, so that no voice is cut short.
const PAUSE_MS: f64 = 5000.0;
/// What changed is named up to this many.
const NAMED: usize = 6;

/// The day that is shown, and the one that it is compared with.
type Days = (Day, Option<Day>);

/// What `voice` says of the days that are shown; nothing at first, and nothing while they move or `quiet` holds. What was
/// said of other days is never given.
#[hook]
pub(crate) fn use_settled(ui: &Ui, quiet: bool, voice: &NodeRef) -> AttrValue {
    let days = (ui.state.date, ui.state.compare);
    let said = use_state_eq(|| None::<(Days, AttrValue)>);
    let before = use_mut_ref(|| ui.state.date);
    let started = use_mut_ref(|| false);
    let spoke = use_mut_ref(|| f64::MIN);
    use_effect_with((days, quiet), {
        let (ui, said, voice) = (ui.clone(), said.setter(), voice.clone());
        move |_| {
            // It told what changed on the way here: whoever comes back another way is told anew.
            said.set(None);
            // Whoever opens a page reads it; only what changes after that has to be told.
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

/// Whether the reader is at the slider, which says day and counts by itself.
fn slides(voice: &NodeRef) -> bool {
    let page = voice.cast::<Element>().and_then(|voice| voice.closest(".page").ok().flatten());
    page.is_some_and(|page| {
        page.query_selector(".slider:focus").is_ok_and(|slider| slider.is_some())
    })
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

/// What changed between the two days of a comparison, or since the day that was told of last; what the slider itself
/// `told` is not said again.
fn words(ui: &Ui, last: Day, told: bool) -> String {
    if let Some(sentence) = compare::sentence(&ui.frame, &ui.state) {
        return sentence;
    }
    let day = (!told).then(|| counted(ui));
    let limit = limit(ui).map(str::to_owned);
    let said = day.into_iter().chain(changes(ui, last)).chain(limit);
    said.collect::<Vec<_>>().join(" ")
}

/// The day, and how many members and sites it has.
fn counted(ui: &Ui) -> String {
    let (lang, day) = (ui.frame.voice.lang, ui.state.date);
    let what = lang.list(&ui.frame.voice.counts(&ui.facts.counts, ui.frame.context.camp));
    lang.time_settled(&lang.day(day), &what)
}

fn changes(ui: &Ui, last: Day) -> Option<String> {
    let (lang, changed) = (ui.frame.voice.lang, changed(ui, last, ui.state.date));
    match changed.len() {
        0 => None,
        n if n > NAMED => Some(lang.time_changed(&lang.compare_many(count(n)))),
        _ => Some(lang.time_changed(&changed.join("; "))),
    }
}

/// That there is no change beyond this one, on the first and the last.
fn limit(ui: &Ui) -> Option<&'static str> {
    let is_last =
        |direction| ui.state.neighbor_change(&ui.frame.context, direction) == ui.state.date;
    let lang = ui.frame.voice.lang;
    (is_last(Direction::Earlier).then(|| lang.time_first()))
        .or_else(|| is_last(Direction::Later).then(|| lang.time_last()))
}

/// The countries and sites that are otherwise on one day than on the other, and how: “India: observer, then member”.
fn changed(ui: &Ui, last: Day, day: Day) -> Vec<String> {
    let (lang, dossier) = (ui.frame.voice.lang, &ui.frame.context.dossier);
    let changes = dossier.changes(last, day).into_iter();
    changes
        .filter_map(|change| match change {
            Change::Standing { country, was, is } => Some(format!(
                "{}: {}",
                ui.frame.voice.country(country),
                lang.standings_then(was, is)
            )),
            Change::Site { site, opened } => {
                let how =
                    if opened { lang.compare_site_opened() } else { lang.compare_site_closed() };
                Some(lang.compare_site(how, &ui.frame.voice.site(&dossier.sites[site])))
            }
            Change::Tie { .. } => None,
        })
        .collect()
}

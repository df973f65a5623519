//! The live region of the map: the announcement for screen readers when the days have settled.

use super::hooks::{drawing, use_settled};
use super::reading;
use super::ui::Ui;
use crate::data::{Change, Day};
use crate::i18n::count;
use crate::state::Direction;
use yew::prelude::*;

/// The largest number of changes to name.
const NAMED: usize = 6;

/// The properties of the live region.
#[derive(Properties, PartialEq)]
pub(super) struct SpeechProps {
    pub(super) ui: Ui,
    /// Whether playback is on, during which it is silent.
    pub(super) quiet: bool,
}

/// Always in the page, because screen readers may ignore a live region that appears with its text.
#[component]
pub(super) fn Speech(props: &SpeechProps) -> Html {
    drawing();
    let voice = use_node_ref();
    let said = use_settled(&props.ui, props.quiet, &voice, said_by_reading);
    html! { <p class="hidden speech" role="status" ref={voice}>{ said }</p> }
}

/// Nothing until the second part of the program is there, half a second after the map.
fn said_by_reading(ui: &Ui, last: Day, told: bool) -> String {
    reading::of(ui).map(|reading| (reading.spoken)(ui, last, told)).unwrap_or_default()
}

/// The changes in a comparison, or since the last announced day. If the slider has `told` the day, it is not repeated.
pub(super) fn words(ui: &Ui, last: Day, told: bool) -> String {
    if let Some(sentence) = super::compare::sentence(&ui.setup, &ui.state) {
        return sentence;
    }
    let day = (!told).then(|| counted(ui));
    let limit = limit(ui).map(str::to_owned);
    let said = day.into_iter().chain(changes(ui, last)).chain(limit);
    said.collect::<Vec<_>>().join(" ")
}

/// The day, with its numbers of members and sites.
fn counted(ui: &Ui) -> String {
    let (lang, day) = (ui.setup.voice.lang, ui.state.date);
    let what = lang.list(&ui.setup.voice.counts(&ui.facts.counts, ui.setup.context.bloc));
    lang.time_settled(&lang.day(day), &what)
}

fn changes(ui: &Ui, last: Day) -> Option<String> {
    let (lang, changed) = (ui.setup.voice.lang, changed(ui, last, ui.state.date));
    match changed.len() {
        0 => None,
        n if n > NAMED => Some(lang.time_changed(&lang.compare_many(count(n)))),
        _ => Some(lang.time_changed(&changed.join("; "))),
    }
}

/// On the first and the last change: that there is no further change.
fn limit(ui: &Ui) -> Option<&'static str> {
    let is_last =
        |direction| ui.state.neighbor_change(&ui.setup.context, direction) == ui.state.date;
    let lang = ui.setup.voice.lang;
    (is_last(Direction::Earlier).then(|| lang.time_first()))
        .or_else(|| is_last(Direction::Later).then(|| lang.time_last()))
}

/// The countries and sites that differ between two days, with their changes: “India: observer, then member”.
fn changed(ui: &Ui, last: Day, day: Day) -> Vec<String> {
    let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
    let changes = dossier.changes(last, day).into_iter();
    changes
        .filter_map(|change| match change {
            Change::Standing { country, was, is } => Some(format!(
                "{}: {}",
                ui.setup.voice.country(country),
                lang.standings_then(was, is)
            )),
            Change::Site { site, opened } => {
                let how =
                    if opened { lang.compare_site_opened() } else { lang.compare_site_closed() };
                Some(lang.compare_site(how, &ui.setup.voice.site(&dossier.sites[site])))
            }
            Change::Tie { .. } => None,
        })
        .collect()
}

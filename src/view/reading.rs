//! What a reader looks at beside the map: cards, lists, sheets. It may be the second part of the program, which loads
//! when the first picture stands, or at the first wish.

use super::assets::{AssetEvent, ReadDetails};
use super::hooks::{HeadingFocus, StepFocus, drawing};
use super::kept::Sheet;
use super::lost;
use super::playback::Playback;
use super::ui::{Setup, Ui, UiProps};
use crate::data::{Day, Dossier, Source};
use crate::state::{Compared, Selection, State};
use std::cell::Cell;
use yew::prelude::*;

/// Its entries.
pub(super) struct Reading {
    /// The step of the story at that place.
    pub(super) story: fn(&Ui, &StepFocus, usize) -> Html,
    /// The panel of the selection, or of a comparison; on paper or not.
    pub(super) panel: fn(&Ui, &HeadingFocus, bool) -> Html,
    /// A source as a line.
    pub(super) source: fn(&Setup, &Source) -> Html,
    /// All tables.
    pub(super) tables: fn(&Ui) -> Html,
    /// All sources.
    pub(super) sources: fn(&Ui) -> Html,
    /// The same on paper, where all numbers have lists of their own.
    pub(super) brief: fn(&Ui) -> Html,
    /// What has such a name.
    pub(super) find: fn(&Dossier, &str) -> Vec<Selection>,
    /// The content of a sheet.
    pub(super) sheet: fn(&Ui, &Playback, Sheet) -> Html,
    /// The legend of a comparison in one line.
    pub(super) compared: fn(&Ui, &Compared) -> Html,
    /// The details of the facts in those bytes.
    pub(super) details: ReadDetails,
    /// The sentence about a comparison.
    pub(super) changed: fn(&Setup, &State) -> Option<String>,
    /// The announcement since a day, with or without the day on the map.
    pub(super) spoken: fn(&Ui, Day, bool) -> String,
    /// The text below a picture of the map.
    pub(super) below: fn(&Setup) -> [(&'static str, String); 2],
}

thread_local! {
    static READING: Cell<Option<&'static Reading>> = const { Cell::new(None) };
}

/// From now on, those are the entries.
pub(super) fn set(reading: &'static Reading) {
    READING.set(Some(reading));
}

/// The entries, if the map knows that they are there.
pub(super) fn of(ui: &Ui) -> Option<&'static Reading> {
    READING.get().filter(|_| ui.assets.reading)
}

/// The link to the view on the screen, and the words before it: where its sources are, with their number once it is
/// known.
pub fn below_picture(setup: &Setup) -> [(&'static str, String); 2] {
    let plain = || {
        let link = setup.link(&setup.host.state());
        [("sources", setup.voice.lang.source_heading().to_owned()), ("link", link)]
    };
    READING.get().map_or_else(plain, |reading| (reading.below)(setup))
}

/// A part of the page that needs them. Until they are there, it asks for them, and says so.
pub(super) fn part(ui: &Ui, draw: impl FnOnce(&Reading) -> Html) -> Html {
    of(ui).map_or_else(|| html! { <Missing ui={ui.clone()} /> }, draw)
}

/// Each wish of the reader asks again for what was lost.
#[component]
fn Missing(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let state = &ui.state;
    use_effect_with((state.selection, state.walk, state.compare, state.list), {
        let ui = ui.clone();
        move |_| ui.tell(AssetEvent::ReadingAsked)
    });
    if ui.assets.lacks_reading() {
        return lost::reading(ui);
    }
    html! { <p class="soft waits" role="status">{ ui.setup.voice.lang.panel_waiting() }</p> }
}

//! Playback from change to change, and everything that stops it.

use super::dom::{is_in, target};
use super::hooks::key_of;
use super::ui::Ui;
use super::zoom::Zoom;
use crate::data::Kind;
use crate::i18n::Lang;
use crate::state::{Action, Pace, next_stop};
use gloo::timers::callback::Timeout;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

/// Whether playback is on, and its speed.
#[derive(Clone, PartialEq)]
pub(super) struct Playback {
    playing: UseStateHandle<bool>,
    pace: UseStateHandle<Pace>,
}

/// Advances the date during playback. It never starts by itself.
///
/// It pauses when something is selected, or when the page or the map is not visible, and ends at the last change.
#[hook]
pub(super) fn use_playback(ui: &Ui, map: &NodeRef) -> Playback {
    let playback = Playback { playing: use_state_eq(|| false), pace: use_state_eq(Pace::default) };
    let (on, dwell) = (*playback.playing, playback.pace.dwell_ms());
    use_effect_with((on, dwell, ui.state), {
        let (ui, map, playing) = (ui.clone(), map.clone(), playback.playing.setter());
        move |_| {
            let timer = on.then(|| Timeout::new(dwell, move || go_on(&ui, &map, &playing)));
            move || drop(timer)
        }
    });
    use_effect_with(ui.state.selection.is_some(), {
        let playing = playback.playing.setter();
        move |selected| {
            if *selected {
                playing.set(false);
            }
        }
    });
    playback
}

fn name(lang: Lang, pace: Pace) -> &'static str {
    match pace {
        Pace::Slow => lang.time_slow(),
        Pace::Normal => lang.time_normal(),
        Pace::Fast => lang.time_fast(),
    }
}

fn go_on(ui: &Ui, map: &NodeRef, playing: &UseStateSetter<bool>) {
    let next = next_stop(ui.state, &ui.setup.context).filter(|_| is_in_sight(map));
    match next {
        Some(day) => ui.act(Action::DateSet(day)),
        None => playing.set(false),
    }
}

/// Whether a reader can see any of the element.
fn is_in_sight(element: &NodeRef) -> bool {
    let Some(element) = element.cast::<Element>() else { return false };
    let rect = element.get_bounding_client_rect();
    let height = gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64());
    let [top, bottom] = [rect.top(), rect.bottom()].map(|y| Zoom::around(&element).seen(0.0, y).1);
    !gloo::utils::document().hidden() && bottom > 0.0 && top < height.unwrap_or(0.0)
}

impl Playback {
    /// Whether playback is on.
    pub(super) fn plays(&self) -> bool {
        *self.playing
    }

    /// The button. In an element of the class `play`, it can take the focus without pausing.
    pub(super) fn button(&self, ui: &Ui) -> Html {
        let lang = ui.setup.voice.lang;
        let (playing, at_end) = (*self.playing, next_stop(ui.state, &ui.setup.context).is_none());
        let label = if playing { lang.time_pause() } else { lang.time_play() };
        let class = if playing { "pause" } else { "start" };
        html! { <button type="button" {class} onclick={self.toggle(ui, at_end)}><span class="word">{ label }</span></button> }
    }

    /// The choice of speed, likewise.
    pub(super) fn speed(&self, ui: &Ui) -> Html {
        let lang = ui.setup.voice.lang;
        let pace = |pace: Pace| {
            let chosen = *self.pace == pace;
            html! { <option key={pace.name()} value={pace.name()} selected={chosen}>{ name(lang, pace) }</option> }
        };
        html! {
            <label>
                <span class="hidden">{ lang.time_pace() }</span>
                <select onchange={self.choose()}>{ for Pace::all().map(pace) }</select>
            </label>
        }
    }

    /// A listener that pauses when the focus leaves the controls, or Escape is pressed.
    pub(super) fn pause_on_focus(&self) -> Callback<FocusEvent> {
        let playing = self.playing.setter();
        Callback::from(move |event: FocusEvent| {
            // The map itself is focused by a hand that drags it.
            let is_map =
                target(&event).is_some_and(|target| target.matches(".map").unwrap_or(false));
            if !is_map && !is_in(&event, ".play") {
                playing.set(false);
            }
        })
    }

    /// The same for the key.
    pub(super) fn pause_on_escape(&self) -> Callback<KeyboardEvent> {
        let (playing, plays) = (self.playing.setter(), self.plays());
        Callback::from(move |event: KeyboardEvent| {
            if plays && key_of(&event) == "Escape" {
                event.prevent_default();
                playing.set(false);
            }
        })
    }

    /// At the end, it restarts from the first day.
    fn toggle(&self, ui: &Ui, at_end: bool) -> Callback<MouseEvent> {
        let (ui, playing, on) = (ui.clone(), self.playing.setter(), !*self.playing);
        Callback::from(move |_| {
            if on && at_end {
                ui.act(Action::DateSet(ui.setup.context.dossier.first));
            }
            if on && ui.state.selection.is_some() {
                ui.act(Action::Deselected);
            }
            playing.set(on);
        })
    }

    fn choose(&self) -> Callback<Event> {
        let pace = self.pace.setter();
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            pace.set(Pace::parse(&chosen).unwrap_or_default());
        })
    }
}

//! The announcement after a camera button: what is in view now.

use crate::i18n::count;
use crate::scene::Scene;
use crate::view::dom::first;
use crate::view::ui::Ui;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

/// The time without movement before the announcement.
const REST_MS: u32 = 500;

/// A polite live region; empty at first, and for movements by pointer, whose effect is visible.
pub(super) fn told(words: AttrValue) -> Html {
    html! { <p class="hidden" role="status">{ words }</p> }
}

/// The text while it is true: a change of day, layers or camera clears it.
#[hook]
pub(super) fn use_seen(ui: &Ui, root: &NodeRef, scene: &Scene) -> AttrValue {
    let said = use_state_eq(AttrValue::default);
    let words = AttrValue::from(words(ui, scene));
    use_effect_with(scene.view.camera, {
        let (root, said, words) = (root.clone(), said.setter(), words.clone());
        move |_| {
            let wait = Timeout::new(REST_MS, move || {
                if is_steered(&root) {
                    said.set(words);
                }
            });
            move || drop(wait)
        }
    });
    if *said == words { words } else { AttrValue::default() }
}

/// Whether a button of the camera has the focus.
fn is_steered(root: &NodeRef) -> bool {
    root.cast::<Element>().is_some_and(|root| first(&root, ".camera :focus").is_some())
}

fn words(ui: &Ui, scene: &Scene) -> String {
    let lang = ui.setup.voice.lang;
    let countries = scene.fills.iter().filter(|fill| fill.seen);
    let marks = scene.marks.iter().filter(|mark| mark.seen);
    let sites = marks.map(|mark| mark.sites.len()).sum();
    lang.camera_seen(
        &lang.camera_countries(count(countries.count())),
        &lang.site_crowd(count(sites)),
    )
}

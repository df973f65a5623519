//! Notices about files that could not be loaded, with a retry button.

use super::assets::AssetEvent;
use super::dom::{around, first, focus_still};
use super::ui::Ui;
use web_sys::Element;
use yew::prelude::*;

/// The notice that notes and sources could not be loaded.
pub(super) fn details(ui: &Ui) -> Html {
    if !ui.assets.lacks_details() {
        return Html::default();
    }
    notice(ui, ui.setup.voice.lang.error_details(), AssetEvent::DetailsAsked)
}

/// The same of finer shapes.
pub(super) fn shapes(ui: &Ui) -> Html {
    if !ui.assets.lacks_shapes() {
        return Html::default();
    }
    notice(ui, ui.setup.voice.lang.error_shapes(), AssetEvent::LevelAskedAgain)
}

/// The same of the second part of the program.
pub(super) fn reading(ui: &Ui) -> Html {
    if !ui.assets.lacks_reading() {
        return Html::default();
    }
    notice(ui, ui.setup.voice.lang.error_reading(), AssetEvent::ReadingAsked)
}

fn notice(ui: &Ui, text: &'static str, wish: AssetEvent) -> Html {
    let again = {
        let ui = ui.clone();
        move |event: MouseEvent| {
            // Beside a part that is not there is no heading: the focus goes to the nearest one when it comes.
            if !matches!(wish, AssetEvent::ReadingAsked) {
                move_on(event.target_dyn_into());
            }
            ui.tell(wish.clone());
        }
    };
    html! {
        <div class="lost" role="alert">
            <p>{ text }</p>
            <button type="button" onclick={again}>{ ui.setup.voice.lang.error_retry() }</button>
        </div>
    }
}

/// The button disappears when the file arrives, so the focus first moves to its heading or map.
fn move_on(button: Option<Element>) {
    let near = button.and_then(|button| around(&button, ".panel, .story, .picture"));
    near.and_then(|near| first(&near, NEAR)).iter().for_each(focus_still);
}

const NEAR: &str = "h2[tabindex], .stage [tabindex=\"0\"]";

//! Connects the map with the host page.

use crate::view::ui::{By, Ui};
use yew::prelude::*;

/// Reports every state to the page, and accepts another from it.
#[hook]
pub(crate) fn use_host(ui: &Ui) {
    let is_first = use_mut_ref(|| true);
    let setup = ui.setup.clone();
    use_effect_with((), move |()| move || setup.host.detach());
    let ui = ui.clone();
    use_effect_with(ui.state, move |state| {
        if is_first.replace(false) {
            let sender = ui.clone();
            let send = Callback::from(move |action| sender.act_by(By::Page, action));
            ui.setup.host.attach(*state, &send);
        } else {
            ui.setup.host.on_state(*state);
        }
    });
}

//! Makes files for the reader, and reports the result.

use crate::view::saving::Saving;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Files of one part of the page: whether the last one was made; none before that.
#[derive(Clone)]
pub(crate) struct Savings(UseStateHandle<Option<bool>>);

/// No file yet.
#[hook]
pub(crate) fn use_savings() -> Savings {
    Savings(use_state_eq(|| None))
}

impl Savings {
    /// A button that makes a file; `file` gets whom to tell of the result.
    pub(crate) fn button(
        &self,
        ui: &Ui,
        class: String,
        label: &str,
        file: Callback<Callback<bool>, Saving>,
    ) -> Html {
        let (save, outcome) = (ui.setup.save.clone(), self.0.setter());
        let onclick = move |_: MouseEvent| {
            outcome.set(None);
            let made = outcome.clone();
            save.emit(file.emit(Callback::from(move |is_made| made.set(Some(is_made)))));
        };
        html! { <button type="button" {class} {onclick}>{ label.to_owned() }</button> }
    }

    /// What became of the last file.
    pub(crate) fn outcome(&self, ui: &Ui) -> Html {
        let lang = ui.setup.voice.lang;
        let text = match *self.0 {
            None => "",
            Some(true) => lang.download_made(),
            Some(false) => lang.download_failed(),
        };
        html! { <p class="saved" role="status">{ text }</p> }
    }
}

//! Everything as text, for readers without scripts: the story, all tables of the opening day, and their sources.

use super::hooks::drawing;
use super::panel::Cited;
use super::shown::cite_shown;
use super::ui::{Setup, use_ui};
use super::{sentence, story, table, widget};
use crate::data::Details;
use crate::state::State;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of the text.
#[derive(Properties, Clone)]
pub(super) struct WholeProps {
    /// Facts and language.
    pub(super) setup: Rc<Setup>,
    /// The details of the facts.
    pub(super) details: Rc<Details>,
    /// The day.
    pub(super) state: State,
}

impl PartialEq for WholeProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.setup, &other.setup)
    }
}

/// The text. All numbers lead to one list of sources at its end.
#[component]
pub(super) fn Whole(props: &WholeProps) -> Html {
    drawing();
    let mut ui = use_ui(&props.setup, props.state);
    ui.assets.details = Some(props.details.clone());
    let lang = ui.setup.voice.lang;
    let mut cited = Cited::new(ui.assets.details.clone());
    let steps = story::whole(&ui, &mut cited);
    cite_shown(&ui.setup.context, &ui.state, &mut cited);
    html! {
        <section class="whole-text" lang={lang.tag()} dir="ltr">
            <h1>{ ui.setup.voice.title() }</h1>
            <p class="sentence">{ sentence::sentence(&ui) }</p>
            { for steps }
            <table::Whole ui={ui.clone()} />
            { cited.whole(&ui.setup) }
            { widget::scope(&ui) }
            { widget::corrections(&ui) }
            { widget::notes(&ui) }
        </section>
    }
}

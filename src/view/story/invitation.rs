//! The invitation to the story.

use crate::i18n::count;
use crate::state::Action;
use crate::view::dom::focus;
use crate::view::hooks::drawing;
use crate::view::ui::{By, Ui};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Where it stands.
#[derive(Properties, PartialEq)]
pub(in crate::view) struct InvitationProps {
    pub(in crate::view) ui: Ui,
    /// `under` the map or `beside` it: the page contains both, and shows the one that fits.
    pub(in crate::view) place: &'static str,
}

/// The invitation from the facts, and a button; nothing after the story has started.
#[component]
pub(in crate::view) fn Invitation(props: &InvitationProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (lang, steps) = (ui.frame.voice.lang, ui.frame.context.dossier.steps.len());
    let invitation = ui.frame.context.dossier.invitation.as_ref();
    let is_open = ui.state.walk.is_none() && steps > 0;
    let button = use_return_focus(is_open, &ui.acted);
    html! {
        if is_open {
            <div class={classes!("invite", props.place)} part="invitation" role="region" aria-label={lang.story_label()}>
                if let Some(text) = invitation { <p>{ text.to_string() }</p> }
                <button type="button" class="begin" ref={button} onclick={ui.on(Action::StepTaken(0))}>
                    { lang.story_begin(count(steps)) }
                </button>
            </div>
        }
    }
}

/// Closing the story removes its buttons, so the focus moves to the invitation,
/// unless the host page `acted`.
#[hook]
fn use_return_focus(is_open: bool, acted: &Rc<Cell<By>>) -> NodeRef {
    let button = use_node_ref();
    let is_first = use_mut_ref(|| true);
    use_effect_with(is_open, {
        let (button, acted) = (button.clone(), acted.clone());
        move |is_open| {
            let is_first = is_first.replace(false);
            let returns = *is_open && !is_first && acted.get() != By::Page;
            button.cast::<Element>().filter(|_| returns).iter().for_each(focus);
        }
    });
    button
}

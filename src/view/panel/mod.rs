//! What is known of the chosen country or site, or of the day.

mod cited;
mod country;
mod day;
mod facts;
mod site;
mod strip;

pub(super) use facts::link;

use super::frame::use_frame;
use super::library::use_details;
use super::store::{use_dispatch, use_store};
use crate::state::{Action, Selection};
use country::CountryPanel;
use day::DayPanel;
use site::SitePanel;
use yew::prelude::*;

/// The panel. It keeps its subject while the date changes.
#[component]
pub(super) fn Panel() -> Html {
    let store = use_store();
    match store.state.selection {
        None => html! { <DayPanel /> },
        Some(selection) => html! { <Detail {selection} /> },
    }
}

#[derive(Properties, PartialEq)]
struct DetailProps {
    selection: Selection,
}

/// Asks for the details as soon as something is chosen; what is known without them shows at once.
#[component]
fn Detail(props: &DetailProps) -> Html {
    let lang = use_frame().lang;
    let dispatch = use_dispatch();
    let details = use_details();
    let node = use_node_ref();
    let onclick = {
        let dispatch = dispatch.clone();
        move |_| dispatch.dispatch(Action::Deselected)
    };
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            dispatch.dispatch(Action::Deselected);
        }
    };
    html! {
        <section class="panel" ref={node} aria-labelledby="panel-title" {onkeydown}>
            <button type="button" class="close" {onclick} aria-label={lang.panel_close()} title={lang.panel_close()}>
                { "×" }
            </button>
            { match props.selection {
                Selection::Country(id) => html! { <CountryPanel {id} {details} /> },
                Selection::Site(index) => html! { <SitePanel {index} {details} /> },
            } }
        </section>
    }
}

//! Pieces that panels share: rows, notes, confidence, buttons to other facts.

use super::cited::Cited;
use crate::data::{Confidence, Evidence};
use crate::state::{Action, Selection};
use crate::view::ui::{Frame, Ui};
use yew::prelude::*;

/// A heading and what belongs to it; nothing at all without rows.
pub(super) fn section(heading: &str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section class="facts">
            <h3>{ heading }</h3>
            <ul>{ for rows.into_iter().enumerate().map(|(n, row)| html! { <li key={n}>{ row }</li> }) }</ul>
        </section>
    }
}

/// A dated line: when, what, who says so.
pub(super) fn row(when: &str, what: Html, cites: Html) -> Html {
    html! { <><span class="when">{ when }</span>{ " " }{ what }{ cites }</> }
}

/// A button that leads to a country or a site.
pub(in crate::view) fn link(ui: &Ui, selection: Selection, name: &str) -> Html {
    let onclick = ui.on::<MouseEvent>(Action::Selected(selection));
    html! { <button type="button" class="link" {onclick}>{ name.to_owned() }</button> }
}

/// How sure we are, unless we are; and what to know before quoting.
pub(super) fn caveat(frame: &Frame, confidence: Confidence, evidence: Option<&Evidence>) -> Html {
    let note = evidence.and_then(|evidence| evidence.note.clone());
    html! {
        <>
            if confidence != Confidence::High {
                <p class="confidence">{ frame.lang.confidence(confidence) }</p>
            }
            if let Some(note) = note {
                <p class="note">{ note.to_string() }</p>
            }
        </>
    }
}

/// The numbers of a fact's sources.
pub(super) fn cites(frame: &Frame, cited: &mut Cited, evidence: Option<&Evidence>) -> Html {
    evidence.map(|evidence| cited.cite(frame, &evidence.sources)).unwrap_or_default()
}

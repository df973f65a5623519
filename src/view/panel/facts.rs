//! Shared parts of panels: rows, notes, confidence, buttons to other facts.

use super::cited::Cited;
use crate::data::{Confidence, Evidence, Holds, Party, Span, last_proven};
use crate::state::{Action, Selection};
use crate::view::ui::{Setup, Ui};
use yew::prelude::*;

/// A heading with its rows; nothing without rows.
pub(super) fn section(setup: &Setup, heading: &str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section class="facts">
            <h3 aria-level={setup.level(3)}>{ heading }</h3>
            <ul>{ for rows.into_iter().enumerate().map(|(n, row)| html! { <li key={n}>{ row }</li> }) }</ul>
        </section>
    }
}

/// Sections folded behind their common name; nothing if all are empty.
pub(super) fn fold(name: &'static str, sections: Vec<Html>) -> Html {
    let sections: Vec<_> = sections.into_iter().filter(|one| *one != Html::default()).collect();
    if sections.is_empty() {
        return Html::default();
    }
    html! { <details class="fold"><summary>{ name }</summary>{ for sections }</details> }
}

/// A dated line: date, text, sources.
pub(super) fn row(when: &str, what: Html, cites: Html) -> Html {
    html! { <><span class="when">{ when }</span>{ " " }{ what }{ cites }</> }
}

/// A button that selects something.
pub(in crate::view) fn link(ui: &Ui, selection: Selection, name: &str) -> Html {
    act(ui, Action::Selected(selection), name)
}

/// A button in a line of text.
pub(in crate::view) fn act(ui: &Ui, action: Action, name: &str) -> Html {
    let onclick = ui.on::<MouseEvent>(action);
    html! { <button type="button" class="link" {onclick}>{ name.to_owned() }</button> }
}

/// The names of countries and organisations; names of countries are buttons.
pub(super) fn parties(ui: &Ui, parties: &[Party]) -> Html {
    let item = |party: &Party| {
        let name = ui.setup.voice.party(party);
        let inside = match party {
            Party::Country(id) => link(ui, Selection::Country(*id), &name),
            Party::Organisation(_) => html! { name },
        };
        html! { <li>{ inside }</li> }
    };
    html! { <ul class="inline">{ for parties.iter().map(item) }</ul> }
}

/// Our confidence, unless it is high; and notes for readers who quote the fact.
pub(in crate::view) fn caveat(
    setup: &Setup,
    confidence: Confidence,
    evidence: Option<&Evidence>,
) -> Html {
    let note = evidence.and_then(|evidence| evidence.note.clone());
    html! {
        <>
            if confidence != Confidence::High {
                <p class="confidence">{ setup.voice.lang.confidence_sentence(confidence) }</p>
            }
            if let Some(note) = note {
                <p class="note">{ note.to_string() }</p>
            }
        </>
    }
}

/// Tells how old the newest source is of what has no known end, if it is too old to prove that it goes on.
pub(super) fn newest(ui: &Ui, cited: &Cited, span: Span, evidence: Option<&Evidence>) -> Html {
    let is_open = span.to.is_none() && span.on(ui.state.date) != Holds::No;
    let newest = evidence.filter(|_| is_open).and_then(|one| cited.newest(&one.sources));
    let Some(date) = newest.filter(|date| last_proven(*date) < ui.state.date) else {
        return Html::default();
    };
    let lang = ui.setup.voice.lang;
    html! { <p class="note">{ lang.panel_newest(&lang.date(date)) }</p> }
}

/// Says what the lines without a number rest on, where a fact has several sources.
pub(super) fn rests_on_whole(setup: &Setup, evidence: Option<&Evidence>) -> Html {
    let has_several = evidence.is_some_and(|evidence| evidence.sources.len() > 1);
    html! {
        if has_several { <p class="soft small">{ setup.voice.lang.panel_whole() }</p> }
    }
}

/// The numbers of a fact's sources.
pub(super) fn cites(setup: &Setup, cited: &mut Cited, evidence: Option<&Evidence>) -> Html {
    evidence.map(|evidence| cited.cite(setup, &evidence.sources)).unwrap_or_default()
}

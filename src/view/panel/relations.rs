//! The relations of a country, in its panel.

use super::cited::Cited;
use super::facts::{cites, link, row};
use crate::data::{CountryId, Holds, Relation, RelationKind};
use crate::state::Selection;
use crate::view::say;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Those that surely or possibly hold on the day, or the others.
pub(super) fn relations(ui: &Ui, cited: &mut Cited, id: CountryId, now: bool) -> Vec<Html> {
    let all = ui.frame.context.dossier.relations.iter().enumerate();
    let own = all.filter(|(_, relation)| relation.countries().any(|country| country == id));
    own.filter(|(_, relation)| relation.on(ui.state.date).is_some() == now)
        .map(|(index, relation)| line(ui, cited, index, relation))
        .collect()
}

/// When, between whom, and what: that of the day, or else what it mainly is.
fn line(ui: &Ui, cited: &mut Cited, index: usize, relation: &Relation) -> Html {
    let details = ui.library.details.clone();
    let evidence = details
        .as_ref()
        .and_then(|details| details.relations.get(index))
        .map(|detail| &detail.evidence);
    let what = html! {
        <>
            { link(ui, Selection::Relation(index), &say::relation(&ui.frame, relation)) }
            { format!(", {}", kind(ui, relation)) }
        </>
    };
    row(&when(ui, relation), what, cites(&ui.frame, cited, evidence))
}

/// “possibly rivalry”
fn kind(ui: &Ui, relation: &Relation) -> String {
    let named = |kind: RelationKind| ui.frame.lang.relation_kind_inline(kind);
    match relation.on(ui.state.date) {
        Some((kind, Holds::Possibly)) => {
            format!("{} {}", ui.frame.lang.word_possibly(), named(kind))
        }
        Some((kind, _)) => named(kind).to_owned(),
        None => named(relation.kind).to_owned(),
    }
}

/// The span of what it is on the day, or else all of its spans.
fn when(ui: &Ui, relation: &Relation) -> String {
    if let Some((period, _)) = relation.period_on(ui.state.date) {
        return say::span(&ui.frame, period.span);
    }
    let spans = relation.periods.iter().map(|period| say::span(&ui.frame, period.span));
    spans.collect::<Vec<_>>().join("; ")
}

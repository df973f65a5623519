//! The relations of a country, in its panel.

use super::cited::Cited;
use super::facts::{cites, link, row};
use crate::data::{CountryId, Holds, Relation};
use crate::state::Selection;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The relations that surely or possibly hold on the day, or the others.
pub(super) fn relations(ui: &Ui, cited: &mut Cited, id: CountryId, now: bool) -> Vec<Html> {
    let all = ui.setup.context.dossier.relations.iter().enumerate();
    let own = all.filter(|(_, relation)| relation.countries().any(|country| country == id));
    own.filter(|(_, relation)| relation.on(ui.state.date).is_some() == now)
        .map(|(index, relation)| line(ui, cited, index, relation))
        .collect()
}

/// Span, kind (on the day, or else the main kind), and parties.
fn line(ui: &Ui, cited: &mut Cited, index: usize, relation: &Relation) -> Html {
    let details = ui.assets.details.clone();
    let evidence = details
        .as_ref()
        .and_then(|details| details.relations.get(index))
        .map(|detail| &detail.evidence);
    let what = html! {
        <>
            <b>{ kind(ui, relation) }</b>{ " " }
            { link(ui, Selection::Relation(index), &ui.setup.voice.relation(relation)) }
        </>
    };
    row(&when(ui, relation), what, cites(&ui.setup, cited, evidence))
}

/// “Rivalry”, “Possibly rivalry”
fn kind(ui: &Ui, relation: &Relation) -> String {
    let lang = ui.setup.voice.lang;
    match relation.on(ui.state.date) {
        Some((kind, Holds::Possibly)) => lang.standing_possibly(lang.relation_inline(kind)),
        Some((kind, _)) => lang.relation_kind(kind).to_owned(),
        None => lang.relation_kind(relation.kind).to_owned(),
    }
}

/// The span of its kind on the day, or else all of its spans.
fn when(ui: &Ui, relation: &Relation) -> String {
    if let Some((period, _)) = relation.period_on(ui.state.date) {
        return ui.setup.voice.lang.span(period.span);
    }
    let spans = relation.periods.iter().map(|period| ui.setup.voice.lang.span(period.span));
    spans.collect::<Vec<_>>().join("; ")
}

//! The panel of a relation, by period.

use super::cited::Cited;
use super::facts::{caveat, cites, newest, parties, rests_on_whole, row, section};
use crate::data::{Holds, Relation, RelationDetail};
use crate::view::ui::Ui;
use yew::prelude::*;

/// The panel of a relation, by its index in the dossier's table.
pub(super) fn relation(ui: &Ui, index: usize, heading: &NodeRef) -> Html {
    let Some(relation) = ui.setup.context.dossier.relations.get(index) else {
        return Html::default();
    };
    let (setup, lang) = (&*ui.setup, ui.setup.voice.lang);
    let detail = ui.assets.details.as_ref().and_then(|details| details.relations.get(index));
    let evidence = detail.map(|detail| &detail.evidence);
    let mut cited = Cited::new(ui.assets.details.clone());
    let sources = cites(setup, &mut cited, evidence);
    let mut spans = relation.periods.iter().map(|period| period.span);
    let now = spans.find(|span| span.on(ui.state.date) != Holds::No);
    let both: Vec<_> = relation.from.iter().chain(&relation.to).cloned().collect();
    html! {
        <>
            <h2 aria-level={setup.level(2)} id="panel-title" tabindex="-1" ref={heading}>{ setup.voice.relation(relation) }</h2>
            <p class="status">{ lang.panel_on(&lang.day(ui.state.date), &status(ui, relation)) }</p>
            if let Some(detail) = detail { <p>{ detail.text.to_string() }{ sources }</p> }
            { section(setup, lang.relation_periods(), periods(ui, relation, detail)) }
            <dl><dt>{ lang.panel_between() }</dt><dd>{ parties(ui, &both) }</dd></dl>
            { caveat(setup, relation.confidence, evidence) }
            { for now.map(|span| newest(ui, &cited, span, evidence)) }
            { rests_on_whole(setup, evidence) }
            { cited.folded(setup) }
        </>
    }
}

fn status(ui: &Ui, relation: &Relation) -> String {
    let lang = ui.setup.voice.lang;
    match relation.on(ui.state.date) {
        None => lang.relation_none().to_owned(),
        Some((kind, Holds::Possibly)) => lang.standing_possibly(lang.relation_kind(kind)),
        Some((kind, _)) => lang.relation_kind(kind).to_owned(),
    }
}

fn periods(ui: &Ui, relation: &Relation, detail: Option<&RelationDetail>) -> Vec<Html> {
    let periods = relation.periods.iter().enumerate();
    periods
        .map(|(n, period)| {
            let text = detail.and_then(|detail| detail.periods.get(n)?.clone());
            let text = text.map(|text| format!(". {text}")).unwrap_or_default();
            let what =
                html! { <><b>{ ui.setup.voice.lang.relation_kind(period.kind) }</b>{ text }</> };
            row(&ui.setup.voice.lang.span(period.span), what, Html::default())
        })
        .collect()
}

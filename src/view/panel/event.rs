//! The panel of an event.

use super::cited::Cited;
use super::facts::{act, caveat, cites, parties};
use crate::data::Party;
use crate::state::Action;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The panel of an event, by its index in the dossier's table.
pub(super) fn event(ui: &Ui, index: usize, heading: &NodeRef) -> Html {
    let Some(event) = ui.setup.context.dossier.events.get(index) else { return Html::default() };
    let (setup, lang) = (&*ui.setup, ui.setup.voice.lang);
    let detail = ui.assets.details.as_ref().and_then(|details| details.events.get(index));
    let evidence = detail.map(|detail| &detail.evidence);
    let mut cited = Cited::new(ui.assets.details.clone());
    let sources = cites(setup, &mut cited, evidence);
    let took_part: Vec<_> = event.countries.iter().map(|id| Party::Country(*id)).collect();
    let places: Vec<_> = event.places.iter().map(|place| &*place.name).collect();
    html! {
        <>
            <h2 aria-level={ui.setup.level(2)} id="panel-title" tabindex="-1" ref={heading}>{ event.title.to_string() }</h2>
            <p class="status">{ format!("{}, {}", lang.event_kind(event.kind), setup.voice.event_date(event)) }</p>
            if let Some(detail) = detail { <p>{ detail.text.to_string() }{ sources }</p> }
            <dl>
                if !places.is_empty() { <><dt>{ lang.panel_where() }</dt><dd>{ lang.list(&places) }</dd></> }
                if !took_part.is_empty() { <><dt>{ lang.panel_countries() }</dt><dd>{ parties(ui, &took_part) }</dd></> }
            </dl>
            { caveat(setup, event.confidence, evidence) }
            if event.date.earliest() != ui.state.date {
                <p class="hint">{ act(ui, Action::DateSet(event.date.earliest()), &lang.event_go(&lang.date(event.date))) }</p>
            }
            { cited.folded(setup) }
        </>
    }
}

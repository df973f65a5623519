//! The legend: the key to the picture and its switches, with the counts of the day.

use super::memo::memo;
use super::swatch;
use super::ui::Ui;
use crate::data::{self, Bloc, Kind, Layer, RelationKind, Site, SiteKind, StandingKind};
use crate::state::Action;
use std::rc::Rc;
use yew::prelude::*;

/// Standings, blocs, kinds and relations, each with a switch. It is equal on all days with equal counts.
pub(super) fn legend(ui: &Ui) -> Html {
    memo(Day { ui: ui.clone(), near: near(ui) }, |day| drawn(&day.ui))
}

/// A day and the number of events near it.
struct Day {
    ui: Ui,
    near: u16,
}

impl PartialEq for Day {
    fn eq(&self, other: &Self) -> bool {
        let key = |day: &Self| {
            let state = &day.ui.state;
            (day.near, state.layers, state.selection, state.walk)
        };
        Rc::ptr_eq(&self.ui.facts, &other.ui.facts) && key(self) == key(other)
    }
}

fn drawn(ui: &Ui) -> Html {
    let lang = ui.frame.voice.lang;
    let counts = &ui.facts.counts;
    let standings = StandingKind::all().filter_map(|kind| {
        switch(ui, Layer::Standing(kind), lang.standing_kind(kind), counts.standing(kind))
    });
    let blocs = Bloc::all()
        .filter_map(|bloc| switch(ui, Layer::Bloc(bloc), lang.site_bloc(bloc), counts.sites(bloc)));
    let kinds = SiteKind::all()
        .filter_map(|kind| switch(ui, Layer::Kind(kind), lang.site_kind(kind), of_kind(ui, kind)));
    let relations = RelationKind::all().filter_map(|kind| {
        switch(
            ui,
            Layer::Relation(kind),
            lang.relation_kind(kind),
            whole(ui.facts.count_relations(kind)),
        )
    });
    let more = [
        switch(ui, Layer::Events, lang.legend_events(), near(ui)),
        switch(
            ui,
            Layer::Ties,
            lang.legend_ties(),
            whole(ui.facts.tied(&ui.frame.context.dossier).count()),
        ),
    ];
    let all_on = ui.state.layers == ui.frame.context.opening.layers;
    html! {
        <div class="legend" part="legend" role="group" aria-label={lang.legend_label()}>
            { group(lang.legend_standings(), standings.collect()) }
            { group(lang.legend_blocs(), blocs.collect()) }
            { group(lang.legend_kinds(), kinds.collect()) }
            { group(lang.legend_relations(), relations.collect()) }
            { group(lang.legend_more(), more.into_iter().flatten().collect()) }
            <p class="marks-key">
                { entry(swatch::disputed(), lang.legend_disputed()) }
                { entry(swatch::hollow(), lang.legend_hollow()) }
                { entry(swatch::large(), lang.legend_size()) }
            </p>
            // Stays when it has nothing to do, so that the focus is not lost.
            <button type="button" onclick={ui.on(Action::LayersReset)} aria-disabled={all_on.then_some("true")}>
                { lang.legend_reset() }
            </button>
        </div>
    }
}

fn group(heading: &'static str, switches: Vec<Html>) -> Html {
    if switches.is_empty() {
        return Html::default();
    }
    html! { <fieldset><legend><span>{ heading }</span></legend>{ switches }</fieldset> }
}

/// A sign and its meaning, which stay on one line.
fn entry(picture: Html, meaning: &'static str) -> Html {
    html! { <span class="entry">{ swatch::key(picture) }<span>{ meaning }</span></span> }
}

/// The number of sites of that kind on the map, or that would be if the kind were on.
fn of_kind(ui: &Ui, kind: SiteKind) -> u16 {
    let sites = ui.facts.sure_sites().map(|index| &ui.frame.context.dossier.sites[index]);
    let shown = |site: &&Site| site.kind == kind && ui.state.layers.shows(Layer::Bloc(site.bloc));
    whole(sites.filter(shown).count())
}

/// The number of events near the day.
fn near(ui: &Ui) -> u16 {
    whole(ui.frame.context.dossier.events_near(ui.state.date, data::Event::NEAR_DAYS).count())
}

fn whole(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Layers without any fact have no switch.
fn switch(ui: &Ui, layer: Layer, name: &str, count: u16) -> Option<Html> {
    let lang = ui.frame.voice.lang;
    let class =
        classes!("switch", (count == 0).then_some("none"), is_told(ui, layer).then_some("told"));
    let said = match layer {
        Layer::Events => lang.legend_switch_near(count.into(), name),
        _ => lang.legend_switch(count.into(), name),
    };
    ui.frame.context.dossier.has(layer).then(|| html! {
        <label key={layer.name()} {class}>
            <input type="checkbox" checked={ui.state.layers.shows(layer)} aria-label={said} onchange={ui.on::<Event>(Action::LayerToggled(layer))} />
            { swatch::key(picture(layer)) }
            <span>{ name.to_owned() }</span>
            <span class="number">{ count }</span>
        </label>
    })
}

/// Whether the map shows some of it although it is off: the selection, and the facts of the story's step.
fn is_told(ui: &Ui, layer: Layer) -> bool {
    let (state, context) = (ui.state, &ui.frame.context);
    let is_shown = match layer {
        Layer::Relation(kind) => state.relations_shown(context).any(|shown| shown.kind == kind),
        Layer::Events => !state.events_shown(context).is_empty(),
        _ => false,
    };
    is_shown && !state.layers.shows(layer)
}

/// Its symbol, as on the map.
fn picture(layer: Layer) -> Html {
    match layer {
        Layer::Standing(kind) => swatch::standing(kind),
        Layer::Bloc(bloc) => swatch::bloc(bloc),
        Layer::Kind(kind) => swatch::kind(kind),
        Layer::Relation(kind) => swatch::relation(kind),
        Layer::Events => swatch::event(),
        Layer::Ties => swatch::tie(),
    }
}

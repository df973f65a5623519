//! The legend: the key to the picture and its switches, with the counts of the day.

use super::memo::memo;
use super::swatch;
use super::ui::Ui;
use crate::data::{self, Bloc, Kind, Layer, RelationKind, Site, SiteKind, StandingKind};
use crate::i18n::Lang;
use crate::state::Action;
use std::rc::Rc;
use yew::prelude::*;

/// Standings, blocs, kinds and relations, each with a switch.
pub(super) fn legend(ui: &Ui) -> Html {
    counted(ui, drawn)
}

/// A part that depends on counts: it is the same on all days with equal facts, unless two days are compared.
pub(super) fn counted(ui: &Ui, draw: fn(&Ui) -> Html) -> Html {
    memo(Day { ui: ui.clone(), near: near(ui), draw }, |day| (day.draw)(&day.ui))
}

/// A day and the number of events near it.
struct Day {
    ui: Ui,
    near: u16,
    draw: fn(&Ui) -> Html,
}

impl PartialEq for Day {
    fn eq(&self, other: &Self) -> bool {
        let key = |day: &Self| {
            let state = &day.ui.state;
            let compared = state.compare.map(|other| (other, state.date));
            (day.near, state.layers, state.selection, state.walk, compared, day.ui.assets.reading)
        };
        Rc::ptr_eq(&self.ui.facts, &other.ui.facts) && key(self) == key(other)
    }
}

fn drawn(ui: &Ui) -> Html {
    let lang = ui.setup.voice.lang;
    let standings = StandingKind::all().map(Layer::Standing);
    let blocs = Bloc::all().map(Layer::Bloc);
    let kinds = SiteKind::all().map(Layer::Kind);
    let relations = RelationKind::all().map(Layer::Relation);
    let more = [Layer::Events, Layer::Ties].into_iter();
    let tells_coverage = ui.setup.context.dossier.tells_coverage();
    let all_on = ui.state.layers == ui.setup.context.opening.layers;
    html! {
        <div class="legend" part="legend" role="group" aria-label={lang.legend_label()}>
            { group(ui, lang.legend_standings(), standings) }
            { group(ui, lang.legend_blocs(), blocs) }
            { group(ui, lang.legend_kinds(), kinds) }
            { group(ui, lang.legend_relations(), relations) }
            { group(ui, lang.legend_more(), more) }
            <p class="marks-key">
                { entry(swatch::disputed(), lang.legend_disputed()) }
                if tells_coverage { { entry(swatch::left_out(), lang.legend_uncovered()) } }
                { entry(swatch::hollow(), hollow(ui)) }
                { entry(swatch::presumed(), lang.legend_presumed()) }
                { entry(swatch::large(), lang.legend_size()) }
            </p>
            if let Some(counted) = &ui.setup.context.dossier.counted {
                <p class="counted soft small">{ counted.to_string() }</p>
            }
            // Stays when it has nothing to do, so that the focus is not lost.
            <button type="button" onclick={ui.on(Action::LayersReset)} aria-disabled={all_on.then_some("true")}>
                { lang.legend_reset() }
            </button>
        </div>
    }
}

fn group(ui: &Ui, heading: &'static str, layers: impl Iterator<Item = Layer>) -> Html {
    let switches: Vec<_> = layers.filter_map(|layer| switch(ui, layer)).collect();
    if switches.is_empty() {
        return Html::default();
    }
    html! { <fieldset><legend><span>{ heading }</span></legend>{ switches }</fieldset> }
}

/// What a hollow mark means. Those of closed sites have a sign as well.
pub(super) fn hollow(ui: &Ui) -> &'static str {
    let lang = ui.setup.voice.lang;
    if ui.state.compare.is_some() { lang.compare_hollow() } else { lang.legend_hollow() }
}

/// A sign and its meaning, which stay on one line.
fn entry(picture: Html, meaning: &'static str) -> Html {
    html! { <span class="entry">{ swatch::key(picture) }<span>{ meaning }</span></span> }
}

/// The number of counted sites in that layer on the map, or that would be if the layer were on.
fn sites_in(ui: &Ui, layer: Layer) -> u16 {
    let (facts, layers) = (&ui.facts, ui.state.layers.with(layer, true));
    let sites = facts.counted_sites().map(|index| &ui.setup.context.dossier.sites[index]);
    let is_in = |site: &&Site| [Layer::Bloc(site.bloc), Layer::Kind(site.kind)].contains(&layer);
    whole(sites.filter(is_in).filter(|site| layers.shows_site(site)).count())
}

/// The number of events near the day.
fn near(ui: &Ui) -> u16 {
    whole(ui.setup.context.dossier.events_near(ui.state.date, data::Event::NEAR_DAYS).count())
}

fn whole(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The number of facts in that layer on the day that are on the map, or would be if it were on; of events, those near
/// the day.
pub(super) fn count(ui: &Ui, layer: Layer) -> u16 {
    let facts = &ui.facts;
    match layer {
        Layer::Standing(kind) => facts.counts.standing(kind),
        Layer::Bloc(_) | Layer::Kind(_) => sites_in(ui, layer),
        Layer::Relation(kind) => whole(facts.count_relations(kind)),
        Layer::Events => near(ui),
        Layer::Ties => whole(facts.tied(&ui.setup.context.dossier).count()),
    }
}

/// The name of a layer in the legend.
pub(super) fn name(lang: Lang, layer: Layer) -> &'static str {
    match layer {
        Layer::Standing(kind) => lang.standing_kind(kind),
        Layer::Bloc(bloc) => lang.site_bloc(bloc),
        Layer::Kind(kind) => lang.site_kind(kind),
        Layer::Relation(kind) => lang.relation_kind(kind),
        Layer::Events => lang.legend_events(),
        Layer::Ties => lang.legend_ties(),
    }
}

/// Layers without any fact have no switch.
fn switch(ui: &Ui, layer: Layer) -> Option<Html> {
    let lang = ui.setup.voice.lang;
    let (name, count) = (name(lang, layer), count(ui, layer));
    let class =
        classes!("switch", (count == 0).then_some("none"), is_told(ui, layer).then_some("told"));
    let said = match layer {
        Layer::Events => lang.legend_switch_near(count.into(), name),
        _ => lang.legend_switch(count.into(), name),
    };
    ui.setup.context.dossier.has(layer).then(|| html! {
        <label key={layer.name()} {class}>
            <input type="checkbox" checked={ui.state.layers.shows(layer)} aria-label={said} onchange={ui.on::<Event>(Action::LayerToggled(layer))} />
            { swatch::key(picture(layer)) }
            <span>{ name }</span>
            <span class="number">{ count }</span>
        </label>
    })
}

/// Whether the map shows some of it although it is off: the selection, and the facts of the story's step.
fn is_told(ui: &Ui, layer: Layer) -> bool {
    !ui.state.layers.shows(layer) && told(ui, layer) > 0
}

/// The number of relations or events of that layer that the map shows.
pub(super) fn told(ui: &Ui, layer: Layer) -> u16 {
    let (state, context) = (ui.state, &ui.setup.context);
    whole(match layer {
        Layer::Relation(kind) => {
            state.relations_shown(context).filter(|shown| shown.kind == kind).count()
        }
        Layer::Events => state.events_shown(context).len(),
        _ => 0,
    })
}

/// Its symbol, as on the map.
pub(super) fn picture(layer: Layer) -> Html {
    match layer {
        Layer::Standing(kind) => swatch::standing(kind),
        Layer::Bloc(bloc) => swatch::bloc(bloc),
        Layer::Kind(kind) => swatch::kind(kind),
        Layer::Relation(kind) => swatch::relation(kind),
        Layer::Events => swatch::event(),
        Layer::Ties => swatch::tie(),
    }
}

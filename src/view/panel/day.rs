//! The panel of the day, without a selection.

use super::events::events;
use super::facts::link;
use crate::data::{Bloc, CountryId, Holds, Kind, Layer, StandingKind, ordered};
use crate::i18n::count;
use crate::state::Selection;
use crate::view::memo::memo;
use crate::view::ui::Ui;
use std::rc::Rc;
use yew::prelude::*;

/// Standings, sites and events around the day, as lists of links.
pub(super) fn day(ui: &Ui, heading: &NodeRef) -> Html {
    let lang = ui.frame.voice.lang;
    html! {
        <>
            <h2 aria-level={ui.frame.level(2)} id="panel-title" tabindex="-1" ref={heading}>{ lang.day(ui.state.date) }</h2>
            <p class="hint soft small">{ lang.panel_hint() }</p>
            { memo(Holding(ui.clone()), holding) }
            { events(ui) }
        </>
    }
}

/// A day with its facts on the map.
struct Holding(Ui);

impl PartialEq for Holding {
    fn eq(&self, other: &Self) -> bool {
        let layers = self.0.state.layers == other.0.state.layers;
        layers && Rc::ptr_eq(&self.0.facts, &other.0.facts)
    }
}

/// Standings and sites; equal on all days with equal facts.
fn holding(Holding(ui): &Holding) -> Html {
    let shows = |filter| ui.state.layers.shows(filter);
    let standings = StandingKind::all().filter(|kind| shows(Layer::Standing(*kind)));
    let blocs = Bloc::all().filter(|bloc| shows(Layer::Bloc(*bloc)));
    html! {
        <>
            { for standings.map(|kind| countries(ui, kind)) }
            { for blocs.map(|bloc| sites(ui, bloc)) }
        </>
    }
}

fn countries(ui: &Ui, kind: StandingKind) -> Html {
    let own = ui.facts.standings.iter().filter(|(_, stood)| stood.kind == kind);
    let named: Vec<(String, CountryId, Holds)> =
        own.map(|(id, stood)| (ui.frame.voice.country(*id), *id, stood.holds)).collect();
    let named = ordered(&named, |a, b| a.0.cmp(&b.0));
    if named.is_empty() {
        return Html::default();
    }
    let sure = named.iter().filter(|(_, _, holds)| *holds == Holds::Surely).count();
    let items =
        named.iter().map(|(name, id, holds)| item(ui, Selection::Country(*id), name, *holds));
    html! {
        <section class="facts" key={kind.name()}>
            <h3 aria-level={ui.frame.level(3)}>{ ui.frame.voice.lang.standing_count(kind, count(sure)) }</h3>
            <ul class="inline">{ for items }</ul>
        </section>
    }
}

/// The largest number of sites to name per country; the table has all.
const MANY: usize = 100;

/// A site with the name of its host and the rank of the host's standing.
#[derive(Clone)]
struct Found<'a> {
    host: String,
    rank: usize,
    index: usize,
    name: &'a str,
    holds: Holds,
}

/// By host; hosts that are members and observers first.
fn sites(ui: &Ui, bloc: Bloc) -> Html {
    let found = found(ui, bloc);
    if found.is_empty() {
        return Html::default();
    }
    let sure = found.iter().filter(|site| site.holds == Holds::Surely).count();
    let hosts = found.chunk_by(|a, b| a.host == b.host);
    html! {
        <section class="facts" key={bloc.name()}>
            <h3 aria-level={ui.frame.level(3)}>{ ui.frame.voice.lang.site_count(bloc, count(sure)) }</h3>
            <ul>{ for hosts.map(|sites| host(ui, sites)) }</ul>
        </section>
    }
}

fn found(ui: &Ui, bloc: Bloc) -> Vec<Found<'_>> {
    let dossier = &ui.frame.context.dossier;
    let all = ui.facts.sites.iter().map(|one| (one, &dossier.sites[one.site]));
    let shown = all.filter(|(_, site)| site.bloc == bloc && ui.state.layers.shows_site(site));
    let found: Vec<_> = shown
        .map(|(one, site)| Found {
            host: ui.frame.voice.country(site.host),
            rank: rank(ui, site.host),
            index: one.site,
            name: &site.name,
            holds: one.holds,
        })
        .collect();
    ordered(&found, |a, b| a.rank.cmp(&b.rank).then_with(|| a.host.cmp(&b.host)))
}

fn rank(ui: &Ui, host: CountryId) -> usize {
    let kind = ui.facts.standing(host).map(|stood| stood.kind);
    StandingKind::all().position(|known| Some(known) == kind).unwrap_or(usize::MAX)
}

fn host(ui: &Ui, sites: &[Found]) -> Html {
    let named = sites.iter().take(MANY);
    let items = named.map(|site| item(ui, Selection::Site(site.index), site.name, site.holds));
    let more = sites.len().saturating_sub(MANY);
    html! {
        <li>
            <span class="when">{ sites[0].host.clone() }</span>{ " " }
            <ul class="inline">{ for items }</ul>
            if more > 0 { { " " }{ ui.frame.voice.lang.panel_more_sites(count(more)) } }
        </li>
    }
}

fn item(ui: &Ui, leads_to: Selection, name: &str, holds: Holds) -> Html {
    html! {
        <li>
            { link(ui, leads_to, name) }
            if holds == Holds::Possibly { <span class="soft">{ format!(" ({})", ui.frame.voice.lang.word_possibly()) }</span> }
        </li>
    }
}

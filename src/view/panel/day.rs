//! What holds on the day, where nothing is chosen.

use super::facts::link;
use crate::data::{Bloc, CountryId, Holds, Named, StandingKind};
use crate::state::{Filter, Selection};
use crate::view::frame::{Frame, use_frame};
use crate::view::say;
use crate::view::store::{Dispatch, Store, use_dispatch, use_store};
use std::collections::BTreeMap;
use yew::prelude::*;

/// Who stands how, and where forces are, as lists of links.
#[component]
pub(super) fn DayPanel() -> Html {
    let frame = use_frame();
    let store = use_store();
    let dispatch = use_dispatch();
    let lang = frame.lang;
    let standings = StandingKind::all().filter(|kind| store.state.filters.shows(Filter::Standing(*kind)));
    let blocs = Bloc::all().filter(|bloc| store.state.filters.shows(Filter::Bloc(*bloc)));
    html! {
        <section class="panel" aria-labelledby="panel-title">
            <h2 id="panel-title">{ lang.day(store.state.date) }</h2>
            <p class="soft small">{ lang.panel_hint() }</p>
            { for standings.map(|kind| countries(&frame, &store, &dispatch, kind)) }
            { for blocs.map(|bloc| sites(&frame, &store, &dispatch, bloc)) }
        </section>
    }
}

fn countries(frame: &Frame, store: &Store, dispatch: &Dispatch, kind: StandingKind) -> Html {
    let dossier = &store.context.dossier;
    let mut own: Vec<(String, CountryId, bool)> = dossier
        .standings_on(store.state.date)
        .filter(|(standing, _)| standing.kind == kind)
        .map(|(standing, holds)| (say::country(frame, standing.country), standing.country, holds == Holds::Possibly))
        .collect();
    own.sort();
    if own.is_empty() {
        return Html::default();
    }
    let sure = own.iter().filter(|(_, _, possible)| !possible).count();
    html! {
        <section class="facts" key={kind.name()}>
            <h3>{ frame.lang.standing_count(kind, say::count(sure)) }</h3>
            <ul class="inline">
                { for own.iter().map(|(name, id, possible)| html! {
                    <li key={id.as_str()}>
                        { link(dispatch, Selection::Country(*id), name) }
                        if *possible { <span class="soft">{ format!(" ({})", frame.lang.word_possibly()) }</span> }
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// By host: those of members and observers first, since that is the question.
fn sites(frame: &Frame, store: &Store, dispatch: &Dispatch, bloc: Bloc) -> Html {
    let dossier = &store.context.dossier;
    let date = store.state.date;
    let mut hosts: BTreeMap<(usize, String), Vec<(usize, bool)>> = BTreeMap::new();
    let shown = dossier.sites_on(date).filter(|(_, site, _)| site.bloc == bloc && store.state.filters.shows_site(site));
    let mut sure = 0;
    for (index, site, holds) in shown {
        let standing = dossier.standing_on(site.host, date).map(|(standing, _)| standing.kind);
        let rank = StandingKind::all().position(|kind| Some(kind) == standing).unwrap_or(usize::MAX);
        hosts.entry((rank, say::country(frame, site.host))).or_default().push((index, holds == Holds::Possibly));
        sure += usize::from(holds == Holds::Surely);
    }
    if hosts.is_empty() {
        return Html::default();
    }
    html! {
        <section class="facts" key={bloc.name()}>
            <h3>{ frame.lang.site_count(bloc, say::count(sure)) }</h3>
            <ul>
                { for hosts.iter().map(|((_, host), sites)| html! {
                    <li key={host.clone()}>
                        <span class="when">{ host }</span>{ " " }
                        <ul class="inline">
                            { for sites.iter().map(|(index, possible)| html! {
                                <li key={*index}>
                                    { link(dispatch, Selection::Site(*index), &dossier.sites[*index].name) }
                                    if *possible { <span class="soft">{ format!(" ({})", frame.lang.word_possibly()) }</span> }
                                </li>
                            }) }
                        </ul>
                    </li>
                }) }
            </ul>
        </section>
    }
}

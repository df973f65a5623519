//! The key to the picture, and its switches: with the counts of the day.

use super::frame::{Frame, use_frame};
use super::store::{Dispatch, use_dispatch, use_store};
use super::swatch;
use crate::data::{Bloc, Holds, Named, Site, SiteKind, StandingKind};
use crate::state::{Action, Filter, State};
use yew::prelude::*;

/// Standings, camps and kinds, each with a switch.
#[component]
pub(super) fn Legend() -> Html {
    let frame = use_frame();
    let store = use_store();
    let dispatch = use_dispatch();
    let lang = frame.lang;
    let counts = frame.context.dossier.counts_on(store.state.date);
    let switch = |filter: Filter, name: &str, count: u16| switch(&dispatch, store.state, filter, name, count);
    html! {
        <div class="legend">
            <fieldset>
                <legend>{ lang.legend_standings() }</legend>
                { for StandingKind::all().map(|kind| switch(Filter::Standing(kind), lang.standing_kind(kind), counts.standing(kind))) }
            </fieldset>
            <fieldset>
                <legend>{ lang.legend_blocs() }</legend>
                { for Bloc::all().map(|bloc| switch(Filter::Bloc(bloc), lang.bloc(bloc), counts.sites(bloc))) }
            </fieldset>
            <fieldset>
                <legend>{ lang.legend_kinds() }</legend>
                { for SiteKind::all().map(|kind| switch(Filter::Kind(kind), lang.site_kind(kind), of_kind(&frame, store.state, kind))) }
            </fieldset>
        </div>
    }
}

/// How many sites of that kind are shown, or would be were the kind switched on.
fn of_kind(frame: &Frame, state: State, kind: SiteKind) -> u16 {
    let shown = |site: &Site| site.kind == kind && state.filters.shows(Filter::Bloc(site.bloc));
    let sites = frame.context.dossier.sites_on(state.date);
    let count = sites.filter(|(_, site, holds)| *holds == Holds::Surely && shown(site)).count();
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn switch(dispatch: &Dispatch, state: State, filter: Filter, name: &str, count: u16) -> Html {
    let dispatch = dispatch.clone();
    let onchange = move |_: Event| dispatch.dispatch(Action::FilterToggled(filter));
    let class = if count == 0 { "switch none" } else { "switch" };
    html! {
        <label key={filter.name()} {class}>
            <input type="checkbox" checked={state.filters.shows(filter)} {onchange} />
            { picture(filter) }
            <span>{ name.to_owned() }</span>
            <span class="number">{ count }</span>
        </label>
    }
}

/// What the map draws for it, small.
fn picture(filter: Filter) -> Html {
    let inside = match filter {
        Filter::Standing(kind) => {
            let class = format!("swatch {}", kind.name());
            html! { <rect {class} x=".5" y=".5" width="21" height="13" rx="1.5" fill={fill(kind)} /> }
        }
        Filter::Bloc(bloc) => html! {
            <g class={format!("mark {}", bloc.name())} transform="translate(11 7)"><circle class="sign" r="5.5" /></g>
        },
        Filter::Kind(kind) => html! {
            <g class="mark plain" transform="translate(11 7)"><path class="sign" d={swatch::mark_path(kind, 5.0)} /></g>
        },
    };
    html! { <svg class="key" viewBox="0 0 22 14" aria-hidden="true">{ inside }</svg> }
}

/// The map's own patterns, which the legend shares.
fn fill(kind: StandingKind) -> Option<&'static str> {
    match kind {
        StandingKind::Member | StandingKind::ShanghaiFive => None,
        StandingKind::Observer => Some("url(#key-observer)"),
        StandingKind::DialoguePartner => Some("url(#key-dialogue-partner)"),
        StandingKind::Partner => Some("url(#key-partner)"),
        StandingKind::Applicant => Some("url(#key-applicant)"),
    }
}

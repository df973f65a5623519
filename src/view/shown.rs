//! The evidence of what a map shows.

use super::panel::Cited;
use crate::data::{Details, Evidence, Holds, Layer};
use crate::state::{Context, State};

/// Numbers the sources of what the map shows in that state.
pub(super) fn cite_shown(context: &Context, state: &State, cited: &mut Cited) {
    if let Some(details) = cited.details() {
        shown(context, state, &details).for_each(|evidence| cited.add(&evidence.sources));
    }
}

/// The evidence of each standing, site, relation and event on the map.
fn shown<'a>(
    context: &'a Context,
    state: &'a State,
    details: &'a Details,
) -> impl Iterator<Item = &'a Evidence> {
    let dossier = &context.dossier;
    let standings = dossier.standings.iter().enumerate().filter(move |(_, standing)| {
        state.layers.shows(Layer::Standing(standing.kind)) && standing.on(state.date) != Holds::No
    });
    let standings =
        standings.filter_map(|(index, _)| Some(&details.standings.get(index)?.evidence));
    let sites =
        dossier.sites_on(state.date).filter(move |(_, site, _)| state.layers.shows_site(site));
    let sites = sites.filter_map(|(index, ..)| Some(&details.sites.get(index)?.evidence));
    let relations = state.relations_shown(context);
    let relations =
        relations.filter_map(|shown| Some(&details.relations.get(shown.index)?.evidence));
    let events = state.events_shown(context).into_iter();
    let events = events.filter_map(|shown| Some(&details.events.get(shown.index)?.evidence));
    standings.chain(sites).chain(relations).chain(events)
}

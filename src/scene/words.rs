//! Names of things on the map, with their changes in a comparison.

use crate::data::{CountryId, Holds, Site};
use crate::i18n::Voice;
use crate::state::State;

/// A country's standings on both days, “observer, then member”; none if they are equal or there is no comparison.
pub fn country_change(voice: &Voice, state: &State, id: CountryId) -> Option<String> {
    let [was, is] = state.compared_days()?.map(|day| {
        let standing = voice.dossier.standing_on(id, day);
        standing.filter(|(_, holds)| *holds == Holds::Surely).map(|(standing, _)| standing.kind)
    });
    (was != is).then(|| voice.lang.standings_then(was, is))
}

/// The label of a country: its name, and its standing or standings.
pub(super) fn area(voice: &Voice, state: &State, id: CountryId) -> String {
    match country_change(voice, state, id) {
        Some(change) => format!("{}: {change}", voice.country(id)),
        None => voice.area(id, state.date),
    }
}

/// The label of a mark: the site, or the numbers of sites by bloc, and their change.
pub(super) fn mark(voice: &Voice, state: &State, sites: &[usize]) -> String {
    match sites {
        [index] => site_line(voice, state, *index, Voice::site),
        several => format!("{}: {}", crowd(voice, state, several), voice.sites(several)),
    }
}

/// The text `line` of a site, with its change.
pub fn site_line(
    voice: &Voice,
    state: &State,
    index: usize,
    line: fn(&Voice, &Site) -> String,
) -> String {
    let (lang, site) = (voice.lang, &voice.dossier.sites[index]);
    let line = line(voice, site);
    let Some(opened) = opened(voice, state, index) else {
        return if site.is_presumed(state.date) { lang.site_line_presumed(&line) } else { line };
    };
    let became = if opened { lang.compare_site_opened() } else { lang.compare_site_closed() };
    lang.compare_site(became, &line)
}

/// The numbers of sites by bloc in a mark, with their change: all sites of a crowd changed alike.
pub fn crowd(voice: &Voice, state: &State, sites: &[usize]) -> String {
    let (lang, name) = (voice.lang, voice.crowd(sites));
    match sites.first().and_then(|first| opened(voice, state, *first)) {
        _ if state.compare.is_none() => name,
        Some(true) => lang.compare_crowd_opened(&name),
        Some(false) => lang.compare_crowd_closed(&name),
        None => lang.compare_crowd_unchanged(&name),
    }
}

/// Whether a site opened or closed; none if it did neither or there is no comparison.
fn opened(voice: &Voice, state: &State, index: usize) -> Option<bool> {
    let site = voice.dossier.sites.get(index).filter(|site| site.is_counted())?;
    let [was, is] = state.compared_days()?.map(|day| site.on(day) == Holds::Surely);
    (was != is).then_some(is)
}

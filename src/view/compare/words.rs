//! How what changed is said.

use crate::data::{Bloc, Change, CountryId, Holds, Named, Site, StandingKind};
use crate::i18n::{Became, Voice, count};
use crate::state::{Compared, State};
use crate::view::ui::Frame;

/// Names of countries are said up to this many.
const NAMED: usize = 4;

/// What countries became, and what the camp that is counted opened and left; none where nothing is compared.
pub(in crate::view) fn sentence(frame: &Frame, state: &State) -> Option<String> {
    let compared = Compared::all(&frame.context, state)?;
    let groups: Vec<_> = standings().map(|kind| (kind, names(frame, &compared, kind))).collect();
    let names: Vec<Vec<&str>> =
        groups.iter().map(|(_, names)| names.iter().map(String::as_str).collect()).collect();
    let became: Vec<_> = groups
        .iter()
        .zip(&names)
        .map(|((standing, _), names)| Became {
            standing: *standing,
            count: count(names.len()),
            names: if names.len() <= NAMED { names } else { &[] },
        })
        .collect();
    let acts = |camp| [true, false].map(|opened| sites(frame, &compared, camp, opened));
    let forces = frame.context.camp.map(|camp| (camp, acts(camp)));
    let became = (!frame.context.dossier.standings.is_empty()).then_some(&*became);
    Some(frame.voice.lang.comparison_sentence(compared.days, became, forces))
}

/// Every standing, and that of those that have none.
fn standings() -> impl Iterator<Item = Option<StandingKind>> {
    StandingKind::all().map(Some).chain([None])
}

/// The countries that came to that standing, by name.
fn names(frame: &Frame, compared: &Compared, standing: Option<StandingKind>) -> Vec<String> {
    let came = compared.changes.iter().filter_map(|(_, change)| match *change {
        Change::Standing { country, is, .. } if is == standing => Some(country),
        _ => None,
    });
    let names: Vec<_> = came.map(|country| frame.voice.country(country)).collect();
    crate::data::ordered(&names, String::cmp)
}

fn sites(frame: &Frame, compared: &Compared, camp: Bloc, way: bool) -> u32 {
    let dossier = &frame.context.dossier;
    let sites = compared.changes.iter().filter(|(_, change)| match *change {
        Change::Site { site, opened } => opened == way && dossier.sites[site].bloc == camp,
        _ => false,
    });
    count(sites.count())
}

/// How a country stood and how it stands, “observer, then member”; none if that is the same or nothing is compared.
pub(in crate::view) fn standing(frame: &Frame, state: &State, id: CountryId) -> Option<String> {
    let [was, is] = state.compared_days()?.map(|day| {
        let standing = frame.context.dossier.standing_on(id, day);
        standing.filter(|(_, holds)| *holds == Holds::Surely).map(|(standing, _)| standing.kind)
    });
    (was != is).then(|| frame.voice.lang.standings_then(was, is))
}

/// What a country on the map is called: its name, and how it stands or stood.
pub(in crate::view) fn area(frame: &Frame, state: &State, id: CountryId) -> String {
    match standing(frame, state, id) {
        Some(change) => format!("{}: {change}", frame.voice.country(id)),
        None => frame.voice.area(id, state.date),
    }
}

/// “opened”, “closed”; none if a site did neither or nothing is compared.
fn site(frame: &Frame, state: &State, index: usize) -> Option<&'static str> {
    let opened = opened(frame, state, index)?;
    Some(if opened {
        frame.voice.lang.compare_site_opened()
    } else {
        frame.voice.lang.compare_site_closed()
    })
}

fn opened(frame: &Frame, state: &State, index: usize) -> Option<bool> {
    let site = frame.context.dossier.sites.get(index)?;
    let [was, is] = state.compared_days()?.map(|day| site.on(day) == Holds::Surely);
    (was != is).then_some(is)
}

/// What a mark is called: the site, or how many of which camps, and what became of them.
pub(in crate::view) fn mark(frame: &Frame, state: &State, sites: &[usize]) -> String {
    match sites {
        [index] => site_line(frame, state, *index, Voice::site),
        several => format!("{}: {}", crowd(frame, state, several), frame.voice.sites(several)),
    }
}

/// What `line` says of a site, and what became of it.
pub(in crate::view) fn site_line(
    frame: &Frame,
    state: &State,
    index: usize,
    line: fn(&Voice, &Site) -> String,
) -> String {
    let line = line(&frame.voice, &frame.context.dossier.sites[index]);
    site(frame, state, index)
        .map_or_else(|| line.clone(), |now| frame.voice.lang.compare_site(now, &line))
}

/// How many sites of which camps a mark stands for, and what became of them: all of a crowd changed alike.
pub(in crate::view) fn crowd(frame: &Frame, state: &State, sites: &[usize]) -> String {
    let (lang, name) = (frame.voice.lang, frame.voice.crowd(sites));
    match sites.first().and_then(|first| opened(frame, state, *first)) {
        _ if state.compare.is_none() => name,
        Some(true) => lang.compare_crowd_opened(&name),
        Some(false) => lang.compare_crowd_closed(&name),
        None => lang.compare_crowd_unchanged(&name),
    }
}

//! Texts about changes.

use crate::data::{Bloc, Change, Day, Kind, StandingKind};
use crate::i18n::{Became, Lang, count};
use crate::state::{Compared, State};
use crate::view::ui::Setup;

/// “What changed between 15 June 2001 and 1 September 2026”
pub(in crate::view) fn heading(lang: Lang, days: [Day; 2]) -> String {
    let [first, last] = days.map(|day| lang.day(day));
    lang.compare_heading(&first, &last)
}

/// The largest number of countries to name.
const NAMED: usize = 4;

/// The new standings of countries, and the sites that the counted bloc opened and left; none without a comparison.
pub(in crate::view) fn sentence(setup: &Setup, state: &State) -> Option<String> {
    let compared = Compared::all(&setup.context, state)?;
    let groups: Vec<_> = standings().map(|kind| (kind, names(setup, &compared, kind))).collect();
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
    let acts = |bloc| [true, false].map(|opened| sites(setup, &compared, bloc, opened));
    let forces = setup.context.bloc.map(|bloc| (bloc, acts(bloc)));
    let dossier = &setup.context.dossier;
    let became = (!dossier.standings.is_empty()).then_some(&*became);
    let covers = dossier.tells_coverage();
    Some(setup.voice.lang.comparison_sentence(compared.days, became, forces, covers))
}

/// Every standing, and "no standing".
fn standings() -> impl Iterator<Item = Option<StandingKind>> {
    StandingKind::all().map(Some).chain([None])
}

/// The countries that changed to that standing, by name.
fn names(setup: &Setup, compared: &Compared, standing: Option<StandingKind>) -> Vec<String> {
    let came = compared.changes.iter().filter_map(|(_, change)| match *change {
        Change::Standing { country, is, .. } if is == standing => Some(country),
        _ => None,
    });
    let names: Vec<_> = came.map(|country| setup.voice.country(country)).collect();
    crate::data::ordered(&names, String::cmp)
}

fn sites(setup: &Setup, compared: &Compared, bloc: Bloc, way: bool) -> u32 {
    let dossier = &setup.context.dossier;
    let sites = compared.changes.iter().filter(|(_, change)| match *change {
        Change::Site { site, opened } => opened == way && dossier.sites[site].bloc == bloc,
        _ => false,
    });
    count(sites.count())
}

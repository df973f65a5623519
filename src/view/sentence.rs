//! The sentence about the day or the comparison.

use super::reading;
use super::ui::Ui;
use crate::data::{Bloc, CountryId, DayFacts, Kind, Layer, Site, StandingKind, Text};
use crate::i18n::{SitesIn, count};

/// The largest number of sites to name.
const NAMED: usize = 4;

/// The sentence under the title, about the day or about the changes between two days.
pub(super) fn sentence(ui: &Ui) -> String {
    let compares = reading::of(ui).filter(|_| ui.state.compare.is_some());
    compares
        .and_then(|reading| (reading.changed)(&ui.setup, &ui.state))
        .unwrap_or_else(|| of_day(ui))
}

fn of_day(ui: &Ui) -> String {
    let (setup, day) = (&ui.setup, ui.state.date);
    let counts = &ui.facts.counts;
    let standings: Vec<_> = kinds().map(|kind| (kind, counts.standing(kind).into())).collect();
    let has_members = counts.standing(StandingKind::Member) > 0;
    let dossier = &setup.context.dossier;
    let standings = || {
        let has_forerunner = dossier.has(Layer::Standing(StandingKind::ShanghaiFive));
        let organisation = dossier.organisation.as_deref();
        setup.voice.lang.standings_sentence(day, organisation, has_forerunner, &standings)
    };
    // The sentence cannot deny things that the facts do not mention.
    let standings = (!dossier.standings.is_empty()).then(standings);
    let forces = setup.context.bloc.map(|bloc| {
        let (lang, parts) = (setup.voice.lang, forces(ui, bloc, has_members));
        let alone = standings.is_none().then_some(day);
        lang.forces_sentence(alone, bloc, are_covered(ui, bloc), &parts)
    });
    let presumed = setup.context.bloc.and_then(|bloc| {
        let presumed = counts.presumed(bloc).into();
        setup.voice.lang.presumed_sentence(presumed)
    });
    standings.into_iter().chain(forces).chain(presumed).collect::<Vec<_>>().join(" ")
}

/// The sites of the counted bloc, by the standing of their hosts, the closest standing first.
///
/// Members are listed even without sites; other standings are not.
fn forces(ui: &Ui, bloc: Bloc, has_members: bool) -> Vec<SitesIn> {
    let sites = sites(ui, bloc);
    let part = |hosts: Option<StandingKind>| {
        let own = sites.iter().filter(|(standing, _)| *standing == hosts);
        let names: Vec<_> = own.map(|(_, name)| name.clone()).collect();
        let is_named = hosts.is_some() && names.len() <= NAMED;
        SitesIn {
            hosts,
            count: count(names.len()),
            names: if is_named { names } else { Vec::new() },
        }
    };
    let worth =
        |part: &SitesIn| part.count > 0 || has_members && part.hosts == Some(StandingKind::Member);
    kinds().map(Some).chain([None]).map(part).filter(worth).collect()
}

fn sites(ui: &Ui, bloc: Bloc) -> Vec<(Option<StandingKind>, Text)> {
    counted(ui, bloc).map(|site| (standing(&ui.facts, site.host), site.name.clone())).collect()
}

/// Whether the facts tell which countries they cover, and all counted sites of the bloc are in these.
fn are_covered(ui: &Ui, bloc: Bloc) -> bool {
    let (dossier, day) = (&ui.setup.context.dossier, ui.state.date);
    dossier.tells_coverage() && !counted(ui, bloc).any(|site| dossier.leaves_out(site.host, day))
}

fn counted(ui: &Ui, bloc: Bloc) -> impl Iterator<Item = &Site> {
    let sites = ui.facts.counted_sites().map(|index| &ui.setup.context.dossier.sites[index]);
    sites.filter(move |site| site.bloc == bloc)
}

/// The sure standing of a site's host, other than applicant.
fn standing(facts: &DayFacts, host: CountryId) -> Option<StandingKind> {
    let stood = facts.standing(host)?;
    (stood.surely() && stood.kind != StandingKind::Applicant).then_some(stood.kind)
}

fn kinds() -> impl Iterator<Item = StandingKind> {
    StandingKind::all().filter(|kind| *kind != StandingKind::Applicant)
}

//! What the day's picture shows, in words.

use super::ui::{Frame, Ui};
use crate::data::{Bloc, CountryId, Day, Holds, Layer, Named, StandingKind, Text};
use crate::i18n::{SitesIn, count};

/// Names of sites are said up to this many.
const NAMED: usize = 4;

/// The sentence under the title, which follows the date, or what changed between two.
pub(super) fn sentence(ui: &Ui) -> String {
    super::compare::sentence(&ui.frame, &ui.state).unwrap_or_else(|| of_day(ui))
}

/// What the picture is called: what it is, and what it shows.
pub(super) fn label(ui: &Ui) -> String {
    let lang = ui.frame.voice.lang;
    let what = match ui.state.compare {
        Some(_) => lang.compare_key().to_owned(),
        None => lang.map_label(&lang.day(ui.state.date)),
    };
    format!("{what}. {}", sentence(ui)).trim_end().to_owned()
}

fn of_day(ui: &Ui) -> String {
    let (frame, day) = (&ui.frame, ui.state.date);
    let counts = frame.context.dossier.counts_on(day);
    let standings: Vec<_> = kinds().map(|kind| (kind, counts.standing(kind).into())).collect();
    let has_members = counts.standing(StandingKind::Member) > 0;
    let dossier = &frame.context.dossier;
    let standings = || {
        let has_forerunner = dossier.has(Layer::Standing(StandingKind::ShanghaiFive));
        let organisation = dossier.organisation.as_deref();
        frame.voice.lang.standings_sentence(day, organisation, has_forerunner, &standings)
    };
    // What no fact speaks of cannot be said to be nowhere.
    let standings = (!dossier.standings.is_empty()).then(standings);
    let forces = frame.context.camp.map(|camp| {
        let parts = forces(frame, day, camp, has_members);
        frame.voice.lang.forces_sentence(standings.is_none().then_some(day), camp, &parts)
    });
    standings.into_iter().chain(forces).collect::<Vec<_>>().join(" ")
}

/// The sites of the camp that is counted, by the standing of their hosts, the closest standing first.
///
/// That members have none is worth a word; that others have none is not.
fn forces(frame: &Frame, day: Day, camp: Bloc, has_members: bool) -> Vec<SitesIn> {
    let sites = sites(frame, day, camp);
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

fn sites(frame: &Frame, day: Day, camp: Bloc) -> Vec<(Option<StandingKind>, Text)> {
    let sites = frame.context.dossier.sites_on(day);
    let counted = sites.filter(|(_, s, holds)| s.bloc == camp && *holds == Holds::Surely);
    counted.map(|(_, site, _)| (standing(frame, site.host, day), site.name.clone())).collect()
}

/// How the host of a site surely stands, beyond asking for a standing.
fn standing(frame: &Frame, host: CountryId, day: Day) -> Option<StandingKind> {
    let (standing, holds) = frame.context.dossier.standing_on(host, day)?;
    let counts = holds == Holds::Surely && standing.kind != StandingKind::Applicant;
    counts.then_some(standing.kind)
}

fn kinds() -> impl Iterator<Item = StandingKind> {
    StandingKind::all().filter(|kind| *kind != StandingKind::Applicant)
}

//! What the day's picture shows, in words.

use super::say;
use super::ui::{Frame, Ui};
use crate::data::{CountryId, Day, Holds, Named, StandingKind};
use crate::i18n::SitesIn;

/// Names of sites are said up to this many.
const NAMED: usize = 4;

/// The sentence under the title, which follows the date, or what changed between two.
pub(super) fn sentence(ui: &Ui) -> String {
    super::compare::sentence(&ui.frame, &ui.state).unwrap_or_else(|| of_day(ui))
}

/// What the picture is called: what it is, and what it shows.
pub(super) fn label(ui: &Ui) -> String {
    let lang = ui.frame.lang;
    let what = match ui.state.compare {
        Some(_) => lang.compare_key().to_owned(),
        None => lang.map_label(&lang.day(ui.state.date)),
    };
    format!("{what}. {}", sentence(ui))
}

fn of_day(ui: &Ui) -> String {
    let (frame, day) = (&ui.frame, ui.state.date);
    let counts = frame.context.dossier.counts_on(day);
    let standings: Vec<_> = kinds().map(|kind| (kind, counts.standing(kind).into())).collect();
    let has_members = counts.standing(StandingKind::Member) > 0;
    let standings =
        frame.lang.standings_sentence(day, &frame.context.dossier.organisation, &standings);
    // What no fact speaks of cannot be said to be nowhere.
    if frame.context.dossier.sites.is_empty() {
        return standings;
    }
    format!("{standings} {}", forces(frame, day, has_members))
}

/// The sites of the camp that is counted, by the standing of their hosts, the closest standing first.
///
/// That members have none is worth a word; that others have none is not.
fn forces(frame: &Frame, day: Day, has_members: bool) -> String {
    let sites = sites(frame, day);
    let all: Vec<(Option<StandingKind>, Vec<&str>)> = kinds()
        .map(Some)
        .chain([None])
        .map(|kind| {
            let own = sites.iter().filter(|(hosts, _)| *hosts == kind);
            (kind, own.map(|(_, name)| *name).collect())
        })
        .collect();
    let worth = |hosts: Option<StandingKind>, count: usize| {
        count > 0 || has_members && hosts == Some(StandingKind::Member)
    };
    let parts = all.iter().filter(|(hosts, names)| worth(*hosts, names.len()));
    let parts: Vec<_> = parts
        .map(|(hosts, names)| SitesIn {
            hosts: *hosts,
            count: say::count(names.len()),
            names: if hosts.is_some() && names.len() <= NAMED { names } else { &[] },
        })
        .collect();
    frame.lang.forces_sentence(frame.context.camp, &parts)
}

fn sites(frame: &Frame, day: Day) -> Vec<(Option<StandingKind>, &str)> {
    let camp = frame.context.camp;
    let sites = frame.context.dossier.sites_on(day);
    let counted = sites.filter(|(_, s, holds)| s.bloc == camp && *holds == Holds::Surely);
    counted.map(|(_, site, _)| (standing(frame, site.host, day), &*site.name)).collect()
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

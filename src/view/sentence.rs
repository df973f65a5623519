//! What the day's picture shows, in words.

use super::frame::{Frame, use_frame};
use super::say;
use super::store::use_store;
use crate::data::{Bloc, CountryId, Day, Holds, Named, StandingKind};
use crate::i18n::SitesIn;
use yew::prelude::*;

/// Names of sites are said up to this many.
const NAMED: usize = 4;

/// The sentence under the title, which follows the date.
#[component]
pub(super) fn Sentence() -> Html {
    let frame = use_frame();
    let day = use_store().state.date;
    html! { <p class="sentence">{ sentence(&frame, day) }</p> }
}

fn sentence(frame: &Frame, day: Day) -> String {
    let counts = frame.context.dossier.counts_on(day);
    let shown = StandingKind::all().filter(|kind| *kind != StandingKind::Applicant);
    let standings: Vec<_> = shown.map(|kind| (kind, u32::from(counts.standing(kind)))).collect();
    let lang = frame.lang;
    format!("{} {}", lang.standings_sentence(day, &standings), western(frame, day))
}

/// Western sites by the standing of their hosts, the closest standing first.
fn western(frame: &Frame, day: Day) -> String {
    let dossier = &frame.context.dossier;
    let sure = dossier.sites_on(day).filter(|(_, site, holds)| site.bloc == Bloc::Western && *holds == Holds::Surely);
    let sites: Vec<_> = sure.map(|(_, site, _)| (hosted(frame, site.host, day), &*site.name)).collect();
    let kinds = StandingKind::all().filter(|kind| *kind != StandingKind::Applicant).map(Some).chain([None]);
    let parts: Vec<(Option<StandingKind>, Vec<&str>)> = kinds
        .map(|kind| (kind, sites.iter().filter(|(host, _)| *host == kind).map(|(_, name)| *name).collect()))
        .filter(|(kind, names): &(_, Vec<&str>)| !names.is_empty() || *kind == Some(StandingKind::Member) && counts_members(frame, day))
        .collect();
    let part = |(hosts, names): &'_ (Option<StandingKind>, Vec<&str>)| (*hosts, say::count(names.len()), names.len() <= NAMED && hosts.is_some());
    let heads: Vec<_> = parts.iter().map(part).collect();
    let parts: Vec<SitesIn> = heads
        .iter()
        .zip(&parts)
        .map(|((hosts, count, named), (_, names))| SitesIn { hosts: *hosts, count: *count, names: if *named { names } else { &[] } })
        .collect();
    frame.lang.western_sentence(&parts)
}

fn counts_members(frame: &Frame, day: Day) -> bool {
    frame.context.dossier.counts_on(day).standing(StandingKind::Member) > 0
}

fn hosted(frame: &Frame, host: CountryId, day: Day) -> Option<StandingKind> {
    let standing = frame.context.dossier.standing_on(host, day).filter(|(_, holds)| *holds == Holds::Surely);
    standing.map(|(standing, _)| standing.kind).filter(|kind| *kind != StandingKind::Applicant)
}

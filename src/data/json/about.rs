//! What a dossier says of itself, and what must fit between it and the dossier below.

use super::base::Base;
use super::ledger::Ledger;
use super::problem::quoted;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::Dossier;

/// A dossier without facts and days; `days::fit` sets the days.
pub(super) fn about(ledger: &mut Ledger, files: &Files, base: Base) -> Dossier {
    let r = files.dossier.first().cloned().unwrap_or_default();
    ledger.begin_record(RecordKind::Dossier, &r.id);
    let under = base.dossier();
    let given = |text: &str| (!text.is_empty()).then(|| text.into());
    stays(ledger, &r.organisation, under);
    // Only our files need an id; own facts are the only ones of their map.
    let own = base.names().map(|_| "own".into());
    let id = given(&r.id).or(under.map(|d| d.id.clone())).or(own);
    Dossier {
        id: id.unwrap_or_else(|| ledger.text("id", &r.id)),
        origin: base.origin(),
        title: ledger
            .maybe_text("title", r.title.as_deref())
            .or(under.and_then(|d| d.title.clone())),
        organisation: given(&r.organisation).or(under.and_then(|d| d.organisation.clone())),
        bloc: r
            .camp
            .as_deref()
            .map(|bloc| ledger.kind("camp", bloc))
            .or(under.and_then(|d| d.bloc)),
        invitation: ledger
            .maybe_text("invitation", r.invitation.as_deref())
            .or(under.and_then(|d| d.invitation.clone())),
        then: ledger.maybe_text("then", r.then.as_deref()).or(under.and_then(|d| d.then.clone())),
        counted: ledger
            .maybe_text("counted", r.counted.as_deref())
            .or(under.and_then(|d| d.counted.clone())),
        version: ledger
            .maybe_text("version", r.version.as_deref())
            .or(under.and_then(|d| d.version.clone())),
        revised: r
            .revised
            .as_deref()
            .map(|day| ledger.day("revised", day))
            .or(under.and_then(|d| d.revised)),
        ..Dossier::default()
    }
}

/// An overlay cannot rename the organisation: the standings below it would appear under the new name.
fn stays(ledger: &mut Ledger, organisation: &str, under: Option<&Dossier>) {
    let ours = under.and_then(|d| d.organisation.as_deref());
    if let Some(ours) = ours.filter(|ours| !organisation.is_empty() && *ours != organisation) {
        let expected =
            format!("“{ours}”, or none; for another alliance use src instead of overlay");
        ledger.report("organisation", quoted(organisation), expected);
    }
}

pub(super) fn tell_whose(ledger: &mut Ledger, files: &Files, base: Base) {
    let ours = base.dossier().and_then(|d| d.organisation.as_deref());
    if let Some(ours) = ours.filter(|_| !files.standings.is_empty()) {
        let instead = format!(
            "standings in the {ours}, and counted as such; for another alliance use src instead of overlay"
        );
        ledger.begin_record(RecordKind::Standings, "file");
        ledger.notice("", "standings added to ours", &instead);
    }
}

/// Gives a notice if the counted bloc has no site.
pub(super) fn tell_bloc(ledger: &mut Ledger, files: &Files, dossier: &Dossier) {
    let about = files.dossier.first().filter(|about| about.camp.is_some());
    let (Some(about), Some(bloc)) = (about, dossier.bloc) else { return };
    if ledger.is_clean() && dossier.sites.iter().all(|site| site.bloc != bloc) {
        let written = about.camp.as_deref().unwrap_or_default();
        ledger.begin_record(RecordKind::Dossier, &about.id);
        ledger.notice("camp", quoted(written), "a camp that has a site; none is counted");
    }
}

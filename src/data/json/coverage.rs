//! Rules between sites and the countries that were searched for them.

use super::base::Base;
use super::ledger::Ledger;
use super::overlaps::overlaps;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::{Completeness, Coverage, Date, Day, Details, Dossier, Site, Span};
use std::collections::BTreeSet;

/// Reports spans of one country that overlap, and sites that the coverage does not allow.
///
/// An overlay without coverage may have any sites; a notice names each country that ours leaves out.
pub(super) fn check(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    spans_do_not_overlap(dossier, ledger);
    if !dossier.tells_coverage() || !ledger.faulty(RecordKind::Coverage).is_empty() {
        return;
    }
    let faulty = ledger.faulty(RecordKind::Sites);
    let is_own = |site: &&Site| files.sites.iter().any(|own| *own.id == *site.id);
    let own = dossier.sites.iter().filter(is_own).filter(|site| !faulty.contains(&*site.id));
    if files.coverage.is_empty() {
        return tell_left_out(dossier, own, ledger);
    }
    for site in own {
        ledger.begin_record(RecordKind::Sites, &site.id);
        for (index, span) in site.active.iter().enumerate() {
            if let Some((found, expected)) = fault(dossier, site, *span) {
                ledger.report(&format!("active[{index}]"), found, expected);
            }
        }
    }
}

/// Tells each country with a site that is never covered, once.
fn tell_left_out<'a>(
    dossier: &Dossier,
    sites: impl Iterator<Item = &'a Site>,
    ledger: &mut Ledger,
) {
    let mut told = BTreeSet::new();
    for site in sites {
        let is_covered = dossier.coverage.iter().any(|one| one.country == site.host);
        if !is_covered && told.insert(site.host) {
            let host = site.host;
            ledger.begin_record(RecordKind::Sites, &site.id);
            let found = format!("a site in {host}, which our coverage leaves out");
            ledger.notice(
                "host",
                found,
                "a covered country, or coverage of your own; drawn as not covered",
            );
        }
    }
}

/// Settles what an overlay contradicts: coverage that knows of no site where the map shows one. Its own coverage is a
/// problem; ours yields, with a notice.
pub(super) fn settle(
    (dossier, details): (&mut Dossier, &mut Details),
    files: &Files,
    base: Base,
    ledger: &mut Ledger,
) {
    if base.dossier().is_none() || !ledger.faulty(RecordKind::Coverage).is_empty() {
        return;
    }
    // Own sites against own coverage are already reported, and among these.
    let faulty = ledger.faulty(RecordKind::Sites);
    let mut ours = BTreeSet::new();
    for index in 0..dossier.coverage.len() {
        let one = &dossier.coverage[index];
        let country = one.country;
        let is_sound = |site: &&Site| !faulty.contains(&*site.id);
        let Some(site) = denied(dossier, one).find(is_sound) else { continue };
        let is_own = files.coverage.iter().any(|own| *own.country == *country.as_str());
        if is_own {
            begin(one, ledger);
            ledger.report(
                "completeness",
                format!("“none”, with our site “{}”", site.id),
                "all or main",
            );
            continue;
        }
        if files.sites.iter().any(|own| *own.id == *site.id) {
            let found = format!("a site in {country}, where our coverage knows of none");
            ledger.begin_record(RecordKind::Sites, &site.id);
            ledger.notice("host", found, YIELDS);
        } else {
            ours.insert(country.to_string());
        }
        dossier.coverage[index].completeness = Completeness::Main;
        details.coverage[index].note = None;
    }
    tell_camp(files, ours, ledger);
}

/// Tells once that the facts count a camp for which we have not searched: all these sites are ours.
fn tell_camp(files: &Files, countries: BTreeSet<String>, ledger: &mut Ledger) {
    if countries.is_empty() {
        return;
    }
    let countries: Vec<_> = countries.into_iter().collect();
    let found = format!("our sites in {}, where our coverage knows of none", countries.join(", "));
    let about = files.dossier.first().filter(|about| about.camp.is_some());
    let (kind, record, field) = about.map_or((RecordKind::Coverage, "file", ""), |about| {
        (RecordKind::Dossier, &*about.id, "camp")
    });
    ledger.begin_record(kind, record);
    ledger.notice(field, found, YIELDS);
}

const YIELDS: &str = "coverage of your own; ours counts as main, without its note";

/// The sites that the coverage denies.
fn denied<'a>(dossier: &'a Dossier, one: &'a Coverage) -> impl Iterator<Item = &'a Site> {
    let is_met = |site: &Site| site.active.iter().any(|span| span.overlaps(one.span));
    dossier
        .sites
        .iter()
        .filter(move |site| site.host == one.country && denies(dossier, site, one) && is_met(site))
}

/// What is wrong with that span of a site, and what was expected.
fn fault(dossier: &Dossier, site: &Site, span: Span) -> Option<(String, String)> {
    let host = site.host;
    let mut day = span.from.map_or(dossier.first, Date::earliest).max(dossier.first);
    let last = span.to.map_or(dossier.as_of, |to| to.earliest().plus(-1)).min(dossier.as_of);
    while day <= last {
        let Some((_, coverage)) = dossier.coverage_on(host, day) else {
            let found = format!("a site in {host} on {day}, which the coverage leaves out");
            return Some((found, format!("{host} among the covered countries at that time")));
        };
        if denies(dossier, site, coverage) {
            let found = format!("a site in {host} on {day}, where none is known");
            return Some((found, format!("the coverage all or main for {host}")));
        }
        day = after(coverage)?;
    }
    None
}

/// Whether the coverage says that no such site is known.
fn denies(dossier: &Dossier, site: &Site, coverage: &Coverage) -> bool {
    let is_counted = site.is_counted() && dossier.counted_bloc() == Some(site.bloc);
    is_counted && coverage.completeness == Completeness::NoneKnown
}

/// The first day that it no longer covers.
fn after(coverage: &Coverage) -> Option<Day> {
    coverage.span.to.map(Date::latest)
}

fn spans_do_not_overlap(dossier: &Dossier, ledger: &mut Ledger) {
    for (later, _) in overlaps(&dossier.coverage, |one| (one.country, one.span)) {
        begin(&dossier.coverage[later], ledger);
        ledger.report("from", "an overlap", "coverage of one country that does not overlap");
    }
}

fn begin(Coverage { country, span, .. }: &Coverage, ledger: &mut Ledger) {
    let from = span.from.map(|from| from.to_string()).unwrap_or_default();
    ledger.begin_record(RecordKind::Coverage, &format!("{country}-{from}"));
}

//! Rules that hold between records.

use super::ledger::{Ledger, quoted};
use super::shape::Files;
use crate::data::{Dossier, Origin};
use std::collections::BTreeMap;

pub(super) fn check(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    // What stands on others' facts need not say again what it is about.
    let at_least = usize::from(dossier.origin != Origin::Mixed);
    if !(at_least..=1).contains(&files.dossier.len()) {
        ledger.turn("dossier", "file");
        ledger.report("", format!("{} records", files.dossier.len()), "one record");
    }
    ids_are_unique(files, ledger);
    standings_do_not_overlap(dossier, ledger);
    active_spans_do_not_overlap(dossier, ledger);
}

/// One id, one record, whatever its kind; sources have ids of their own.
fn ids_are_unique(files: &Files, ledger: &mut Ledger) {
    let facts = (files.standings.iter().map(|r| ("standings", &r.id)))
        .chain(files.bids.iter().map(|r| ("bids", &r.id)))
        .chain(files.guests.iter().map(|r| ("guests", &r.id)))
        .chain(files.sites.iter().map(|r| ("sites", &r.id)))
        .chain(files.ties.iter().map(|r| ("ties", &r.id)))
        .chain(files.events.iter().map(|r| ("events", &r.id)))
        .chain(files.relations.iter().map(|r| ("relations", &r.id)))
        .chain(files.claims.iter().map(|r| ("claims", &r.id)))
        .chain(files.steps.iter().map(|r| ("story", &r.id)));
    each_once(facts, ledger);
    each_once(files.sources.iter().map(|r| ("sources", &r.id)), ledger);
    let names = files.countries.iter().map(|r| ("countries", &r.id));
    each_once(names.chain(files.organisations.iter().map(|r| ("organisations", &r.id))), ledger);
}

fn each_once<'a>(ids: impl Iterator<Item = (&'static str, &'a String)>, ledger: &mut Ledger) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, id) in ids {
        if let Some(before) = seen.insert(id, file) {
            ledger.turn(file, id);
            ledger.report(
                "id",
                format!("{} again, already in {before}.json", quoted(id)),
                "an id of its own",
            );
        }
    }
}

fn standings_do_not_overlap(dossier: &Dossier, ledger: &mut Ledger) {
    for (i, later) in dossier.standings.iter().enumerate() {
        let earlier = dossier.standings[..i].iter().filter(|s| s.country == later.country);
        for earlier in earlier.filter(|s| s.span.overlaps(later.span)) {
            ledger.turn("standings", &later.id);
            let expected = "standings of one country that follow each other";
            ledger.report("from", format!("an overlap with {}", quoted(&earlier.id)), expected);
        }
    }
}

fn active_spans_do_not_overlap(dossier: &Dossier, ledger: &mut Ledger) {
    for site in &dossier.sites {
        for (i, later) in site.active.iter().enumerate() {
            if site.active[..i].iter().any(|earlier| earlier.overlaps(*later)) {
                ledger.turn("sites", &site.id);
                ledger.report(
                    &format!("active[{i}]"),
                    "an overlap with an earlier span",
                    "spans that follow each other",
                );
            }
        }
    }
}

//! Rules that hold between records.

use super::base::Base;
use super::ledger::Ledger;
use super::problem::quoted;
use super::shape::Files;
use crate::data::{Dossier, Named, Origin, Standing, StandingKind};
use std::collections::BTreeMap;

pub(super) fn check(dossier: &Dossier, files: &Files, base: Base, ledger: &mut Ledger) {
    // What stands on others' facts need not say again what it is about.
    let at_least = usize::from(dossier.origin != Origin::Mixed);
    if !(at_least..=1).contains(&files.dossier.len()) {
        ledger.turn("dossier", "file");
        ledger.report("", format!("{} records", files.dossier.len()), "one record");
    }
    ids_are_unique(files, base, ledger);
    standings_do_not_overlap(dossier, files, ledger);
    active_spans_do_not_overlap(dossier, ledger);
}

/// One id, one record, whatever its kind, with what the records are laid over; sources have ids of their own.
fn ids_are_unique(files: &Files, base: Base, ledger: &mut Ledger) {
    let facts = (files.standings.iter().map(|r| ("standings", &r.id)))
        .chain(files.bids.iter().map(|r| ("bids", &r.id)))
        .chain(files.guests.iter().map(|r| ("guests", &r.id)))
        .chain(files.sites.iter().map(|r| ("sites", &r.id)))
        .chain(files.ties.iter().map(|r| ("ties", &r.id)))
        .chain(files.events.iter().map(|r| ("events", &r.id)))
        .chain(files.relations.iter().map(|r| ("relations", &r.id)))
        .chain(files.claims.iter().map(|r| ("claims", &r.id)))
        .chain(files.steps.iter().map(|r| ("story", &r.id)));
    each_once(facts, &base.ids().map(|(kind, id)| (id, kind)).collect(), files, ledger);
    each_once(files.sources.iter().map(|r| ("sources", &r.id)), &BTreeMap::new(), files, ledger);
    let countries = files.countries.iter().map(|r| ("countries", &r.id));
    let names = countries.chain(files.organisations.iter().map(|r| ("organisations", &r.id)));
    let countries = base.countries().iter().map(|c| (c.id.as_str(), "countries"));
    let under = countries.chain(base.organisations().iter().map(|o| (&*o.id, "organisations")));
    each_once(names, &under.collect(), files, ledger);
}

/// What goes by its number is told already. `under` holds the kinds of what the records are laid over, by id: one of the same kind is stood in for.
fn each_once<'a>(
    ids: impl Iterator<Item = (&'static str, &'a String)>,
    under: &BTreeMap<&str, &str>,
    files: &Files,
    ledger: &mut Ledger,
) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, id) in ids {
        if files.unnamed.contains(&(file.to_owned(), id.clone())) {
            continue;
        }
        let ours = under.get(&**id).filter(|ours| **ours != file);
        let again = seen.insert(id, file).map(|before| format!("already used in {before}.json"));
        if let Some(again) =
            again.or(ours.map(|ours| format!("already the id of one of our {ours}")))
        {
            ledger.turn(file, id);
            ledger.report("id", format!("{}, {again}", quoted(id)), "a unique id");
        }
    }
}

/// Told of the later one, or of the one that the reader has written where the other is ours.
fn standings_do_not_overlap(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    let faulty = ledger.faulty("standings");
    let good: Vec<_> = dossier.standings.iter().filter(|s| !faulty.contains(&*s.id)).collect();
    for (i, later) in good.iter().enumerate() {
        let earlier = good[..i].iter().filter(|s| s.country == later.country);
        for earlier in earlier.filter(|s| s.span.overlaps(later.span)) {
            let is_own = |one: &Standing| files.standings.iter().any(|r| *r.id == *one.id);
            let (told, other) = if is_own(later) { (later, earlier) } else { (earlier, later) };
            let name = if is_own(other) { quoted(&other.id) } else { ours(other) };
            ledger.turn("standings", &told.id);
            let expected = "standings of one country that do not overlap";
            ledger.report("from", format!("an overlap with {name}"), expected);
        }
    }
}

/// One of ours is known by what it says: nobody else knows its id.
fn ours(standing: &Standing) -> String {
    let mut names = StandingKind::NAMES.iter();
    let name = names.find(|(_, kind)| *kind == standing.kind).map_or("", |(name, _)| name);
    let from = standing.span.from.map(|from| format!(" from {from}")).unwrap_or_default();
    format!("ours, {name}{from}")
}

fn active_spans_do_not_overlap(dossier: &Dossier, ledger: &mut Ledger) {
    let faulty = ledger.faulty("sites");
    for site in dossier.sites.iter().filter(|site| !faulty.contains(&*site.id)) {
        for (i, later) in site.active.iter().enumerate() {
            let earlier = site.active[..i].iter().position(|earlier| earlier.overlaps(*later));
            if let Some(earlier) = earlier {
                let found = format!("an overlap with active[{earlier}]");
                ledger.turn("sites", &site.id);
                ledger.report(&format!("active[{i}]"), found, "spans that do not overlap");
            }
        }
    }
}

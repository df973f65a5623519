//! Rules that hold between records.

use super::base::Base;
use super::coverage;
use super::ledger::Ledger;
use super::overlaps::overlaps;
use super::problem::quoted;
use super::record_kind::{Ids, RecordKind};
use super::shape::Files;
use super::writing::folded;
use crate::data::{CountryId, Dossier, Kind, Origin, Standing, StandingKind};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(dossier: &Dossier, files: &Files, base: Base, ledger: &mut Ledger) {
    one_description(dossier, files, ledger);
    ids_are_unique(files, base, ledger);
    tell_landless(files, base, ledger);
    tell_namesakes(files, base, ledger);
    standings_do_not_overlap(dossier, files, ledger);
    active_spans_do_not_overlap(dossier, ledger);
    coverage::check(dossier, files, ledger);
}

/// Own facts need no description, but a dossier of nothing is a mistake.
fn one_description(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    let needed = dossier.origin == Origin::Ours;
    let given = files.dossier.len();
    let is_empty = dossier.origin == Origin::Own && ledger.is_clean() && has_no_facts(dossier);
    ledger.begin_record(RecordKind::Dossier, "file");
    if !(usize::from(needed)..=1).contains(&given) {
        ledger.report("", format!("{given} records"), "one record");
    } else if is_empty && given == 0 {
        ledger.report("", "no facts", FACTS);
    } else if is_empty {
        ledger.notice("", "no facts", &format!("{FACTS}; the map is empty"));
    }
}

const FACTS: &str = "sites, standings or other facts";

fn has_no_facts(dossier: &Dossier) -> bool {
    let Dossier { standings, sites, ties, relations, events, steps, .. } = dossier;
    [standings.len(), sites.len(), ties.len(), relations.len(), events.len(), steps.len()] == [0; 6]
}

/// Tells a country of one's own, for which the map has no land: it is counted and listed, and not drawn.
fn tell_landless(files: &Files, base: Base, ledger: &mut Ledger) {
    let Some(known) = base.names() else { return };
    for id in files.ids(RecordKind::Countries) {
        if CountryId::parse(id).is_some_and(|id| known.country(id).is_none()) {
            ledger.begin_record(RecordKind::Countries, id);
            ledger.notice("id", quoted(id), "a country with land on the map; counted, not drawn");
        }
    }
}

/// Tells a site that is named like another in the same country, one of ours or of the author's: both are shown.
fn tell_namesakes(files: &Files, base: Base, ledger: &mut Ledger) {
    let ours = base.dossier().map_or(&[][..], |dossier| &dossier.sites);
    let own: BTreeSet<&str> = files.sites.iter().map(|site| &*site.id).collect();
    let mut known: BTreeMap<String, Vec<(&str, bool)>> = BTreeMap::new();
    for site in ours.iter().filter(|site| !own.contains(&*site.id)) {
        for name in site.names.iter().chain([&site.name]) {
            known.entry(place(site.host.as_str(), name)).or_default().push((&site.id, true));
        }
    }
    for site in files.sites.iter().filter(|site| !site.name.is_empty()) {
        let alike = known.entry(place(&site.host, &site.name)).or_default();
        if let Some((id, is_ours)) = alike.iter().find(|(id, _)| *id != site.id) {
            let instead = if *is_ours {
                format!("the id “{id}”, to replace our site of that name; shown beside it")
            } else {
                format!("one site of that name in {}; shown beside another", site.host)
            };
            ledger.begin_record(RecordKind::Sites, &site.id);
            ledger.notice("name", quoted(&site.name), &instead);
        }
        alike.push((&site.id, false));
    }
}

/// One text for what is called the same in one country.
fn place(host: &str, name: &str) -> String {
    [host, " ", &folded(name)].concat()
}

/// Ids are unique across all facts, including those of the basis; sources and countries have separate ids.
fn ids_are_unique(files: &Files, base: Base, ledger: &mut Ledger) {
    let organisations = files.ids(RecordKind::Organisations).into_iter().map(String::as_str);
    let organisations: Vec<&str> =
        organisations.chain(base.ids(RecordKind::Organisations)).collect();
    for ids in [Ids::Facts, Ids::Sources, Ids::Parties, Ids::Coverage] {
        let kinds: Vec<RecordKind> = RecordKind::all().filter(|kind| kind.ids() == ids).collect();
        let own = kinds.iter().flat_map(|kind| files.ids(*kind).into_iter().map(|id| (*kind, id)));
        let under = kinds.iter().flat_map(|kind| base.ids(*kind).into_iter().map(|id| (id, *kind)));
        // A link or a field may name either.
        let parties = if ids == Ids::Facts { &*organisations } else { &[] };
        let seen = parties.iter().map(|id| (&**id, RecordKind::Organisations)).collect();
        each_once(own, seen, &under.collect(), files, ledger);
    }
}

/// Skips records without an id, which are already reported. `seen` holds the ids that none of them may have, `under` the
/// kinds of the basis by id: a record of the same kind replaces it.
fn each_once<'a>(
    ids: impl Iterator<Item = (RecordKind, &'a String)>,
    mut seen: BTreeMap<&'a str, RecordKind>,
    under: &BTreeMap<&str, RecordKind>,
    files: &Files,
    ledger: &mut Ledger,
) {
    for (kind, id) in ids {
        if files.unnamed.contains(&(kind.name().to_owned(), id.clone())) {
            continue;
        }
        let ours = under.get(&**id).filter(|ours| **ours != kind);
        let before = seen
            .insert(id, kind)
            .map(|before| format!("already the id of one of the {}", before.name()));
        let again =
            before.or(ours.map(|ours| format!("already the id of one of our {}", ours.name())));
        if let Some(again) = again {
            ledger.begin_record(kind, id);
            ledger.report("id", format!("{}, {again}", quoted(id)), "a unique id");
        }
    }
}

/// Reports the later standing, or the author's if the other is ours.
fn standings_do_not_overlap(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    let faulty = ledger.faulty(RecordKind::Standings);
    let good: Vec<_> = dossier.standings.iter().filter(|s| !faulty.contains(&*s.id)).collect();
    let is_own = |one: &Standing| files.standings.iter().any(|r| *r.id == *one.id);
    for (later, before) in overlaps(&good, |s| (s.country, s.span)) {
        let later = good[later];
        for earlier in before.into_iter().map(|earlier| good[earlier]) {
            let (told, other) = if is_own(later) { (later, earlier) } else { (earlier, later) };
            let name = if is_own(other) { quoted(&other.id) } else { ours(other) };
            ledger.begin_record(RecordKind::Standings, &told.id);
            let expected = "standings of one country that do not overlap";
            ledger.report("from", format!("an overlap with {name}"), expected);
        }
    }
}

/// Names one of our standings by its content, because authors do not know its id.
fn ours(standing: &Standing) -> String {
    let mut names = StandingKind::NAMES.iter();
    let name = names.find(|(_, kind)| *kind == standing.kind).map_or("", |(name, _)| name);
    let from = standing.span.from.map(|from| format!(" from {from}")).unwrap_or_default();
    format!("ours, {name}{from}")
}

fn active_spans_do_not_overlap(dossier: &Dossier, ledger: &mut Ledger) {
    let faulty = ledger.faulty(RecordKind::Sites);
    for site in dossier.sites.iter().filter(|site| !faulty.contains(&*site.id)) {
        for (later, before) in overlaps(&site.active, |span| ((), *span)) {
            let found = format!("an overlap with active[{}]", before[0]);
            ledger.begin_record(RecordKind::Sites, &site.id);
            ledger.report(&format!("active[{later}]"), found, "spans that do not overlap");
        }
    }
}

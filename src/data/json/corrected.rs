//! Corrections, whose facts readers see by their titles, not by their ids.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::{Correction, Details, Dossier};

/// Between the facts of one correction.
const SEPARATOR: &str = "; ";

pub(super) fn correction(ledger: &mut Ledger, files: &Files, r: &record::Correction) -> Correction {
    ledger.begin_record(RecordKind::Corrections, &r.id);
    // Without an id of its own, it has its number in brackets.
    ledger.unshown("id", Some(&*r.id).filter(|id| !id.starts_with('[')));
    let titles: Vec<_> = r.fact.split(SEPARATOR).map(|fact| titled(files, fact)).collect();
    Correction {
        date: ledger.date("date", &r.date),
        fact: ledger.text("fact", &titles.join(SEPARATOR)),
        was: ledger.text("was", &r.was),
        now: ledger.text("now", &r.now),
        why: ledger.maybe_text("why", r.why.as_deref()),
        sources: ledger.more_sources("sources", &r.sources),
    }
}

/// Tells corrections after the day on which the facts themselves say that they were revised. Nothing here knows today.
pub(super) fn tell_later(
    ledger: &mut Ledger,
    files: &Files,
    (dossier, details): (&Dossier, &Details),
) {
    let is_given = files.dossier.first().is_some_and(|about| about.revised.is_some());
    let Some(revised) = dossier.revised.filter(|_| is_given) else { return };
    let written = files.corrections.iter().zip(&details.corrections);
    for (r, one) in written.filter(|(_, one)| one.date.earliest() > revised) {
        ledger.begin_record(RecordKind::Corrections, &r.id);
        let instead =
            format!("a date up to {revised}, on which the facts were revised; shown as written");
        ledger.notice("date", quoted(&one.date.to_string()), &instead);
    }
}

/// The title of a fact that is named by kind and id; what is no such fact of these files stays as it is written.
fn titled(files: &Files, fact: &str) -> String {
    let title = fact.split_once(':').and_then(|(kind, id)| title(files, kind, id));
    title.unwrap_or_else(|| fact.to_owned())
}

fn title(files: &Files, kind: &str, id: &str) -> Option<String> {
    macro_rules! find {
        ($table:ident) => {
            files.$table.iter().find(|one| one.id == id)
        };
    }
    match kind {
        "site" => find!(sites).map(|one| one.name.clone()),
        "event" => find!(events).map(|one| one.title.clone()),
        "step" => find!(story).map(|one| one.title.clone()),
        "claim" => find!(claims).map(|one| format!("“{}”", one.text.trim_end_matches('.'))),
        "tie" => find!(ties).map(|one| [&*party(files, &one.country), ": ", &*one.title].concat()),
        "standing" => find!(standings).map(|one| party(files, &one.country)),
        "bid" => find!(bids).map(|one| party(files, &one.country)),
        "relation" => find!(relations).map(|one| between(files, &one.from, &one.to)),
        "coverage" => Some(party(files, id)),
        _ => None,
    }
}

fn between(files: &Files, from: &[String], to: &[String]) -> String {
    let parties = from.iter().chain(to).map(|id| party(files, id));
    parties.collect::<Vec<_>>().join(" – ")
}

/// The name of a country, or the short name of an organisation.
fn party(files: &Files, id: &str) -> String {
    let country = files.countries.iter().find(|one| one.id == id).map(|one| &one.name);
    let name = country
        .or_else(|| files.organisations.iter().find(|one| one.id == id).map(|one| &one.short));
    name.map_or_else(|| id.to_owned(), String::clone)
}

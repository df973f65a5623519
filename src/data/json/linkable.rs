//! Ids that links can hold.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::{CountryId, Dossier, Kind};

/// An id must not have another meaning in a link or an attribute.
pub(super) fn check(dossier: &Dossier, files: &Files, ledger: &mut Ledger) {
    for kind in RecordKind::all().filter(|kind| kind.is_linked()) {
        for id in files.ids(kind) {
            if let Some(expected) = fault(kind, id, dossier) {
                ledger.begin_record(kind, id);
                ledger.report("id", quoted(id), expected);
            }
        }
    }
}

fn fault(kind: RecordKind, id: &str, dossier: &Dossier) -> Option<&'static str> {
    let ends = |c: char| c.is_whitespace() || c == '\u{feff}';
    let is_country = || CountryId::parse(id).is_some_and(|id| dossier.country(id).is_some());
    let is_step = kind == RecordKind::Story;
    if id == "none" || is_step && id == "home" {
        Some("a different id (this word has a meaning in links)")
    } else if is_country() {
        Some("a different id (this one is a country's)")
    } else if id.starts_with(ends) || id.ends_with(ends) {
        Some("an id that does not start or end with a space")
    } else if is_step && id.contains(',') {
        Some("the id of a step without a comma")
    } else {
        None
    }
}

//! Converts records of standings, of bids for one, and of guests.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use crate::data::{Bid, Guest, Standing, StandingDetail};

pub(super) fn standing(ledger: &mut Ledger, r: &record::Standing) -> (Standing, StandingDetail) {
    ledger.begin_record(RecordKind::Standings, &r.id);
    let fact = Standing {
        id: ledger.text("id", &r.id),
        country: ledger.country("country", &r.country),
        kind: ledger.kind("standing", &r.kind),
        span: ledger.span("", Some(&r.from), r.to.as_deref()),
        dormant: ledger.maybe_date("dormant", r.dormant.as_deref()),
        confidence: ledger.confidence(&r.confidence),
    };
    if let Some(from) = fact.span.from {
        ledger.in_order("dormant", from, fact.dormant);
    }
    let detail = StandingDetail {
        began: ledger.text("began", &r.began),
        ended: ledger.maybe_text("ended", r.ended.as_deref()),
        decided: ledger.maybe_date("decided", r.decided.as_deref()),
        memorandum: ledger.maybe_date("memorandum", r.memorandum.as_deref()),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    };
    (fact, detail)
}

pub(super) fn bid(ledger: &mut Ledger, r: &record::Bid) -> Bid {
    ledger.begin_record(RecordKind::Bids, &r.id);
    Bid {
        id: ledger.text("id", &r.id),
        country: ledger.country("country", &r.country),
        sought: ledger.text("sought", &r.sought),
        date: ledger.date("date", &r.date),
        outcome: ledger.text("outcome", &r.outcome),
        confidence: ledger.confidence(&r.confidence),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    }
}

/// None if the guest is not a country: the map cannot show it.
pub(super) fn guest(ledger: &mut Ledger, r: &record::Guest) -> Option<Guest> {
    ledger.begin_record(RecordKind::Guests, &r.id);
    ledger.unshown("kind", Some(&r.kind));
    let first = ledger.date("first", &r.first);
    let last = ledger.date("last", &r.last);
    ledger.in_order("last", first, Some(last));
    if r.country.is_none() {
        let note = r.note.as_deref().unwrap_or_default();
        let told = [&r.name, &r.first, &r.last, note].map(str::trim).into_iter();
        let guest = quoted(&told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "));
        ledger.notice("country", guest, "a guest that is a country; not shown");
    }
    let country = r.country.as_deref().map(|id| ledger.country("country", id));
    let (id, name) = (ledger.text("id", &r.id), ledger.text("name", &r.name));
    let evidence = ledger.evidence(r.note.as_deref(), &r.sources);
    Some(Guest { id, name, country: country?, first, last, evidence })
}

//! Converts records of ties and relations.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use crate::data::{Relation, RelationDetail, RelationPeriod, Tie, TieDetail};

pub(super) fn tie(ledger: &mut Ledger, r: &record::Tie) -> (Tie, TieDetail) {
    ledger.begin_record(RecordKind::Ties, &r.id);
    let fact = Tie {
        id: ledger.text("id", &r.id),
        party: ledger.party("country", &r.country),
        bloc: ledger.kind("bloc", &r.bloc),
        kind: ledger.kind("kind", &r.kind),
        title: ledger.text("title", &r.title),
        span: ledger.span("", Some(&r.from), r.to.as_deref()),
        end: r.ends.as_deref().map(|text| ledger.kind("ends", text)).unwrap_or_default(),
        confidence: ledger.confidence(&r.confidence),
    };
    if let Some(ends) = r.ends.as_deref().filter(|_| r.to.is_none()) {
        ledger.report("ends", format!("{} without to", quoted(ends)), "a date in to, or no ends");
    }
    let detail = TieDetail {
        text: ledger.maybe_text("text", r.text.as_deref()),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    };
    (fact, detail)
}

pub(super) fn relation(ledger: &mut Ledger, r: &record::Relation) -> (Relation, RelationDetail) {
    ledger.begin_record(RecordKind::Relations, &r.id);
    if r.periods.is_empty() {
        ledger.report("periods", "no period", "at least one period");
    }
    let fact = Relation {
        id: ledger.text("id", &r.id),
        kind: ledger.kind("kind", &r.kind),
        from: ledger.parties("from", &r.from),
        to: ledger.parties("to", &r.to),
        one_way: r.one_way,
        periods: r
            .periods
            .iter()
            .enumerate()
            .map(|(i, period)| relation_period(ledger, i, period))
            .collect(),
        confidence: ledger.confidence(&r.confidence),
    };
    if let Some(index) = r.to.iter().position(|party| r.from.contains(party)) {
        let found = format!("{}, as in from", quoted(&r.to[index]));
        ledger.report(&format!("to[{index}]"), found, "another country or organisation");
    }
    let detail = RelationDetail {
        text: ledger.text("text", &r.text),
        periods: r
            .periods
            .iter()
            .enumerate()
            .map(|(i, p)| ledger.maybe_text(&format!("periods[{i}].text"), p.text.as_deref()))
            .collect(),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    };
    (fact, detail)
}

fn relation_period(ledger: &mut Ledger, i: usize, r: &record::Period) -> RelationPeriod {
    RelationPeriod {
        kind: ledger.kind(&format!("periods[{i}].kind"), &r.kind),
        span: ledger.span(&format!("periods[{i}]."), Some(&r.from), r.to.as_deref()),
    }
}

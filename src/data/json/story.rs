//! Converts records to claims and steps.

use super::ledger::Ledger;
use super::problem::NOTHING;
use super::record;
use super::record_kind::RecordKind;
use crate::data::{Claim, Layer, Step, StepDetail, Text};

pub(super) fn claim(ledger: &mut Ledger, r: &record::Claim) -> Claim {
    ledger.begin_record(RecordKind::Claims, &r.id);
    let date = ledger.date("date", &r.date);
    let last = ledger.maybe_date("last", r.last.as_deref());
    ledger.in_order("last", date, last);
    Claim {
        id: ledger.text("id", &r.id),
        text: ledger.text("text", &r.text),
        date,
        last,
        verdict: ledger.kind("verdict", &r.verdict),
        then: ledger.text("then", &r.then),
        since: ledger.maybe_text("since", r.since.as_deref()),
        confidence: ledger.confidence(&r.confidence),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    }
}

pub(super) fn step(ledger: &mut Ledger, r: &record::Step) -> (Step, StepDetail) {
    ledger.begin_record(RecordKind::Story, &r.id);
    let fact = Step {
        id: ledger.text("id", &r.id),
        head: ledger.maybe_text("head", r.head.as_deref()),
        title: ledger.text("title", &r.title),
        date: ledger.day("date", &r.date),
        compare: r.compare.as_deref().map(|text| ledger.day("compare", text)),
        view: view(ledger, &r.view),
        hide: r.hide.iter().enumerate().map(|(i, name)| layer(ledger, i, name)).collect(),
        countries: ledger.countries("countries", &r.countries),
        sites: ledger.indices(RecordKind::Sites, &r.sites),
        relations: ledger.indices(RecordKind::Relations, &r.relations),
        events: ledger.indices(RecordKind::Events, &r.events),
    };
    let claims = ledger.indices(RecordKind::Claims, &r.claims);
    let needs_sources = r.claims.is_empty() || !r.sources.is_empty();
    let detail = StepDetail {
        text: ledger.text("text", &r.text),
        claims,
        thin: ledger.maybe_text("thin", r.thin.as_deref()),
        sources: if needs_sources { ledger.sources("sources", &r.sources) } else { Vec::new() },
    };
    (fact, detail)
}

fn view(ledger: &mut Ledger, degrees: &[f32]) -> [f32; 4] {
    let box_of = <[f32; 4]>::try_from(degrees).ok();
    let ordered = box_of.filter(|[west, south, east, north]| {
        -180.0 <= *west
            && west < east
            && *east <= 180.0
            && -90.0 <= *south
            && south < north
            && *north <= 90.0
    });
    ordered.unwrap_or_else(|| {
        let found = if degrees.is_empty() { NOTHING.to_owned() } else { format!("{degrees:?}") };
        ledger.report("view", found, "west, south, east and north in degrees");
        [0.0; 4]
    })
}

fn layer(ledger: &mut Ledger, i: usize, name: &str) -> Text {
    if Layer::parse(name).is_none() {
        let names: Vec<_> = Layer::all().map(Layer::name).collect();
        let expected = format!("one of {}", names.join(", "));
        ledger.unknown(&format!("hide[{i}]"), name, expected, names.iter().map(String::as_str));
    }
    name.into()
}

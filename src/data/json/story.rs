//! From records to claims and steps.

use super::ledger::{Ledger, quoted};
use super::record;
use super::shape::Files;
use crate::data::{Claim, Layer, Step, StepDetail, Text};

pub(super) fn claim(ledger: &mut Ledger, r: &record::Claim) -> Claim {
    ledger.turn("claims", &r.id);
    Claim {
        id: ledger.text("id", &r.id),
        text: ledger.text("text", &r.text),
        date: ledger.date("date", &r.date),
        last: ledger.maybe_date("last", r.last.as_deref()),
        verdict: ledger.kind("verdict", &r.verdict),
        then: ledger.text("then", &r.then),
        since: ledger.maybe_text("since", r.since.as_deref()),
        confidence: ledger.confidence(&r.confidence),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    }
}

pub(super) fn step(ledger: &mut Ledger, files: &Files, r: &record::Step) -> (Step, StepDetail) {
    ledger.turn("story", &r.id);
    let fact = Step {
        id: ledger.text("id", &r.id),
        head: ledger.kind("head", &r.head),
        title: ledger.text("title", &r.title),
        date: ledger.day("date", &r.date),
        compare: r.compare.as_deref().map(|text| ledger.day("compare", text)),
        view: view(ledger, &r.view),
        hide: r.hide.iter().enumerate().map(|(i, name)| layer(ledger, i, name)).collect(),
        countries: ledger.countries("countries", &r.countries),
        sites: ids(ledger, "sites", &r.sites, files.sites.iter().map(|s| &s.id)),
        relations: ids(ledger, "relations", &r.relations, files.relations.iter().map(|s| &s.id)),
        events: ids(ledger, "events", &r.events, files.events.iter().map(|s| &s.id)),
    };
    let claims = ids(ledger, "claims", &r.claims, files.claims.iter().map(|c| &c.id));
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
    let ordered = box_of.filter(|[west, south, east, north]| west < east && south < north);
    ordered.unwrap_or_else(|| {
        ledger.report("view", format!("{degrees:?}"), "west, south, east and north in degrees");
        [0.0; 4]
    })
}

fn layer(ledger: &mut Ledger, i: usize, name: &str) -> Text {
    if Layer::parse(name).is_none() {
        let names: Vec<_> = Layer::all().map(Layer::name).collect();
        ledger.report(&format!("hide[{i}]"), quoted(name), format!("one of {}", names.join(", ")));
    }
    name.into()
}

/// The places of those ids among the known ones.
fn ids<'a>(
    ledger: &mut Ledger,
    field: &str,
    ids: &[String],
    known: impl Iterator<Item = &'a String>,
) -> Vec<u16> {
    let known: Vec<_> = known.collect();
    let mut places = Vec::with_capacity(ids.len());
    for (i, id) in ids.iter().enumerate() {
        match known.iter().position(|other| *other == id).map(u16::try_from) {
            Some(Ok(place)) => places.push(place),
            _ => ledger.report(
                &format!("{field}[{i}]"),
                quoted(id),
                format!("an id of {field}.json"),
            ),
        }
    }
    places
}

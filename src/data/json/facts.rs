//! From records to facts, kind by kind.

use super::base::Base;
use super::ledger::Ledger;
use super::record;
use super::record_kind::RecordKind;
use super::shape::Files;
use super::{about, bonds, corrected, days, sites, sources, standings, story};
use crate::data::{
    Country, Coverage, CoverageDetail, Details, Dossier, Event, EventDetail, Organisation, Place,
};

/// The dossier and its details; valid only if the ledger has no problems.
pub(super) fn gather(files: &Files, base: Base, ledger: &mut Ledger) -> (Dossier, Details) {
    // Lists every kind, so that a new kind does not compile until it is read here.
    let Files {
        dossier: _,
        countries,
        organisations,
        sources,
        standings,
        bids,
        guests,
        sites,
        ties,
        events,
        relations,
        coverage,
        corrections,
        claims,
        story,
        unread: _,
        unnamed: _,
    } = files;
    let (standings, standing_details) =
        standings.iter().map(|r| standings::standing(ledger, r)).unzip();
    let (sites, site_details) = sites.iter().map(|r| sites::site(ledger, r)).unzip();
    let (ties, tie_details) = ties.iter().map(|r| bonds::tie(ledger, r)).unzip();
    let (events, event_details) = events.iter().map(|r| event(ledger, r)).unzip();
    let (relations, relation_details) =
        relations.iter().map(|r| bonds::relation(ledger, r)).unzip();
    let (coverage, coverage_details) = coverage.iter().map(|r| covered(ledger, r)).unzip();
    let claims = claims.iter().map(|r| story::claim(ledger, r)).collect();
    let (steps, step_details) = story.iter().map(|r| story::step(ledger, r)).unzip();
    let mut dossier = Dossier {
        countries: countries.iter().map(|r| country(ledger, r)).collect(),
        organisations: organisations.iter().map(|r| organisation(ledger, r)).collect(),
        standings,
        sites,
        ties,
        relations,
        events,
        coverage,
        steps,
        ..about::about(ledger, files, base)
    };
    let details = Details {
        standings: standing_details,
        sites: site_details,
        ties: tie_details,
        relations: relation_details,
        events: event_details,
        bids: bids.iter().map(|r| standings::bid(ledger, r)).collect(),
        guests: guests.iter().filter_map(|r| standings::guest(ledger, r)).collect(),
        coverage: coverage_details,
        corrections: corrections.iter().map(|r| corrected::correction(ledger, files, r)).collect(),
        claims,
        steps: step_details,
        sources: sources.iter().map(|r| sources::source(ledger, r)).collect(),
    };
    about::tell_whose(ledger, files, base);
    corrected::tell_later(ledger, files, (&dossier, &details));
    days::fit(&mut dossier, files, base, ledger);
    let (dossier, details) = base.under((dossier, details));
    about::tell_bloc(ledger, files, &dossier);
    (dossier, details)
}

fn country(ledger: &mut Ledger, r: &record::Country) -> Country {
    ledger.begin_record(RecordKind::Countries, &r.id);
    ledger.unshown("long_name", r.long_name.as_deref());
    Country {
        id: ledger.country("id", &r.id),
        alpha2: r.alpha2.as_deref().unwrap_or_default().into(),
        name: ledger.text("name", &r.name),
        capital: r.capital.as_ref().map(|point| place(ledger, "capital", point)),
    }
}

/// A point's name, or else the reason for its position.
fn place(ledger: &mut Ledger, field: &str, point: &record::Point) -> Place {
    let why = point.why.as_deref();
    if point.name.is_some() {
        ledger.unshown(&format!("{field}.why"), why);
    }
    Place {
        name: ledger
            .text(&format!("{field}.name"), point.name.as_deref().or(why).unwrap_or_default()),
        at: ledger.place(&format!("{field}."), point.lon, point.lat),
    }
}

fn organisation(ledger: &mut Ledger, r: &record::Organisation) -> Organisation {
    ledger.begin_record(RecordKind::Organisations, &r.id);
    Organisation {
        id: ledger.text("id", &r.id),
        name: ledger.text("name", &r.name),
        short: ledger.text("short", &r.short),
        anchor: r.anchor.as_ref().map(|point| place(ledger, "anchor", point)),
    }
}

fn covered(ledger: &mut Ledger, r: &record::Coverage) -> (Coverage, CoverageDetail) {
    ledger.begin_record(RecordKind::Coverage, &r.id);
    let is_derived = r.id == format!("{}-{}", r.country, r.from);
    ledger.unshown("id", Some(&*r.id).filter(|_| !is_derived));
    let fact = Coverage {
        country: ledger.country("country", &r.country),
        span: ledger.span("", Some(&r.from), r.to.as_deref()),
        completeness: ledger.kind("completeness", &r.completeness),
    };
    (fact, CoverageDetail { note: ledger.maybe_text("note", r.note.as_deref()) })
}

fn event(ledger: &mut Ledger, r: &record::Event) -> (Event, EventDetail) {
    ledger.begin_record(RecordKind::Events, &r.id);
    let date = ledger.date("date", &r.date);
    let last = ledger.maybe_date("last", r.last.as_deref());
    ledger.in_order("last", date, last);
    let places = r.places.iter().enumerate();
    let fact = Event {
        id: ledger.text("id", &r.id),
        date,
        last,
        kind: ledger.kind("kind", &r.kind),
        title: ledger.text("title", &r.title),
        ordinal: r.ordinal,
        countries: ledger.countries("countries", &r.countries),
        places: places.map(|(i, p)| place(ledger, &format!("places[{i}]"), p)).collect(),
        confidence: ledger.confidence(&r.confidence),
    };
    let detail = EventDetail {
        text: ledger.text("text", &r.text),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    };
    (fact, detail)
}

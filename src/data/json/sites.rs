//! Converts a site's record to the site and its details.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use super::swapped::is_swapped;
use crate::data::{
    Kind, Note, Party, Phase, Rent, Site, SiteDetail, SizeClass, SourceIdx, Span, Strength, Usage,
};

pub(super) fn site(ledger: &mut Ledger, r: &record::Site) -> (Site, SiteDetail) {
    ledger.begin_record(RecordKind::Sites, &r.id);
    let strengths: Vec<_> =
        r.strength.iter().enumerate().map(|(i, s)| strength(ledger, i, s)).collect();
    let fact = Site {
        id: ledger.text("id", &r.id),
        name: ledger.text("name", &r.name),
        names: r.names.iter().map(|name| ledger.text("names", name)).collect(),
        host: ledger.country("host", &r.host),
        at: ledger.place("", r.lon, r.lat),
        bloc: ledger.kind("bloc", &r.bloc),
        kind: ledger.kind("kind", &r.kind),
        operators: ledger.parties("operators", &r.operators),
        usage: usage(ledger, r),
        overseas: r.overseas,
        attested: ledger.maybe_date("attested", r.attested.as_deref()),
        active: active(ledger, &r.active),
        size: strengths.iter().map(|s| (s.date, class(s.most))).collect(),
        confidence: ledger.confidence(&r.confidence),
    };
    ledger.each_once("names", &r.names);
    tell_swapped(ledger, r, &fact);
    let detail = detail(ledger, r, strengths);
    if ledger.is_clean() {
        tell_unused(ledger, r, &fact, &detail);
    }
    (fact, detail)
}

/// Phases and strengths of a time at which the site was not in use.
fn tell_unused(ledger: &mut Ledger, r: &record::Site, site: &Site, detail: &SiteDetail) {
    const INSTEAD: &str = "a time at which the site is in use; shown as written";
    let is_used = |span: Span| site.active.iter().any(|active| active.can_meet(span));
    let attested = site.attested.map(|date| Span { from: Some(date), to: Some(date) });
    if attested.is_some_and(|date| !is_used(date)) {
        ledger.notice("attested", quoted(r.attested.as_deref().unwrap_or_default()), INSTEAD);
    }
    for (i, (phase, r)) in detail.phases.iter().zip(&r.phases).enumerate() {
        if !is_used(phase.span) {
            ledger.notice(&format!("phases[{i}].from"), quoted(&r.from), INSTEAD);
        }
    }
    for (i, (strength, r)) in detail.strengths.iter().zip(&r.strength).enumerate() {
        if !is_used(Span { from: Some(strength.date), to: Some(strength.date) }) {
            ledger.notice(&format!("strength[{i}].date"), quoted(&r.date), INSTEAD);
        }
    }
}

/// If longitude and latitude seem to be exchanged, the site is shown where it was given, with a notice.
fn tell_swapped(ledger: &mut Ledger, r: &record::Site, site: &Site) {
    let (Some(lon), Some(lat)) = (r.lon, r.lat) else { return };
    let host = site.host;
    if is_swapped(host, site.at) {
        let found = format!("{lon} as lon and {lat} as lat, far from {host}");
        let instead = format!(
            "a place in {host}, as with {lat} as lon and {lon} as lat; longitude and latitude may be swapped"
        );
        ledger.notice("lon", found, &instead);
    }
}

fn detail(ledger: &mut Ledger, r: &record::Site, strengths: Vec<Strength>) -> SiteDetail {
    SiteDetail {
        about: ledger.maybe_text("about", r.about.as_deref()),
        place: ledger.maybe_text("place", r.place.as_deref()),
        place_source: r.place_source.as_deref().and_then(|id| ledger.source("place_source", id)),
        phases: r.phases.iter().enumerate().map(|(i, p)| phase(ledger, i, p)).collect(),
        strengths,
        rents: r.rent.iter().enumerate().map(|(i, x)| rent(ledger, i, x)).collect(),
        chronicle: r.chronicle.iter().enumerate().map(|(i, n)| note(ledger, i, n)).collect(),
        about_sources: ledger.more_sources("about_sources", &r.about_sources),
        operator_sources: operator_sources(ledger, r),
        evidence: ledger.evidence(r.note.as_deref(), &r.sources),
    }
}

/// `access_only` is an older way to write `"use": "access"`.
fn usage(ledger: &mut Ledger, r: &record::Site) -> Usage {
    let written: Option<Usage> = r.usage.as_deref().map(|text| ledger.kind("use", text));
    match written {
        Some(usage) if r.access_only && usage != Usage::Access => {
            let found = format!("{} with access_only", quoted(usage.name()));
            ledger.report("use", found, "access, or no access_only");
            usage
        }
        Some(usage) => usage,
        None if r.access_only => Usage::Access,
        None => Usage::Based,
    }
}

fn operator_sources(ledger: &mut Ledger, r: &record::Site) -> Vec<(Party, Vec<SourceIdx>)> {
    let one = |(id, sources): (&String, &Vec<String>)| {
        let field = format!("operator_sources.{id}");
        if !r.operators.contains(id) {
            ledger.unknown(&field, id, "one of operators", r.operators.iter().map(String::as_str));
        }
        (ledger.party(&field, id), ledger.sources(&field, sources))
    };
    r.operator_sources.iter().map(one).collect()
}

fn active(ledger: &mut Ledger, records: &[record::SpanRecord]) -> Vec<Span> {
    if records.is_empty() {
        ledger.report("active", "no span", "at least one span");
    }
    let span = |(i, r): (usize, &record::SpanRecord)| {
        ledger.span(&format!("active[{i}]."), Some(&r.from), r.to.as_deref())
    };
    records.iter().enumerate().map(span).collect()
}

fn phase(ledger: &mut Ledger, i: usize, r: &record::Phase) -> Phase {
    Phase {
        span: ledger.span(&format!("phases[{i}]."), Some(&r.from), r.to.as_deref()),
        name: ledger.text(&format!("phases[{i}].name"), &r.name),
        text: ledger.maybe_text(&format!("phases[{i}].text"), r.text.as_deref()),
        sources: ledger.more_sources(&format!("phases[{i}].sources"), &r.sources),
    }
}

fn strength(ledger: &mut Ledger, i: usize, r: &record::Strength) -> Strength {
    let field = |name: &str| format!("strength[{i}].{name}");
    let date = ledger.date(&field("date"), &r.date);
    let least = ledger.count(&field("least"), r.least);
    let most = ledger.count(&field("most"), r.most);
    if r.most.is_some() && least > most {
        ledger.report(&field("most"), most.to_string(), format!("at least {least}"));
    }
    Strength {
        date,
        least,
        most,
        qualifier: r.qualifier.as_deref().map(|text| ledger.kind(&field("qualifier"), text)),
        of: ledger.text(&field("of"), &r.of),
        note: ledger.maybe_text(&field("note"), r.note.as_deref()),
        sources: ledger.sources(&field("sources"), &r.sources),
    }
}

fn rent(ledger: &mut Ledger, i: usize, r: &record::Rent) -> Rent {
    let field = |name: &str| format!("rent[{i}].{name}");
    Rent {
        span: ledger.span(&field(""), r.from.as_deref(), r.to.as_deref()),
        text: ledger.text(&field("text"), &r.text),
        note: ledger.maybe_text(&field("note"), r.note.as_deref()),
        sources: ledger.sources(&field("sources"), &r.sources),
    }
}

fn note(ledger: &mut Ledger, i: usize, r: &record::Note) -> Note {
    let field = |name: &str| format!("chronicle[{i}].{name}");
    Note {
        date: ledger.date(&field("date"), &r.date),
        text: ledger.text(&field("text"), &r.text),
        sources: ledger.sources(&field("sources"), &r.sources),
    }
}

fn class(people: u32) -> SizeClass {
    match people {
        0..500 => SizeClass::Hundreds,
        500..5000 => SizeClass::Thousands,
        _ => SizeClass::Many,
    }
}

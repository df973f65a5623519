//! From records to facts, kind by kind.

use super::base::Base;
use super::days;
use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use super::shape::Files;
use super::sites;
use super::story;
use crate::data::{
    Bid, Correction, Country, Coverage, CoverageDetail, Day, Details, Dossier, Event, EventDetail,
    Guest, Organisation, Place, Relation, RelationDetail, RelationPeriod, Source, Standing,
    StandingDetail, Tie, TieDetail,
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
    let (standings, standing_details) = standings.iter().map(|r| standing(ledger, r)).unzip();
    let (sites, site_details) = sites.iter().map(|r| sites::site(ledger, r)).unzip();
    let (ties, tie_details) = ties.iter().map(|r| tie(ledger, r)).unzip();
    let (events, event_details) = events.iter().map(|r| event(ledger, r)).unzip();
    let (relations, relation_details) = relations.iter().map(|r| relation(ledger, r)).unzip();
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
        ..about(ledger, files, base)
    };
    let details = Details {
        standings: standing_details,
        sites: site_details,
        ties: tie_details,
        relations: relation_details,
        events: event_details,
        bids: bids.iter().map(|r| bid(ledger, r)).collect(),
        guests: guests.iter().filter_map(|r| guest(ledger, r)).collect(),
        coverage: coverage_details,
        corrections: corrections.iter().map(|r| correction(ledger, r)).collect(),
        claims,
        steps: step_details,
        sources: sources.iter().map(|r| source(ledger, r)).collect(),
    };
    tell_whose(ledger, files, base);
    days::fit(&mut dossier, files, base, ledger);
    let (dossier, details) = base.under((dossier, details));
    tell_bloc(ledger, files, &dossier);
    (dossier, details)
}

/// Gives a notice if the counted bloc has no site.
fn tell_bloc(ledger: &mut Ledger, files: &Files, dossier: &Dossier) {
    let about = files.dossier.first().filter(|about| about.camp.is_some());
    let (Some(about), Some(bloc)) = (about, dossier.bloc) else { return };
    if ledger.is_clean() && dossier.sites.iter().all(|site| site.bloc != bloc) {
        let written = about.camp.as_deref().unwrap_or_default();
        ledger.begin_record(RecordKind::Dossier, &about.id);
        ledger.notice("camp", quoted(written), "a camp that has a site; none is counted");
    }
}

/// A dossier without facts and days; `days::fit` sets the days.
fn about(ledger: &mut Ledger, files: &Files, base: Base) -> Dossier {
    let r = files.dossier.first().cloned().unwrap_or_default();
    ledger.begin_record(RecordKind::Dossier, &r.id);
    let under = base.dossier();
    let given = |text: &str| (!text.is_empty()).then(|| text.into());
    stays(ledger, &r.organisation, under);
    // Only our files need an id; own facts are the only ones of their map.
    let own = base.names().map(|_| "own".into());
    let id = given(&r.id).or(under.map(|d| d.id.clone())).or(own);
    Dossier {
        id: id.unwrap_or_else(|| ledger.text("id", &r.id)),
        origin: base.origin(),
        title: ledger
            .maybe_text("title", r.title.as_deref())
            .or(under.and_then(|d| d.title.clone())),
        organisation: given(&r.organisation).or(under.and_then(|d| d.organisation.clone())),
        bloc: r
            .camp
            .as_deref()
            .map(|bloc| ledger.kind("camp", bloc))
            .or(under.and_then(|d| d.bloc)),
        invitation: ledger
            .maybe_text("invitation", r.invitation.as_deref())
            .or(under.and_then(|d| d.invitation.clone())),
        then: ledger.maybe_text("then", r.then.as_deref()).or(under.and_then(|d| d.then.clone())),
        counted: ledger
            .maybe_text("counted", r.counted.as_deref())
            .or(under.and_then(|d| d.counted.clone())),
        version: ledger
            .maybe_text("version", r.version.as_deref())
            .or(under.and_then(|d| d.version.clone())),
        revised: r
            .revised
            .as_deref()
            .map(|day| ledger.day("revised", day))
            .or(under.and_then(|d| d.revised)),
        first: Day::from_count(0),
        as_of: Day::from_count(0),
        opens: Day::from_count(0),
        countries: Vec::new(),
        organisations: Vec::new(),
        standings: Vec::new(),
        sites: Vec::new(),
        ties: Vec::new(),
        relations: Vec::new(),
        events: Vec::new(),
        coverage: Vec::new(),
        steps: Vec::new(),
    }
}

/// An overlay cannot rename the organisation: the standings below it would appear under the new name.
fn stays(ledger: &mut Ledger, organisation: &str, under: Option<&Dossier>) {
    let ours = under.and_then(|d| d.organisation.as_deref());
    if let Some(ours) = ours.filter(|ours| !organisation.is_empty() && *ours != organisation) {
        let expected =
            format!("“{ours}”, or none; for another alliance use src instead of overlay");
        ledger.report("organisation", quoted(organisation), expected);
    }
}

fn tell_whose(ledger: &mut Ledger, files: &Files, base: Base) {
    let ours = base.dossier().and_then(|d| d.organisation.as_deref());
    if let Some(ours) = ours.filter(|_| !files.standings.is_empty()) {
        let instead = format!(
            "standings in the {ours}, and counted as such; for another alliance use src instead of overlay"
        );
        ledger.begin_record(RecordKind::Standings, "file");
        ledger.notice("", "standings laid over ours", &instead);
    }
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

fn source(ledger: &mut Ledger, r: &record::Source) -> Source {
    ledger.begin_record(RecordKind::Sources, &r.id);
    link(ledger, "url", &r.url);
    Source {
        id: ledger.text("id", &r.id),
        title: ledger.text("title", &r.title),
        described: r.described,
        publisher: ledger.text("publisher", &r.publisher),
        date: ledger.maybe_date("date", r.date.as_deref()),
        url: r.url.as_str().into(),
        unread: r.unread,
        lang: ledger.maybe_text("lang", r.lang.as_deref()),
        kind: r.kind.as_deref().map(|kind| ledger.kind("kind", kind)),
        state_media: r.state_media,
        archive: r.archive.as_deref().map(|archive| {
            link(ledger, "archive", archive);
            archive.into()
        }),
    }
}

/// A space in a link indicates an unclosed quote, or two links in one cell.
fn link(ledger: &mut Ledger, field: &str, url: &str) {
    if !is_link(url) {
        ledger.report(field, quoted(url), "a link that starts with https:// or http://");
    } else if !has_address(url) {
        ledger.report(field, quoted(url), "a link with an address, like https://example.org/");
    } else if url.contains(char::is_whitespace) {
        ledger.report(field, quoted(url), "a link without spaces");
    }
}

/// Whether a text starts as a link does, in capitals or not.
pub fn is_link(text: &str) -> bool {
    let starts = |scheme: &str| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    starts("https://") || starts("http://")
}

/// Whether a link names a host. `https://https://example.org` names none: the second `https` stands in its place.
fn has_address(url: &str) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let is_scheme = host.ends_with(':') && matches!(&*name.to_ascii_lowercase(), "http" | "https");
    let is_number = host.starts_with('[') && host.contains(']');
    is_number || name.contains(char::is_alphanumeric) && !is_scheme
}

fn standing(ledger: &mut Ledger, r: &record::Standing) -> (Standing, StandingDetail) {
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

fn bid(ledger: &mut Ledger, r: &record::Bid) -> Bid {
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
fn guest(ledger: &mut Ledger, r: &record::Guest) -> Option<Guest> {
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

fn tie(ledger: &mut Ledger, r: &record::Tie) -> (Tie, TieDetail) {
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

fn correction(ledger: &mut Ledger, r: &record::Correction) -> Correction {
    ledger.begin_record(RecordKind::Corrections, &r.id);
    // Without an id of its own, it has its number in brackets.
    ledger.unshown("id", Some(&*r.id).filter(|id| !id.starts_with('[')));
    Correction {
        date: ledger.date("date", &r.date),
        fact: ledger.text("fact", &r.fact),
        was: ledger.text("was", &r.was),
        now: ledger.text("now", &r.now),
        why: ledger.maybe_text("why", r.why.as_deref()),
        sources: ledger.more_sources("sources", &r.sources),
    }
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

fn relation(ledger: &mut Ledger, r: &record::Relation) -> (Relation, RelationDetail) {
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

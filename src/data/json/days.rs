//! The range of days of a dossier: as written, or derived from its facts.

use super::base::Base;
use super::ledger::Ledger;
use super::problem::quoted;
use super::record_kind::RecordKind;
use super::shape::Files;
use crate::data::{Date, Day, Dossier, Event, Holds, Kind, Relation, Site, Span, Text};
use std::collections::BTreeSet;

/// Sets the days of a dossier of own facts, and reports days that do not fit.
pub(super) fn fit(dossier: &mut Dossier, files: &Files, base: Base, ledger: &mut Ledger) {
    // An invalid date has a placeholder value, which must not become a day of the map.
    let spans = if ledger.is_clean() { spans(dossier) } else { Vec::new() };
    let written = Written::of(files, base, ledger);
    dossier.first = written.first.unwrap_or_else(|| first(&spans, base));
    dossier.as_of = written.as_of.unwrap_or_else(|| as_of(&spans, base));
    dossier.opens = written.opens.unwrap_or_else(|| opens(dossier, &spans, base));
    if ledger.is_clean() {
        turn(files, ledger);
        written.check(dossier, ledger);
        facts_begin_by(written.as_of, &spans, ledger);
        steps_are_between(dossier, ledger);
        tell_unseen(dossier.first, &spans, ledger);
        tell_beyond_ours(dossier, &written, &spans, (files, base), ledger);
        tell_attested_later(dossier, ledger);
    }
}

/// The given days. A dossier without a basis must give all of them.
struct Written {
    first: Option<Day>,
    as_of: Option<Day>,
    opens: Option<Day>,
}

impl Written {
    fn of(files: &Files, base: Base, ledger: &mut Ledger) -> Self {
        let r = turn(files, ledger);
        let mut day = |field: &str, text: &str| {
            (!text.is_empty() || base.names().is_none()).then(|| ledger.day(field, text))
        };
        Self {
            first: day("first", &r.first),
            as_of: day("as_of", &r.as_of),
            opens: day("opens", &r.opens),
        }
    }

    fn check(&self, dossier: &Dossier, ledger: &mut Ledger) {
        let (first, as_of) = (dossier.first, dossier.as_of);
        if first > as_of {
            let (field, day, expected) = match self.first {
                Some(day) => ("first", day, format!("a day no later than {as_of}, the last")),
                None => (
                    "as_of",
                    as_of,
                    format!("a day no earlier than {first}, the first of the facts"),
                ),
            };
            ledger.report(field, quoted(&day.to_string()), expected);
        } else if let Some(opens) = self.opens.filter(|day| !(first..=as_of).contains(day)) {
            let expected = format!("a day from {first} to {as_of}");
            ledger.report("opens", quoted(&opens.to_string()), expected);
        }
    }
}

fn turn(files: &Files, ledger: &mut Ledger) -> super::record::About {
    let about = files.dossier.first().cloned().unwrap_or_default();
    ledger.begin_record(RecordKind::Dossier, &about.id);
    about
}

/// Own facts alone start with the earliest fact; an overlay keeps the first day of its basis.
fn first(spans: &[Fact], base: Base) -> Day {
    let earliest = spans.iter().filter_map(|fact| fact.span.from).map(Date::earliest).min();
    let names = base.names().map(|names| names.first);
    let own = earliest.filter(|_| base.dossier().is_none());
    own.or(names).unwrap_or(Day::from_count(0))
}

/// The last day of our evidence, or the latest start if that is later; if all own facts have ended, the day on which
/// the last one ended.
fn as_of(spans: &[Fact], base: Base) -> Day {
    let ours = base.names().map_or(Day::from_count(0), |names| names.as_of);
    let begun = spans.iter().filter_map(|fact| fact.span.from).map(Date::latest).max();
    let ends: Option<Vec<Day>> = spans.iter().map(|fact| fact.span.to.map(Date::latest)).collect();
    let ended = ends.and_then(|ends| ends.into_iter().max());
    let lasting =
        spans.iter().any(|fact| !matches!(fact.kind, RecordKind::Events | RecordKind::Story));
    match ended.filter(|_| lasting && base.dossier().is_none()) {
        Some(end) => end,
        None => begun.map_or(ours, |begun| begun.max(ours)),
    }
}

/// The day on which ours opens if an own fact holds on it; otherwise the last day, or the latest day on which one does.
fn opens(dossier: &Dossier, spans: &[Fact], base: Base) -> Day {
    let (first, as_of) = (dossier.first, dossier.as_of);
    let ours = base.names().map_or(first, |names| names.opens);
    let mut begun: Vec<Day> =
        spans.iter().filter_map(|fact| fact.span.from).map(Date::latest).collect();
    begun.sort();
    let holds = |day: &Day| {
        let known = base.dossier().is_some() || spans.is_empty();
        known || spans.iter().any(|fact| fact.span.on(*day) == Holds::Surely)
    };
    let days = [ours, as_of].into_iter().chain(begun.into_iter().rev());
    let mut seen = days.filter(|day| (first..=as_of).contains(day));
    seen.find(holds).unwrap_or(first)
}

fn steps_are_between(dossier: &Dossier, ledger: &mut Ledger) {
    let days = dossier.first..=dossier.as_of;
    for step in &dossier.steps {
        let shown = [("date", Some(step.date)), ("compare", step.compare)];
        for (field, day) in shown.into_iter().filter_map(|(field, day)| Some((field, day?))) {
            if !days.contains(&day) {
                let expected = format!("a day from {} to {}", days.start(), days.end());
                ledger.begin_record(RecordKind::Story, &step.id);
                ledger.report(field, quoted(&day.to_string()), expected);
            }
        }
    }
}

fn facts_begin_by(as_of: Option<Day>, spans: &[Fact], ledger: &mut Ledger) {
    let begun = |fact: &&Fact| fact.span.from.map(Date::earliest);
    let (Some(as_of), Some(latest)) = (as_of, spans.iter().max_by_key(begun)) else { return };
    if let Some(begins) = begun(&latest).filter(|begins| *begins > as_of) {
        let expected =
            format!("a day no earlier than {begins}, when {} begins", quoted(&latest.id));
        ledger.report("as_of", quoted(&as_of.to_string()), expected);
    }
}

/// Tells days of an overlay on which our facts are incomplete.
fn tell_beyond_ours(
    dossier: &Dossier,
    written: &Written,
    spans: &[Fact],
    (files, base): (&Files, Base),
    ledger: &mut Ledger,
) {
    let Some(ours) = base.dossier() else { return };
    turn(files, ledger);
    if dossier.first < ours.first {
        let instead = format!(
            "a day no earlier than {}, our first; before it, our facts are incomplete",
            ours.first
        );
        ledger.notice("first", quoted(&dossier.first.to_string()), &instead);
    }
    if dossier.as_of > ours.as_of {
        let latest = spans.iter().max_by_key(|fact| fact.span.from.map(Date::latest));
        let (field, found) = match latest.filter(|_| written.as_of.is_none()) {
            Some(Fact { kind, id, span }) => {
                ledger.begin_record(*kind, id);
                let found = span.from.map(|from| from.to_string()).unwrap_or_default();
                (start_of(*kind), found)
            }
            None => ("as_of", dossier.as_of.to_string()),
        };
        let instead = format!(
            "a day no later than {}, our last; later days show our facts as on that day",
            ours.as_of
        );
        ledger.notice(field, quoted(&found), &instead);
    }
}

/// The field of a fact's first day.
fn start_of(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Events | RecordKind::Story => "date",
        _ => "from",
    }
}

/// Tells sites that are attested after the last day of the map.
fn tell_attested_later(dossier: &Dossier, ledger: &mut Ledger) {
    let as_of = dossier.as_of;
    for site in &dossier.sites {
        if let Some(attested) = site.attested.filter(|date| date.earliest() > as_of) {
            let instead = format!("a day no later than {as_of}, the map’s last; shown as written");
            ledger.begin_record(RecordKind::Sites, &site.id);
            ledger.notice("attested", quoted(&attested.to_string()), &instead);
        }
    }
}

/// Reports facts that end before the first day of the map.
fn tell_unseen(first: Day, spans: &[Fact], ledger: &mut Ledger) {
    let is_over = |fact: &&Fact| fact.span.to.is_some_and(|to| to.latest() <= first);
    let seen: BTreeSet<_> =
        spans.iter().filter(|fact| !is_over(fact)).map(|fact| (fact.kind, &fact.id)).collect();
    let unseen = spans.iter().filter(|fact| !seen.contains(&(fact.kind, &fact.id)));
    // A step outside the range is already reported as a problem.
    for fact in unseen.filter(|fact| fact.kind != RecordKind::Story) {
        let (field, date) = match fact.kind {
            RecordKind::Events => ("date", fact.span.from),
            _ => ("to", fact.span.to),
        };
        let found = date.map(|date| date.to_string()).unwrap_or_default();
        let instead = format!("a day after {first}, the map’s first day; never shown");
        ledger.begin_record(fact.kind, &fact.id);
        ledger.notice(field, quoted(&found), &instead);
    }
}

/// The span of a fact.
struct Fact {
    kind: RecordKind,
    id: Text,
    span: Span,
}

/// The spans of all facts that the map shows by day.
fn spans(dossier: &Dossier) -> Vec<Fact> {
    let of =
        |kind| spans_of(dossier, kind).into_iter().map(move |(id, span)| Fact { kind, id, span });
    RecordKind::all().flat_map(of).collect()
}

fn spans_of(dossier: &Dossier, kind: RecordKind) -> Vec<(Text, Span)> {
    match kind {
        RecordKind::Standings => dossier.standings.iter().map(|r| (r.id.clone(), r.span)).collect(),
        RecordKind::Sites => {
            let spans = |r: &Site| r.active.iter().map(|span| (r.id.clone(), *span)).collect();
            dossier.sites.iter().flat_map::<Vec<_>, _>(spans).collect()
        }
        RecordKind::Ties => dossier.ties.iter().map(|r| (r.id.clone(), r.span)).collect(),
        RecordKind::Relations => {
            let spans =
                |r: &Relation| r.periods.iter().map(|one| (r.id.clone(), one.span)).collect();
            dossier.relations.iter().flat_map::<Vec<_>, _>(spans).collect()
        }
        RecordKind::Events => {
            let last = |r: &Event| r.last.unwrap_or(r.date).latest();
            let events = dossier.events.iter();
            events.map(|r| (r.id.clone(), until(r.date, last(r)))).collect()
        }
        RecordKind::Story => {
            let steps = dossier.steps.iter();
            steps.map(|r| (r.id.clone(), until(Date::on(r.date), r.date))).collect()
        }
        // These have no span on the map.
        RecordKind::Bids
        | RecordKind::Coverage
        | RecordKind::Corrections
        | RecordKind::Guests
        | RecordKind::Claims
        | RecordKind::Dossier
        | RecordKind::Countries
        | RecordKind::Organisations
        | RecordKind::Sources => Vec::new(),
    }
}

/// From a date to the end of that day.
fn until(from: Date, last: Day) -> Span {
    Span { from: Some(from), to: Some(Date::on(last.plus(1))) }
}

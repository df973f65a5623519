//! The expected answers in `record.json`, for the days that matter to the argument. Browser tests read them too
//! (`tests/browser/map.mjs`).
#![cfg(feature = "json")]
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::{
    Bloc, Change, CountryId, Day, Details, Dossier, Event, EventKind, Holds, Kind, RelationKind,
    StandingKind, json,
};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    #[serde(rename = "about")]
    _about: String,
    /// The number of records of each kind.
    records: BTreeMap<String, usize>,
    /// The facts that surely hold on a day.
    counts: Vec<Counts>,
    /// The Western sites that are surely in use in countries of a standing.
    western_sites: Vec<WesternSites>,
    /// On the day before, the first day, and where a date is imprecise, in between.
    sites: Vec<SiteOn>,
    /// The number of days between a day and an event.
    events: Vec<EventOn>,
    /// Of periods that overlap, the last; on an imprecise first or last day, only possibly.
    relations: Vec<RelationOn>,
    /// Forces of the one in the land of the other, and a recognition.
    one_way: Vec<String>,
    summits: u8,
    changes: Vec<Changes>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    on: String,
    standings: BTreeMap<String, u16>,
    sites: BTreeMap<String, u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WesternSites {
    on: String,
    standing: String,
    sites: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteOn {
    site: String,
    on: String,
    holds: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventOn {
    event: String,
    on: String,
    days: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RelationOn {
    relation: String,
    on: String,
    kind: Option<String>,
    holds: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    from: String,
    to: String,
    changed: Vec<String>,
}

thread_local! {
    static FACTS: OnceLock<(Record, Dossier, Details)> = const { OnceLock::new() };
}

fn with_facts<T>(ask: impl FnOnce(&Record, &Dossier, &Details) -> T) -> T {
    FACTS.with(|facts| {
        let (record, dossier, details) = facts.get_or_init(read);
        ask(record, dossier, details)
    })
}

fn read() -> (Record, Dossier, Details) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let record = fs::read_to_string(root.join("tests/record.json")).unwrap();
    let texts = json::RecordKind::all().map(json::RecordKind::name).map(|kind| {
        (kind, fs::read_to_string(root.join("data/sco").join(kind).with_extension("json")))
    });
    let texts: Vec<_> = texts.collect();
    let files: Vec<_> =
        texts.iter().filter_map(|(kind, text)| Some((*kind, text.as_deref().ok()?))).collect();
    let (dossier, details) = json::read(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    (serde_json::from_str(&record).unwrap(), dossier, details)
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn kind<K: Kind>(name: &str) -> K {
    K::parse(name).unwrap_or_else(|| panic!("{name} is the name of no kind"))
}

fn holds(text: &str) -> Holds {
    match text {
        "no" => Holds::No,
        "possibly" => Holds::Possibly,
        "surely" => Holds::Surely,
        other => panic!("“{other}” is not no, possibly or surely"),
    }
}

#[test]
fn nothing_is_missing() {
    with_facts(|record, dossier, details| {
        let found = [
            ("standings", dossier.standings.len()),
            ("sites", dossier.sites.len()),
            // Of 75 raw ties nine are verdicts on the article's claims.
            ("ties", dossier.ties.len()),
            ("bids", details.bids.len()),
            ("guests", details.guests.len()),
            ("events", dossier.events.len()),
            ("relations", dossier.relations.len()),
        ];
        let found = found.map(|(kind, count)| (kind.to_owned(), count));
        assert_eq!(BTreeMap::from(found), record.records);
    });
}

#[test]
fn counts_on_days_of_record() {
    with_facts(|record, dossier, _| {
        assert!(record.counts.len() >= 20);
        for Counts { on, standings, sites } in &record.counts {
            let counts = dossier.counts_on(day(on));
            assert_eq!(standings.len(), StandingKind::NAMES.len(), "{on}");
            for (name, count) in standings {
                assert_eq!(counts.standing(kind(name)), *count, "{name} on {on}");
            }
            assert_eq!(sites.len(), 2, "{on}");
            for (name, count) in sites {
                assert_eq!(counts.sites(kind(name)), *count, "{name} sites on {on}");
            }
        }
    });
}

/// Ids of the Western sites that are surely in use in countries of that standing.
fn western_sites_in(dossier: &Dossier, on: Day, kind: StandingKind) -> Vec<String> {
    let sites = dossier
        .sites_on(on)
        .filter(|(_, site, holds)| site.bloc == Bloc::Western && *holds == Holds::Surely);
    let stands = |host: CountryId| {
        dossier
            .standing_on(host, on)
            .is_some_and(|(s, holds)| s.kind == kind && holds == Holds::Surely)
    };
    sites.filter(|(_, site, _)| stands(site.host)).map(|(_, site, _)| site.id.to_string()).collect()
}

#[test]
fn western_sites_in_countries_of_the_organisation() {
    with_facts(|record, dossier, _| {
        assert!(!record.western_sites.is_empty());
        for WesternSites { on, standing, sites } in &record.western_sites {
            let found = western_sites_in(dossier, day(on), kind(standing));
            assert_eq!(&found, sites, "{on} {standing}");
        }
    });
}

#[test]
fn sites_on_their_first_and_last_days() {
    with_facts(|record, dossier, _| {
        assert!(!record.sites.is_empty());
        for SiteOn { site, on, holds: expected } in &record.sites {
            let index = dossier.site_index(site).unwrap();
            let found = dossier.sites[index].on(day(on));
            assert_eq!(found, holds(expected), "{site} on {on}");
        }
    });
}

#[test]
fn what_changed_between_two_days() {
    with_facts(|record, dossier, _| {
        assert!(!record.changes.is_empty());
        for Changes { from, to, changed } in &record.changes {
            let changes = dossier.changes(day(from), day(to));
            let found: Vec<_> = changes.iter().map(|change| told(dossier, change)).collect();
            assert_eq!(&found, changed, "{from} to {to}");
        }
    });
}

fn told(dossier: &Dossier, change: &Change) -> String {
    let name = |kind: Option<StandingKind>| kind.map_or("none", Kind::name);
    match *change {
        Change::Standing { country, was, is } => {
            format!("{country}: {} to {}", name(was), name(is))
        }
        Change::Site { site, opened } => {
            let what = if opened { "opened" } else { "closed" };
            format!("{}: {what}", dossier.sites[site].id)
        }
        Change::Tie { tie, began } => {
            let what = if began { "began" } else { "ended" };
            format!("{}: {what}", dossier.ties[tie].id)
        }
    }
}

#[test]
fn every_summit_has_its_number() {
    with_facts(|record, dossier, _| {
        let summits = dossier.events.iter().filter(|event| event.kind == EventKind::Summit);
        let ordinals: Vec<_> = summits.map(|event| event.ordinal).collect();
        assert_eq!(ordinals, (1..=record.summits).map(Some).collect::<Vec<_>>());
    });
}

#[test]
fn events_about_a_day() {
    with_facts(|record, dossier, _| {
        assert!(!record.events.is_empty());
        for EventOn { event, on, days } in &record.events {
            let index = dossier.event_index(event).unwrap();
            assert_eq!(dossier.events[index].days_from(day(on)), *days, "{event} on {on}");
            let mut near = dossier.events_near(day(on), Event::NEAR_DAYS);
            assert_eq!(near.any(|(near, _)| near == index), *days <= 92, "{event} on {on}");
        }
    });
}

#[test]
fn relations_on_days_of_record() {
    with_facts(|record, dossier, _| {
        assert!(!record.relations.is_empty());
        for RelationOn { relation, on, kind: name, holds: expected } in &record.relations {
            let index = dossier.relation_index(relation).unwrap();
            let expected =
                name.as_deref().map(|name| (kind::<RelationKind>(name), holds(expected)));
            assert_eq!(dossier.relations[index].on(day(on)), expected, "{relation} on {on}");
        }
    });
}

#[test]
fn relations_that_go_one_way() {
    with_facts(|record, dossier, _| {
        let one_way = dossier.relations.iter().filter(|relation| relation.one_way);
        let ids: Vec<_> = one_way.map(|relation| relation.id.to_string()).collect();
        assert_eq!(ids, record.one_way);
    });
}

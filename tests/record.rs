//! The answers of record: what our facts must say of the days that the argument turns on.
#![cfg(feature = "json")]
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::{
    Bloc, Change, CountryId, Day, Details, Dossier, Event, EventKind, Holds, Named, RelationKind,
    StandingKind, json,
};
use std::{fs, path::Path, sync::OnceLock};

thread_local! {
    static FACTS: OnceLock<(Dossier, Details)> = const { OnceLock::new() };
}

fn with_facts<T>(ask: impl FnOnce(&Dossier, &Details) -> T) -> T {
    FACTS.with(|facts| {
        let (dossier, details) = facts.get_or_init(read);
        ask(dossier, details)
    })
}

fn read() -> (Dossier, Details) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sco");
    let texts: Vec<_> = (json::Kind::all().map(json::Kind::name))
        .map(|kind| (kind, fs::read_to_string(folder.join(kind).with_extension("json"))))
        .collect();
    let files: Vec<_> =
        texts.iter().filter_map(|(kind, text)| Some((*kind, text.as_deref().ok()?))).collect();
    json::read(&files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Ids of the Western sites that surely are in use in countries of that standing.
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
fn nothing_is_missing() {
    with_facts(|dossier, details| {
        assert_eq!(dossier.standings.len(), 58);
        assert_eq!(dossier.sites.len(), 71);
        // Of 75 raw ties nine are verdicts on the article's claims.
        assert_eq!(dossier.ties.len(), 66);
        // Of eleven guests six are organisations, which no part of the map shows.
        assert_eq!((details.bids.len(), details.guests.len()), (18, 5));
        assert_eq!((dossier.events.len(), dossier.relations.len()), (110, 31));
    });
}

/// Members, observers, dialogue partners, partners, Shanghai Five, applicants; Western and Russian sites.
#[test]
fn counts_on_days_of_record() {
    let kinds = ["member", "observer", "dialogue-partner", "partner", "shanghai-five", "applicant"];
    for (on, standings, western, russian) in [
        ("1996-04-26", [0, 0, 0, 0, 5, 0], 9, 14),
        ("2001-06-14", [0, 0, 0, 0, 6, 0], 10, 15),
        ("2001-06-15", [6, 0, 0, 0, 0, 0], 10, 15),
        ("2005-11-20", [6, 4, 0, 0, 0, 0], 34, 17),
        ("2005-11-21", [6, 4, 0, 0, 0, 0], 33, 17),
        ("2005-11-22", [6, 4, 0, 0, 0, 0], 33, 17),
        ("2007-07-03", [6, 4, 0, 0, 0, 0], 33, 17),
        ("2014-06-02", [6, 5, 3, 0, 0, 1], 29, 16),
        ("2014-06-03", [6, 5, 3, 0, 0, 1], 28, 16),
        ("2015-12-10", [6, 6, 3, 0, 0, 2], 23, 15),
        ("2015-12-11", [6, 6, 3, 0, 0, 2], 22, 15),
        ("2015-12-31", [6, 6, 3, 0, 0, 2], 22, 15),
        ("2017-06-08", [6, 6, 6, 0, 0, 3], 23, 14),
        ("2017-06-09", [8, 4, 6, 0, 0, 3], 23, 14),
        ("2023-07-03", [8, 4, 13, 0, 0, 3], 15, 14),
        ("2023-07-04", [9, 3, 13, 0, 0, 3], 15, 14),
        ("2024-07-03", [9, 3, 14, 0, 0, 3], 15, 13),
        ("2024-07-04", [10, 2, 14, 0, 0, 3], 15, 13),
        ("2025-08-31", [10, 2, 14, 0, 0, 3], 15, 13),
        ("2025-09-01", [10, 0, 0, 17, 0, 3], 15, 13),
        ("2026-09-01", [10, 0, 0, 17, 0, 3], 15, 13),
    ] {
        with_facts(|dossier, _| {
            let counts = dossier.counts_on(day(on));
            let found = kinds.map(|kind| counts.standing(StandingKind::parse(kind).unwrap()));
            assert_eq!(found, standings, "{on}");
            assert_eq!(
                (counts.sites(Bloc::Western), counts.sites(Bloc::Russian)),
                (western, russian),
                "{on}"
            );
        });
    }
}

#[test]
fn western_sites_in_countries_of_the_organisation() {
    use StandingKind::{Member, Observer};
    for (on, kind, sites) in [
        (
            "2005-11-20",
            Member,
            &["manas", "karshi-khanabad", "termez", "dushanbe-air-detachment"][..],
        ),
        ("2005-11-21", Member, &["manas", "termez", "dushanbe-air-detachment"]),
        ("2007-07-03", Member, &["manas", "termez", "dushanbe-air-detachment"]),
        ("2007-07-03", Observer, &["shamsi"]),
        ("2014-06-02", Member, &["manas", "termez", "dushanbe-air-detachment"]),
        ("2014-06-03", Member, &["termez", "dushanbe-air-detachment"]),
        ("2015-12-10", Member, &["termez"]),
        ("2015-12-31", Member, &[]),
        ("2026-09-01", Member, &[]),
    ] {
        with_facts(|dossier, _| {
            assert_eq!(western_sites_in(dossier, day(on), kind), sites, "{on} {kind:?}");
        });
    }
}

/// On the day before, the first day, and where a date is imprecise, in between.
#[test]
fn seams() {
    use Holds::{No, Possibly, Surely};
    for (site, on, expected) in [
        ("karshi-khanabad", "2001-10-06", No),
        ("karshi-khanabad", "2001-10-07", Surely),
        ("karshi-khanabad", "2005-11-20", Surely),
        ("karshi-khanabad", "2005-11-21", No),
        ("manas", "2001-11-30", No),
        ("manas", "2001-12-01", Possibly),
        ("manas", "2001-12-31", Surely),
        ("manas", "2014-06-02", Surely),
        ("manas", "2014-06-03", No),
        ("termez", "2002-02-17", No),
        ("termez", "2002-02-18", Surely),
        ("termez", "2015-12-10", Surely),
        ("termez", "2015-12-11", No),
        ("base-201-kulob", "2015-11-30", Surely),
        ("base-201-kulob", "2015-12-15", Possibly),
        ("base-201-kulob", "2016-01-01", No),
    ] {
        with_facts(|dossier, _| {
            let index = dossier.site_index(site).unwrap();
            assert_eq!(dossier.sites[index].on(day(on)), expected, "{site} on {on}");
        });
    }
}

#[test]
fn what_changed_between_two_days() {
    let country = |id: &str| CountryId::parse(id).unwrap();
    with_facts(|dossier, _| {
        let changes = dossier.changes(day("2017-06-08"), day("2017-06-09"));
        let expected = ["IND", "PAK"].map(|id| Change::Standing {
            country: country(id),
            was: Some(StandingKind::Observer),
            is: Some(StandingKind::Member),
        });
        assert_eq!(changes, expected);
        let manas = dossier.site_index("manas").unwrap();
        let closed = dossier.changes(day("2014-06-02"), day("2014-06-03"));
        assert_eq!(closed, [Change::Site { site: manas, opened: false }]);
        assert_eq!(
            dossier.changes(day("2014-06-03"), day("2014-06-02")),
            [Change::Site { site: manas, opened: true }]
        );
        assert_eq!(dossier.changes(dossier.opens, dossier.opens), []);
    });
}

#[test]
fn twenty_six_summits() {
    with_facts(|dossier, _| {
        let summits = dossier.events.iter().filter(|event| event.kind == EventKind::Summit);
        let ordinals: Vec<_> = summits.map(|event| event.ordinal).collect();
        assert_eq!(ordinals, (1..=26).map(Some).collect::<Vec<_>>());
    });
}

#[test]
fn events_about_a_day() {
    for (event, on, days) in [
        ("sum07-2007", "2007-07-03", 44),
        ("sum07-2007", "2007-08-16", 0),
        ("pm2007", "2007-07-03", 37),
        ("article-2007", "2007-07-03", 0),
        ("sum06-2006", "2007-07-03", 383),
    ] {
        with_facts(|dossier, _| {
            let index = dossier.event_index(event).unwrap();
            assert_eq!(dossier.events[index].days_from(day(on)), days, "{event} on {on}");
            let mut near = dossier.events_near(day(on), Event::NEAR_DAYS);
            assert_eq!(near.any(|(near, _)| near == index), days <= 92, "{event} on {on}");
        });
    }
}

/// Of periods that overlap, the last; on an imprecise first or last day, only possibly.
#[test]
fn relations_on_days_of_record() {
    use Holds::{Possibly, Surely};
    use RelationKind::{Alliance, Cooperation, Dialogue, Dispute, Rivalry, Tension};
    for (relation, on, expected) in [
        ("rus-chn-vision", "2001-06-14", None),
        ("rus-chn-vision", "2007-07-03", Some((Rivalry, Surely))),
        ("rus-chn-vision", "2008-08-28", Some((Dispute, Surely))),
        ("rus-chn-vision", "2008-08-29", Some((Rivalry, Surely))),
        ("usa-uzb", "2005-05-12", Some((Cooperation, Surely))),
        ("usa-uzb", "2005-05-13", Some((Tension, Surely))),
        ("usa-uzb", "2009-02-15", Some((Cooperation, Possibly))),
        ("usa-kgz", "2001-12-15", Some((Cooperation, Possibly))),
        ("usa-kgz", "2014-06-02", Some((Cooperation, Surely))),
        ("usa-kgz", "2014-06-03", None),
        ("uzb-kaz", "2007-07-03", Some((Dialogue, Surely))),
        ("uzb-kaz", "2026-09-01", Some((Alliance, Surely))),
        ("rus-irn-2007", "2007-07-03", Some((Dispute, Surely))),
    ] {
        with_facts(|dossier, _| {
            let index = dossier.relation_index(relation).unwrap();
            assert_eq!(dossier.relations[index].on(day(on)), expected, "{relation} on {on}");
        });
    }
}

/// Forces of the one in the land of the other, and a recognition.
#[test]
fn relations_that_go_one_way() {
    with_facts(|dossier, _| {
        let one_way = dossier.relations.iter().filter(|relation| relation.one_way);
        let ids: Vec<_> = one_way.map(|relation| &*relation.id).collect();
        assert_eq!(ids, ["fra-tjk", "deu-uzb", "rus-kgz-tjk-bases", "rus-afg"]);
    });
}

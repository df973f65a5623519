//! Invalid data, and the exact messages to its author.
#![cfg(feature = "json")]
#![allow(clippy::unwrap_used, missing_docs)]

mod bonds;
mod coverage;
mod sites;
mod standings;
mod story;

use sco_map::data::json::{Problem, read};

const DOSSIER: &str = r#"[{"id":"toy","organisation":"SCO","first":"1996-04-26","as_of":"2026-09-01","opens":"2007-07-03"}]"#;
const COUNTRIES: &str = r#"[{"id":"KGZ","alpha2":"KG","name":"Kyrgyzstan"},{"id":"USA","alpha2":"US","name":"United States"}]"#;
const SOURCES: &str =
    r#"[{"id":"crs","title":"A report","publisher":"CRS","url":"https://example.org/1"}]"#;
const STANDING: &str = r#"{"id":"kgz-member","country":"KGZ","standing":"member","from":"2001-06-15",
    "began":"Signed.","confidence":"high","sources":["crs"]}"#;
const SITE: &str = r#"{"id":"manas","name":"Manas","host":"KGZ","lon":74.478,"lat":43.061,"bloc":"western","kind":"air",
    "operators":["USA"],"active":[{"from":"2001-12","to":"2014-06-03"}],"confidence":"high","sources":["crs"]}"#;

fn problems_of(standings: &[&str], sites: &[&str], sources: &str) -> Vec<String> {
    let list = |records: &[&str]| format!("[{}]", records.join(","));
    let (standings, sites) = (list(standings), list(sites));
    let files = [
        ("dossier", DOSSIER),
        ("countries", COUNTRIES),
        ("sources", sources),
        ("standings", &standings),
        ("sites", &sites),
    ];
    told(&files)
}

fn told(files: &[(&str, &str)]) -> Vec<String> {
    let texts = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect();
    read(files).err().map(texts).unwrap_or_default()
}

/// `SITE` with one part replaced.
fn site(part: &str, by: &str) -> String {
    with(SITE, part, by)
}

fn with(record: &str, part: &str, by: &str) -> String {
    assert!(record.contains(part), "{part}");
    record.replacen(part, by, 1)
}

#[test]
fn good_data_has_no_problem() {
    assert_eq!(problems_of(&[STANDING], &[SITE], SOURCES), [""; 0]);
}

#[test]
fn an_unknown_field_is_named_with_the_known_ones() {
    let found =
        problems_of(&[STANDING], &[&site(r#""name":"#, r#""nickname":"K","name":"#)], SOURCES);
    assert_eq!(found.len(), 1);
    let start = "sites.json: manas.nickname: found an unknown field, expected one of id, name, names, host,";
    assert!(found[0].starts_with(start), "{}", found[0]);
}

#[test]
fn an_id_is_given_once() {
    let again = |file: &str, id: &str, before: &str| {
        format!(
            "{file}.json: {id}.id: found “{id}”, already the id of one of the {before}, expected a unique id"
        )
    };
    let of_a_standing = site("manas", "kgz-member");
    let twice = SOURCES.replace("}]", "},") + &SOURCES[1..];
    for (sites, sources, message) in [
        (&[SITE, SITE][..], SOURCES, again("sites", "manas", "sites")),
        (&[&of_a_standing], SOURCES, again("sites", "kgz-member", "standings")),
        (&[SITE], &twice, again("sources", "crs", "sources")),
    ] {
        assert_eq!(problems_of(&[STANDING], sites, sources), [message]);
    }
}

/// They share the names that operators and relations use.
#[test]
fn a_country_and_an_organisation_have_ids_of_their_own() {
    let organisations = r#"[{"id":"USA","name":"United States Army","short":"the Army"}]"#;
    let files = [("dossier", DOSSIER), ("countries", COUNTRIES), ("organisations", organisations)];
    assert_eq!(
        told(&files),
        [
            "organisations.json: USA.id: found “USA”, already the id of one of the countries, expected a unique id"
        ]
    );
}

#[test]
fn a_dossier_is_one_record_with_days() {
    let vague = DOSSIER.replace("2007-07-03", "2007-07");
    let two = DOSSIER.replace("}]", "},") + &DOSSIER[1..];
    for (dossier, message) in [
        ("[]", "dossier.json: file: found 0 records, expected one record"),
        (&two, "dossier.json: file: found 2 records, expected one record"),
        (
            "{}",
            "dossier.json: file: found a record in braces, expected a list of records in braces",
        ),
        (&vague, "dossier.json: toy.opens: found “2007-07”, expected a day like 2007-07-03"),
    ] {
        let found = told(&[("dossier", dossier)]);
        assert!(found.iter().any(|f| f == message), "expected {message}\nfound {found:#?}");
    }
}

#[test]
fn a_source_needs_a_publisher_and_a_link() {
    let link = "expected a link that starts with https:// or http://";
    let publisher = "sources.json: crs.publisher: found nothing, expected text";
    for (by, message) in [
        (r#""url":"www.x.org""#, format!("sources.json: crs.url: found “www.x.org”, {link}")),
        (r#""date":"2007""#, format!("sources.json: crs.url: found nothing, {link}")),
    ] {
        let sources = with(SOURCES, r#""url":"https://example.org/1""#, by).replace("CRS", "");
        assert_eq!(problems_of(&[STANDING], &[], &sources), [&message, publisher]);
    }
}

/// Absent, null and empty values are equal: a missing number is never 0.
#[test]
fn a_missing_value_is_told_and_a_true_zero_is_not() {
    let lon = "sites.json: manas.lon: found nothing, expected degrees from -180 to 180";
    let text = "sites.json: manas.lon: found an empty text, expected a number without quotes";
    for (by, message) in [
        ("", Some(lon)),
        (r#""lon":null,"#, Some(lon)),
        (r#""lon":"","#, Some(text)),
        (r#""lon":0,"#, None),
        (r#""lon":-0.0,"#, None),
    ] {
        let found = problems_of(&[STANDING], &[&site(r#""lon":74.478,"#, by)], SOURCES);
        assert_eq!(found.first().map(String::as_str), message, "{by}");
        assert!(found.len() < 2, "{found:#?}");
    }
}

#[test]
fn each_missing_number_has_its_place() {
    let point = |kind: &str, field: &str| {
        let at = |name: &str, most: u8| {
            format!("{kind}.{field}.{name}: found nothing, expected degrees from -{most} to {most}")
        };
        [at("lon", 180), at("lat", 90)]
    };
    let countries =
        r#"[{"id":"KGZ","alpha2":"KG","name":"Kyrgyzstan","capital":{"name":"Bishkek"}}]"#;
    let organisations =
        r#"[{"id":"SCO","name":"S","short":"S","anchor":{"why":"Its seat.","lon":null}}]"#;
    let events = r#"[{"id":"met","date":"2004","kind":"summit","title":"T","text":"T","places":[{"name":"A","lon":0,"lat":0},
        {"name":"B"}],"confidence":"low","sources":["crs"]}]"#;
    let files = [
        ("dossier", DOSSIER),
        ("countries", countries),
        ("organisations", organisations),
        ("sources", SOURCES),
        ("events", events),
    ];
    let expected = [
        point("events.json: met", "places[1]"),
        point("countries.json: KGZ", "capital"),
        point("organisations.json: SCO", "anchor"),
    ];
    assert_eq!(told(&files), expected.concat());
}

#[test]
fn a_name_that_is_written_twice_is_told() {
    let twice = site(r#""lon":74.478"#, r#""lon":74.478,"lon":0"#);
    let found = problems_of(&[STANDING], &[&twice], SOURCES);
    assert_eq!(found, ["sites.json: [0].lon: found “lon” twice, expected each name once"]);
}

/// A placeholder for a record with a wrong shape is not checked, and other records can name it.
#[test]
fn a_bad_value_is_one_problem() {
    let site = site(r#""lat":43.061"#, r#""lat":"43.061""#);
    let sources = with(SOURCES, r#""A report""#, "7");
    assert_eq!(
        problems_of(&[STANDING], &[&site], &sources),
        [
            "sources.json: crs.title: found the number 7, expected text in quotes",
            "sites.json: manas.lat: found the text “43.061”, expected a number without quotes",
        ]
    );
}

#[test]
fn days_of_a_dossier_are_in_order() {
    for (part, by, message) in [
        (
            "1996-04-26",
            "2027-01-01",
            "first: found “2027-01-01”, expected a day no later than 2026-09-01, the last",
        ),
        (
            "2007-07-03",
            "1996-04-25",
            "opens: found “1996-04-25”, expected a day from 1996-04-26 to 2026-09-01",
        ),
        (
            "2007-07-03",
            "2026-09-02",
            "opens: found “2026-09-02”, expected a day from 1996-04-26 to 2026-09-01",
        ),
    ] {
        let found = told(&[("dossier", &with(DOSSIER, part, by))]);
        assert_eq!(found, [format!("dossier.json: toy.{message}")], "{by}");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let bad = SITE
        .replace("KGZ", "XXX")
        .replace("2014-06-03", "2014-06-31")
        .replace("\"western\"", "\"nato\"");
    let found = problems_of(&[&STANDING.replace("2001-06-15", "15 June 2001")], &[&bad], SOURCES);
    assert_eq!(found.len(), 4, "{found:#?}");
}

#[test]
fn text_that_is_not_json_is_told_with_its_place() {
    let files = [("dossier", DOSSIER), ("sites", "[{\n  \"id\": manas }]")];
    let found: Vec<_> = read(&files).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(found, ["sites.json: file: found expected value at line 2 column 9, expected JSON"]);
}

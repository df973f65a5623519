//! Bad data, and exactly what its author is told.
#![cfg(feature = "json")]
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::json::{Problem, read};

const DOSSIER: &str =
    r#"[{"id":"toy","first":"1996-04-26","as_of":"2026-09-01","opens":"2007-07-03"}]"#;
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
    let texts = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect();
    read(&files).err().map(texts).unwrap_or_default()
}

/// `SITE` with one part replaced.
fn site(part: &str, by: &str) -> String {
    assert!(SITE.contains(part), "{part}");
    SITE.replacen(part, by, 1)
}

#[test]
fn good_data_has_no_problem() {
    assert_eq!(problems_of(&[STANDING], &[SITE], SOURCES), [""; 0]);
}

#[test]
fn each_fault_of_a_site_is_named() {
    for (part, by, message) in [
        (
            r#""sources":["crs"]"#,
            r#""sources":["csr"]"#,
            "sites.json: manas.sources[0]: found “csr”, expected the id of a source in sources.json",
        ),
        (
            r#""host":"KGZ""#,
            r#""host":"KGX""#,
            "sites.json: manas.host: found “KGX”, expected the id of a country in countries.json, like KGZ",
        ),
        (
            r#""operators":["USA"]"#,
            r#""operators":["USA","OTAN"]"#,
            "sites.json: manas.operators[1]: found “OTAN”, expected the id of a country or organisation, like KGZ or NATO",
        ),
        (
            "2001-12",
            "2001-02-29",
            "sites.json: manas.active[0].from: found “2001-02-29”, expected a date that exists",
        ),
        (
            "2001-12",
            "late 2001",
            "sites.json: manas.active[0].from: found “late 2001”, \
             expected a date like 2001, 2001-12 or 2001-12-07, with ~ or ? behind if about or inferred",
        ),
        (
            "2014-06-03",
            "1999",
            "sites.json: manas.active[0].to: found “1999”, expected a date after 2001-12",
        ),
        (
            r#""sources":["crs"]"#,
            r#""sources":[]"#,
            "sites.json: manas.sources: found no source, expected at least one source",
        ),
        (
            r#""name":"Manas""#,
            r#""name":" ""#,
            "sites.json: manas.name: found empty text, expected text",
        ),
        (
            r#""kind":"air""#,
            r#""kind":"airbase""#,
            "sites.json: manas.kind: found “airbase”, expected one of air, ground, naval, radar, logistics, training, other",
        ),
        (
            r#""lat":43.061"#,
            r#""lat":"43""#,
            "sites.json: manas.lat: found string \"43\", expected f64",
        ),
        (
            r#""lat":43.061"#,
            r#""lat":430.61"#,
            "sites.json: manas.lat: found 430.61, expected degrees from -90 to 90",
        ),
    ] {
        let found = problems_of(&[STANDING], &[&site(part, by)], SOURCES);
        assert!(found.iter().any(|f| f == message), "{by}\nexpected {message}\nfound {found:#?}");
    }
}

#[test]
fn an_unknown_field_is_named_with_the_known_ones() {
    let found =
        problems_of(&[STANDING], &[&site(r#""name":"#, r#""nickname":"K","name":"#)], SOURCES);
    assert_eq!(found.len(), 1);
    let start = "sites.json: manas.nickname: found a field that is not known, expected one of about, access_only,";
    assert!(found[0].starts_with(start), "{}", found[0]);
}

#[test]
fn an_id_is_given_once() {
    let found = problems_of(&[STANDING], &[SITE, SITE], SOURCES);
    assert_eq!(
        found,
        [
            "sites.json: manas.id: found “manas” again, already in sites.json, expected an id of its own"
        ]
    );
}

#[test]
fn standings_of_a_country_follow_each_other() {
    let other =
        STANDING.replace("kgz-member", "kgz-observer").replace("\"member\"", "\"observer\"");
    let found = problems_of(&[STANDING, &other], &[], SOURCES);
    assert_eq!(
        found,
        ["standings.json: kgz-observer.from: found an overlap with “kgz-member”, \
          expected standings of one country that follow each other"]
    );
}

#[test]
fn a_source_needs_a_publisher_and_a_link() {
    let found = problems_of(
        &[STANDING],
        &[],
        r#"[{"id":"crs","title":"A report","publisher":"","url":"www.x.org"}]"#,
    );
    assert_eq!(
        found,
        [
            "sources.json: crs.url: found “www.x.org”, expected a link that starts with https:// or http://",
            "sources.json: crs.publisher: found empty text, expected text",
        ]
    );
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

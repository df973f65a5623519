//! Invalid coverage, corrections, and sites that the coverage does not allow.

use super::{COUNTRIES, DOSSIER, SITE, SOURCES, site, told, with};

const COVERED: &str = r#"{"country":"KGZ","from":"1996-04-26","completeness":"all"}"#;

fn problems_of(coverage: &str, site: &str) -> Vec<String> {
    let (coverage, sites) = (format!("[{coverage}]"), format!("[{site}]"));
    let files = [
        ("dossier", DOSSIER),
        ("countries", COUNTRIES),
        ("sources", SOURCES),
        ("sites", &sites),
        ("coverage", &coverage),
    ];
    told(&files)
}

#[test]
fn a_site_needs_a_country_that_is_covered_for_its_time() {
    let until =
        |end: &str| with(COVERED, r#""completeness""#, &format!(r#""to":"{end}","completeness""#));
    let none = with(COVERED, "all", "none");
    let reported = site(r#""confidence""#, r#""use":"reported","confidence""#);
    let russian = site("western", "russian");
    let left_out = |day| {
        format!(
            "sites.json: manas.active[0]: found a site in KGZ on {day}, which the coverage leaves out, expected KGZ among \
             the covered countries at that time"
        )
    };
    let denied = "sites.json: manas.active[0]: found a site in KGZ on 2001-12-01, where none is known, expected the coverage \
        all or main for KGZ"
        .to_owned();
    let two = format!("{},{}", until("2009"), COVERED.replace("1996-04-26", "2009"));
    for (what, coverage, site, expected) in [
        ("covered", COVERED.to_owned(), SITE, vec![]),
        ("no coverage is told", String::new(), SITE, vec![]),
        ("another country", COVERED.replace("KGZ", "USA"), SITE, vec![left_out("2001-12-01")]),
        (
            "covered too late",
            COVERED.replace("1996-04-26", "2002"),
            SITE,
            vec![left_out("2001-12-01")],
        ),
        ("covered too short", until("2009"), SITE, vec![left_out("2009-12-31")]),
        ("covered up to its end", until("2014-06-03"), SITE, vec![]),
        ("covered in two spans", two, SITE, vec![]),
        ("none known", none.clone(), SITE, vec![denied]),
        ("none known, only reported", none.clone(), &reported, vec![]),
    ] {
        assert_eq!(problems_of(&coverage, site), expected, "{what}");
    }
    // It is about the camp that the dossier counts: here, the Russian one.
    assert_eq!(problems_of(&none, &russian).len(), 1);
}

#[test]
fn coverage_and_corrections_are_checked() {
    let twice = format!("{COVERED},{}", COVERED.replace("1996-04-26", "2009"));
    for (coverage, expected) in [
        (
            COVERED.replace("all", "most"),
            "coverage.json: KGZ-1996-04-26.completeness: found “most”, expected one of all, main, none",
        ),
        (
            COVERED.replace("KGZ", "KGX"),
            "coverage.json: KGX-1996-04-26.country: found “KGX”, expected the code of a country, like KGZ",
        ),
        (
            twice,
            "coverage.json: KGZ-2009.from: found an overlap, expected coverage of one country that does not overlap",
        ),
    ] {
        assert_eq!(problems_of(&coverage, SITE).first().map(String::as_str), Some(expected));
    }
}

#[test]
fn parts_of_a_site_name_their_sources() {
    for (change, expected) in [
        (
            r#""use":"visits","#,
            "manas.use: found “visits”, expected one of based, access, reported",
        ),
        (
            r#""use":"reported","access_only":true,"#,
            "manas.use: found “reported” with access_only, expected access, or no access_only",
        ),
        (
            r#""operator_sources":{"KGZ":["crs"]},"#,
            "manas.operator_sources.KGZ: found “KGZ”, expected one of operators",
        ),
        (
            r#""about_sources":["csr"],"#,
            "manas.about_sources[0]: found “csr”, expected the id of one of the sources; did you mean “crs”?",
        ),
    ] {
        let found =
            problems_of(COVERED, &site(r#""confidence""#, &format!(r#"{change}"confidence""#)));
        let found = found.first().map(|found| found.trim_start_matches("sites.json: "));
        assert_eq!(found, Some(expected));
    }
}

//! Claims, and the steps that show them.

use crate::{COUNTRIES, DOSSIER, SOURCES, told, with};

const CLAIMS: &str = r#"[{"id":"c01","text":"It is wary.","date":"2007-07-03","verdict":"confirmed","then":"It was.",
    "confidence":"high","sources":["crs"]}]"#;
const STORY: &str = r#"[{"id":"wary","head":"frame","title":"Wary","text":"Of six.","date":"2007-07-03",
    "view":[48,9,114,90],"countries":["KGZ"],"claims":["c01"]}]"#;

fn problems_of(claims: &str, story: &str) -> Vec<String> {
    told(&[
        ("dossier", DOSSIER),
        ("countries", COUNTRIES),
        ("sources", SOURCES),
        ("claims", claims),
        ("story", story),
    ])
}

#[test]
fn a_good_story_has_no_problem() {
    assert_eq!(problems_of(CLAIMS, STORY), [""; 0]);
}

#[test]
fn a_claim_needs_what_became_of_it_and_a_source() {
    for (part, by, message) in [
        (
            r#""then":"It was.""#,
            r#""then":"""#,
            "claims.json: c01.then: found nothing, expected text",
        ),
        (
            r#""sources":["crs"]"#,
            r#""sources":[]"#,
            "claims.json: c01.sources: found no source, expected at least one source",
        ),
    ] {
        assert_eq!(problems_of(&with(CLAIMS, part, by), STORY), [message], "{by}");
    }
}

#[test]
fn each_fault_of_a_step_is_named() {
    for (part, by, message) in [
        (
            r#""claims":["c01"]"#,
            r#""claims":["c01","c99"]"#,
            "story.json: wary.claims[1]: found “c99”, expected the id of one of the claims",
        ),
        (
            r#""claims":["c01"]"#,
            r#""claims":[]"#,
            "story.json: wary.sources: found no source, expected at least one source",
        ),
        (
            r#""countries":["KGZ"]"#,
            r#""countries":["KGX"]"#,
            "story.json: wary.countries[0]: found “KGX”, expected the code of a country, like KGZ",
        ),
        (
            r#""countries":["KGZ"]"#,
            r#""sites":["manas"]"#,
            "story.json: wary.sites[0]: found “manas”, expected the id of one of the sites",
        ),
        (
            "[48,9,114,90]",
            "[114,9,48,90]",
            "story.json: wary.view: found [114.0, 9.0, 48.0, 90.0], expected west, south, east and north in degrees",
        ),
        (
            r#""date":"2007-07-03""#,
            r#""date":"2007-07""#,
            "story.json: wary.date: found “2007-07”, expected a day like 2007-07-03",
        ),
    ] {
        assert_eq!(problems_of(CLAIMS, &with(STORY, part, by)), [message], "{by}");
    }
}

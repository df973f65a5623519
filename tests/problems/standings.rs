//! Standings.

use crate::{SITE, SOURCES, STANDING, problems_of, with};

#[test]
fn each_fault_of_a_standing_is_named() {
    for (part, by, message) in [
        (
            r#""country":"KGZ""#,
            r#""country":"KGX""#,
            "standings.json: kgz-member.country: found “KGX”, expected the code of a country, like KGZ",
        ),
        (
            r#""standing":"member""#,
            r#""standing":"full""#,
            "standings.json: kgz-member.standing: found “full”, expected one of member, shanghai-five, observer, \
             dialogue-partner, partner, applicant",
        ),
        (
            r#""from":"2001-06-15""#,
            r#""from":"2001-06-15","to":"1999""#,
            "standings.json: kgz-member.to: found “1999”, expected a date after 2001-06-15",
        ),
        (
            r#""began":"Signed.""#,
            r#""began":"""#,
            "standings.json: kgz-member.began: found nothing, expected text",
        ),
        (
            r#""confidence":"high""#,
            r#""confidence":"certain""#,
            "standings.json: kgz-member.confidence: found “certain”, expected one of high, medium, low",
        ),
        (
            r#""sources":["crs"]"#,
            r#""sources":["crs","bbc"]"#,
            "standings.json: kgz-member.sources[1]: found “bbc”, expected the id of one of the sources",
        ),
        (
            r#""sources":["crs"]"#,
            r#""note":"One paper says so.""#,
            "standings.json: kgz-member.sources: found no source, expected at least one source",
        ),
        (
            r#""id":"kgz-member","#,
            "",
            "standings.json: [0].id: found nothing, expected a unique id",
        ),
    ] {
        assert_eq!(problems_of(&[&with(STANDING, part, by)], &[SITE], SOURCES), [message], "{by}");
    }
}

#[test]
fn standings_of_a_country_follow_each_other() {
    let other =
        STANDING.replace("kgz-member", "kgz-observer").replace("\"member\"", "\"observer\"");
    let found = problems_of(&[STANDING, &other], &[], SOURCES);
    assert_eq!(
        found,
        ["standings.json: kgz-observer.from: found an overlap with “kgz-member”, \
          expected standings of one country that do not overlap"]
    );
}

//! Ties and relations.

use crate::{COUNTRIES, DOSSIER, SOURCES, told, with};

const TIE: &str = r#"[{"id":"kgz-pfp","country":"KGZ","kind":"partnership","bloc":"western","title":"Partnership",
    "from":"1994-06-01","confidence":"high","sources":["crs"]}]"#;
const RELATION: &str = r#"[{"id":"kgz-usa","kind":"cooperation","from":["KGZ"],"to":["USA"],"periods":[
    {"kind":"cooperation","from":"2001"}],"text":"A base.","confidence":"high","sources":["crs"]}]"#;

fn problems_of(ties: &str, relations: &str) -> Vec<String> {
    told(&[
        ("dossier", DOSSIER),
        ("countries", COUNTRIES),
        ("sources", SOURCES),
        ("ties", ties),
        ("relations", relations),
    ])
}

#[test]
fn good_bonds_have_no_problem() {
    assert_eq!(problems_of(TIE, RELATION), [""; 0]);
}

#[test]
fn each_fault_of_a_tie_is_named() {
    for (part, by, message) in [
        (
            r#""country":"KGZ""#,
            r#""country":"OTAN""#,
            "ties.json: kgz-pfp.country: found “OTAN”, expected the id of a country or organisation, like KGZ or NATO",
        ),
        (
            r#""from":"1994-06-01""#,
            r#""from":"1994-06-01","to":"1994-06-01""#,
            "ties.json: kgz-pfp.to: found “1994-06-01”, expected a date after 1994-06-01",
        ),
        (
            r#""title":"Partnership""#,
            r#""title":"""#,
            "ties.json: kgz-pfp.title: found nothing, expected text",
        ),
    ] {
        assert_eq!(problems_of(&with(TIE, part, by), RELATION), [message], "{by}");
    }
}

#[test]
fn each_fault_of_a_relation_is_named() {
    for (part, by, message) in [
        (
            r#""to":["USA"]"#,
            r#""to":["USA","OTAN"]"#,
            "relations.json: kgz-usa.to[1]: found “OTAN”, expected the id of a country or organisation, like KGZ or NATO",
        ),
        (
            r#""from":["KGZ"]"#,
            r#""from":[]"#,
            "relations.json: kgz-usa.from: found nothing, expected at least one country or organisation",
        ),
        (
            r#""from":"2001"}"#,
            r#""from":"2001","to":"1999"}"#,
            "relations.json: kgz-usa.periods[0].to: found “1999”, expected a date after 2001",
        ),
        (
            r#""sources":["crs"]"#,
            r#""sources":[]"#,
            "relations.json: kgz-usa.sources: found no source, expected at least one source",
        ),
    ] {
        assert_eq!(problems_of(TIE, &with(RELATION, part, by)), [message], "{by}");
    }
}

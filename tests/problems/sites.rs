//! Sites.

use crate::{SOURCES, STANDING, problems_of, site};

#[test]
fn each_fault_of_a_site_is_named() {
    for (part, by, message) in [
        (
            r#""sources":["crs"]"#,
            r#""sources":["csr"]"#,
            "sites.json: manas.sources[0]: found “csr”, expected the id of one of the sources; did you mean “crs”?",
        ),
        (
            r#""host":"KGZ""#,
            r#""host":"KGX""#,
            "sites.json: manas.host: found “KGX”, expected the code of a country, like KGZ",
        ),
        (
            r#""operators":["USA"]"#,
            r#""operators":[]"#,
            "sites.json: manas.operators: found nothing, expected at least one country or organisation",
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
             expected a date like 2001, 2001-12 or 2001-12-07, followed by ~ if approximate, by ? if inferred",
        ),
        (
            "2014-06-03",
            "1999",
            "sites.json: manas.active[0].to: found “1999”, expected a date after 2001-12",
        ),
        (
            r#"[{"from":"2001-12","to":"2014-06-03"}]"#,
            "[]",
            "sites.json: manas.active: found no span, expected at least one span",
        ),
        (
            r#""to":"2014-06-03"}"#,
            r#""to":"2014-06-03"},{"from":"2013"}"#,
            "sites.json: manas.active[1]: found an overlap with active[0], expected spans that do not overlap",
        ),
        (
            r#""confidence""#,
            r#""strength":[{"date":"2002","least":20,"most":10,"of":"people","sources":["crs"]}],"confidence""#,
            "sites.json: manas.strength[0].most: found 10, expected at least 20",
        ),
        (
            r#""confidence""#,
            r#""place_source":"map","confidence""#,
            "sites.json: manas.place_source: found “map”, expected the id of one of the sources",
        ),
        (
            r#""sources":["crs"]"#,
            r#""sources":[]"#,
            "sites.json: manas.sources: found no source, expected at least one source",
        ),
        (
            r#""name":"Manas""#,
            r#""name":" ""#,
            "sites.json: manas.name: found nothing, expected text",
        ),
        (
            r#""kind":"air""#,
            r#""kind":"airbase""#,
            "sites.json: manas.kind: found “airbase”, expected one of air, ground, naval, radar, logistics, training, other",
        ),
        (
            r#""lat":43.061"#,
            r#""lat":"43""#,
            "sites.json: manas.lat: found the text “43”, expected a number without quotes",
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

//! A page's own facts become a dossier or a list of all problems.
#![allow(clippy::unwrap_used, missing_docs)]

use facts::{Read, read_natively};
use sco_map::data::json::RecordKind;
use sco_map::data::{
    CountryId, Date, Day, Details, Dossier, Holds, Kind, Origin, Party, StandingKind, decode,
};

const OURS: &[u8] = include_bytes!("../../assets/dossier.bin");
const DETAILS: &[u8] = include_bytes!("../../assets/details.bin");

fn whole(text: &str, form: &str) -> Result<(Dossier, Details), Vec<String>> {
    read(text, form, None)
}

fn over(text: &str, form: &str) -> Result<(Dossier, Details), Vec<String>> {
    read(text, form, Some(DETAILS))
}

fn read(text: &str, form: &str, details: Option<&[u8]>) -> Result<(Dossier, Details), Vec<String>> {
    match read_natively(text, form, OURS, details) {
        Ok(Read { dossier, details, .. }) => {
            Ok((decode(&dossier).unwrap(), decode(&details).unwrap()))
        }
        Err(refused) => Err(refused.problems.iter().map(ToString::to_string).collect()),
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn the_example_is_another_alliance() {
    let (dossier, details) = whole(include_str!("../../examples/csto.json"), "json").unwrap();
    assert_eq!((dossier.organisation.as_deref(), dossier.origin), (Some("CSTO"), Origin::Own));
    for (date, members, sites) in [("2002-10-07", 6, 3), ("2007-07-03", 7, 5), ("2012-06-28", 6, 5)]
    {
        let counts = dossier.counts_on(day(date));
        assert_eq!(counts.standing(StandingKind::Member), members, "{date}");
        let used =
            dossier.sites_on(day(date)).filter(|(.., holds)| *holds == Holds::Surely).count();
        assert_eq!(used, sites, "{date}");
    }
    let gyumri = dossier.site_index("gyumri-102").unwrap();
    let sources = &details.sites[gyumri].evidence.sources;
    assert_eq!(sources.len(), 2);
    assert!(details.sources[usize::from(sources[0].0)].url.starts_with("http"));
}

const SITE: &str = r#"{"id":"camp-x","name":"Camp X","host":"KGZ","lon":74.5,"lat":42.9,"bloc":"western","kind":"air",
    "operators":["NATO"],"active":[{"from":"2003"}],"confidence":"low","sources":["mine"]}"#;
const SOURCES: &str =
    r#"[{"id":"mine","title":"Notes","publisher":"Me","url":"https://example.org/"}]"#;

fn overlay(sites: &str) -> String {
    format!(r#"{{"sites":[{sites}],"sources":{SOURCES}}}"#)
}

#[test]
fn an_overlay_adds_and_replaces() {
    let ours: Dossier = decode(OURS).unwrap();
    let manas = SITE.replace("camp-x", "manas").replace("Camp X", "Manas, as we see it");
    let (dossier, details) = over(&overlay(&format!("{SITE},{manas}")), "json").unwrap();
    assert_eq!(dossier.sites.len(), ours.sites.len() + 1);
    assert_eq!(dossier.sites.len(), details.sites.len());
    assert_eq!((dossier.origin, &*dossier.id), (Origin::Mixed, "sco"));
    let place = ours.site_index("manas").unwrap();
    assert_eq!(&*dossier.sites[place].name, "Manas, as we see it");
    let source = details.sites[place].evidence.sources[0];
    assert_eq!(&*details.sources[usize::from(source.0)].publisher, "Me");
    // The steps of the story still name the same sites.
    assert_eq!(dossier.steps, ours.steps);
}

/// Two records of one name may be one site that would be counted twice, or two: both are shown, and told.
#[test]
fn sites_of_one_name_are_all_shown_and_told() {
    let told = "one site of that name in KGZ; shown beside another";
    for (second, sites, notices) in [
        (SITE.replace("camp-x", "camp-y"), 2, 1),
        (SITE.replace("camp-x", "camp-y").replace("Camp X", "CAMP  x"), 2, 1),
        (SITE.replace("camp-x", "camp-y").replace("Camp X", "Camp Y"), 2, 0),
        (SITE.replace("camp-x", "camp-y").replace("KGZ", "UZB").replace("74.5", "67"), 2, 0),
    ] {
        let text = overlay(&format!("{SITE},{second}"));
        let read = read_natively(&text, "json", OURS, None).unwrap();
        let dossier: Dossier = decode(&read.dossier).unwrap();
        assert_eq!(dossier.sites.len(), sites, "{second}");
        let found = read.notices.iter().filter(|notice| notice.expected == told).count();
        assert_eq!(found, notices, "{second} {:?}", read.notices);
    }
    for again in [
        SITE.to_owned(),
        SITE.replace("camp-x", "camp-x\u{200d}"),
        SITE.replace("\"id\":\"camp-x\",", ""),
    ] {
        let problems = whole(&overlay(&format!("{SITE},{again}")), "json").unwrap_err();
        assert!(problems[0].contains("a unique id"), "{problems:?}");
    }
}

/// Corrections and coverage need no id; what stands there and is none is told.
#[test]
fn an_id_that_is_none_is_told_where_none_is_needed() {
    for (record, id) in [("corrections", "-3.75"), ("coverage", "[]"), ("coverage", "true")] {
        let text = format!(
            r#"{{"{record}":[{{"id":{id},"country":"KGZ","from":"2001","completeness":"main",
            "date":"2017-03","fact":"manas","was":"Wrong.","now":"Right.","sources":["mine"]}}],"sources":{SOURCES}}}"#
        );
        let problems = over(&text, "json").unwrap_err();
        assert!(problems.iter().any(|problem| problem.contains(".id: ")), "{record} {problems:?}");
    }
}

#[test]
fn a_table_of_sites_becomes_sites() {
    let table = "\u{feff}Name;Host country;Longitude;Latitude;Side;Type;Used by;Since;Until;Confidence;URL\n\
        Camp X;Kyrgyzstan;74,5;42,9;Western;air;USA|NATO;2003;2004-05;low;https://example.org/a\n\
        Camp X;;;;;;;2006-01;;;https://example.org/a\n\
        Camp Y;KGZ;74.5;42.9;western;Ground;USA;2003;;high;https://example.org/b\n\n";
    let (dossier, details) = over(table, "csv").unwrap();
    let x = &dossier.sites[dossier.site_index("camp-x").unwrap()];
    assert_eq!((x.host.as_str(), x.at.lon, x.operators.len()), ("KGZ", 74.5, 2));
    let from: Vec<_> = x.active.iter().map(|span| span.from.unwrap()).collect();
    assert_eq!(from, [Date::parse("2003").unwrap(), Date::parse("2006-01").unwrap()]);
    assert_eq!(
        details.sources.iter().filter(|source| source.url.contains("example.org")).count(),
        2
    );
}

#[test]
fn a_table_of_standings_stands_alone() {
    let table = "country,standing,start,began,confidence,source\nIndia,Member,2017-06-09,Joined.,high,https://example.org/\n";
    let (dossier, _) = whole(table, "csv").unwrap();
    assert_eq!((dossier.standings.len(), dossier.organisation.is_none()), (1, true));
    assert_eq!(dossier.counts_on(day("2020-01-01")).standing(StandingKind::Member), 1);
}

#[test]
fn each_fault_is_named() {
    let kinds = RecordKind::all().map(Kind::name).collect::<Vec<_>>().join(", ");
    let unknown = format!(
        "site.json: file: found an unknown kind, expected one of {kinds}; did you mean “sites”?"
    );
    let site = |part: &str, by: &str| overlay(&SITE.replacen(part, by, 1));
    for (text, form, problem) in [
        (
            "<html>".to_owned(),
            "json",
            "facts.json: file: found a web page or XML, “<html>”, expected facts as JSON or CSV",
        ),
        (
            "[]".to_owned(),
            "json",
            "facts.json: file: found a list, expected an object with a list of records for each kind, like {\"sites\": [...], \"sources\": [...]}",
        ),
        (r#"{"site":[]}"#.to_owned(), "json", &unknown),
        (
            site(r#""bloc":"western""#, r#""bloc":"westen""#),
            "json",
            "sites.json: camp-x.bloc: found “westen”, expected one of western, russian, chinese, indian, other; did you mean “western”?",
        ),
        (
            site(r#""host":"KGZ""#, r#""host":"Kyrgyzstan""#),
            "json",
            "sites.json: camp-x.host: found “Kyrgyzstan”, expected the code of a country, like KGZ; did you mean “KGZ”?",
        ),
        (
            site(r#""lat":42.9"#, r#""lat":"north""#),
            "json",
            "sites.json: camp-x.lat: found the text “north”, expected a number without quotes",
        ),
        (
            site(r#""sources":["mine"]"#, r#""sources":["mime"]"#),
            "json",
            "sites.json: camp-x.sources[0]: found “mime”, expected the id of one of the sources; did you mean “mine”?",
        ),
        (
            overlay(SITE).replace("https://example.org/", "javascript:alert(1)"),
            "json",
            "sources.json: mine.url: found “javascript:alert(1)”, expected a link that starts with https:// or http://",
        ),
        (
            "name,lat,lon,contry\nX,1,2,KGZ\n".to_owned(),
            "csv",
            "sites.json: header: found “contry”, expected one of name, host, lon, lat, bloc, kind, operators, from, confidence, \
             source, id, names, to, about, note, sources, source_title, publisher, source_date, access_only, use, overseas, attested; did you mean “country”?",
        ),
    ] {
        let problems = over(&text, form).unwrap_err();
        assert!(
            problems.iter().any(|found| found == problem),
            "{text}\nexpected {problem}\nfound {problems:#?}"
        );
    }
}

const HEADER: &str = "name,host,lon,lat,bloc,kind,operators,from,confidence,source\n";

/// A table of one site in that host, used by that party.
fn table(host: &str, operator: &str) -> String {
    format!(
        "{HEADER}Post,\"{host}\",74,42,western,air,\"{operator}\",2003,low,https://example.org/\n"
    )
}

#[test]
fn countries_go_by_their_common_names() {
    for (host, operator, id) in [
        ("UK", "US", "GBR"),
        ("Korea, Rep.", "U.S.A.", "KOR"),
        ("Iran (Islamic Republic of)", "United States of America", "IRN"),
        ("kyrgyz republic", "usa", "KGZ"),
        ("Turkiye", "the United States", "TUR"),
    ] {
        let (dossier, _) = over(&table(host, operator), "csv").unwrap();
        let site = &dossier.sites[dossier.site_index("post").unwrap()];
        assert_eq!(site.host.as_str(), id, "{host}");
        assert_eq!(
            site.operators,
            [Party::Country(CountryId::parse("USA").unwrap())],
            "{operator}"
        );
    }
}

#[test]
fn what_may_be_several_countries_or_none_is_told_and_never_misled() {
    let host = "sites.json: row 2.host: found “WRITTEN”, expected a country's code or English name, like KGZ or Kyrgyzstan";
    let party = "sites.json: PLACE: found “WRITTEN”, expected the id of a country or organisation, like KGZ or NATO";
    for (written, more) in [
        ("Korea", "; it may be KOR or PRK"),
        ("Congo", "; it may be COD or COG"),
        ("Saint Martin", "; it may be MAF or SXM"),
        ("Virgin Islands", "; it may be VGB or VIR"),
        ("Papua", "; it may be IDN or PNG"),
        ("Kurdistan", "; write a country of the map"),
        ("tibet", "; write a country of the map"),
        ("Northern Cyprus", "; write a country of the map"),
        ("Central Asia", "; write a country of the map"),
        ("USSR", "; write a country of today"),
        ("GDR", "; write a country of today"),
        ("England", "; write GBR"),
        ("Gaza", "; write PSE"),
        ("Diego Garcia", "; write IOT"),
        ("UKX", ""),
        ("EUA", ""),
        ("Kyrgystan", "; did you mean “KGZ”?"),
        ("Yugoslavia", "; write a country of today"),
        ("Soviet Union", "; write a country of today"),
        ("Réunion", "; write FRA"),
        ("Guyane", "; write FRA"),
        ("Scotland", "; write GBR"),
        ("Siberia", ""),
        ("#N/A", "; write NAM, or leave out unknown values"),
        ("NA", "; write NAM, or leave out unknown values"),
        ("no", "; write NOR, or leave out unknown values"),
        ("none", "; leave out unknown values"),
        ("?", "; leave out unknown values"),
        ("?in", ""),
        ("(so)", ""),
        ("C.A.", ""),
        ("Russia?", "; did you mean “RUS”?"),
        ("Kyrgyzstan*", "; did you mean “KGZ”?"),
        ("(Kazakhstan)", "; did you mean “KAZ”?"),
    ] {
        let told = |text: &str| {
            text.replace("PLACE", "row 2.operators").replace("WRITTEN", written) + more
        };
        assert_eq!(over(&table(written, "USA"), "csv").unwrap_err(), [told(host)], "{written}");
        assert_eq!(over(&table("KGZ", written), "csv").unwrap_err(), [told(party)], "{written}");
    }
    // JSON requires an id; for a name, the problem suggests it.
    for (written, more) in [("UK", "GBR"), ("us", "USA"), ("Korea, Rep.", "KOR"), ("Nato", "NATO")]
    {
        let text = overlay(&SITE.replace("NATO", written).replace("camp-x", "post"));
        let told = party.replace("PLACE", "post.operators[0]").replace("WRITTEN", written)
            + &format!("; did you mean “{more}”?");
        assert_eq!(over(&text, "json").unwrap_err(), [told], "{written}");
    }
}

#[test]
fn an_id_means_nothing_else_in_a_link() {
    for (id, expected) in [
        ("none", "a different id (this word has a meaning in links)"),
        ("KGZ", "a different id (this one is a country's)"),
        (" camp", "an id that does not start or end with a space"),
        ("camp\u{a0}", "an id that does not start or end with a space"),
    ] {
        let seen = id.replace('\u{a0}', " ");
        let told = format!("sites.json: {seen}.id: found “{seen}”, expected {expected}");
        assert_eq!(over(&overlay(&SITE.replace("camp-x", id)), "json").unwrap_err(), [told]);
    }
    for id in ["home", "a,b", "kgz", "KGX", "a b", "a&b=c#d", "база"] {
        let (dossier, _) = over(&overlay(&SITE.replace("camp-x", id)), "json").unwrap();
        assert!(dossier.site_index(id).is_some(), "{id}");
    }
}

#[test]
fn a_lost_letter_is_never_shown() {
    let expected = ", expected the letter itself, in a text saved as UTF-8";
    for (text, form, told) in [
        (
            table("KGZ", "USA").replace("Post", "Fliegerhorst S\u{fffd}d"),
            "csv",
            "line 2, letter 15: found a damaged character, in “Fliegerhorst S\u{fffd}d,\"KGZ\",74,42,weste”",
        ),
        (
            overlay(&SITE.replace("Camp X", "Camp \\uFFFD")),
            "json",
            "line 1, letter 39: found a damaged character, in “amp-x\",\"name\":\"Camp \\uFFFD\",\"host\":\"KGZ\"”",
        ),
    ] {
        assert_eq!(over(&text, form).unwrap_err(), [format!("file.json: {told}{expected}")]);
    }
    let innocent = overlay(&SITE.replace("Camp X", "Camp \\\\ufffd"));
    assert!(over(&innocent, "json").is_ok());
}

#[test]
fn all_faults_are_told_at_once_and_nothing_is_used() {
    let text = overlay(
        &SITE.replace("KGZ", "KGX").replace("2003", "2003-02-30").replace("\"low\"", "\"sure\""),
    );
    assert_eq!(over(&text, "json").unwrap_err().len(), 3);
}

/// Hostile input must not cause a panic.
#[test]
fn nothing_breaks_the_reader() {
    let deep = "[".repeat(100_000);
    let long = format!("{{\"sites\":[{{\"id\":\"{}\"}}]}}", "x".repeat(1_000_000));
    for text in [
        "",
        "null",
        "{\"sites\":{}}",
        "{\"sites\":[null,1,\"x\",[]]}",
        "{\"dossier\":[]}",
        &deep,
        &long,
    ] {
        assert!(whole(text, "json").is_err());
        assert!(!over(text, "csv").is_ok_and(|(dossier, _)| dossier.sites.is_empty()));
    }
}

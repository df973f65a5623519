//! The page uses none of our names, our bloc or our story for facts that are not ours.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::atlas::Atlas;
use sco_map::data::json::{Base, read_own};
use sco_map::data::{Details, Dossier, decode};
use sco_map::i18n::Lang;
use sco_map::state::{Context, State};
use sco_map::view::{Format, Layout, markup};
use std::rc::Rc;

/// Two members, an observer, and sites of three blocs, none of them Western.
const ALLIANCE: &str = r#"{
  "dossier": {"id": "a", "first": "1990-01-01", "as_of": "2012-05-06", "opens": "2007-07-03"ABOUT},
  "standings": [
    {"id": "s1", "country": "FRA", "standing": "member", "from": "1990", "began": "Signed.", "confidence": "high", "sources": ["q"]},
    {"id": "s2", "country": "ITA", "standing": "member", "from": "1990", "began": "Signed.", "confidence": "high", "sources": ["q"]},
    {"id": "s3", "country": "ESP", "standing": "observer", "from": "1990", "began": "Signed.", "confidence": "high", "sources": ["q"]}
  ],
  "sites": [
    {"id": "p", "name": "Post, north", "host": "FRA", "lon": 2.3, "lat": 48.8, "bloc": "other", "kind": "radar",
     "operators": ["FRA"], "active": [{"from": "2001-06-15"}], "confidence": "high", "sources": ["q"]},
    {"id": "r", "name": "Camp", "host": "ITA", "lon": 12.5, "lat": 41.9, "bloc": "other", "kind": "air",
     "operators": ["ITA"], "active": [{"from": "2001"}], "confidence": "high", "sources": ["q"]},
    {"id": "c", "name": "Depot", "host": "ITA", "lon": 12.6, "lat": 41.8, "bloc": "russian", "kind": "air",
     "operators": ["RUS"], "active": [{"from": "2001"}], "confidence": "high", "sources": ["q"]}
  ],
  "claims": [{"id": "k", "text": "All is well.", "date": "2007", "verdict": "opinion", "then": "It was.", "confidence": "high", "sources": ["q"]}],
  "story": [{"id": "one", "title": "A step", "text": "Of two.", "date": "2007-07-03", "view": [0, 35, 20, 55], "claims": ["k"]HEAD}],
  "sources": [{"id": "q", "title": "Notes", "publisher": "Me", "url": "https://example.org/"}]
}"#;

/// Our names and phrases, which only our facts can contain.
const OURS: [&str; 8] =
    ["SCO", "Shanghai", "Western", "1996", "2026", "op-ed", "argument", "today"];

fn alliance(about: &str, head: &str) -> String {
    ALLIANCE.replace("ABOUT", about).replace("HEAD", head)
}

fn ours() -> (Dossier, Details) {
    let details = include_bytes!("../assets/details.bin");
    (decode(include_bytes!("../assets/dossier.bin")).unwrap(), decode(details).unwrap())
}

fn own(text: &str) -> Dossier {
    let (names, _) = ours();
    read_own(text, Base::Names(&names)).unwrap().dossier
}

/// The page that a link opens.
fn page(dossier: Dossier, query: &str) -> String {
    let atlas = Atlas::decode(include_bytes!("../assets/atlas-0.bin")).unwrap();
    let context = Context::new(Rc::new(dossier));
    let reading = State::from_query(query, &context);
    assert_eq!(reading.unread, [""; 0], "{query}");
    markup(context, reading.state, atlas, Lang::En, Format::of(Layout::Page))
}

/// All text for readers and screen readers: texts, and attributes that name and describe; not the attributes of shapes.
fn words(html: &str) -> String {
    let spoken = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder"];
    let mut all = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        for name in spoken {
            let value = tag.split_once(&format!(" {name}=\""));
            all.extend(value.map(|(_, rest)| rest.split('"').next().unwrap()));
        }
        all.push(text.trim());
    }
    all.retain(|text| !text.is_empty());
    all.join("\n")
}

/// The text of the first element of that part.
fn part<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!(" part=\"{name}\"")).unwrap();
    rest.split_once('>').unwrap().1.split('<').next().unwrap()
}

fn heading(html: &str) -> &str {
    part(html, "title")
}

fn sentence(html: &str) -> &str {
    part(html, "sentence")
}

#[test]
fn nothing_of_ours_is_said_of_others() {
    let csto = include_str!("../examples/csto.json").to_owned();
    let named = alliance(r#", "organisation": "NATO""#, "");
    let titled = alliance(r#", "title": "Mine", "organisation": "EU""#, "");
    let sites = r#"{"dossier": {"id": "a"}, "sites": [], "sources": []}"#.to_owned();
    for (text, queries) in [
        (&csto, &["", "select=kant", "select=ARM", "date=2002-10-07", "date=2022-01-06"][..]),
        (&alliance("", ""), &["", "select=p", "step=one", "date=1990-01-01", "compare=2001-01-01"]),
        (&named, &["", "select=FRA", "compare=2001-01-01"]),
        (&titled, &["", "date=2012-05-06"]),
        (&sites, &[""]),
    ] {
        for query in queries {
            let html = page(own(text), query);
            let said = words(&html);
            for name in OURS {
                // Days that own facts leave out are ours.
                if name.starts_with(char::is_numeric) && !text.contains("2012-05-06") {
                    continue;
                }
                let line = said.lines().find(|line| line.contains(name));
                assert_eq!(line, None, "“{name}” at “{query}” of\n{text}");
            }
        }
    }
}

#[test]
fn headings_and_sentences_name_who_the_facts_name() {
    let forces = "Other forces used two sites in the region: two in member countries (Post, north; and Camp).";
    for (about, title, standings) in [
        ("", "Countries and military sites", "there were two members and one observer."),
        (
            r#", "organisation": "NATO""#,
            "NATO: countries and military sites",
            "NATO had two members and one observer.",
        ),
        (
            r#", "organisation": "EU", "title": "Mine""#,
            "Mine",
            "the EU had two members and one observer.",
        ),
    ] {
        let html = page(own(&alliance(about, "")), "");
        assert_eq!(heading(&html), title);
        assert_eq!(sentence(&html), format!("On 3 July 2007 {standings} {forces}"));
    }
    let russian = page(own(&alliance(r#", "camp": "russian""#, "")), "");
    assert!(
        sentence(&russian).ends_with(
            "Russian forces used one site in the region: one in a member country (Depot)."
        )
    );
}

#[test]
fn a_bloc_that_is_none_is_told() {
    let (names, _) = ours();
    let text = alliance(r#", "camp": "westen""#, "");
    let problems = read_own(&text, Base::Names(&names)).unwrap_err().problems;
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "dossier.json: a.camp: found “westen”, expected one of western, russian, chinese, indian, other; did you mean “western”?"
        ]
    );
}

#[test]
fn what_no_fact_speaks_of_is_not_said() {
    let (names, _) = ours();
    let facts = |part: &str| {
        let sources = r#""sources": [{"id": "q", "title": "N", "publisher": "M", "url": "https://example.org/"}]"#;
        read_own(
            &format!(r#"{{"dossier": {{"id": "a"}}, {part}, {sources}}}"#),
            Base::Names(&names),
        )
        .unwrap()
        .dossier
    };
    let site = facts(
        r#""sites": [{"id": "c", "name": "Depot", "host": "ITA", "lon": 12.6, "lat": 41.8, "bloc": "russian",
        "kind": "air", "operators": ["RUS"], "active": [{"from": "2001"}], "confidence": "high", "sources": ["q"]}]"#,
    );
    let html = page(site, "");
    assert_eq!(sentence(&html), "On 3 July 2007 one Russian site was in use.");
    let said = words(&html);
    for absent in ["Member", "members", "Observer", "Chinese", "Naval", "Alliance", "Military ties"]
    {
        assert!(!said.lines().any(|line| line.contains(absent)), "“{absent}” in\n{said}");
    }
    assert!(said.contains("3 July 2007: 1 Russian site"));
    let standing = facts(
        r#""standings": [{"id": "s", "country": "FRA", "standing": "member", "from": "1990",
        "began": "Signed.", "confidence": "high", "sources": ["q"]}]"#,
    );
    let html = page(standing.clone(), "");
    assert_eq!(sentence(&html), "On 3 July 2007 there was one member.");
    assert!(words(&html).contains("3 July 2007: 1 member"));
    let html = page(standing, "compare=2001-01-01");
    assert_eq!(
        sentence(&html),
        "Between 1 January 2001 and 3 July 2007 no country changed its standing."
    );
}

/// The map names the sites of the bloc that the sentence counts.
#[test]
fn the_bloc_that_is_counted_is_the_bloc_that_is_seen() {
    let labels = |html: &str| -> Vec<String> {
        let labels = html.split("class=\"label site").skip(1);
        labels
            .map(|rest| rest.split_once('>').unwrap().1.split('<').next().unwrap().to_owned())
            .collect()
    };
    let csto = own(include_str!("../examples/csto.json"));
    let seen = labels(&page(csto, ""));
    for name in ["Kant", "Gyumri and Erebuni", "Hantsavichy", "201st base, Dushanbe"] {
        assert!(seen.iter().any(|label| label == name), "{name} is not among {seen:?}");
    }
    let both = own(&alliance("", ""));
    assert_eq!(labels(&page(both, "")), ["Post, north", "Camp"]);
}

#[test]
fn the_slider_and_its_days_are_those_of_the_facts() {
    let html = page(own(&alliance("", "")), "select=p");
    assert!(html.contains("aria-label=\"Date, from 1 January 1990 to 6 May 2012\""));
    let html = page(ours().0, "select=KGZ");
    assert!(html.contains("aria-label=\"Date, from 26 April 1996 to 1 September 2026\""));
    assert!(words(&html).contains("\nsince 15 June 2001\n"));
}

#[test]
fn a_story_has_the_words_of_its_facts_or_plain_ones() {
    let plain = page(own(&alliance("", "")), "");
    assert!(words(&plain).contains("Story") && !plain.contains("In July 2007"));
    let step = page(own(&alliance("", "")), "step=one");
    assert!(step.contains(">A step</h2>") && !step.contains("The question"));
    let about = r#", "invitation": "Was it so?", "then": "Known to us""#;
    let own_words = alliance(about, r#", "head": "The first part""#);
    assert!(words(&page(own(&own_words), "step=one")).contains("Was it so?"));
    assert!(words(&page(own(&own_words), "step=one")).contains("The first part"));
    assert_eq!(own(&own_words).then.as_deref(), Some("Known to us"));
    let (dossier, _) = ours();
    let first = words(&page(dossier, "step=six-members"));
    assert!(first.contains("In July 2007 an op-ed argued") && first.contains("The question"));
}

/// An overlay keeps our texts that it does not replace.
#[test]
fn an_overlay_keeps_our_words() {
    let (dossier, details) = ours();
    let over = |text: &str| read_own(text, Base::All(&dossier, &details)).unwrap().dossier;
    let html = page(over(r#"{"sites": []}"#), "");
    assert_eq!(
        heading(&html),
        "The Shanghai Cooperation Organisation and Western forces around it"
    );
    assert!(sentence(&html).starts_with("On 3 July 2007 the SCO had six members"));
    let html = page(over(r#"{"dossier": {"title": "Mine", "camp": "russian"}}"#), "");
    assert_eq!(heading(&html), "Mine");
    assert!(sentence(&html).contains("Russian forces used 23 sites"));
    // Where a site is in a country that nobody searched, the sentence does not claim to count the covered ones.
    for (host, counted) in
        [("KGZ", "80 sites in the countries covered"), ("DEU", "80 sites in the region")]
    {
        let site = format!(
            r#"{{"sites": [{{"id": "camp-x", "name": "Camp X", "host": "{host}", "lon": 10, "lat": 50,
            "bloc": "western", "kind": "air", "operators": ["USA"], "active": [{{"from": "2001"}}], "confidence": "high",
            "sources": ["q"]}}], "sources": [{{"id": "q", "title": "Q", "publisher": "Q", "url": "https://example.org/"}}]}}"#
        );
        let html = page(over(&site), "");
        let said = sentence(&html);
        assert!(said.contains(counted), "{host}: {said}");
    }
    let early = page(over(r#"{"dossier": {"first": "1990-01-01"}}"#), "date=1990-01-01");
    assert!(
        sentence(&early)
            .starts_with("On 1 January 1990 there was neither the SCO nor the Shanghai Five.")
    );
}

#[test]
fn a_crowd_tells_its_blocs() {
    let html = page(ours().0, "");
    let said = words(&html);
    let mixed = "6 sites, 4 Russian, 2 Indian: 201st base, Dushanbe; 201st base, Bokhtar; ";
    assert!(said.lines().any(|line| line.starts_with(mixed)), "{said}");
    assert!(said.contains("\n2 Western sites: Al Dhafra and Al Minhad\n"), "{said}");
    let compared = words(&page(ours().0, "compare=2026-09-01"));
    assert!(compared.lines().any(|line| line.contains(" Western sites closed: ")), "{compared}");
}

#[test]
fn sites_are_named_where_no_fact_speaks_of_standings() {
    let (head, rest) = ALLIANCE.split_once("  \"standings\": [").unwrap();
    let (_, rest) = rest.split_once("\n  ],\n").unwrap();
    let text = format!("{head}{rest}").replace("ABOUT", "").replace("HEAD", "");
    let html = page(own(&text), "");
    let (_, labels) = html.split_once("class=\"labels\"").unwrap();
    let (labels, _) = labels.split_once("</g>").unwrap();
    let labels = words(labels);
    assert!(labels.contains("Post, north"), "{labels}");
}

//! The markup of the page, rendered natively from the baked files, before any listener or effect.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::atlas::Atlas;
use sco_map::data::{Bloc, Dossier, decode};
use sco_map::i18n::Lang;
use sco_map::state::{Context, State};
use sco_map::view::{Format, Layout, markup};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

fn dossier() -> Dossier {
    decode(include_bytes!("../assets/dossier.bin")).unwrap()
}

/// The page that a link opens.
fn page(query: &str) -> String {
    let atlas = Atlas::decode(include_bytes!("../assets/atlas-0.bin")).unwrap();
    let context = Context::new(Rc::new(dossier()));
    let reading = State::from_query(query, &context);
    assert_eq!(reading.unread, [""; 0], "{query}");
    markup(context, reading.state, atlas, Lang::En, Format::of(Layout::Page))
}

/// The start tags of elements that have that attribute.
fn tags<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let all = html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    all.filter(|tag| value(tag, attribute).is_some()).collect()
}

/// The value of a start tag's attribute.
fn value<'a>(tag: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {attribute}=\""))?;
    rest.split('"').next()
}

/// The content of each element of that name; it must not contain an element of the same name.
fn inside<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let starts = html.split(&start).skip(1);
    let whole = starts.filter(|rest| rest.starts_with([' ', '>']));
    whole.map(|rest| rest.split_once('>').unwrap().1.split(&end).next().unwrap()).collect()
}

/// The words between the tags.
fn words(html: &str) -> Vec<String> {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn heading_and_sentence() {
    for (query, sentence) in [
        (
            "",
            "On 3 July 2007 the SCO had six members and four observers. Western forces used 79 sites in the countries covered: three in member countries (Manas, Termez and Dushanbe airport), one in an observer country (Shamsi) and 75 elsewhere. Of these, one is presumed.",
        ),
        (
            "date=2001-06-14",
            "On 14 June 2001 there was no SCO yet; six states met as the Shanghai Five. Western forces used 33 sites, all of them in other countries.",
        ),
        ("date=2026-09-01", "On 1 September 2026 the SCO had ten members and 17 partners."),
    ] {
        let html = page(query);
        let title = "The Shanghai Cooperation Organisation and Western forces around it";
        assert_eq!(inside(&html, "h1"), [title]);
        let said = inside(&html, "p")[0];
        assert!(said.starts_with(sentence), "{query}: {said}");
    }
}

#[test]
fn countries_are_filled_by_their_standing() {
    for (query, expected) in [
        (
            "",
            &[
                ("area member", "", "CHN KAZ KGZ RUS TJK UZB"),
                ("area", "observer", "IND IRN MNG PAK"),
            ][..],
        ),
        ("hide=member", &[("area", "observer", "IND IRN MNG PAK")]),
        ("date=2001-06-14", &[("area shanghai-five", "", "CHN KAZ KGZ RUS TJK UZB")]),
        (
            "date=2026-09-01",
            &[
                ("area member", "", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB"),
                (
                    "area",
                    "partner",
                    "AFG ARE ARM AZE BHR EGY KHM KWT LAO LKA MDV MMR MNG NPL QAT SAU TUR",
                ),
                ("area", "applicant", "BGD SYR"),
                ("area", "possible", "ISR"),
            ],
        ),
    ] {
        let html = page(query);
        let mut found: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for area in tags(&html, "data-country") {
            let fill = value(area, "fill").unwrap_or_default();
            let pattern = fill.trim_start_matches("url(#").trim_end_matches(')');
            let id = value(area, "data-country").unwrap();
            assert!(!value(area, "d").unwrap().is_empty(), "{id} has no shape");
            found.entry((value(area, "class").unwrap(), pattern)).or_default().insert(id);
        }
        found.remove(&("area land", ""));
        let expected: BTreeMap<_, _> = expected
            .iter()
            .map(|(class, fill, ids)| ((*class, *fill), ids.split(' ').collect()))
            .collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn patterns_that_fill_are_there() {
    let html = page("date=2026-09-01");
    let there: BTreeSet<_> =
        tags(&html, "patternUnits").iter().map(|tag| value(tag, "id")).collect();
    for tag in tags(&html, "fill") {
        let fill = value(tag, "fill").unwrap();
        let name = fill.trim_start_matches("url(#").trim_end_matches(')');
        assert!(there.contains(&Some(name)), "nothing paints {fill}");
    }
}

#[test]
fn marks_have_names_and_hold_every_site_once() {
    let (html, dossier) = (page(""), dossier());
    let mut sites = Vec::new();
    for mark in tags(&html, "data-sites") {
        let own = value(mark, "data-sites").unwrap().split(' ');
        let own: Vec<usize> = own.map(|index| index.parse().unwrap()).collect();
        let name = value(mark, "aria-label").unwrap();
        for index in &own {
            assert!(name.contains(&*dossier.sites[*index].name), "{name}");
        }
        assert_eq!(value(mark, "role"), Some("button"), "{name}");
        sites.extend(own);
    }
    assert_eq!(sites.iter().collect::<BTreeSet<_>>().len(), sites.len(), "a site has two marks");
    let of = |bloc| sites.iter().filter(|index| dossier.sites[**index].bloc == bloc).count();
    assert_eq!(
        (of(Bloc::Western), of(Bloc::Russian)),
        (83, 23),
        "counted or not; two are out of the picture"
    );
    assert!(html.contains("aria-label=\"Manas, Western air site in Kyrgyzstan\""));
}

/// The colour of names on members fits only a fill that is not muted.
#[test]
fn names_on_muted_members_are_in_ink() {
    let on_member = |query: &str| {
        let html = page(query);
        let names = html.split("on-member\"").skip(1);
        let name =
            |rest: &str| rest.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
        names.map(name).collect::<BTreeSet<_>>()
    };
    assert!(on_member("").contains("Kazakhstan"));
    let dossier = dossier();
    let mut seen = 0;
    for step in &dossier.steps {
        let told: Vec<_> = step.countries.iter().filter_map(|id| dossier.country(*id)).collect();
        let named = on_member(&format!("step={}", step.id));
        seen += named.len();
        for name in named {
            assert!(told.iter().any(|country| *country.name == *name), "{name} at {}", step.id);
        }
    }
    assert!(seen > 0);
}

/// Borders between coloured countries have a colour of their own; without standings there are none.
#[test]
fn borders_between_coloured_countries_are_seams() {
    let seams = |query: &str| {
        let html = page(query);
        let paths = tags(&html, "d");
        let is_seam = |tag: &&str| value(tag, "class") == Some("border seam");
        paths.into_iter().filter(is_seam).map(|tag| tag.matches('M').count()).sum::<usize>()
    };
    let off = "hide=member,observer,shanghai-five,dialogue-partner,partner";
    assert_eq!(seams(off), 0);
    let [before, opening, now] = ["date=1996-05-01", "", "date=2026-09-01"].map(seams);
    assert!(before > 0 && before < opening && opening < now, "{before} {opening} {now}");
}

#[test]
fn the_map_is_one_stop_for_the_tab_key() {
    let html = page("");
    let picture =
        html.split("class=\"stage\"").nth(1).unwrap().split("class=\"camera\"").next().unwrap();
    let stops =
        tags(picture, "tabindex").into_iter().filter(|tag| value(tag, "tabindex") == Some("0"));
    assert_eq!(stops.count(), 1);
}

#[test]
fn the_legend_counts() {
    let html = page("");
    let line = inside(&html, "ul").into_iter().find(|list| list.contains("Member")).unwrap();
    let entries: Vec<_> = inside(line, "li").into_iter().map(words).collect();
    for (name, count) in [("Member", "6"), ("Observer", "4"), ("Western", "79"), ("Russian", "23")]
    {
        assert!(entries.contains(&vec![name.to_owned(), count.to_owned()]), "{name} {entries:?}");
    }
}

#[test]
fn the_table_holds_the_same() {
    let html = page("");
    let rows = inside(inside(&html, "table")[0], "tr");
    let countries: Vec<_> = rows.into_iter().skip(1).map(words).collect();
    let own: Vec<_> = countries.iter().map(|row| (&*row[0], &*row[1], &*row[2])).collect();
    assert_eq!(own.len(), 10);
    assert_eq!(own[0], ("China", "Member", "15 June 2001"));
    assert_eq!(own[9], ("Pakistan", "Observer", "5 July 2005"));
}

#[test]
fn the_slider_says_its_day() {
    for (query, spoken) in [
        ("", "3 July 2007: 6 members, 79 Western sites"),
        ("date=1996-04-26", "26 April 1996: 0 members, 32 Western sites"),
    ] {
        let html = page(query);
        let slider = tags(&html, "aria-valuetext")[0];
        assert_eq!(value(slider, "aria-valuetext"), Some(spoken));
        assert_eq!(value(slider, "type"), Some("range"));
        assert_eq!((value(slider, "min"), value(slider, "max")), (Some("9612"), Some("20697")));
    }
}

#[test]
fn the_day_of_the_evidence_and_the_note_on_borders_are_there() {
    let html = page("select=manas");
    assert!(html.contains(
        "As of 1 September 2026. Data version 2.1.0 of 30 November 2026. Borders and names on this map do not imply endorsement."
    ));
}

/// A strict policy forbids inline styles and scripts.
#[test]
fn nothing_is_inline() {
    for query in [
        "",
        "date=2026-09-01&select=KGZ",
        "select=manas&at=74.5,42.9,6",
        "step=told-to-leave",
        "compare=2026-09-01",
        "show=events,ties",
    ] {
        let html = page(query);
        assert!(
            !html.contains("<script") && !html.contains("<style") && !html.contains("javascript:"),
            "{query}"
        );
        for tag in html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag) {
            for (attribute, _) in tag.split(' ').skip(1).filter_map(|part| part.split_once('=')) {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{query}: {tag}");
            }
        }
    }
}

/// Every id is unique, and every reference to an id has a target.
#[test]
fn ids_are_found() {
    for query in ["", "select=manas", "step=told-to-leave", "compare=2026-09-01"] {
        let html = page(query);
        let ids: Vec<_> = tags(&html, "id").iter().map(|tag| value(tag, "id").unwrap()).collect();
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{query}: {ids:?}");
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for tag in tags(&html, name) {
                for id in value(tag, name).unwrap().split(' ') {
                    assert!(unique.contains(id), "{query}: no #{id} for {tag}");
                }
            }
        }
    }
}

/// What was not searched is neither empty nor disputed.
#[test]
fn what_is_not_covered_is_drawn_and_told() {
    for (query, told) in [
        ("select=IRQ", "The main Western sites are listed."),
        ("select=KGZ", "All known Western sites are listed."),
        ("select=CHN", "No Western site is known."),
        (
            "select=THA",
            "Not covered: this map does not say whether there were Western sites on 3 July 2007.",
        ),
    ] {
        let html = page(query);
        assert!(inside(&html, "p").iter().any(|line| line.starts_with(told)), "{query}");
    }
    let html = page("");
    assert!(html.contains("aria-label=\"Germany: No standing, not covered\""));
    assert!(html.contains("aria-label=\"Russia: Member\""));
    for pattern in ["left-out", "left-out-over"] {
        assert!(html.contains(&format!("fill=\"url(#{pattern})\"")), "{pattern}");
    }
}

/// A site is counted, or says why it is not.
#[test]
fn cards_say_whether_a_site_counts_and_when_it_was_last_seen() {
    for (query, status) in [
        ("select=manas", "On 3 July 2007: in use"),
        ("select=thumrait", "On 3 July 2007: access only, no forces based there; not counted"),
        ("select=eskan-village", "On 3 July 2007: presumed in use"),
        ("select=tapa&date=2026-09-01", "On 1 September 2026: presumed in use"),
    ] {
        let html = page(query);
        assert!(inside(&html, "p").contains(&status), "{query}: {:?}", inside(&html, "p"));
    }
    assert!(page("select=tapa").contains("May 2023"));
    assert!(page("select=akrotiri").contains("On overseas territory of the state that uses it."));
}

//! Tests of pictures, for the opening and other views.

use super::*;
use sco_map::data::{Bloc, Holds};
use sco_map::i18n::Lang;
use sco_map::state::CameraChoice;
use sco_map::view::TABLES;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// The markups for such a command line, or the problems with it.
fn asked(line: &str) -> Result<[String; 3], Vec<String>> {
    let context = context().unwrap();
    let wish = options::read(&words_of(line), &context)?;
    markups(&context, &wish)
}

fn words_of(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

fn picture(line: &str) -> Html {
    let [(_, svg), ..] = files(&asked(line).unwrap(), SHEET).unwrap();
    Html::parse_fragment(&svg)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// Other views: a day with many standings, comparisons in both directions, everything at once, a step, a selection.
const OPENINGS: [&str; 9] = [
    "--date 2014-06-03",
    "--date 2001-06-15 --compare 2026-09-01",
    "--date 2026-09-01 --compare 2001-06-15",
    "--date 2005-07-05 --layers events,ties,relation-tension,relation-rivalry,relation-dispute,relation-cooperation,relation-dialogue,relation-alliance",
    "--step bushehr-quarrel",
    "--select manas",
    "--select KGZ",
    "--date 2007-08-16 --layers events --select sum07-2007",
    "--date 2026-09-01",
];

/// The files in `assets/` are up to date.
#[test]
fn the_committed_poster_is_the_opening() {
    for (name, text) in files(&asked("").unwrap(), SHEET).unwrap() {
        let committed = fs::read_to_string(assets().join(name)).unwrap_or_default();
        assert!(committed == text, "assets/{name} is stale: run `cargo poster`");
    }
}

#[test]
fn options_are_those_of_the_element() {
    let page = asked("--date 2014-06-03 --heading-level 3").unwrap();
    assert!(page[0].contains("3 June 2014") && page[0].contains("aria-level=\"3\""));
    let languages = Lang::ALL.map(Lang::tag).join(", ");
    let days = "a day from 1996-04-26 to 2026-09-01, like 2007-07-03";
    for (line, problems) in [
        ("--date 2014-06-31", &[format!("--date: found “2014-06-31”, expected {days}")][..]),
        ("--date", &[format!("--date: found nothing, expected {days}")]),
        (
            "--date 2014-06-03 --compare 2014-06-03",
            &[format!("--compare: found “2014-06-03”, expected {days} and not the date, or none")],
        ),
        // All at once.
        (
            "--date --heading-level 7 --lang xx --layers events,bases,-sites --lang en",
            &[
                format!("--date: found nothing, expected {days}"),
                "--lang: found it twice, expected it once".to_owned(),
                "--layers: found “bases, -sites”, expected names of layers, those to hide with a minus, like \"events -sites-russian\"".to_owned(),
                "--heading-level: found “7”, expected a whole number from 1 to 6".to_owned(),
            ],
        ),
        (
            "--lang zxx",
            &[format!("--lang: found “zxx”, expected the tag of a language, of which there are {languages}")],
        ),
        (
            "--size 3",
            &["found --size, expected one of --step, --date, --compare, --layers, --select, --camera, --view, --out, --lang, --heading-level".to_owned()],
        ),
    ] {
        assert_eq!(asked(line).unwrap_err(), problems, "{line}");
    }
}

#[test]
fn help_lists_every_option_and_layer() {
    let help = options::help(&context().unwrap());
    for file in ["poster.svg", "poster.html", "widget.html", "share.png", "share.html", "text.html"]
    {
        assert!(help.contains(&format!("\n  {file} ")), "{file}\n{help}");
    }
    for name in sco_map::state::ATTRIBUTES.into_iter().chain(["out", "lang", "heading-level"]) {
        assert!(help.contains(&format!("\n  --{name} ")), "{name}\n{help}");
    }
    for layer in sco_map::data::Layer::all() {
        assert!(help.contains(&layer.name()), "{}", layer.name());
    }
}

/// Every visible shape has a rule, so none is black by mistake.
#[test]
fn every_step_and_layer_is_painted() {
    let context = context().unwrap();
    let steps = context.dossier.steps.iter().map(|step| format!("--step {}", step.id));
    for line in steps.chain(OPENINGS.map(str::to_owned)) {
        let files = files(&asked(&line).unwrap(), SHEET).map_err(|problems| problems.join("\n"));
        let [(_, svg), (_, html), _] =
            files.unwrap_or_else(|problems| panic!("{line}: {problems}"));
        for text in [svg, html] {
            let page = Html::parse_fragment(&text);
            let black: Vec<_> =
                shapes(&page).filter(|shape| painted(*shape, "fill").is_none()).collect();
            assert!(black.is_empty(), "{line}: {:?}", black[0].html());
        }
    }
}

fn shapes(page: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    all(page, "svg :is(path, circle, rect, text)").into_iter()
}

/// The attribute of the element, or the inherited value.
fn painted<'a>(element: ElementRef<'a>, name: &str) -> Option<&'a str> {
    let outer = element.ancestors().filter_map(ElementRef::wrap);
    [element].into_iter().chain(outer).find_map(|element| element.attr(name))
}

#[test]
fn a_rule_that_is_missing_is_named() {
    let everything = "--date 2005-07-05 --compare 2001-06-15 --layers events,ties,relation-tension,relation-rivalry,relation-dispute,relation-cooperation,relation-dialogue,relation-alliance";
    for (line, rule, named) in [
        ("", ".land {", "<path class=\"area land\"> in <g class=\"ground\">"),
        ("", ".member,\n.shanghai-five {", "<path class=\"area member\"> in <g class=\"ground\">"),
        ("", ".lake {", "<path class=\"lake\"> in <g class=\"ground\">"),
        ("", ".ink {", "<rect class=\"ink\"> in <pattern>"),
        ("", ".label {", "<text class=\"label major\"> in <g class=\"labels\">"),
        ("", ".mark,\n.crowd > * {", "in <g class=\"mark other\">"),
        (everything, ".pin {", "<path class=\"pin\"> in <g class=\"event\">"),
        (everything, ".eye {", "<circle class=\"eye\"> in <g class=\"event\">"),
        (everything, ".plate {", "<rect class=\"plate\"> in <g class=\"badge\">"),
        (everything, ".arc.tension {", "<path class=\"line\"> in <g class=\"arc tension\">"),
        (everything, ".arc .line {", "<path class=\"line\"> in <g class=\"arc rivalry\">"),
        (everything, ".hub {", "<circle class=\"hub\"> in <g class=\"arcs\">"),
        (everything, ".change {", "<path class=\"change joined\"> in <g class=\"ground changes\">"),
        (everything, ".move circle {", "<circle> in <g class=\"move\">"),
        (everything, ".of-site {", "<path class=\"of-site\"> in "),
    ] {
        assert!(SHEET.contains(rule), "{rule}");
        let sheet = SHEET.replace(&format!("\n{rule}"), &format!("\n.elsewhere {rule}"));
        let problems = files(&asked(line).unwrap(), &sheet).err().unwrap_or_default();
        let found = "style.css: found no colour for <";
        let is_named = |problem: &String| problem.starts_with(found) && problem.contains(named);
        assert!(problems.iter().any(is_named), "{rule} {problems:#?}");
    }
    // Without these, there is a colour, but a wrong one; their classes stand in other rules as well.
    for (line, rule, named) in [
        (everything, ".badge .count {", ".badge of <g class=\"badge\"> in <g class=\"badges\">"),
        (
            "",
            ".hollow .sign {",
            ".hollow of <g class=\"mark plain hollow\"> in <svg class=\"key\">",
        ),
        (
            "",
            ".hollow .sign {",
            ".hollow of <g class=\"mark western hollow\"> in <g class=\"marks\">",
        ),
        (OPENINGS[8], ".presumed .sign {", ".presumed of <g class=\"mark plain presumed\"> in "),
        (OPENINGS[1], ".comparing .area:not(.moved, .land) {", ".moved of <path class=\"area "),
    ] {
        assert!(SHEET.contains(rule), "{rule}");
        let sheet = SHEET.replace(&format!("\n{rule}"), &format!("\n.elsewhere {rule}"));
        let problems = files(&asked(line).unwrap(), &sheet).err().unwrap_or_default();
        let told = format!("style.css: found no rule for {named}");
        assert!(problems.iter().any(|one| one.starts_with(&told)), "{rule} {problems:#?}");
    }
    let sheet = SHEET.replace("--sco-western:", "--sco-west:");
    let problems = files(&asked("").unwrap(), &sheet).unwrap_err();
    let expected = "style.css: found var(--sco-western), expected a rule that sets it".to_owned();
    assert!(problems.contains(&expected), "{problems:#?}");
}

/// The stylesheet with another name for each of those classes.
fn without(classes: &BTreeSet<String>) -> String {
    let is_name = |c: char| c.is_alphanumeric() || c == '-';
    let mut parts = SHEET.split('.');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |sheet, rest| {
        let name = rest.split(|c| !is_name(c)).next().unwrap_or_default();
        let other = if classes.contains(name) { "elsewhere" } else { name };
        format!("{sheet}.{other}{}", &rest[name.len()..])
    })
}

/// Whatever it does: a class that only makes a name italic as well as one that gives a colour.
#[test]
fn a_class_without_any_rule_is_named() {
    let mut known = BTreeSet::new();
    for line in [OPENINGS[1], OPENINGS[3], OPENINGS[5]] {
        let markups = asked(line).unwrap();
        let page = Html::parse_fragment(&markups[0]);
        let picture = all(&page, ".stage > svg *, .key-line svg *").into_iter();
        let classes = picture.flat_map(|one| one.value().classes().map(str::to_owned));
        let classes: BTreeSet<_> =
            classes.filter(|class| !look::HOOKS.contains(&&**class) && class != "hit").collect();
        let problems = files(&markups, &without(&classes)).unwrap_err();
        for class in &classes {
            let told = format!("style.css: found no rule for .{class} of <");
            assert!(problems.iter().any(|one| one.starts_with(&told)), "{class} {problems:#?}");
        }
        known.extend(classes);
    }
    for class in ["before", "apart", "on-member", "selected", "hollow"] {
        assert!(known.contains(class), "{class}: not drawn");
    }
}

/// The order and the comments of rules do not matter.
#[test]
fn order_and_comments_of_the_sheet_do_not_matter() {
    let bare: String = SHEET
        .split("/*")
        .map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest))
        .collect();
    let page = asked(OPENINGS[3]).unwrap();
    assert_eq!(files(&page, &bare).unwrap(), files(&page, SHEET).unwrap());
    let (before, after) = SHEET.split_once("/* Events */").unwrap();
    let (pins, after) = after.split_once("/* Ties */").unwrap();
    let moved = format!("{pins}\n{before}\n{after}");
    assert_eq!(files(&page, &moved).unwrap(), files(&page, SHEET).unwrap());
}

/// The values that differ between light and dark.
#[test]
fn colours_are_those_of_the_sheet() {
    let [(_, svg), (_, html), _] = files(&asked(OPENINGS[3]).unwrap(), SHEET).unwrap();
    for (name, day, night) in [
        ("color", "#b83405", "#ff8f52"),
        ("fill", "#a8c0d8", "#3f5d80"),
        ("fill", "#17222b", "#e9eef2"),
        ("color", "#93246b", "#f09acb"),
    ] {
        assert!(svg.contains(&format!("{name}=\"{day}\"")), "{name} {day}");
        assert!(svg.contains(&format!("{{{name}:{night}}}")), "{name} {night}");
        assert!(html.contains(&format!("{name}=\"{day}\"")), "{name} {day}");
    }
    for never in ["var(", "vector-effect", " style=", "light-dark", "calc("] {
        assert!(!svg.contains(never), "{never}");
    }
}

#[test]
fn a_comparison_is_drawn_with_its_key() {
    for line in [OPENINGS[1], OPENINGS[2]] {
        let markup = asked(line).unwrap();
        let [(_, svg), (_, html), _] = files(&markup, SHEET).unwrap();
        let page = Html::parse_fragment(&html);
        assert!(all(&page, ".ground .area").len() > 30, "{line}");
        assert!(all(&page, ".changes .change").len() > 10, "{line}");
        assert!(all(&page, ".moves .move").len() > 10, "{line}");
        assert!(all(&page, ".changed-key .key").len() > 2, "{line}");
        for text in ["Gained a standing", "15 June 2001", "1 September 2026"] {
            assert!(svg.contains(text) && html.contains(text), "{line}: {text}");
        }
        // Its outlines lie on the grid of the ground, with their declared width.
        let page = picture(line);
        let outlines = all(&page, "path[stroke=\"#17222b\"][fill=\"none\"]");
        let outlines: Vec<_> =
            outlines.into_iter().filter(|path| path.attr("stroke-width") == Some("3.2")).collect();
        assert!(outlines.len() > 10, "{line}");
        assert!(
            outlines.iter().all(|path| path
                .parent()
                .and_then(ElementRef::wrap)
                .unwrap()
                .attr("transform")
                == Some("scale(0.5)"))
        );
        // Countries without a change are pale.
        assert!(svg.contains("opacity=\"0.35\"") || svg.contains("opacity=\".35\""), "{line}");
    }
}

/// In its heading and its names, for eyes and for screen readers.
#[test]
fn a_comparison_names_both_days() {
    for line in [OPENINGS[1], OPENINGS[2]] {
        let markups = asked(line).unwrap();
        let [(_, svg), (_, page), (_, widget)] = files(&markups, SHEET).unwrap();
        let tags = share::tags(&Page::read(&markups[2], SHEET), &context().unwrap().dossier);
        let page = [svg, page, widget, tags].map(|text| Html::parse_fragment(&text));
        let words = |page: &Html, selector: &str| -> String {
            all(page, selector)[0].text().collect::<Vec<_>>().join(" ")
        };
        let label = |page: &Html, selector: &str, name: &str| {
            all(page, selector)[0].attr(name).unwrap().to_owned()
        };
        let shared = Html::parse_fragment(&share::picture(&Page::read(&markups[2], SHEET)));
        for named in [
            words(&page[0], "svg > title"),
            words(&page[0], "svg > text[font-size=\"22\"]"),
            label(&page[0], "svg svg[role=img]", "aria-label"),
            label(&page[1], ".stage > svg", "aria-label"),
            words(&page[1], ".sentence"),
            label(&page[2], ".stage > svg", "aria-label"),
            words(&page[2], ".sentence"),
            label(&page[3], "[property='og:description']", "content"),
            label(&page[3], "[property='og:image:alt']", "content"),
            words(&shared, "g[transform^='translate(36 20)']"),
        ] {
            for day in ["15 June 2001", "1 September 2026"] {
                assert!(named.contains(day), "{line}: {named}");
            }
        }
    }
}

/// A number stands for what is drawn, not for what a layer hides or a step leaves out.
#[test]
fn the_key_counts_what_is_drawn() {
    let context = context().unwrap();
    let dossier = &context.dossier;
    for line in [
        "",
        "--layers -kind-air",
        "--layers -kind-air,-kind-ground,-kind-naval",
        "--layers -sites-russian,-kind-logistics --date 2014-06-03",
        "--select sum07-2007",
        "--step bushehr-quarrel",
    ] {
        let mut wish = options::read(&words_of(line), &context).unwrap();
        // From so far that no site is out of the picture.
        wish.state.camera = CameraChoice::parse("60,40,0.25", dossier).unwrap();
        let day = wish.state.date;
        let markup = markup_of(&context, &wish, (Layout::Page, unmeasured())).unwrap();
        let page = Html::parse_fragment(&markup);
        let key: BTreeMap<String, usize> = all(&page, ".key-line .entry")
            .iter()
            .filter_map(|entry| {
                let words: Vec<String> = entry.text().map(str::to_owned).collect();
                let [name, number] = words.try_into().ok()?;
                Some((name, number.parse().unwrap()))
            })
            .collect();
        for (name, bloc) in [("Western", Bloc::Western), ("Russian", Bloc::Russian)] {
            let drawn = all(&page, "[data-sites]")
                .iter()
                .flat_map(|mark| mark.attr("data-sites").unwrap().split(' '))
                .map(|site| &dossier.sites[site.parse::<usize>().unwrap()])
                .filter(|site| site.bloc == bloc && site.is_counted())
                .filter(|site| site.on(day) == Holds::Surely)
                .count();
            assert_eq!(key.get(name).copied().unwrap_or_default(), drawn, "{line}: {name}");
        }
        let pins = all(&page, ".stage .event");
        let pins = pins.iter().filter_map(|pin| pin.attr("data-events"));
        // An event in two places has two pins.
        let drawn: BTreeSet<_> =
            pins.flat_map(|events| events.split(' ').map(str::to_owned)).collect();
        assert_eq!(key.get("Events").copied().unwrap_or_default(), drawn.len(), "{line}: events");
    }
}

/// Also where the counted camp is off, and in a comparison.
#[test]
fn whatever_is_drawn_is_in_the_key() {
    for line in ["", "--layers -sites-western", OPENINGS[1], "--date 2026-09-01"] {
        let markup = asked(line).unwrap();
        let (page, read) = (Html::parse_fragment(&markup[0]), Page::read(&markup[0], SHEET));
        let words: Vec<_> = read.key().into_iter().map(|entry| entry.words).collect();
        for (drawn, told) in [
            (".left-out", "Not covered"),
            (".face", "Disputed land"),
            (".mark.western", "Western"),
            (".mark.russian", "Russian"),
            (".mark.hollow", "Hollow"),
            (".mark.presumed", "Pale with outline: presumed"),
        ] {
            let is_drawn = !all(&page, &format!(".stage {drawn}")).is_empty();
            let is_told = words.iter().any(|words| words.starts_with(told));
            assert!(is_told || !is_drawn, "{line}: {told} {words:#?}");
        }
    }
}

/// With the largest widths of letters.
#[test]
fn the_key_stays_inside_the_picture() {
    for line in OPENINGS {
        let page = picture(line);
        let texts = all(&page, "svg > text");
        for text in &texts {
            let number = |name| text.attr(name).map_or(0.0, |value| value.parse::<f64>().unwrap());
            let words: String = text.text().collect();
            let end = number("x") + sco_map::atlas::text_width(&words, number("font-size"));
            assert!(end <= 840.0, "{line}: “{words}” ends at {end}");
        }
        let [_, _, _, bottom] = view_box(&page);
        let lowest = texts.iter().map(|text| text.attr("y").unwrap().parse::<f64>().unwrap());
        assert!(lowest.fold(0.0, f64::max) < bottom, "{line}");
    }
    // So does that of the picture for links, in its column.
    for line in [OPENINGS[0], OPENINGS[1]] {
        let shared = share::picture(&Page::read(&asked(line).unwrap()[2], SHEET));
        for text in all(&Html::parse_fragment(&shared), "g[transform^='translate(36 20)'] > text") {
            let number = |name| text.attr(name).map_or(0.0, |value| value.parse::<f64>().unwrap());
            let words: String = text.text().collect();
            let end = number("x") + sco_map::atlas::text_width(&words, number("font-size"));
            assert!(end <= 388.0 / share::LARGE, "{line}: “{words}” ends at {end}");
            assert!(number("y") <= 590.0 / share::LARGE, "{line}: “{words}” is at {}", number("y"));
        }
    }
    let words: Vec<String> =
        all(&picture(OPENINGS[0]), "svg > text").iter().map(|text| text.text().collect()).collect();
    for entry in ["Member 6", "Observer 5", "Dialogue partner 3", "Western 66"] {
        assert!(words.iter().any(|words| words == entry), "{entry} {words:#?}");
    }
    let lines: Vec<_> = all(&picture(OPENINGS[3]), "svg > text")
        .iter()
        .map(|text| text.text().collect::<String>())
        .collect();
    for entry in ["Events", "Tension", "Cooperation", "Disputed land"] {
        assert!(lines.iter().any(|words| words.starts_with(entry)), "{entry} {lines:#?}");
    }
}

/// A step draws arcs and pins even if their layers are off; a heading without entries is left out.
#[test]
fn what_a_step_draws_has_its_key() {
    let markup = asked("--step bushehr-quarrel").unwrap();
    for (_, text) in &files(&markup, SHEET).unwrap()[..2] {
        assert!(text.contains("Dispute") && text.contains("Events"));
        assert!(!text.contains("Rivalry") && !text.contains("Kind of site"));
    }
}

fn view_box(page: &Html) -> [f64; 4] {
    let numbers = all(page, "svg")[0].attr("viewBox").unwrap().split(' ');
    numbers.map(|number| number.parse().unwrap()).collect::<Vec<_>>().try_into().unwrap()
}

/// Pages put the picture into a box of its size.
#[test]
fn the_documents_tell_the_size_of_the_picture() {
    let [_, _, width, height] = view_box(&picture(""));
    let told = format!("width=\"{width}\" height=\"{height}\"/>");
    let text = fs::read_to_string(assets().join("../docs/embedding.md")).unwrap();
    let pictures: Vec<_> = text.lines().filter(|line| line.contains("<image href")).collect();
    assert!(!pictures.is_empty());
    for line in pictures {
        assert!(line.contains(&told), "{line}: expected {told}");
    }
}

#[test]
fn what_is_chosen_is_ringed() {
    let [(_, svg), ..] = files(&asked("--select manas").unwrap(), SHEET).unwrap();
    let page = Html::parse_fragment(&svg);
    let rings = all(&page, "circle[r=\"14\"]");
    assert_eq!(rings.len(), 1);
    assert_eq!(rings[0].attr("stroke"), Some("#17222b"));
}

#[test]
fn what_a_shared_link_shows_is_of_the_opening() {
    let dossier = context().unwrap().dossier;
    let page = Page::read(&asked("").unwrap()[0], SHEET);
    let tags = share::tags(&page, &dossier);
    let committed = fs::read_to_string(assets().join("share.html")).unwrap_or_default();
    assert!(committed == tags, "assets/share.html is stale: run `cargo poster`");
    let head = Html::parse_fragment(&tags);
    let data = all(&head, "script")[0].text().collect::<String>();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["temporalCoverage"], format!("{}/{}", dossier.first, dossier.as_of));
    assert_eq!(data["@type"], "Dataset");
    assert_eq!(data["version"], dossier.version.as_deref().unwrap());
    for (file, form) in
        data["distribution"].as_array().unwrap().iter().map(|one| {
            (one["contentUrl"].as_str().unwrap(), one["encodingFormat"].as_str().unwrap())
        })
    {
        assert_eq!(
            form,
            if file.strip_suffix(".csv").is_some() { "text/csv" } else { "application/json" }
        );
        assert!(TABLES.contains(&file.strip_prefix("data/").unwrap()), "{file}");
    }
    assert_eq!(all(&head, "meta[property=\"og:image\"]")[0].attr("content"), Some("share.png"));
}

/// `make build` writes a table for each kind of records in `tools/data/texts.json`.
#[test]
fn the_linked_tables_are_those_that_a_build_writes() {
    let texts = fs::read_to_string(assets().join("../tools/data/texts.json")).unwrap();
    let texts: serde_json::Value = serde_json::from_str(&texts).unwrap();
    let mut written: Vec<_> =
        texts["files"].as_object().unwrap().keys().map(|kind| format!("{kind}.csv")).collect();
    written.push("datapackage.json".to_owned());
    written.sort();
    let mut linked = TABLES.to_vec();
    linked.sort_unstable();
    assert_eq!(linked, written);
}

/// Its letters are those of the machine that drew it, so its pixels are not compared.
#[test]
fn the_picture_for_links_is_large_and_not_blank() {
    let png = fs::read(assets().join("share.png")).unwrap();
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&png).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (1200, 630));
    let colors: BTreeSet<_> =
        pixels.pixels().iter().map(|pixel| (pixel.red(), pixel.green(), pixel.blue())).collect();
    assert!(colors.len() > 100, "{} colours", colors.len());
    assert!(png.len() < 300_000, "{} bytes", png.len());
}

#[test]
fn the_text_has_every_step_fact_and_source() {
    let (context, details) = (context().unwrap(), details().unwrap());
    let text = text::text(&context, details.clone(), Lang::En, SHEET);
    assert_eq!(fs::read_to_string(assets().join("text.html")).unwrap(), text);
    let page = Html::parse_document(&text);
    let words = |selector: &str| -> Vec<String> {
        let found = all(&page, selector).into_iter();
        found.map(|one| one.text().collect::<String>().trim().to_owned()).collect()
    };
    let titles: Vec<_> = context.dossier.steps.iter().map(|step| step.title.to_string()).collect();
    assert_eq!(words("article > h2"), titles);
    let told: Vec<_> = words("article .text");
    assert!(details.steps.iter().zip(&told).all(|(step, told)| told.starts_with(&*step.text)));
    let claims = details.steps.iter().map(|step| step.claims.len()).sum::<usize>();
    assert_eq!(words(".claims > li").len(), claims);
    let events = context.dossier.events.len();
    assert_eq!(words("table").len(), 4);
    assert!(words("tbody tr").len() > events);
    let numbered = words(".cite").into_iter().filter_map(|cite| cite.parse::<usize>().ok()).max();
    assert!(words(".sources li").len() >= numbered.unwrap());
    assert!(all(&page, "button, script, [style], input").is_empty());
}

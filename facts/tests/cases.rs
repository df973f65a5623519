//! Files as authors write them: what the map shows of each, and all its messages, word for word.
//!
//! Each file of `tests/cases` has a chapter in `tests/cases.txt`. After a deliberate change, run with `WRITE_CASES=1`
//! to update it, and read the difference as an author would.
#![allow(clippy::unwrap_used, missing_docs)]

use core::fmt::Write;
use facts::{Read, read_natively};
use sco_map::data::json::Problem;
use sco_map::data::{Details, Dossier, Span, decode};
use std::{env, fs, path::Path};

const OURS: &[u8] = include_bytes!("../../assets/dossier.bin");
const DETAILS: &[u8] = include_bytes!("../../assets/details.bin");

#[test]
fn each_file_is_shown_and_told_as_expected() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let files = fs::read_dir(tests.join("cases")).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let chapters: Vec<String> = files.iter().map(|file| chapter(file)).collect();
    let (found, expected) = (chapters.join("\n"), tests.join("cases.txt"));
    if env::var_os("WRITE_CASES").is_some() {
        fs::write(&expected, &found).unwrap();
    }
    let expected = fs::read_to_string(expected).unwrap_or_default();
    let expected: Vec<&str> = expected.split("\n== ").collect();
    let found: Vec<&str> = found.split("\n== ").collect();
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found.trim_end(), expected.trim_end());
    }
    assert_eq!(
        found.len(),
        expected.len(),
        "a file without a chapter, or a chapter without a file"
    );
}

/// Files whose names start with `whole-` are whole dossiers; all others are overlays.
fn chapter(file: &Path) -> String {
    let name = file.file_name().unwrap().to_str().unwrap();
    let (_, form) = name.rsplit_once('.').unwrap();
    let details = (!name.starts_with("whole-")).then_some(DETAILS);
    let mut text = format!("== {name}\n");
    match read_natively(&fs::read_to_string(file).unwrap(), form, OURS, details) {
        Ok(baked) => shown(&mut text, &baked),
        Err(refused) => {
            told(&mut text, "problem", &refused.problems);
            told(&mut text, "notice", &refused.notices);
        }
    }
    text
}

fn told(text: &mut String, what: &str, problems: &[Problem]) {
    for problem in problems {
        let meant = problem.nearest.as_ref().map(|name| format!("; did you mean “{name}”?"));
        let meant = meant.unwrap_or_default();
        let (found, expected) = (&problem.finding, &problem.expected);
        writeln!(text, "{what} {}: found {found}, expected {expected}{meant}", problem.place())
            .unwrap();
    }
}

/// The facts of a dossier that ours does not have.
fn shown(text: &mut String, baked: &Read) {
    let ours: Dossier = decode(OURS).unwrap();
    let own: Dossier = decode(&baked.dossier).unwrap();
    let details: Details = decode(&baked.details).unwrap();
    if (own.first, own.as_of, own.opens) != (ours.first, ours.as_of, ours.opens) {
        writeln!(text, "days {} to {}, opens {}", own.first, own.as_of, own.opens).unwrap();
    }
    for (site, more) in
        own.sites.iter().zip(&details.sites).filter(|(site, _)| !ours.sites.contains(site))
    {
        let spans: Vec<_> = site.active.iter().map(|s| span(*s)).collect();
        let (at, operators) = (site.at, &site.operators);
        write!(
            text,
            "site {}: “{}” {:?} in {} at {} {}",
            site.id, site.name, site.names, site.host, at.lon, at.lat
        )
        .unwrap();
        write!(text, ", {:?} {:?} of {operators:?}, {spans:?}", site.bloc, site.kind).unwrap();
        write!(text, ", {:?}, {:?}", site.confidence, site.usage).unwrap();
        writeln!(
            text,
            ", note {:?}, strength {:?}",
            more.evidence.note,
            more.strengths.iter().map(|s| (s.least, s.most)).collect::<Vec<_>>()
        )
        .unwrap();
        for source in &more.evidence.sources {
            let source = &details.sources[usize::from(source.0)];
            let date = source.date.map(|date| date.to_string());
            writeln!(
                text,
                "  source {} “{}” {} {date:?}",
                source.url, source.title, source.publisher
            )
            .unwrap();
        }
    }
    for one in own.standings.iter().filter(|one| !ours.standings.contains(one)) {
        writeln!(text, "standing {}: {} {:?} {}", one.id, one.country, one.kind, span(one.span))
            .unwrap();
    }
    for (one, more) in own.coverage.iter().zip(&details.coverage) {
        if !ours.coverage.contains(one) {
            writeln!(
                text,
                "coverage of {}: {:?}, note {:?}",
                one.country, one.completeness, more.note
            )
            .unwrap();
        }
    }
    for event in own.events.iter().filter(|event| !ours.events.contains(event)) {
        writeln!(text, "event {}: {} {:?}", event.id, event.date, event.places).unwrap();
    }
    told(text, "notice", &baked.notices);
}

fn span(span: Span) -> String {
    let date = |date: Option<sco_map::data::Date>| {
        date.map_or_else(|| "..".to_owned(), |date| date.to_string())
    };
    format!("{}/{}", date(span.from), date(span.to))
}

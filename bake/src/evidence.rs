//! Rules for our own facts that a page's own facts need not keep: what a fact of high confidence rests on.

use crate::attested;
use sco_map::data::json::Problem;
use sco_map::data::{Confidence, Details, Dossier, Evidence, Source, SourceIdx, SourceKind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The reviewed facts that keep their high confidence without two independent sources, or the date on which a site was
/// last seen (`site:manas.attested`) without a source of that date.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exception {
    /// The fact, by its kind and its id: `tie:kaz-us-air-transit`.
    fact: String,
    /// Why it stands.
    reason: String,
}

/// A problem for each fact that the evidence does not carry, and for each exception that no fact needs.
pub(crate) fn problems(
    dossier: &Dossier,
    details: &Details,
    exceptions: &[Exception],
) -> Vec<Problem> {
    let mut excepted: BTreeMap<&str, &str> =
        exceptions.iter().map(|one| (id(&one.fact), &*one.reason)).collect();
    let mut problems = Vec::new();
    for (file, id, evidence) in high(dossier, details) {
        let weakness = weakness(file, id, details, &evidence.sources);
        let reason = excepted.remove(id).map(str::trim);
        match weakness {
            Some(problem) if reason.is_none_or(str::is_empty) => problems.push(problem),
            None if reason.is_some() => problems.push(needless(id)),
            _ => {}
        }
    }
    problems.extend(attested::problems(dossier, details, &mut excepted));
    problems.extend(excepted.into_keys().map(needless));
    problems.extend(details.sources.iter().filter(|one| is_unmarked_copy(one)).map(unmarked));
    problems
}

/// Why those sources do not carry a fact of high confidence: too few witnesses, or none whose date is known.
fn weakness(file: &str, id: &str, details: &Details, sources: &[SourceIdx]) -> Option<Problem> {
    let originals = originals(details, sources);
    let publishers: BTreeSet<_> = originals.iter().map(|source| publisher(source)).collect();
    if publishers.len() < 2 {
        return Some(thin(file, id, &publishers));
    }
    originals.iter().all(|source| source.date.is_none()).then(|| undated(file, id))
}

/// The id without the kind before it.
fn id(fact: &str) -> &str {
    fact.split_once(':').map_or(fact, |(_, id)| id)
}

/// The facts of high confidence: file, id and evidence.
fn high<'a>(
    dossier: &'a Dossier,
    details: &'a Details,
) -> Vec<(&'static str, &'a str, &'a Evidence)> {
    macro_rules! of {
        ($table:ident) => {
            dossier.$table.iter().zip(&details.$table).map(|(fact, detail)| {
                (stringify!($table), &*fact.id, fact.confidence, &detail.evidence)
            })
        };
    }
    let bids = details.bids.iter().map(|bid| ("bids", &*bid.id, bid.confidence, &bid.evidence));
    let claims =
        details.claims.iter().map(|one| ("claims", &*one.id, one.confidence, &one.evidence));
    let facts = of!(standings).chain(of!(sites)).chain(of!(ties)).chain(of!(relations));
    let facts = facts.chain(of!(events)).chain(bids).chain(claims);
    let high = facts.filter(|(_, _, confidence, _)| *confidence == Confidence::High);
    high.map(|(file, id, _, evidence)| (file, id, evidence)).collect()
}

/// The sources that are neither encyclopedias nor copies, and were read.
fn originals<'a>(details: &'a Details, sources: &[SourceIdx]) -> Vec<&'a Source> {
    let known = sources.iter().filter_map(|index| details.sources.get(usize::from(index.0)));
    known.filter(|source| source.is_original()).collect()
}

/// Whether its publisher tells a copy (“Congressional Research Service (copy at …)”) and its kind does not.
fn is_unmarked_copy(source: &Source) -> bool {
    let rest = source.publisher.split_once([',', '(']).map_or("", |(_, rest)| rest);
    let mut words = rest.split(|letter: char| !letter.is_alphabetic());
    source.kind != Some(SourceKind::Encyclopedia)
        && source.kind != Some(SourceKind::Copy)
        && words.any(|word| ["copy", "mirror"].contains(&word))
}

/// Without what follows a comma: two pages of one publisher are no two witnesses.
fn publisher(source: &Source) -> &str {
    source.publisher.split([',', '(']).next().unwrap_or_default().trim()
}

fn thin(file: &str, id: &str, publishers: &BTreeSet<&str>) -> Problem {
    let found = match publishers.first() {
        None => "high without an independent source".to_owned(),
        Some(one) => format!("high on one independent source ({one})"),
    };
    let expected = "two publishers that are neither encyclopedia nor copy, medium, or a reason in exceptions.json";
    Problem::new(file, id, "confidence", found, expected.to_owned())
}

fn undated(file: &str, id: &str) -> Problem {
    let found = "high on sources without a date".to_owned();
    let expected =
        "a source whose date is known, medium, or a reason in exceptions.json".to_owned();
    Problem::new(file, id, "confidence", found, expected)
}

fn unmarked(source: &Source) -> Problem {
    let found = format!("“{}” of another kind", source.publisher);
    Problem::new("sources", &source.id, "kind", found, "copy".to_owned())
}

fn needless(id: &str) -> Problem {
    let found = "an exception that no fact needs".to_owned();
    Problem::new("exceptions", id, "fact", found, "a reason, or no such line".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sco_map::data::json::read_with;

    const SOURCES: &str = r#"[
        {"id":"a","title":"A","publisher":"Ministry, Kabul","url":"https://example.org/a","kind":"official","date":"2001"},
        {"id":"a2","title":"A","publisher":"Ministry","url":"https://example.org/a2","kind":"official"},
        {"id":"b","title":"B","publisher":"Agency","url":"https://example.org/b"},
        {"id":"c","title":"C","publisher":"Wiki","url":"https://example.org/c","kind":"encyclopedia"},
        {"id":"d","title":"D","publisher":"Paper","url":"https://example.org/d","unread":true},
        {"id":"e","title":"E","publisher":"The Mirror","url":"https://example.org/e"},
        {"id":"f","title":"F","publisher":"Ministry (copy at a blog)","url":"https://example.org/f","kind":"copy"},
        {"id":"g","title":"G","publisher":"Weekly","url":"https://example.org/g","date":"2003"},
        {"id":"h","title":"H","publisher":"List","url":"https://example.org/h","date":"2026-11"}]"#;

    fn told(sources: &str, confidence: &str, attested: &str, exceptions: &str) -> Vec<String> {
        let site = format!(
            r#"[{{"id":"manas","name":"Manas","host":"KGZ","lon":74.478,"lat":43.061,"bloc":"western","kind":"air",
            "operators":["KGZ"],"active":[{{"from":"2001-12"}}],"confidence":"{confidence}","sources":{sources}{attested}}}]"#
        );
        let files = [
            (
                "dossier",
                r#"[{"id":"toy","organisation":"SCO","first":"1996-04-26","as_of":"2026-09-01","opens":"2007-07-03"}]"#,
            ),
            ("countries", r#"[{"id":"KGZ","name":"Kyrgyzstan"}]"#),
            ("sources", SOURCES),
            ("sites", &site),
        ];
        let exceptions: Vec<Exception> = serde_json::from_str(exceptions).unwrap();
        let read = read_with(&files, |dossier, details| problems(dossier, details, &exceptions));
        read.err().into_iter().flatten().map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn high_confidence_rests_on_two_publishers() {
        let attested =
            r#","attested":"2002","chronicle":[{"date":"2002","text":"Used.","sources":["g"]}]"#;
        let thin = "sites.json: manas.confidence: found high on one independent source (Ministry), expected two \
            publishers that are neither encyclopedia nor copy, medium, or a reason in exceptions.json";
        let none = "sites.json: manas.confidence: found high without an independent source, expected two publishers \
            that are neither encyclopedia nor copy, medium, or a reason in exceptions.json";
        let needless = "exceptions.json: manas.fact: found an exception that no fact needs, expected a \
            reason, or no such line";
        let seen = "sites.json: manas.attested: found nothing, and no end, expected the newest date on which a source \
            shows it in use";
        let new = "sites.json: manas.attested: found a date that is newer than each source of the site, expected a source \
            of that time, or a reason for site:manas.attested in exceptions.json";
        let undated = "sites.json: manas.confidence: found high on sources without a date, expected a source whose date \
            is known, medium, or a reason in exceptions.json";
        let reason = r#"[{"fact":"site:manas","reason":"The treaty itself."}]"#;
        let dated = r#"[{"fact":"site:manas.attested","reason":"Its text says so."}]"#;
        let blank = r#"[{"fact":"manas","reason":" "}]"#;
        for (what, sources, confidence, attested, exceptions, expected) in [
            ("two", r#"["a","b"]"#, "high", attested, "[]", &[][..]),
            ("one", r#"["a"]"#, "high", attested, "[]", &[thin]),
            ("one publisher twice", r#"["a","a2"]"#, "high", attested, "[]", &[thin]),
            ("an encyclopedia", r#"["a","c"]"#, "high", attested, "[]", &[thin]),
            ("a copy", r#"["a","f"]"#, "high", attested, "[]", &[thin]),
            ("no dates", r#"["b","e"]"#, "high", attested, "[]", &[undated]),
            ("no dates, with a reason", r#"["b","e"]"#, "high", attested, reason, &[]),
            ("an unread page", r#"["a","d"]"#, "high", attested, "[]", &[thin]),
            ("nothing else", r#"["c","d"]"#, "high", attested, "[]", &[none]),
            ("medium", r#"["c"]"#, "medium", attested, "[]", &[]),
            ("an exception", r#"["a"]"#, "high", attested, reason, &[]),
            ("an exception without a reason", r#"["a"]"#, "high", attested, blank, &[thin]),
            ("a needless exception", r#"["a","b"]"#, "high", attested, reason, &[needless]),
            ("an exception for a medium fact", r#"["a"]"#, "medium", attested, reason, &[needless]),
            (
                "seen after each source",
                r#"["a","b"]"#,
                "high",
                r#","attested":"2002""#,
                "[]",
                &[new],
            ),
            (
                "seen after each source, with a reason",
                r#"["a","b"]"#,
                "high",
                r#","attested":"2002""#,
                dated,
                &[],
            ),
            (
                "a reason for another field",
                r#"["a","b"]"#,
                "high",
                r#","attested":"2002""#,
                reason,
                &[needless, new],
            ),
            (
                "a list that came out later",
                r#"["a","b","h"]"#,
                "high",
                r#","attested":"2002""#,
                "[]",
                &[new],
            ),
            ("an open site never seen", r#"["a","b"]"#, "high", "", "[]", &[seen]),
        ] {
            assert_eq!(told(sources, confidence, attested, exceptions), expected, "{what}");
        }
    }

    #[test]
    fn a_publisher_that_tells_a_copy_has_that_kind() {
        let of = |publisher: &str, kind| {
            let source = read_source(publisher, kind);
            is_unmarked_copy(&source)
        };
        for (publisher, kind, unmarked) in [
            ("Research Service (copy at a library)", "research", true),
            ("US Embassy cable, WikiLeaks mirror", "official", true),
            ("Research Service (copy at a library)", "copy", false),
            ("Wikipedia (mirror)", "encyclopedia", false),
            ("The Mirror", "newspaper", false),
            ("AFP (Photocopy Weekly)", "agency", false),
        ] {
            assert_eq!(of(publisher, kind), unmarked, "{publisher}, {kind}");
        }
    }

    fn read_source(publisher: &str, kind: &str) -> Source {
        Source {
            id: "x".into(),
            title: "X".into(),
            described: false,
            lang: None,
            kind: sco_map::data::Kind::parse(kind),
            state_media: false,
            archive: None,
            publisher: publisher.into(),
            date: None,
            url: "https://example.org".into(),
            unread: false,
        }
    }
}

//! Rules for our own facts that a page's own facts need not keep: what a fact of high confidence rests on, and since when
//! an open site was last seen in use.

use sco_map::data::json::Problem;
use sco_map::data::{Confidence, Details, Dossier, Evidence, Source, SourceIdx};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The reviewed facts that keep their high confidence without two independent sources.
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
        let publishers = independent(details, &evidence.sources);
        let reason = excepted.remove(id).map(str::trim);
        if publishers.len() < 2 && reason.is_none_or(str::is_empty) {
            problems.push(thin(file, id, &publishers));
        } else if publishers.len() >= 2 && reason.is_some() {
            problems.push(needless(id));
        }
    }
    problems.extend(excepted.into_keys().map(needless));
    problems.extend(unattested(dossier));
    problems
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

/// The publishers of the sources that are neither encyclopedias nor copies, and were read.
fn independent<'a>(details: &'a Details, sources: &[SourceIdx]) -> BTreeSet<&'a str> {
    let known = sources.iter().filter_map(|index| details.sources.get(usize::from(index.0)));
    known.filter(|source| source.is_original()).map(publisher).collect()
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

fn needless(id: &str) -> Problem {
    let found = "an exception that no fact of high confidence needs".to_owned();
    Problem::new("exceptions", id, "fact", found, "a reason, or no such line".to_owned())
}

/// A problem for each open site without a date on which a source shows it in use.
fn unattested(dossier: &Dossier) -> impl Iterator<Item = Problem> {
    let open = dossier.sites.iter().filter(|site| site.active.iter().any(|span| span.to.is_none()));
    open.filter(|site| site.attested.is_none()).map(|site| {
        let expected = "the newest date on which a source shows it in use".to_owned();
        Problem::new("sites", &site.id, "attested", "nothing, and no end".to_owned(), expected)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sco_map::data::json::read_with;

    const SOURCES: &str = r#"[
        {"id":"a","title":"A","publisher":"Ministry, Kabul","url":"https://example.org/a","kind":"official"},
        {"id":"a2","title":"A","publisher":"Ministry","url":"https://example.org/a2","kind":"official"},
        {"id":"b","title":"B","publisher":"Agency","url":"https://example.org/b"},
        {"id":"c","title":"C","publisher":"Wiki","url":"https://example.org/c","kind":"encyclopedia"},
        {"id":"d","title":"D","publisher":"Paper","url":"https://example.org/d","unread":true}]"#;

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
        let attested = r#","attested":"2026-01""#;
        let thin = "sites.json: manas.confidence: found high on one independent source (Ministry), expected two \
            publishers that are neither encyclopedia nor copy, medium, or a reason in exceptions.json";
        let none = "sites.json: manas.confidence: found high without an independent source, expected two publishers \
            that are neither encyclopedia nor copy, medium, or a reason in exceptions.json";
        let needless = "exceptions.json: manas.fact: found an exception that no fact of high confidence needs, expected a \
            reason, or no such line";
        let seen = "sites.json: manas.attested: found nothing, and no end, expected the newest date on which a source \
            shows it in use";
        let reason = r#"[{"fact":"site:manas","reason":"The treaty itself."}]"#;
        let blank = r#"[{"fact":"manas","reason":" "}]"#;
        for (what, sources, confidence, attested, exceptions, expected) in [
            ("two", r#"["a","b"]"#, "high", attested, "[]", &[][..]),
            ("one", r#"["a"]"#, "high", attested, "[]", &[thin]),
            ("one publisher twice", r#"["a","a2"]"#, "high", attested, "[]", &[thin]),
            ("an encyclopedia", r#"["a","c"]"#, "high", attested, "[]", &[thin]),
            ("an unread page", r#"["a","d"]"#, "high", attested, "[]", &[thin]),
            ("nothing else", r#"["c","d"]"#, "high", attested, "[]", &[none]),
            ("medium", r#"["c"]"#, "medium", attested, "[]", &[]),
            ("an exception", r#"["a"]"#, "high", attested, reason, &[]),
            ("an exception without a reason", r#"["a"]"#, "high", attested, blank, &[thin]),
            ("a needless exception", r#"["a","b"]"#, "high", attested, reason, &[needless]),
            ("an exception for a medium fact", r#"["a"]"#, "medium", attested, reason, &[needless]),
            ("an open site never seen", r#"["a","b"]"#, "high", "", "[]", &[seen]),
        ] {
            assert_eq!(told(sources, confidence, attested, exceptions), expected, "{what}");
        }
    }
}

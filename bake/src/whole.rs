//! Counts the parts of our facts that name no sources of their own and rest on those of their record as a whole. The
//! counts are reviewed, so that they can only fall.

use sco_map::data::json::Problem;
use sco_map::data::{Details, Dossier, Party, Site, SiteDetail};
use serde::Deserialize;

/// How many parts of each kind rest on the sources of their record as a whole.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Counts {
    /// Lines about a site.
    about: usize,
    /// Phases of sites.
    phases: usize,
    /// Users of sites that have several.
    operators: usize,
    /// Periods of relations.
    periods: usize,
}

/// A problem for each kind of which there are more or fewer than reviewed.
pub(crate) fn problems(dossier: &Dossier, details: &Details, reviewed: Counts) -> Vec<Problem> {
    let found = counts(dossier, details);
    let kinds = [
        ("about", found.about, reviewed.about),
        ("phases", found.phases, reviewed.phases),
        ("operators", found.operators, reviewed.operators),
        ("periods", found.periods, reviewed.periods),
    ];
    let changed = kinds.into_iter().filter(|(_, found, reviewed)| found != reviewed);
    changed.map(|(kind, found, reviewed)| problem(kind, found, reviewed)).collect()
}

fn problem(kind: &str, found: usize, reviewed: usize) -> Problem {
    let expected = if found > reviewed {
        format!("{reviewed}: name the sources of the new ones")
    } else {
        format!("{reviewed}: write the smaller number")
    };
    Problem::new("whole", kind, "without sources", found.to_string(), expected)
}

fn counts(dossier: &Dossier, details: &Details) -> Counts {
    let sites = || dossier.sites.iter().zip(&details.sites);
    let phases = details.sites.iter().flat_map(|site| &site.phases);
    let abouts = details.sites.iter().filter(|site| site.about.is_some());
    Counts {
        about: abouts.filter(|site| site.about_sources.is_empty()).count(),
        phases: phases.filter(|phase| phase.sources.is_empty()).count(),
        operators: sites().map(|(site, detail)| unsourced(site, detail)).sum(),
        periods: dossier.relations.iter().map(|relation| relation.periods.len()).sum(),
    }
}

/// The users of that site without sources of their own; a single one has those of the site.
fn unsourced(site: &Site, detail: &SiteDetail) -> usize {
    let has = |party: &&Party| detail.operator_sources.iter().any(|(own, _)| own == *party);
    let without = site.operators.iter().filter(|party| !has(party)).count();
    if site.operators.len() > 1 { without } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sco_map::data::json::read_with;

    fn told(site: &str, reviewed: &str) -> Vec<String> {
        let site = format!(
            r#"[{{"id":"manas","name":"Manas","host":"KGZ","lon":74.478,"lat":43.061,"bloc":"western","kind":"air",
            "active":[{{"from":"2001-12"}}],"confidence":"medium","sources":["a"],{site}}}]"#
        );
        let about = r#"[{"id":"toy","organisation":"SCO","first":"1996-04-26","as_of":"2026-09-01","opens":"2007-07-03"}]"#;
        let files = [
            ("dossier", about),
            (
                "countries",
                r#"[{"id":"KGZ","name":"Kyrgyzstan"},{"id":"USA","name":"United States"}]"#,
            ),
            (
                "sources",
                r#"[{"id":"a","title":"A","publisher":"P","url":"https://example.org/a"}]"#,
            ),
            ("sites", &site),
        ];
        let counts: Counts = serde_json::from_str(reviewed).unwrap();
        let read = read_with(&files, |dossier, details| problems(dossier, details, counts));
        read.err().into_iter().flatten().map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn parts_without_sources_are_as_many_as_reviewed() {
        let none = r#"{"about":0,"phases":0,"operators":0,"periods":0}"#;
        let some = r#"{"about":1,"phases":1,"operators":1,"periods":0}"#;
        let own = r#""about":"A base","about_sources":["a"],"phases":[{"from":"2001-12","name":"B","sources":["a"]}],
            "operators":["USA","KGZ"],"operator_sources":{"USA":["a"],"KGZ":["a"]}"#;
        let bare = r#""about":"A base","phases":[{"from":"2001-12","name":"B"}],
            "operators":["USA","KGZ"],"operator_sources":{"USA":["a"]}"#;
        let single = r#""operators":["USA"]"#;
        let more = |kind: &str| {
            format!(
                "whole.json: {kind}.without sources: found 1, expected 0: name the sources of the new ones"
            )
        };
        let fewer = |kind: &str| {
            format!(
                "whole.json: {kind}.without sources: found 0, expected 1: write the smaller number"
            )
        };
        let kinds = ["about", "phases", "operators"];
        assert_eq!(told(own, none), Vec::<String>::new());
        assert_eq!(told(bare, some), Vec::<String>::new());
        assert_eq!(told(single, none), Vec::<String>::new());
        assert_eq!(told(bare, none), kinds.map(more));
        assert_eq!(told(own, some), kinds.map(fewer));
    }
}

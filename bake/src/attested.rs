//! Since when an open site was last seen in use: the date that makes it presumed rests on a source of that time.

use sco_map::data::json::Problem;
use sco_map::data::{Date, Details, Dossier, Site, SiteDetail, SourceIdx};
use std::collections::BTreeMap;

/// A problem for each open site without such a date, and for each date that is newer than all sources of the site.
/// Takes the exceptions that it uses out of `excepted`: a page without a date may say of when its figure is.
pub(crate) fn problems(
    dossier: &Dossier,
    details: &Details,
    excepted: &mut BTreeMap<&str, &str>,
) -> Vec<Problem> {
    let sites = dossier.sites.iter().zip(&details.sites);
    let problem = |(site, detail): (&Site, &SiteDetail)| match site.attested {
        None => is_open(site).then(|| unattested(site)),
        Some(date) if is_carried(date, detail, (dossier, details)) => None,
        Some(_) => match excepted.remove(&*format!("{}.attested", site.id)) {
            Some(reason) if !reason.trim().is_empty() => None,
            _ => Some(too_new(site)),
        },
    };
    sites.filter_map(problem).collect()
}

fn is_open(site: &Site) -> bool {
    site.active.iter().any(|span| span.to.is_none())
}

/// Whether a source of the site can be of that date or later. A list of places that came out after the day to which the
/// evidence reaches tells nothing of its use.
fn is_carried(date: Date, site: &SiteDetail, (dossier, details): (&Dossier, &Details)) -> bool {
    let known = sources(site).filter_map(|index| details.sources.get(usize::from(index.0))?.date);
    let mut telling = known.filter(|source| source.earliest() <= dossier.as_of);
    telling.any(|source| source.latest() >= date.earliest())
}

/// All sources of a site and of its parts.
fn sources(site: &SiteDetail) -> impl Iterator<Item = SourceIdx> {
    let parts = site.phases.iter().map(|part| &part.sources);
    let parts = parts.chain(site.strengths.iter().map(|part| &part.sources));
    let parts = parts.chain(site.rents.iter().map(|part| &part.sources));
    let parts = parts.chain(site.chronicle.iter().map(|part| &part.sources));
    let parts = parts.chain(site.operator_sources.iter().map(|(_, sources)| sources));
    parts.chain([&site.about_sources, &site.evidence.sources]).flatten().copied()
}

fn unattested(site: &Site) -> Problem {
    let expected = "the newest date on which a source shows it in use".to_owned();
    Problem::new("sites", &site.id, "attested", "nothing, and no end".to_owned(), expected)
}

fn too_new(site: &Site) -> Problem {
    let found = "a date that is newer than each source of the site".to_owned();
    let expected = format!(
        "a source of that time, or a reason for site:{}.attested in exceptions.json",
        site.id
    );
    Problem::new("sites", &site.id, "attested", found, expected)
}

//! Sites whose positions are not in their hosts.

use sco_map::atlas::{Atlas, Unit, laea};
use sco_map::data::json::Problem;
use sco_map::data::{CountryId, Dossier, Site};

/// The largest distance of a site from its host, in km: for ports, and airports of a town across the border.
const MOST_KM: f64 = 30.0;

/// A problem for each site that is further from its host by the atlas.
pub(crate) fn outside(dossier: &Dossier, atlas: &Atlas) -> Vec<Problem> {
    let problem = |site: &Site| {
        let km = km_from_host(site, atlas).filter(|km| *km > MOST_KM)?;
        let host = name(dossier, site.host);
        let holder = atlas.unit_at(laea::project(site.at), atlas.level());
        let holder = holder.map(|unit| holder_name(dossier, &atlas.units()[unit]));
        Some(Problem::new(
            "sites",
            &site.id,
            if holder.is_some() { "host" } else { "lon/lat" },
            format!("a place in {}, {km:.0} km from {host}", holder.as_deref().unwrap_or("water")),
            format!("one in {host} or at most {MOST_KM} km from it"),
        ))
    };
    dossier.sites.iter().filter_map(problem).collect()
}

/// None if another problem covers it: an unknown host, invalid degrees.
fn km_from_host(site: &Site, atlas: &Atlas) -> Option<f64> {
    if site.at.lon.abs() > 180.0 || site.at.lat.abs() > 90.0 {
        return None;
    }
    let own = atlas.units().iter().enumerate().filter(|(_, unit)| is_of(unit, site.host));
    own.filter_map(|(unit, _)| atlas.km_from(unit, site.at, atlas.level())).min_by(f64::total_cmp)
}

/// Whether it is land of the country, or claimed by it, no matter who controls it.
fn is_of(unit: &Unit, country: CountryId) -> bool {
    unit.id == Some(country)
        || unit.face.as_ref().is_some_and(|face| face.claimants.contains(&country))
}

fn holder_name(dossier: &Dossier, unit: &Unit) -> String {
    match (&unit.face, unit.id) {
        (Some(face), _) => format!("disputed land ({})", face.id),
        (None, Some(country)) => name(dossier, country),
        (None, None) => "no country".to_owned(),
    }
}

fn name(dossier: &Dossier, id: CountryId) -> String {
    let known = dossier.countries.iter().find(|country| country.id == id);
    known.map_or_else(|| id.to_string(), |country| country.name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sco_map::data::json::read_with;

    const COUNTRIES: &str = r#"[{"id":"KGZ","name":"Kyrgyzstan"},{"id":"UZB","name":"Uzbekistan"},
        {"id":"IND","name":"India"},{"id":"GEO","name":"Georgia"}]"#;

    /// The problem of a site at that position.
    fn told(host: &str, lon: f64, lat: f64, to: &str) -> Vec<String> {
        let site = format!(
            r#"[{{"id":"manas","name":"Manas","host":"{host}","lon":{lon},"lat":{lat},"bloc":"western","kind":"air",
            "operators":["KGZ"],"active":[{{"from":"2001-12","to":"{to}"}}],"confidence":"high","sources":["crs"]}}]"#
        );
        let files = [
            (
                "dossier",
                r#"[{"id":"toy","organisation":"SCO","first":"1996-04-26","as_of":"2026-09-01","opens":"2007-07-03"}]"#,
            ),
            ("countries", COUNTRIES),
            (
                "sources",
                r#"[{"id":"crs","title":"A report","publisher":"CRS","url":"https://example.org/1"}]"#,
            ),
            ("sites", &site),
        ];
        let atlas = crate::data::atlas(&crate::root()).unwrap();
        let problems = read_with(&files, |dossier, _| outside(dossier, &atlas)).err();
        problems.into_iter().flatten().map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn a_site_is_told_to_lie_outside_its_host() {
        let date =
            "sites.json: manas.active[0].to: found “2014-06-31”, expected a date that exists";
        let in_uzbekistan = "sites.json: manas.host: found a place in Uzbekistan, 411 km from Kyrgyzstan, \
            expected one in Kyrgyzstan or at most 30 km from it";
        let in_water = "sites.json: manas.lon/lat: found a place in water, 1548 km from Kyrgyzstan, \
            expected one in Kyrgyzstan or at most 30 km from it";
        let in_aksai_chin = "sites.json: manas.host: found a place in disputed land (aksai-chin), 647 km from Kyrgyzstan, \
            expected one in Kyrgyzstan or at most 30 km from it";
        let nowhere =
            "sites.json: manas.host: found “KGX”, expected the code of a country, like KGZ";
        let no_place = "sites.json: manas.lat: found 430.61, expected degrees from -90 to 90";
        for (what, host, (lon, lat), to, expected) in [
            ("Manas", "KGZ", (74.478, 43.061), "2014", &[][..]),
            ("over the border, but near", "KGZ", (74.478, 43.3), "2014", &[]),
            ("Bukhara", "KGZ", (64.42, 39.77), "2014", &[in_uzbekistan]),
            ("the Caspian", "KGZ", (51.0, 42.0), "2014", &[in_water]),
            ("disputed land of another", "KGZ", (79.5, 35.1), "2014", &[in_aksai_chin]),
            ("disputed land that it claims", "IND", (79.5, 35.1), "2014", &[]),
            ("land that is counted to it", "GEO", (41.2, 43.1), "2014", &[]),
            ("with another problem", "KGZ", (64.42, 39.77), "2014-06-31", &[date, in_uzbekistan]),
            ("an unknown host", "KGX", (64.42, 39.77), "2014", &[nowhere]),
            ("no place at all", "KGZ", (74.478, 430.61), "2014", &[no_place]),
        ] {
            assert_eq!(told(host, lon, lat, to), expected, "{what}");
        }
    }
}

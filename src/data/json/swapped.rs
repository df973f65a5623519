//! Places whose longitude and latitude are probably swapped.

use crate::data::{CountryId, LonLat};
use std::sync::LazyLock;

/// The boxes around the land of each country in whole degrees; baked from the atlas. A country all of whose land lies
/// beyond 90° east or west has none: there a swapped place has no latitude.
const BOXES: &str = include_str!("swapped/boxes.txt");

/// Their countries, in the order of their ids, and their sides.
static LINES: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| BOXES.lines().filter_map(|line| line.split_once('\t')).collect());

/// How far from a box a place surely is not meant to be in it, in degrees: bays, ships and piers are near.
const FAR: f32 = 1.0;

/// Whether a place lies far from a country, and with longitude and latitude swapped in it.
pub(super) fn is_swapped(host: CountryId, at: LonLat) -> bool {
    let line = LINES.binary_search_by_key(&host.as_str(), |(id, _)| id);
    let sides = line.map_or("", |at| LINES[at].1);
    let (mut is_near, mut is_swapped_in) = (false, false);
    let mut sides = sides.split(' ').filter_map(|side| side.parse::<i16>().ok()).map(f32::from);
    while let (Some(west), Some(south), Some(east), Some(north)) =
        (sides.next(), sides.next(), sides.next(), sides.next())
    {
        let has = |lon: f32, lat: f32, margin: f32| {
            (west - margin..=east + margin).contains(&lon)
                && (south - margin..=north + margin).contains(&lat)
        };
        is_near |= has(at.lon, at.lat, FAR);
        is_swapped_in |= has(at.lat, at.lon, 0.0);
    }
    is_swapped_in && !is_near
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Dossier, decode};

    #[test]
    fn only_what_is_far_outside_and_swapped_inside_is_told() {
        for (host, lon, lat, expected) in [
            ("KGZ", 42.9, 74.5, true),
            ("KGZ", 74.5, 42.9, false),
            ("KGZ", 0.0, 0.0, false),
            ("KGZ", 42.9, 42.9, false),
            // On both sides of the diagonal.
            ("TUR", 41.0, 37.0, false),
            ("TUR", 37.0, 30.0, true),
            // Tiny countries, piers and ships.
            ("SGP", 1.3, 103.8, false),
            ("BHR", 26.2, 50.6, true),
            ("BHR", 50.6, 26.2, false),
            ("BHR", 51.5, 26.9, false),
            ("DJI", 11.5, 43.1, true),
            ("DJI", 43.6, 11.8, false),
            ("MLT", 35.9, 14.5, true),
            // Far parts.
            ("FRA", 48.8, 2.3, true),
            ("FRA", -52.7, 5.1, false),
            ("FRA", 55.5, -21.1, false),
            ("FRA", -21.1, 55.5, true),
            ("NOR", 15.6, 78.2, false),
            ("USA", 40.7, -74.0, true),
            ("USA", -74.0, 40.7, false),
            ("USA", -155.0, 19.9, false),
            ("RUS", 55.7, 37.6, true),
            ("RUS", 20.5, 54.7, false),
            ("RUS", 68.9, 33.1, true),
            ("RUS", -179.0, 66.0, false),
            ("GBR", -59.0, -51.7, false),
            ("ATA", 77.0, -69.0, false),
        ] {
            let host_id = CountryId::parse(host).unwrap();
            assert_eq!(is_swapped(host_id, LonLat { lon, lat }), expected, "{host} {lon} {lat}");
        }
    }

    /// Capitals and our own sites lie where they are said to.
    #[test]
    fn no_true_place_is_told() {
        let dossier: Dossier = decode(include_bytes!("../../../assets/dossier.bin")).unwrap();
        let capitals =
            dossier.countries.iter().filter_map(|c| Some((c.id, c.capital.as_ref()?.at)));
        let sites = dossier.sites.iter().map(|site| (site.host, site.at));
        let mut swapped = 0;
        for (country, at) in capitals.chain(sites) {
            assert!(!is_swapped(country, at), "{country} {at:?}");
            swapped += usize::from(is_swapped(country, LonLat { lon: at.lat, lat: at.lon }));
        }
        assert!(swapped > 100, "only {swapped} were seen");
    }
}

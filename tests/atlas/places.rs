//! Places whose country is known, or disputed: the same answer at every level that shows them.

use crate::{ATLAS, LEVELS};
use sco_map::atlas::{WorldPoint, laea};

/// A place, degrees east and north, the expected unit, and the coarsest level that shows it.
type Row = (&'static str, f64, f64, &'static str, usize);

/// Land that several countries claim, or that its country does not control: a face, and the country that it counts
/// towards, if any.
const DISPUTED: [Row; 18] = [
    ("Crimea", 34.2, 45.2, "crimea of UKR, claimed by RUS UKR", 0),
    ("Donetsk", 37.8, 48.0, "donbas-2015 of UKR, claimed by RUS UKR", 0),
    ("Srinagar", 74.8, 34.05, "jammu-kashmir-ladakh, claimed by IND PAK", 0),
    ("Gilgit", 74.3, 35.9, "gilgit-baltistan, claimed by IND PAK", 0),
    ("Muzaffarabad", 73.47, 34.37, "azad-kashmir, claimed by IND PAK", 0),
    ("Siachen", 77.1, 35.4, "siachen, claimed by IND PAK", 0),
    ("Aksai Chin", 79.5, 35.1, "aksai-chin, claimed by CHN IND", 0),
    ("Shaksgam", 76.5, 36.2, "shaksgam, claimed by CHN IND", 0),
    ("Arunachal", 93.6, 27.6, "arunachal, claimed by CHN IND", 0),
    ("Golan", 35.77, 33.0, "golan of SYR, claimed by ISR SYR", 0),
    ("Abkhazia", 41.2, 43.1, "abkhazia of GEO, claimed by GEO", 0),
    ("South Ossetia", 43.95, 42.3, "south-ossetia of GEO, claimed by GEO", 0),
    ("Northern Cyprus", 33.6, 35.25, "northern-cyprus of CYP, claimed by CYP", 0),
    ("Somaliland", 44.06, 9.56, "somaliland of SOM, claimed by SOM", 0),
    ("Iturup", 147.9, 45.05, "southern-kurils, claimed by JPN RUS", 0),
    ("Kunashir", 145.9, 44.1, "southern-kurils, claimed by JPN RUS", 0),
    ("Shikotan", 146.75, 43.8, "southern-kurils, claimed by JPN RUS", 1),
    ("Sevastopol", 33.53, 44.6, "crimea of UKR, claimed by RUS UKR", 1),
];

/// Land of one country. Levels 0 and 1 are too coarse for the enclaves of the Ferghana valley.
const SETTLED: [Row; 34] = [
    ("Western Sahara's coast", -13.2, 25.5, "ESH", 0),
    ("Western Sahara's east", -10.5, 26.3, "ESH", 0),
    ("Morocco beside it", -9.5, 28.2, "MAR", 0),
    ("Marrakesh", -8.0, 31.63, "MAR", 0),
    ("Tindouf", -8.13, 27.67, "DZA", 0),
    ("Chukotka east of 180°", -172.0, 66.0, "RUS", 0),
    ("Chukotka on 180°", 180.0, 67.5, "RUS", 0),
    ("Wrangel Island on 180°", -180.0, 71.2, "RUS", 0),
    ("Taiwan", 121.0, 23.7, "TWN", 0),
    ("Kosovo", 20.9, 42.6, "KOS", 0),
    ("Doklam", 89.0, 27.3, "BTN", 0),
    ("the West Bank", 35.2, 32.2, "PSE", 0),
    ("Gaza", 34.35, 31.42, "PSE", 0),
    ("South Sudan", 31.6, 4.85, "SSD", 0),
    ("Halaib", 36.0, 22.3, "EGY", 0),
    ("Abyei", 28.43, 9.6, "SDN", 0),
    ("Karabakh", 46.75, 39.82, "AZE", 0),
    ("Nakhchivan", 45.4, 39.2, "AZE", 0),
    ("Transnistria", 29.6, 46.85, "MDA", 0),
    ("Kaliningrad", 20.8, 54.7, "RUS", 0),
    ("Hong Kong's New Territories", 114.13, 22.45, "CHN", 0),
    ("Baikonur", 63.3, 45.62, "KAZ", 0),
    ("Sokh", 71.1, 40.0, "UZB", 1),
    ("Shohimardon", 71.73, 39.95, "UZB", 2),
    ("Vorukh", 70.58, 39.85, "TJK", 1),
    ("Sarvan", 70.583, 40.99, "TJK", 2),
    ("Bahrain", 50.55, 26.1, "BHR", 0),
    ("Qatar", 51.2, 25.3, "QAT", 0),
    ("Kuwait", 47.6, 29.3, "KWT", 0),
    ("Singapore", 103.8, 1.37, "SGP", 1),
    ("the Caspian's north", 50.5, 45.5, "water", 0),
    ("the Caspian's middle", 50.5, 42.0, "water", 0),
    ("the Caspian's south", 51.5, 38.5, "water", 0),
    ("the Gulf", 51.5, 27.5, "water", 0),
];

/// Lakes lie in the land of a country.
const LAKES: [Row; 5] = [
    ("Balkhash", 74.0, 46.2, "KAZ", 0),
    ("Issyk-Kul", 77.3, 42.4, "KGZ", 0),
    ("the northern Aral Sea", 60.7, 46.5, "KAZ", 1),
    ("Baikal", 108.0, 53.5, "RUS", 0),
    ("Ladoga", 31.5, 60.8, "RUS", 0),
];

#[test]
fn each_place_is_whose_it_is() {
    let mut wrong = Vec::new();
    for (place, lon, lat, expected, from) in DISPUTED.into_iter().chain(SETTLED).chain(LAKES) {
        for level in from..LEVELS {
            let found = there(laea::project_deg(lon, lat), level);
            if found != expected {
                wrong.push(format!("{place} at level {level}: {found}, expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lakes_are_drawn_and_seas_are_no_lakes() {
    for (place, lon, lat, _, from) in LAKES {
        for level in from..LEVELS {
            assert!(in_a_lake(laea::project_deg(lon, lat), level), "{place} at level {level}");
        }
    }
    for (place, lon, lat, ..) in SETTLED {
        let at = laea::project_deg(lon, lat);
        assert!((0..LEVELS).all(|level| !in_a_lake(at, level)), "{place}");
    }
}

/// In words.
fn there(at: WorldPoint, level: usize) -> String {
    let Some(index) = ATLAS.unit_at(at, level) else { return "water".to_owned() };
    let unit = &ATLAS.units()[index];
    assert_eq!(ATLAS.hit(at, level), unit.id);
    let country = unit.id.map(|id| id.to_string());
    let Some(face) = &unit.face else { return country.unwrap() };
    let of = country.map(|country| format!(" of {country}")).unwrap_or_default();
    let claimants: Vec<_> = face.claimants.iter().map(ToString::to_string).collect();
    format!("{}{of}, claimed by {}", face.id, claimants.join(" "))
}

fn in_a_lake(at: WorldPoint, level: usize) -> bool {
    let edges = ATLAS.lakes(level).iter().flat_map(|ring| ring.windows(2));
    let crossed = edges.filter(|edge| {
        let (a, b) = (crate::world(edge[0]), crate::world(edge[1]));
        (a.y > at.y) != (b.y > at.y) && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x)
    });
    crossed.count() % 2 == 1
}

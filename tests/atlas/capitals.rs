//! Capitals lie in their countries, or as near as the level can tell.

use crate::{ATLAS, LEVELS, asset};
use sco_map::atlas::laea;
use sco_map::data::{Country, CountryId, Dossier, Place, decode};
use std::collections::BTreeSet;

/// Many capitals are ports: the largest distance from the coast, in km, at which a level can put one into water.
const COAST: [f64; LEVELS] = [20.0, 20.0, 5.5];

/// The same for countries that facts speak of.
const COAST_HERE: [f64; LEVELS] = [12.0, 10.0, 1.0];

/// Larger distances, in km, with their reasons.
const REVIEWED: [(&str, [f64; LEVELS], &str); 16] = [
    ("BHS", [60.0, 20.0, 5.0], "New Providence is below 900 km²"),
    ("ISR", [7.0, 1.5, 0.0], "the line through Jerusalem is smoothed: the West Bank"),
    ("JAM", [40.0, 0.0, 0.0], "Jamaica is a triangle"),
    ("KIR", [3300.0, 3100.0, 5.0], "Tarawa is below 90 km²; Kiritimati is not"),
    ("LSO", [3.0, 0.0, 0.0], "Maseru is on the border: South Africa"),
    ("MHL", [20.0, 20.0, 12.5], "Majuro's islets are below 6 km²"),
    ("NCL", [41.0, 20.0, 12.0], "Nouméa is on a peninsula far from our region"),
    ("PCN", [195.0, 195.0, 195.0], "Pitcairn is below 6 km²; Henderson is not"),
    ("SEN", [30.0, 30.0, 5.0], "Dakar is on a cape"),
    ("TCA", [61.0, 61.0, 5.0], "Grand Turk is below 90 km²"),
    ("TTO", [43.0, 0.0, 0.0], "Trinidad is a triangle"),
    ("VAT", [0.1, 0.1, 0.1], "Vatican City is one cell of the grid: Italy"),
    ("VIR", [64.0, 64.0, 5.0], "Saint Thomas is below 90 km²; Saint Croix is not"),
    ("VUT", [151.0, 20.0, 5.0], "Efate is below 900 km²; Espiritu Santo is not"),
    // Part of China, from which these distances are measured.
    ("HKG", [20.0, 20.0, 0.0], "Hong Kong's harbour"),
    ("MAC", [20.0, 20.0, 0.0], "Macau's peninsula"),
];

/// Countries whose capitals are off the coast even at the finest level: ports, most of them on small islands.
const OFF_THE_FINEST: [&str; 26] = [
    "ALA", "ASM", "BLM", "BMU", "BRB", "DNK", "FJI", "GMB", "GRL", "JEY", "KIR", "LBR", "LKA",
    "MHL", "MOZ", "NCL", "NFK", "NRU", "PCN", "SHN", "STP", "SXM", "TON", "VAT", "VCT", "WSM",
];

fn facts() -> Dossier {
    decode(&asset("dossier.bin")).unwrap()
}

fn with_capital(facts: &Dossier) -> impl Iterator<Item = (&Country, &Place)> {
    facts.countries.iter().filter_map(|country| Some((country, country.capital.as_ref()?)))
}

/// The unit that holds the country's land.
fn land(country: CountryId) -> usize {
    let folded = ["HKG", "MAC"].contains(&country.as_str());
    let wanted = if folded { CountryId::parse("CHN").unwrap() } else { country };
    ATLAS.countries().find(|(_, id, _)| *id == wanted).unwrap().0
}

#[test]
fn every_capital_is_in_its_country() {
    let facts = facts();
    let sites = facts.sites.iter().map(|site| site.host);
    let spoken_of: BTreeSet<_> = facts.standings.iter().map(|s| s.country).chain(sites).collect();
    let mut wrong = Vec::new();
    for (country, capital) in with_capital(&facts) {
        let coast = if spoken_of.contains(&country.id) { COAST_HERE } else { COAST };
        for level in 0..LEVELS {
            let (land, found) = (land(country.id), ATLAS.unit_at(laea::project(capital.at), level));
            let km = ATLAS.km_from(land, capital.at, level).unwrap();
            if (km == 0.0) != (found == Some(land)) || km > most(country.id, found, coast)[level] {
                wrong.push(format!("{} at level {level}: {km:.1} km off", capital.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The largest distance of a capital that is drawn in that unit; in another country only if it was reviewed.
fn most(country: CountryId, found: Option<usize>, coast: [f64; LEVELS]) -> [f64; LEVELS] {
    let reviewed = REVIEWED.iter().find(|(id, ..)| *id == country.as_str());
    let usual = if found.is_none() { coast } else { [0.0; LEVELS] };
    reviewed.map_or(usual, |(_, most, _)| *most)
}

#[test]
fn those_off_the_finest_coast_are_known() {
    let facts = facts();
    let off = with_capital(&facts).filter(|(country, capital)| {
        ATLAS.km_from(land(country.id), capital.at, LEVELS - 1) != Some(0.0)
    });
    assert_eq!(off.map(|(country, _)| country.id.to_string()).collect::<Vec<_>>(), OFF_THE_FINEST);
}

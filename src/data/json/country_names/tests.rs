//! Names as the common lists and newspapers write them.

use super::*;
use crate::data::{Dossier, decode};

fn names() -> (Dossier, CountryNames) {
    let dossier: Dossier = decode(include_bytes!("../../../../assets/dossier.bin")).unwrap();
    let names = CountryNames::of(&dossier.countries, &dossier.organisations);
    (dossier, names)
}

fn all(names: &CountryNames, name: &str) -> String {
    names.named(name).map(|id| id.to_string()).collect::<Vec<_>>().join(" ")
}

/// Of the lists of the United Nations and of the World Bank, where they differ from our names, and of newspapers.
const MEANT: &[(&str, &str)] = &[
    (
        "KGZ",
        "KGZ|KG|kgz|kg|Kyrgyzstan|kyrgyzstan|KYRGYZSTAN|Kyrgyz Republic|Kyrgyz Rep.|Kirghizia| KGZ ",
    ),
    (
        "GBR",
        "UK|U.K.|GB|GBR|uk|Great Britain|Britain|The United Kingdom|United Kingdom of Great Britain and Northern Ireland|United Kingdom of Great Britain & Northern Ireland",
    ),
    (
        "USA",
        "US|U.S.|U.S.A.|U. S. A.|usa|United States|the United States of America|The United States",
    ),
    ("AFG", "Islamic Republic of Afghanistan|the Islamic Emirate of Afghanistan"),
    ("NPL", "Federal Democratic Republic of Nepal"),
    ("VNM", "Socialist Republic of Viet Nam|Socialist Republic of Vietnam"),
    ("WSM", "Western Samoa"),
    ("ZAF", "RSA"),
    ("ARE", "United Arab Emirates (UAE)|UAE|U.A.E.|AE|United Arab Emirates|the Emirates"),
    ("RUS", "RU|Russia|Russian Fed.|Russian Federation|The Russian Federation|russian federation"),
    (
        "IRN",
        "IR|Iran (Islamic Republic of)|Iran, Islamic Rep.|Iran, Islamic Republic of|Islamic Republic of Iran|IRAN",
    ),
    ("TUR", "TR|Turkey|Turkiye|Türkiye|Tu\u{308}rkiye|TÜRKİYE|Republic of Turkey|Rep. of Türkiye"),
    (
        "KOR",
        "KR|Korea, Rep.|Korea (Republic of)|Republic of Korea|Korea, South|S. Korea|ROK|South Korea",
    ),
    (
        "PRK",
        "KP|DPRK|D.P.R.K.|Korea, Dem. People's Rep.|Korea, Dem. People’s Rep.|Democratic People's Republic of Korea|Korea, North|N. Korea|DPR Korea|Korea (Democratic People's Republic of)",
    ),
    ("MMR", "Burma|Myanmar (Burma)|Myanmar"),
    ("CZE", "Czech Republic|The Czech Republic|Czechia|Czech Rep."),
    (
        "CHN",
        "PRC|P.R.C.|China|China, People's Republic of|People’s Republic of China|P.R. China|Mainland China",
    ),
    ("TWN", "TW|Taiwan|Taiwan, Province of China|Taiwan, China|Republic of China|Chinese Taipei"),
    ("HKG", "Hong Kong|Hong Kong SAR, China|China, Hong Kong Special Administrative Region|HK"),
    (
        "MAC",
        "Macao|Macau|Macao (China)|Macao SAR, China|China, Macao Special Administrative Region",
    ),
    ("KOS", "Kosovo|Kosovo (UNSCR 1244)|XK|XKX|Republic of Kosovo"),
    ("PSE", "Palestine|State of Palestine|West Bank and Gaza|Palestine, State of|PS"),
    ("SWZ", "Swaziland|Eswatini|eSwatini|Kingdom of Eswatini"),
    (
        "MKD",
        "North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia|Macedonia, FYR|N. Macedonia",
    ),
    (
        "COD",
        "DRC|D.R.C.|Congo, Dem. Rep.|Democratic Republic of the Congo|DR Congo|Congo (Kinshasa)|Congo, The Democratic Republic of the|Zaire",
    ),
    (
        "COG",
        "Congo, Rep.|Republic of the Congo|Congo (Brazzaville)|Congo-Brazzaville|Congo, Republic of",
    ),
    ("CIV", "Côte d'Ivoire|Cote d'Ivoire|Côte d’Ivoire|COTE D’IVOIRE|Ivory Coast|CI"),
    ("BOL", "Bolivia (Plurinational State of)|Bolivia"),
    ("VEN", "Venezuela (Bolivarian Republic of)|Venezuela, RB|Venezuela"),
    ("TZA", "United Republic of Tanzania|Tanzania, United Republic of|Tanzania"),
    ("MDA", "Republic of Moldova|Moldova, Republic of|Moldova"),
    ("LAO", "Lao PDR|Lao People's Democratic Republic|Laos|Lao P.D.R."),
    ("VNM", "Viet Nam|Vietnam|VIETNAM"),
    ("SYR", "Syrian Arab Republic|Syria"),
    ("EGY", "Egypt, Arab Rep.|Egypt"),
    ("YEM", "Yemen, Rep.|Yemen|Republic of Yemen"),
    ("GMB", "Gambia, The|The Gambia|Gambia|Gambia (Republic of The)"),
    ("BHS", "Bahamas, The|The Bahamas|Bahamas"),
    ("BIH", "Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia"),
    ("NLD", "Netherlands (Kingdom of the)|The Netherlands|Holland|Netherlands"),
    ("CPV", "Cabo Verde|Cape Verde"),
    ("TLS", "Timor-Leste|East Timor"),
    ("BRN", "Brunei Darussalam|Brunei"),
    ("SVK", "Slovak Republic|Slovakia"),
    ("FSM", "Micronesia (Federated States of)|Micronesia, Fed. Sts.|Micronesia"),
    ("SOM", "Somalia, Fed. Rep.|Somalia"),
    ("KNA", "St. Kitts and Nevis|Saint Kitts & Nevis"),
    ("LCA", "St. Lucia|Saint Lucia"),
    ("VCT", "St. Vincent and the Grenadines"),
    ("STP", "Sao Tome and Principe|São Tomé and Príncipe"),
    ("CUW", "Curacao|Curaçao"),
    ("ALA", "Åland Islands|Aland Islands"),
    ("FLK", "Falkland Islands (Malvinas)|Falkland Islands"),
    ("FRO", "Faroe Islands|Faeroe Islands"),
    ("MAF", "St. Martin (French part)|Saint Martin (French Part)"),
    ("SXM", "Sint Maarten (Dutch part)|Sint Maarten"),
    ("VIR", "Virgin Islands (U.S.)|United States Virgin Islands|US Virgin Islands"),
    ("VGB", "British Virgin Islands|Virgin Islands (British)"),
    ("PRI", "Puerto Rico (US)|Puerto Rico"),
    ("VAT", "Holy See|Vatican City|Vatican"),
    ("WLF", "Wallis and Futuna Islands|Wallis and Futuna"),
    ("HMD", "Heard Island and McDonald Islands"),
    ("SGS", "South Georgia and the South Sandwich Islands"),
    ("UMI", "United States Minor Outlying Islands"),
    ("ATF", "French Southern Territories"),
    ("PCN", "Pitcairn"),
    ("SHN", "Saint Helena"),
    ("IOT", "British Indian Ocean Territory"),
    ("LBY", "Libya|Libyan Arab Jamahiriya"),
    ("GIN", "Guinea|GN"),
    ("GNQ", "Equatorial Guinea"),
    ("GNB", "Guinea-Bissau|Guinea Bissau"),
    ("PNG", "Papua New Guinea"),
    ("NER", "Niger|Republic of the Niger"),
    ("NGA", "Nigeria"),
    ("DMA", "Dominica"),
    ("DOM", "Dominican Republic"),
    ("SSD", "South Sudan|S. Sudan"),
    ("SDN", "Sudan"),
    ("IRL", "Ireland|Republic of Ireland"),
    ("AND", "AND|and|AD|Andorra"),
    ("ISL", "IS|is|Iceland"),
    ("ESH", "Western Sahara"),
    ("USA", "America"),
    ("IRN", "Persia"),
    ("DEU", "Deutschland|Germany"),
    ("THA", "Siam"),
    ("ETH", "Abyssinia"),
    ("BFA", "Upper Volta"),
    ("BEN", "Dahomey"),
    ("KHM", "Kampuchea"),
    ("TWN", "Formosa"),
    ("ZWE", "Rhodesia"),
    ("MDA", "Moldavia"),
    ("TTO", "Trinidad"),
    ("BIH", "Herzegovina"),
    ("TKM", "Turkmenia"),
    ("KGZ", "Kyrgyzstan (Republic)"),
    ("RUS", "Russia (Russian Federation)"),
    ("CHN", "China (PRC)|PRC (China)"),
    ("SYR", "Syria, Arab Republic"),
    ("MDV", "Maldive Islands"),
    ("LKA", "Srilanka|SriLanka"),
    ("SAU", "SaudiArabia"),
    ("GRC", "EL|Greece|Hellenic Republic"),
];

#[test]
fn a_name_of_the_common_lists_means_one_country() {
    let (_, known) = names();
    for (id, written) in MEANT {
        for name in written.split('|') {
            assert_eq!(all(&known, name), *id, "{name}");
        }
    }
}

#[test]
fn what_may_mean_several_or_none_is_not_guessed() {
    let (_, known) = names();
    for (name, meant) in [
        ("Korea", "KOR PRK"),
        ("China (Taiwan)", "TWN"),
        ("Cyprus (North)", ""),
        ("Georgia (USA)", ""),
        ("Ireland (UK)", ""),
        ("Russia (Crimea)", ""),
        ("Kyrgyzstan (KAZ)", ""),
        ("Congo (Kingdom)", "COD COG"),
        ("Congo", "COD COG"),
        ("The Congo", "COD COG"),
        ("Virgin Islands", "VGB VIR"),
        ("Saint Martin", "MAF SXM"),
        ("St. Martin", "MAF SXM"),
        ("Saint-Martin", "MAF SXM"),
        ("Papua", "IDN PNG"),
        ("New Guinea", "IDN PNG"),
        ("Timor", "IDN TLS"),
        // One country has the name, others have it with more words.
        ("Guinea", "GIN"),
        ("Samoa", "WSM"),
        ("Micronesia", "FSM"),
        ("Ireland", "IRL"),
        ("Cyprus", "CYP"),
        ("Sudan", "SDN"),
        ("Niger", "NER"),
        ("Dominica", "DMA"),
        ("Georgia", "GEO"),
        ("Germany", "DEU"),
        ("China", "CHN"),
        ("NATO", ""),
        ("EU", ""),
        ("UN", ""),
        ("", ""),
        (" ", ""),
        ("the", ""),
        ("?", ""),
        ("Soviet Union", ""),
        ("Yugoslavia", ""),
        ("Serbia and Montenegro", ""),
        ("Georgia, USA", ""),
        ("New Mexico", ""),
        ("Northern Ireland", ""),
        ("England", ""),
        ("USSR", ""),
        ("Guyane", ""),
        ("Northern Cyprus", ""),
        // A code with a sign is none, and neither is a word for nothing.
        ("#N/A", ""),
        ("N/A", ""),
        ("n/a", ""),
        ("n.a.", ""),
        ("NA", ""),
        ("no", ""),
        ("NO", ""),
        ("none", ""),
        ("null", ""),
        ("-", ""),
        ("tbd", ""),
        ("unknown", ""),
        ("?in", ""),
        ("(so)", ""),
        ("C.A.", ""),
        ("C A", ""),
        ("K-G", ""),
        ("KGZ?", ""),
        // A doubt is no name.
        ("Russia?", ""),
        ("Russia (?)", ""),
        ("Russia...", ""),
        ("Kyrgyzstan*", ""),
        ("~Kyrgyzstan", ""),
        ("(Kazakhstan)", ""),
        ("[Kazakhstan]", ""),
        ("Kazakhstan (", ""),
        ("Korea (Rep.))", ""),
        ("“Kazakhstan”", ""),
        ("-Kazakhstan", ""),
        ("Somaliland", ""),
        ("Gaza", ""),
        ("French Guiana", ""),
        ("ZZ", ""),
        ("Islands", ""),
        ("Republic", ""),
    ] {
        assert_eq!(all(&known, name), meant, "{name}");
    }
}

/// A name that no country has is reported with the name to write instead.
#[test]
fn what_is_no_country_is_known() {
    let (_, known) = names();
    let all = |names: &'static str| names.split('|');
    let parts = PARTS.iter().flat_map(|(id, names)| all(names).map(move |name| (name, *id)));
    let past = all(PAST).map(|name| (name, "a country of today"));
    let regions = all(REGIONS).map(|name| (name, "a country of the map"));
    for (name, instead) in parts.chain(past).chain(regions) {
        assert_eq!(known.id_of(name), None, "{name}");
        assert_eq!(known.instead(name), Some(format!("write {instead}")), "{name}");
        assert_eq!(known.instead(&name.to_uppercase()), Some(format!("write {instead}")), "{name}");
    }
}

#[test]
fn every_listed_name_means_its_country() {
    let (dossier, known) = names();
    let several =
        ["Korea", "Congo", "Virgin Islands", "Saint Martin", "Papua", "New Guinea", "Timor"];
    let several: BTreeSet<String> = several.map(plain).into();
    for (id, written) in listed() {
        assert!(dossier.country(CountryId::parse(id).unwrap()).is_some(), "{id}");
        for name in written.split('|').filter(|name| !several.contains(&plain(name))) {
            assert_eq!(all(&known, name), id, "{name}");
        }
    }
    for country in &dossier.countries {
        let names = [country.id.as_str(), &country.alpha2, &country.name];
        let is_told = |name: &str| is_nothing(name) || several.contains(&plain(name));
        for name in names.into_iter().filter(|name| !is_told(name)) {
            assert_eq!(all(&known, name), country.id.as_str(), "{name}");
        }
    }
}

#[test]
fn a_misspelt_name_is_recognised_and_no_code_is() {
    let (_, known) = names();
    for (name, meant) in [
        ("Kyrgystan", "KGZ"),
        ("Kazakstan", "KAZ"),
        ("Tadjikistan", "TJK"),
        ("Afganistan", "AFG"),
        ("Unites States", "USA"),
        ("Irann", "IRN"),
        ("Nigera", ""),
        ("Slovania", ""),
        ("Irak", ""),
        ("England", ""),
        ("Siberia", ""),
        ("Iberia", ""),
        ("UKX", ""),
        ("UKN", ""),
        ("KGX", ""),
        ("Atlantis", ""),
    ] {
        let found = known.nearest(name).map_or_else(String::new, |id| id.to_string());
        assert_eq!(found, meant, "{name}");
    }
}

#[test]
fn what_the_dossier_says_goes_before_what_others_say() {
    let (mut dossier, _) = names();
    let korea = dossier.countries.iter_mut().find(|c| c.id.as_str() == "KOR").unwrap();
    korea.name = "Korea".into();
    dossier.organisations[0].id = "UK".into();
    let known = CountryNames::of(&dossier.countries, &dossier.organisations);
    assert_eq!(all(&known, "korea"), "KOR");
    assert_eq!(all(&known, "UK"), "");
    dossier.countries.retain(|country| country.id.as_str() != "KGZ");
    let known = CountryNames::of(&dossier.countries, &dossier.organisations);
    assert_eq!(all(&known, "Kyrgyz Republic"), "");
}

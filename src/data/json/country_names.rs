//! Under what names tables and newspapers know countries.

use crate::data::{Country, CountryId, Organisation};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// What Natural Earth calls them, and with it the CIA's and the World Bank's lists; baked.
const LISTED: &str = include_str!("country_names.txt");

/// What it lacks of what the United Nations, the World Bank, the European Union and newspapers call them. A name that
/// stands here twice is told, not guessed.
const MORE: [(&str, &str); 62] = [
    ("ALA", "Åland"),
    ("ARE", "UAE|Emirates"),
    ("ATF", "French Southern Territories"),
    ("BIH", "Bosnia|Bosnia and Hercegovina"),
    ("BLR", "Byelorussia|Belorussia"),
    ("BRN", "Brunei Darussalam"),
    ("CAF", "CAR"),
    ("CHN", "PRC|PR China|China (mainland)|Mainland China|Communist China"),
    ("CIV", "Côte d'Ivoire|Republic of Côte d'Ivoire"),
    ("COD", "DR Congo|DRC|Congo-Kinshasa|Congo (Democratic Republic)|Zaire|Congo"),
    ("COG", "Congo-Brazzaville|Congo"),
    ("CPV", "Cape Verde|Cabo Verde"),
    ("CUW", "Curacao"),
    ("CZE", "Czech Rep."),
    ("FLK", "Falkland Islands (Malvinas)|Falklands|Malvinas"),
    ("FRO", "Faroe Islands|Faeroe Islands|Faroes"),
    ("FSM", "Micronesia, Fed. Sts."),
    ("GBR", "UK|Great Britain|Britain|United Kingdom (UK)"),
    ("GRC", "EL"),
    ("HKG", "Hong Kong SAR|Hong Kong, China|China, Hong Kong SAR|Hongkong"),
    ("HMD", "Heard Island and McDonald Islands"),
    ("IRL", "Republic of Ireland|Eire"),
    ("IRN", "IRI"),
    ("KGZ", "Kirghizia|Kirgizia|Kirghizstan|Kirgizstan"),
    ("KNA", "St. Kitts"),
    ("KOR", "ROK|Korea"),
    ("KOS", "XKX"),
    ("LAO", "Lao PDR"),
    ("LBY", "Libyan Arab Jamahiriya|State of Libya"),
    ("LKA", "Ceylon"),
    ("MAC", "Macao|Macau|Macao SAR|China, Macao SAR|China, Macao Special Administrative Region"),
    ("MAF", "St. Martin"),
    ("MDA", "Republic of Moldova"),
    (
        "MKD",
        "Macedonia|FYR Macedonia|TFYR of Macedonia|The former Yugoslav Republic of Macedonia|FYROM",
    ),
    ("MMR", "Burma|Myanmar (Burma)|Burma (Myanmar)|Union of Myanmar|Union of Burma"),
    ("NLD", "Holland|Netherlands (Kingdom of the)"),
    ("PCN", "Pitcairn"),
    ("PRI", "Puerto Rico (US)|Porto Rico"),
    ("PRK", "DPRK|DPR Korea|Korea, D.P.R.|Korea"),
    (
        "PSE",
        "State of Palestine|Occupied Palestinian Territory|Palestinian Territories|Palestinian Territory, Occupied|Palestinian Authority|West Bank and Gaza Strip",
    ),
    ("PYF", "Fr. Polynesia"),
    ("RUS", "RF"),
    ("SAU", "KSA|Saudi"),
    ("SGS", "South Georgia"),
    ("SHN", "Saint Helena|St. Helena"),
    ("SOM", "Somalia, Fed. Rep."),
    ("STP", "Sao Tome"),
    ("SVK", "Slovak Rep."),
    ("SXM", "St. Maarten|Saint Maarten"),
    ("SYR", "Syrian Arab Rep."),
    ("TUR", "Turkey|Turkiye|Republic of Turkiye"),
    (
        "TWN",
        "Taiwan, Province of China|Taiwan, China|China, Taiwan|Chinese Taipei|Taiwan Province of China|Republic of China|Taiwan (Republic of China)|Taiwan (ROC)",
    ),
    ("TZA", "Tanzania, United Rep."),
    ("UMI", "US Minor Outlying Islands"),
    ("USA", "US|USA|United States (US)|United States of America (USA)"),
    ("UZB", "Usbekistan"),
    ("VAT", "Vatican|Vatican City State|Holy See (Vatican City State)"),
    ("VCT", "St. Vincent"),
    ("VEN", "Venezuela, R.B."),
    ("VGB", "Virgin Islands (British)|Virgin Islands (UK)|Virgin Islands"),
    ("VIR", "Virgin Islands (U.S.)|Virgin Islands, U.S.|Virgin Islands"),
    ("VNM", "Viet Nam"),
];

/// What says that there is no country, or that none is known, without signs and blanks.
const NOTHING: [&str; 10] = ["", "na", "nan", "nil", "no", "none", "null", "tba", "tbd", "unknown"];

/// Parts of countries that go by names of their own, and what the map calls the whole.
const PARTS: [(&str, &str); 2] = [
    (
        "FRA",
        "French Guiana|Guyane|Guyane française|Guadeloupe|Martinique|Mayotte|Réunion|La Réunion|Reunion Island",
    ),
    ("GBR", "England|Scotland|Wales|Northern Ireland|England and Wales"),
];

/// What has become several countries.
const PAST: &str = "USSR|Soviet Union|Union of Soviet Socialist Republics|Yugoslavia|Czechoslovakia|Serbia and Montenegro";

/// The countries of a dossier by all of their names.
pub struct CountryNames {
    /// By their codes.
    codes: BTreeMap<String, BTreeSet<CountryId>>,
    /// By what the dossier itself calls them.
    own: BTreeMap<String, BTreeSet<CountryId>>,
    /// By what others do.
    common: BTreeMap<String, BTreeSet<CountryId>>,
    /// What is no country, whatever else it may look like.
    organisations: BTreeSet<String>,
}

impl CountryNames {
    /// The names of those countries; what is the id of an organisation names none of them.
    pub fn of<'a>(
        countries: impl IntoIterator<Item = &'a Country> + Clone,
        organisations: impl IntoIterator<Item = &'a Organisation>,
    ) -> Self {
        let ids: BTreeSet<CountryId> = countries.clone().into_iter().map(|c| c.id).collect();
        let listed = LISTED.lines().filter_map(|line| line.split_once('\t'));
        let names =
            listed.chain(MORE).filter_map(|(id, names)| Some((CountryId::parse(id)?, names)));
        let mut common = BTreeMap::new();
        for (id, names) in names.filter(|(id, _)| ids.contains(id)) {
            names.split('|').for_each(|name| add(&mut common, name, id));
        }
        let (mut codes, mut own) = (BTreeMap::new(), BTreeMap::new());
        for country in countries {
            add(&mut codes, country.id.as_str(), country.id);
            add(&mut codes, &country.alpha2, country.id);
            add(&mut own, &country.name, country.id);
        }
        let organisations = organisations.into_iter().map(|one| one.id.to_string()).collect();
        Self { codes, own, common, organisations }
    }

    /// The country that a code or a name surely means.
    pub fn id_of(&self, name: &str) -> Option<CountryId> {
        let mut all = self.named(name);
        all.next().filter(|_| all.next().is_none())
    }

    /// All that a code or a name may mean. A code is bare letters: `C.A.` is not Canada.
    pub fn named(&self, name: &str) -> impl Iterator<Item = CountryId> + '_ {
        let is_one = is_name(name) && !is_nothing(name) && !self.organisations.contains(name);
        let plain = is_one.then(|| plain(name));
        let is_bare = name.trim().bytes().all(|letter| letter.is_ascii_alphabetic());
        let all = plain.and_then(|plain| {
            let code = self.codes.get(&plain).filter(|_| is_bare);
            code.or_else(|| self.own.get(&plain)).or_else(|| self.common.get(&plain))
        });
        all.into_iter().flatten().copied()
    }

    /// What to write instead of what names no country of the map, where that is known.
    pub(super) fn instead(&self, name: &str) -> Option<String> {
        if is_nothing(name) {
            let code = self.codes.get(&bare(name)).and_then(BTreeSet::first);
            let leave = "leave out what is not known";
            let instead = code.map_or(leave.to_owned(), |id| format!("write {id}, or {leave}"));
            return Some(instead).filter(|_| !name.trim().is_empty());
        }
        let plain = plain(name);
        let has = |names: &str| names.split('|').any(|name| self::plain(name) == plain);
        let whole = PARTS.iter().find(|(_, names)| has(names)).map(|(id, _)| format!("write {id}"));
        whole.or_else(|| has(PAST).then(|| "write a country of today".to_owned()))
    }

    /// The one country with a name that begins alike and differs by one letter, or by two if it is long. No code is
    /// misspelt into another.
    pub(super) fn nearest(&self, name: &str) -> Option<CountryId> {
        let written = plain(name);
        let length = written.chars().count();
        let most = if length < 8 { 1 } else { 2 };
        let near = |key: &str| {
            let alike = key.chars().count().abs_diff(length) <= most
                && key.chars().next() == written.chars().next();
            alike.then(|| strsim::damerau_levenshtein(&written, key)).filter(|by| *by <= most)
        };
        if !(5..=100).contains(&length) {
            return None;
        }
        let keys = self.own.iter().chain(&self.common);
        let found: Vec<_> = keys.filter_map(|(key, ids)| Some((near(key)?, ids))).collect();
        let least = found.iter().map(|(by, _)| *by).min()?;
        let ids: BTreeSet<_> = found
            .iter()
            .filter(|(by, _)| *by == least)
            .flat_map(|(_, ids)| *ids)
            .copied()
            .collect();
        ids.first().copied().filter(|_| ids.len() == 1)
    }
}

/// Whether there are no signs but those of names. Any other may say something of its own, as in `Russia?`.
fn is_name(name: &str) -> bool {
    let name = name.trim();
    let is_letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let is_part = |c: char| is_letter(c) || c.is_whitespace() || "'’‘ʼ`´-‐‑–—,.&/()".contains(c);
    let mut open = 0;
    let is_balanced = name.chars().all(|c| {
        open += i32::from(c == '(') - i32::from(c == ')');
        (0..2).contains(&open)
    });
    let ends = name.starts_with(char::is_alphanumeric)
        && name.ends_with(|c| is_letter(c) || matches!(c, '.' | ')'));
    ends && name.chars().all(is_part) && is_balanced && open == 0 && !name.contains("..")
}

fn is_nothing(name: &str) -> bool {
    NOTHING.contains(&&*bare(name))
}

fn bare(name: &str) -> String {
    name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn add(names: &mut BTreeMap<String, BTreeSet<CountryId>>, name: &str, id: CountryId) {
    let plain = plain(name);
    if !plain.is_empty() {
        names.entry(plain).or_default().insert(id);
    }
}

/// A name without accents, marks, small words and the order of its words, so that `Iran (Islamic Republic of)`,
/// `Iran, Islamic Rep.` and `Islamic Republic of Iran` are one.
fn plain(name: &str) -> String {
    let letters = letters(name);
    let words: Vec<&str> = letters.split_whitespace().collect();
    if words.iter().all(|word| word.chars().count() == 1) {
        return words.concat(); // U. S. A.
    }
    if let [word] = words[..] {
        return word.to_owned();
    }
    let mut words: Vec<&str> = words.into_iter().filter_map(long_form).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Small letters and digits without accents. An apostrophe or a full stop ends no word, as in `U.S.` and `people’s`.
fn letters(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        decompose_canonical(letter, |part| match part {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '.' => {}
            part if is_combining_mark(part) => {}
            part if part.is_alphanumeric() => plain.push(part),
            _ => plain.push(' '),
        });
    }
    plain
}

/// A word of a longer name as it is written out; nothing if it says nothing.
fn long_form(word: &str) -> Option<&str> {
    match word {
        "the" | "of" | "and" => None,
        "rep" => Some("republic"),
        "dem" => Some("democratic"),
        "st" => Some("saint"),
        "is" => Some("islands"),
        "n" => Some("north"),
        "s" => Some("south"),
        word => Some(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Dossier, decode};

    fn names() -> (Dossier, CountryNames) {
        let dossier: Dossier = decode(include_bytes!("../../../assets/dossier.bin")).unwrap();
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
        ("ARE", "UAE|U.A.E.|AE|United Arab Emirates|the Emirates"),
        ("RUS", "RU|Russia|Russian Federation|The Russian Federation|russian federation"),
        (
            "IRN",
            "IR|Iran (Islamic Republic of)|Iran, Islamic Rep.|Iran, Islamic Republic of|Islamic Republic of Iran|IRAN",
        ),
        (
            "TUR",
            "TR|Turkey|Turkiye|Türkiye|Tu\u{308}rkiye|TÜRKİYE|Republic of Turkey|Rep. of Türkiye",
        ),
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
        (
            "TWN",
            "TW|Taiwan|Taiwan, Province of China|Taiwan, China|Republic of China|Chinese Taipei",
        ),
        ("HKG", "Hong Kong|Hong Kong SAR, China|China, Hong Kong Special Administrative Region|HK"),
        ("MAC", "Macao|Macau|Macao SAR, China|China, Macao Special Administrative Region"),
        ("KOS", "Kosovo|XK|XKX|Republic of Kosovo"),
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
            ("Congo", "COD COG"),
            ("The Congo", "COD COG"),
            ("Virgin Islands", "VGB VIR"),
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

    #[test]
    fn every_listed_name_means_its_country() {
        let (dossier, known) = names();
        let several: BTreeSet<String> = ["Korea", "Congo", "Virgin Islands"].map(plain).into();
        for (id, written) in LISTED.lines().filter_map(|line| line.split_once('\t')).chain(MORE) {
            assert!(dossier.country(CountryId::parse(id).unwrap()).is_some(), "{id}");
            for name in written.split('|').filter(|name| !several.contains(&plain(name))) {
                assert_eq!(all(&known, name), id, "{name}");
            }
        }
        for country in &dossier.countries {
            let names = [country.id.as_str(), &country.alpha2, &country.name];
            for name in names.into_iter().filter(|name| !is_nothing(name)) {
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
}

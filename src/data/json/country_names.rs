//! The names of countries in tables and newspapers.

mod plain;

use crate::data::{Country, CountryId, Organisation};
use plain::plain;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::char::is_combining_mark;

/// The names in Natural Earth, including the lists of the CIA and the World Bank; baked.
const LISTED: &str = include_str!("country_names/listed.txt");

/// Further names from the United Nations, the World Bank, the European Union and newspapers; edited by hand. The map
/// reports a name that appears twice here as ambiguous.
const MORE: &str = include_str!("country_names/more.txt");

/// Words for "no country" or "unknown", without punctuation and spaces.
const NOTHING: [&str; 10] = ["", "na", "nan", "nil", "no", "none", "null", "tba", "tbd", "unknown"];

/// Forms of a state, which say nothing of which one.
const FORMS: [&str; 4] = ["emirate", "kingdom", "republic", "state"];

/// Names that we give to one country and others to another: each is reported, not guessed, as is a name that stands twice in
/// [`MORE`].
const SHARED: [&str; 1] = ["Saint Martin"];

/// Parts of countries with names of their own, and the code of the whole country.
const PARTS: [(&str, &str); 7] = [
    ("ESP", "Canary Islands"),
    (
        "FRA",
        "French Guiana|Guyane|Guyane française|Guadeloupe|Martinique|Mayotte|Réunion|La Réunion|Reunion Island",
    ),
    ("GBR", "England|Scotland|Wales|Northern Ireland|England and Wales"),
    ("IOT", "Diego Garcia"),
    ("PRT", "Azores|Madeira"),
    ("PSE", "Gaza|Gaza Strip|West Bank"),
    ("USA", "Alaska|Hawaii"),
];

/// Former countries that became several, or part of another.
const PAST: &str = "USSR|Soviet Union|Union of Soviet Socialist Republics|Yugoslavia|Czechoslovakia|Serbia and Montenegro\
    |East Germany|German Democratic Republic|GDR|DDR|West Germany|North Vietnam|South Vietnam|North Yemen|South Yemen\
    |Netherlands Antilles|United Arab Republic|Austria-Hungary|Ottoman Empire|Russian Empire";

/// Regions, and land under a name that is no country on the map: whose it is, the author has to say.
const REGIONS: &str = "Kurdistan|Iraqi Kurdistan|Tibet|Kashmir|Crimea|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Artsakh\
    |Northern Cyprus|Somaliland|Catalonia|Chechnya|Xinjiang|East Turkestan|Central Asia|Middle East|Arabia|Caucasus\
    |Balkans|Baltics|Baltic States|Scandinavia|Europe|Asia|Africa|Antilles";

/// Organisations of countries, whose names stand in a column of countries at times.
const ORGANISATIONS: &str = "UN|UNO|United Nations|EU|European Union|NATO|CSTO|CIS|SCO|OSCE|ASEAN|GCC|African Union\
    |Arab League|Collective Security Treaty Organization|North Atlantic Treaty Organization\
    |Shanghai Cooperation Organisation|Shanghai Cooperation Organization";

/// Codes, each with its names, separated by `|`.
fn listed() -> impl Iterator<Item = (&'static str, &'static str)> {
    [LISTED, MORE].into_iter().flat_map(str::lines).filter_map(|line| line.split_once('\t'))
}

/// The countries of a dossier by all of their names.
pub struct CountryNames {
    /// By code.
    codes: BTreeMap<String, BTreeSet<CountryId>>,
    /// By the dossier's own names.
    own: BTreeMap<String, BTreeSet<CountryId>>,
    /// By other names.
    common: BTreeMap<String, BTreeSet<CountryId>>,
    /// Names that are not countries, even if they look like one.
    organisations: BTreeSet<String>,
}

impl CountryNames {
    /// The names of those countries. The id of an organisation is not the name of a country.
    pub fn of<'a>(
        countries: impl IntoIterator<Item = &'a Country> + Clone,
        organisations: impl IntoIterator<Item = &'a Organisation>,
    ) -> Self {
        let ids: BTreeSet<CountryId> = countries.clone().into_iter().map(|c| c.id).collect();
        let names = listed().filter_map(|(id, names)| Some((CountryId::parse(id)?, names)));
        let mut common = BTreeMap::new();
        for (id, names) in names.filter(|(id, _)| ids.contains(id)) {
            names.split('|').for_each(|name| add(&mut common, name, id));
        }
        let (mut codes, mut own) = (BTreeMap::new(), BTreeMap::new());
        for country in countries {
            add(&mut codes, country.id.as_str(), country.id);
            add(&mut codes, &country.alpha2, country.id);
            let is_shared = SHARED.contains(&&*country.name);
            add(if is_shared { &mut common } else { &mut own }, &country.name, country.id);
        }
        let organisations = organisations.into_iter().map(|one| one.id.to_string()).collect();
        Self { codes, own, common, organisations }
    }

    /// The country of a code or an unambiguous name.
    pub fn id_of(&self, name: &str) -> Option<CountryId> {
        let mut all = self.named(name);
        all.next().filter(|_| all.next().is_none())
    }

    /// All countries that a code or a name can mean. A code contains only letters: `C.A.` is not Canada. Brackets can
    /// repeat a country: `United Arab Emirates (UAE)`.
    pub fn named(&self, name: &str) -> impl Iterator<Item = CountryId> + '_ {
        let all = self.looked_up(name).or_else(|| self.said_twice(name));
        all.into_iter().flatten().copied()
    }

    /// The countries of `China (PRC)`: those of the part before the brackets, if what the brackets contain means no other.
    fn said_twice(&self, name: &str) -> Option<&BTreeSet<CountryId>> {
        let (name, more) = name.trim().strip_suffix(')')?.split_once('(')?;
        let named = self.looked_up(name)?;
        let is_form = FORMS.contains(&&*plain(more));
        (is_form || self.looked_up(more) == Some(named)).then_some(named)
    }

    fn looked_up(&self, name: &str) -> Option<&BTreeSet<CountryId>> {
        let is_one = is_name(name) && !is_nothing(name) && !self.organisations.contains(name);
        let plain = is_one.then(|| plain(name));
        let is_bare = name.trim().bytes().all(|letter| letter.is_ascii_alphabetic());
        plain.and_then(|plain| {
            let code = self.codes.get(&plain).filter(|_| is_bare);
            code.or_else(|| self.own.get(&plain)).or_else(|| self.common.get(&plain))
        })
    }

    /// Whether it is the name of an organisation of countries.
    pub(super) fn is_organisation(&self, name: &str) -> bool {
        let is_known = |id: &String| id.eq_ignore_ascii_case(name.trim());
        self.organisations.iter().any(is_known) || is_one_of(ORGANISATIONS, &plain(name))
    }

    /// The suggested replacement for a name that is no country of the map, if we know one.
    pub(super) fn instead(&self, name: &str) -> Option<String> {
        if is_nothing(name) {
            let code = self.codes.get(&bare(name)).and_then(BTreeSet::first);
            let leave = "leave out unknown values";
            let instead = code.map_or(leave.to_owned(), |id| format!("write {id}, or {leave}"));
            return Some(instead).filter(|_| !name.trim().is_empty());
        }
        let plain = plain(name);
        let has = |names: &str| is_one_of(names, &plain);
        let whole = PARTS.iter().find(|(_, names)| has(names)).map(|(id, _)| format!("write {id}"));
        let no_country =
            [(PAST, "write a country of today"), (REGIONS, "write a country of the map")];
        let other = no_country.into_iter().find(|(names, _)| has(names));
        whole.or_else(|| other.map(|(_, instead)| instead.to_owned()))
    }

    /// The one country whose name starts with the same letters and differs by one letter, or by two if it is long.
    /// Codes are never corrected.
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

fn is_one_of(names: &str, written: &str) -> bool {
    names.split('|').any(|name| plain(name) == written)
}

/// Whether it contains only the punctuation of names. Other signs can have a meaning, as in `Russia?`.
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
    // Some write the words of a name as one: `Srilanka`.
    for plain in [plain(name), plain(&bare(name))].into_iter().filter(|plain| !plain.is_empty()) {
        names.entry(plain).or_default().insert(id);
    }
}

#[cfg(test)]
mod tests;

//! The columns of a table, whatever its author has called them.

/// What a row of a table becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sites,
    Standings,
}

/// The columns that a table of sites, or of standings, may have.
const SITES: [&str; 20] = [
    "id",
    "name",
    "names",
    "host",
    "lon",
    "lat",
    "bloc",
    "kind",
    "operators",
    "from",
    "to",
    "confidence",
    "about",
    "note",
    "sources",
    "source",
    "source_title",
    "publisher",
    "source_date",
    "access_only",
];
const STANDINGS: [&str; 15] = [
    "id",
    "country",
    "standing",
    "from",
    "to",
    "began",
    "ended",
    "dormant",
    "confidence",
    "note",
    "sources",
    "source",
    "source_title",
    "publisher",
    "source_date",
];

/// Other names of columns.
const ALIASES: [(&str, &str); 29] = [
    ("longitude", "lon"),
    ("long", "lon"),
    ("lng", "lon"),
    ("x", "lon"),
    ("latitude", "lat"),
    ("y", "lat"),
    ("country", "host"),
    ("host_country", "host"),
    ("state", "host"),
    ("camp", "bloc"),
    ("side", "bloc"),
    ("type", "kind"),
    ("category", "kind"),
    ("operator", "operators"),
    ("used_by", "operators"),
    ("user", "operators"),
    ("other_names", "names"),
    ("aliases", "names"),
    ("start", "from"),
    ("since", "from"),
    ("opened", "from"),
    ("joined", "from"),
    ("end", "to"),
    ("until", "to"),
    ("closed", "to"),
    ("left", "to"),
    ("url", "source"),
    ("link", "source"),
    ("source_url", "source"),
];

impl Kind {
    /// What a table with those headers holds: sites, if it says where something lies.
    pub(crate) fn of(headers: &[String]) -> Self {
        let has = |name: &str| headers.iter().any(|header| plain(header) == name);
        if has("standing") || !has("lat") && !has("latitude") {
            Self::Standings
        } else {
            Self::Sites
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sites => "sites",
            Self::Standings => "standings",
        }
    }

    pub(crate) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Sites => &SITES,
            Self::Standings => &STANDINGS,
        }
    }

    /// The column that a header means.
    pub(crate) fn column(self, header: &str) -> Option<&'static str> {
        let written = plain(header);
        let known = |name: &str| self.columns().iter().copied().find(|column| *column == name);
        let other = |name: &str| {
            ALIASES.iter().find(|(alias, _)| *alias == name).and_then(|(_, column)| known(column))
        };
        // In a table of standings a state is the country itself.
        let country =
            |name: &str| matches!(name, "host" | "state").then(|| known("country")).flatten();
        known(&written).or_else(|| other(&written)).or_else(|| country(&written))
    }
}

/// `  Host Country ` as `host_country`.
fn plain(header: &str) -> String {
    let words: Vec<_> =
        header.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("_").to_lowercase()
}

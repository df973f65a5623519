//! The columns of a table, under any of their names.

/// The kind of a table's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sites,
    Standings,
}

const KINDS: [Kind; 2] = [Kind::Sites, Kind::Standings];

/// The columns of a table of sites, or of standings; required columns come first.
const SITES: [&str; 23] = [
    "name",
    "host",
    "lon",
    "lat",
    "bloc",
    "kind",
    "operators",
    "from",
    "confidence",
    "source",
    "id",
    "names",
    "to",
    "about",
    "note",
    "sources",
    "source_title",
    "publisher",
    "source_date",
    "access_only",
    "use",
    "overseas",
    "attested",
];
const STANDINGS: [&str; 15] = [
    "country",
    "standing",
    "from",
    "began",
    "confidence",
    "source",
    "id",
    "to",
    "ended",
    "dormant",
    "note",
    "sources",
    "source_title",
    "publisher",
    "source_date",
];

/// Alternative names of columns.
const ALIASES: [(&str, &str); 45] = [
    ("site", "name"),
    ("site_name", "name"),
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
    ("start_date", "from"),
    ("started", "from"),
    ("from_date", "from"),
    ("opening", "from"),
    ("opening_date", "from"),
    ("end", "to"),
    ("until", "to"),
    ("closed", "to"),
    ("left", "to"),
    ("end_date", "to"),
    ("ended_on", "to"),
    ("to_date", "to"),
    ("until_when", "to"),
    ("closing", "to"),
    ("closing_date", "to"),
    ("closure", "to"),
    ("last_attested", "attested"),
    ("notes", "note"),
    ("url", "source"),
    ("link", "source"),
    ("source_url", "source"),
];

/// Words of a header that tells an end. Without it, what has ended would be shown as in use to this day.
const ENDS: [&str; 9] =
    ["ceased", "closed", "closing", "closure", "end", "ended", "until", "vacated", "withdrawn"];

impl Kind {
    /// The kind of a table with those headers, from the columns that only one kind has, or else from misspelt
    /// columns.
    pub(crate) fn of(headers: &[String]) -> Option<Self> {
        let hits = |kind: Self| {
            let exact = headers.iter().filter_map(|header| kind.column(header));
            let near = headers.iter().filter_map(|header| kind.nearest(header, |_| true));
            let telling = |column: &&str| kind.telling().contains(column);
            let near = near.map(|(_, column)| column);
            (exact.filter(telling).count(), near.filter(telling).count())
        };
        KINDS.into_iter().filter(|kind| hits(*kind) > (0, 0)).max_by_key(|kind| hits(*kind))
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

    /// The required columns. A column `sources` with ids replaces `source`.
    pub(crate) fn required(self) -> &'static [&'static str] {
        match self {
            Self::Sites => &SITES[..10],
            Self::Standings => &STANDINGS[..6],
        }
    }

    /// The columns that only this kind has.
    fn telling(self) -> &'static [&'static str] {
        match self {
            Self::Sites => &["lon", "lat", "bloc", "kind", "operators"],
            Self::Standings => &["standing", "began"],
        }
    }

    /// The column for a header.
    pub(crate) fn column(self, header: &str) -> Option<&'static str> {
        // No column has a digit in its name, and most cells of a long table have one.
        let written = (!header.contains(|c: char| c.is_ascii_digit())).then(|| plain(header))?;
        let own = self.columns().iter().find(|column| **column == written).copied();
        let other = || ALIASES.into_iter().find(|(name, _)| *name == written);
        own.or_else(|| self.meant(other()?.1))
    }

    /// The column of this kind that an alternative name stands for.
    fn meant(self, column: &'static str) -> Option<&'static str> {
        // In a table of standings a state is the country itself.
        let column = if self == Self::Standings && column == "host" { "country" } else { column };
        self.columns().contains(&column).then_some(column)
    }

    /// The probable meaning of a misspelt header among the wanted columns, with its column. Ignores names of
    /// three letters: additional columns often have similar names.
    pub(crate) fn nearest(
        self,
        header: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Option<(&'static str, &'static str)> {
        let written = Some(plain(header)).filter(|written| written.len() < 60)?;
        let near = self.names().filter(|(name, column)| name.len() > 3 && wanted(column));
        let off = |name: &str| strsim::damerau_levenshtein(&written, name);
        let all = near.map(|pair| (off(pair.0), pair));
        let close = all.filter(|(off, (name, _))| *off <= if name.len() < 6 { 1 } else { 2 });
        let nearest = close.min_by_key(|(off, _)| *off).map(|(_, pair)| pair);
        let tells_end = || written.split('_').any(|word| ENDS.contains(&word));
        nearest.or_else(|| Some(("to", "to")).filter(|(_, to)| wanted(to) && tells_end()))
    }

    /// All names of all columns, with their columns.
    fn names(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let own = self.columns().iter().map(|column| (*column, *column));
        let others =
            ALIASES.into_iter().filter_map(move |(name, column)| Some((name, self.meant(column)?)));
        own.chain(others)
    }

    /// The alternative names of a column.
    pub(crate) fn aliases(self, column: &str) -> Vec<&'static str> {
        let others = self.names().filter(|(name, other)| *other == column && *name != column);
        others.map(|(name, _)| name).collect()
    }
}

/// The number of known columns among those cells.
pub(crate) fn known(cells: &[String]) -> usize {
    let of = |kind: Kind| {
        let named: std::collections::BTreeSet<_> =
            cells.iter().filter_map(|cell| kind.column(cell)).collect();
        named.len()
    };
    KINDS.into_iter().map(of).max().unwrap_or_default()
}

/// The form for comparison: `  Host Country ` becomes `host_country`.
fn plain(header: &str) -> String {
    let words: Vec<_> =
        header.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("_").to_lowercase()
}

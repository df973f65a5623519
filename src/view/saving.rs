//! A file to make for the reader; the page around the map makes it.

use yew::Callback;

/// A file to make and to hand to the reader.
pub struct Saving {
    /// Its form, which is also the end of its name: `svg`, `png`, `csv` or `json`.
    pub form: &'static str,
    /// Its name without that end.
    pub name: String,
    /// Its tables: one for CSV, all for JSON, none for a picture.
    pub tables: Vec<TableText>,
    /// By names: of tables, their description (title, date, credit …); of a picture, what stands below it.
    pub about: Vec<(&'static str, String)>,
    /// Called with whether it was made.
    pub ended: Callback<bool>,
}

impl Saving {
    /// The name of a CSV file, which has no other place for the version of its facts: a line of comment would break its
    /// readers. `sco-map-2007-07-03-sites` becomes `sco-map-2007-07-03-sites-data-2.0.0`.
    pub(super) fn versioned(name: &str, version: Option<&str>) -> String {
        let Some(version) = version else { return name.to_owned() };
        let plain = |c: char| if c.is_alphanumeric() || ".+_".contains(c) { c } else { '-' };
        format!("{name}-data-{}", version.chars().map(plain).collect::<String>())
    }
}

/// A table of text.
pub struct TableText {
    /// `countries`, `sites`, `events`, `relations` or `changes`.
    pub name: &'static str,
    /// First the names of its columns, then as many cells in each row: in words of the reader's language for a table as
    /// it is shown; else in ids, and the cells of `operators`, `countries`, `places`, `from_parties`, `to_parties` and
    /// `source` are lists, with `;` between the parts.
    pub rows: Vec<Vec<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_in_the_name() {
        for (version, name) in [
            (None, "sites"),
            (Some("2.0.0"), "sites-data-2.0.0"),
            (Some("a/b c"), "sites-data-a-b-c"),
        ] {
            assert_eq!(Saving::versioned("sites", version), name);
        }
    }
}

//! A file to make for the reader; whoever shows the map makes it.

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

/// A table of text.
pub struct TableText {
    /// `countries`, `sites`, `events`, `relations` or `changes`.
    pub name: &'static str,
    /// First the names of its columns, then as many cells in each row: in words of the reader's language for a table as
    /// it is shown; else in ids, and the cells of `operators`, `countries`, `places`, `from_parties`, `to_parties` and
    /// `source` are lists, with `;` between the parts.
    pub rows: Vec<Vec<String>>,
}

//! The sources that the rows of a table name by their links.

use crate::rows::{Row, parts};
use sco_map::data::json::is_link;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Sources without duplicates: equal link, title, publisher and date make one source.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    ids: BTreeMap<[String; 4], String>,
    /// Their records.
    pub(crate) records: Vec<Value>,
    /// Ids that rows contain.
    taken: BTreeSet<String>,
}

impl Sources {
    /// `taken` are ids that generated sources must not use.
    pub(crate) fn new(taken: BTreeSet<String>) -> Self {
        Self { taken, ..Self::default() }
    }

    /// The ids of a row's sources, each with whether it is new.
    pub(crate) fn of(&mut self, row: &Row) -> Vec<(String, bool)> {
        let mut links = links(row.cell("source"));
        if links.is_empty() && ABOUT.iter().any(|(name, _)| !row.cell(name).is_empty()) {
            links.push("");
        }
        let about = ABOUT.map(|(name, _)| each(row.cell(name), links.len()));
        let numbered = links.into_iter().enumerate();
        let about = |n| about.each_ref().map(|all| all.get(n).copied().unwrap_or_default());
        numbered.map(|(n, link)| self.id(link, about(n))).collect()
    }

    fn id(&mut self, link: &str, [title, publisher, date]: [&str; 3]) -> (String, bool) {
        let key = [link, title, publisher, date].map(str::to_owned);
        if let Some(id) = self.ids.get(&key) {
            return (id.clone(), false);
        }
        let mut numbers = self.records.len() + 1..;
        let mut ids = numbers.by_ref().map(|number| format!("table-{number}"));
        let id = ids.find(|id| !self.taken.contains(id)).unwrap_or_default();
        let or = |text: &str, other: &str| if text.is_empty() { other } else { text }.to_owned();
        // A source without a link has no other problem.
        let named = if link.is_empty() { "no link" } else { link };
        let host = named.split('/').nth(2).filter(|host| !host.is_empty()).unwrap_or(named);
        let mut record = json!({ "id": id, "url": link, "title": or(title, named), "publisher": or(publisher, host) });
        if !date.is_empty() {
            record["date"] = json!(date);
        }
        self.records.push(record);
        self.taken.insert(id.clone());
        self.ids.insert(key, id.clone());
        (id, true)
    }
}

/// The columns about a source, and their contents.
const ABOUT: [(&str, &str); 3] =
    [("source_title", "title"), ("publisher", "publisher"), ("source_date", "date")];

/// The values of a cell for each of that many links. For a single link, the value can contain any separator.
fn each(cell: &str, links: usize) -> Vec<&str> {
    if links > 1 { parts(cell).collect() } else { vec![cell] }
}

/// The columns of a row whose number of values differs from its number of links, with finding and expectation.
pub(crate) fn unpaired(row: &Row) -> Vec<(&'static str, String, String)> {
    let count = links(row.cell("source")).len();
    let filled = ABOUT.into_iter().filter(|(column, _)| !row.cell(column).is_empty());
    let counted = filled.map(|(column, what)| (column, what, each(row.cell(column), count).len()));
    let others = counted.filter(|(.., said)| count > 1 && *said != count);
    let told = others.map(|(column, what, said)| {
        let found = if said == 1 { format!("one {what}") } else { format!("{said} {what}s") };
        let expected = format!("{count}, separated by semicolons, in the order of the links");
        (column, format!("{found} for {count} links"), expected)
    });
    told.collect()
}

/// Whether a full stop behind that link belongs to it, as in `Washington,_D.C.` and `Boeing_Co.`
fn keeps_stop(link: &str) -> bool {
    let word = link.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.len() < 5 && word.starts_with(char::is_uppercase) || link.ends_with("//")
}

/// The links in a cell: one, or several separated by `;`, `|`, a comma or spaces. A link can contain these characters
/// itself, so a new link begins only before `http`; those behind a link, and a full stop, are not part of it.
fn links(cell: &str) -> Vec<&str> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ';' | '|' | ',');
    let begins = |at: &usize| {
        let (before, rest) = cell.split_at(*at);
        is_link(rest) && before.ends_with(is_mark)
    };
    let starts = cell.char_indices().map(|(at, _)| at).filter(begins);
    let mut ends: Vec<usize> = starts.collect();
    ends.push(cell.len());
    let mut start = 0;
    let cut = ends.into_iter().map(|end| {
        let link = cell[core::mem::replace(&mut start, end)..end].trim_end_matches(is_mark);
        link.strip_suffix('.').filter(|link| !keeps_stop(link)).unwrap_or(link)
    });
    cut.filter(|link| !link.is_empty()).collect()
}

//! Tables of sites as in spreadsheets, valid and nearly valid.

use crate::{each, ours};
use core::cell::Cell;
use proptest::prelude::*;
use proptest::sample::select;
use sco_map::data::json::{Problem, folded};
use sco_map::data::{
    Bloc, Confidence, Date, Details, Dossier, Kind, Party, Site, SiteDetail, SiteKind, Span, Usage,
    decode,
};
use std::collections::BTreeMap;

type Row = BTreeMap<&'static str, String>;

const COLUMNS: [&str; 20] = [
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
    "source",
    "source_title",
    "publisher",
    "source_date",
    "access_only",
    "Seen by me",
];

#[derive(Debug)]
struct Table {
    above: Vec<String>,
    columns: Vec<&'static str>,
    rows: Vec<Row>,
    mark: u8,
    quoted: bool,
}

impl Table {
    fn text(&self) -> String {
        let mut text: String =
            self.above.iter().map(|line| [line.as_str(), "\n"].concat()).collect();
        let header = self.columns.iter().map(|column| (*column).to_owned()).collect();
        let rows = self.rows.iter().map(|row| {
            self.columns.iter().map(|c| row.get(c).cloned().unwrap_or_default()).collect()
        });
        for cells in core::iter::once(header).chain(rows) {
            text += &self.line(&cells);
        }
        text
    }

    /// Half of all authors forget the quotes.
    fn line(&self, cells: &Vec<String>) -> String {
        if !self.quoted {
            // An unquoted cell cannot start with a quote.
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('"', "'")).collect();
            return cells.join(&char::from(self.mark).to_string()) + "\n";
        }
        let mut writer = csv::WriterBuilder::new().delimiter(self.mark).from_writer(Vec::new());
        writer.write_record(cells).unwrap();
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    }
}

fn one_of(cells: &[&str]) -> BoxedStrategy<String> {
    select(cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>()).boxed()
}

/// A cell of a column: few names and places, so that rows agree; some are invalid.
fn cell(column: &'static str) -> BoxedStrategy<String> {
    let good = match column {
        "id" => one_of(&["", "", "", "", "own-1", "own-2", "manas", "camp-a"]),
        "name" => one_of(&[
            "Camp A",
            "Camp A",
            "Camp B",
            "Base (1)",
            "Base 1",
            "Manas",
            "!!!",
            "База",
            "Camp, North",
            "camp a",
            "CAMP  Á",
        ]),
        "names" => one_of(&["", "", "Alpha; Beta", "Gamma|Delta"]),
        "host" => one_of(&["KGZ", "KGZ", "KGZ", "Uzbekistan", "uk"]),
        "lon" => one_of(&["74.5", "74.5", "74,5", "0", "-71.5"]),
        "lat" => one_of(&["42.9", "42.9", "42,9", "0.0"]),
        "bloc" => one_of(&["western", "western", "western", "Western", "russian"]),
        "kind" => one_of(&["air", "air", "air", "Air", "naval"]),
        "operators" => one_of(&["USA", "USA", "FRA; USA", "NATO|DEU", "United Kingdom"]),
        "from" => (1950..2020_u16).prop_map(|year| year.to_string()).boxed(),
        "to" => one_of(&["", "2020-05", "2021~", "2022-01-31"]),
        "confidence" => one_of(&["low", "low", "low", "Low", "high"]),
        "about" | "note" => one_of(&["", "", "Seen once.", "Said, and denied.", "A \"camp\"."]),
        "source" => one_of(&[
            "https://example.org/a",
            "https://example.org/b?x=1,2",
            "https://example.org/a | https://example.org/c",
            "http://example.org/;d",
        ]),
        "source_title" => one_of(&["", "", "Title", "Other title"]),
        "publisher" => one_of(&["", "", "Paper"]),
        "source_date" => one_of(&["", "", "2004", "2004-05-01"]),
        "access_only" => one_of(&["", "", "yes", "no"]),
        _ => one_of(&["", "remark 17"]),
    };
    let bad = prop_oneof![Just(String::new()), "[qz0-9,;.\"]{1,6}", Just("°".to_owned())];
    prop_oneof![60 => good, 1 => bad].boxed()
}

fn row() -> impl Strategy<Value = Row> {
    let cells: Vec<_> = COLUMNS.iter().map(|column| cell(column)).collect();
    cells.prop_map(|cells| {
        let cells =
            COLUMNS.into_iter().zip(cells).map(|(column, cell)| (column, cell.trim().to_owned()));
        let mut row: Row = cells.filter(|(_, cell)| !cell.is_empty()).collect();
        // So that two periods of use of one site seldom overlap.
        if let Some(year) =
            row.get("from").and_then(|from| from.parse::<u16>().ok()).filter(|year| year % 5 > 0)
        {
            row.insert("to", format!("{}", year + 1));
        }
        row
    })
}

/// A line that sums up others.
fn total() -> impl Strategy<Value = Row> {
    let label = (select(vec!["name", "id", "host", "Seen by me"]), one_of(&["Total", "SUM:"]));
    let sum = (select(vec!["from", "note", "lon", "operators"]), one_of(&["", "17", "1,234.5"]));
    (label, sum).prop_map(|cells| {
        let row = <[_; 2]>::from(cells).into_iter();
        row.filter(|(_, cell)| !cell.is_empty()).collect()
    })
}

fn table() -> impl Strategy<Value = Table> {
    let above = select(vec![
        vec![],
        vec![],
        vec![],
        vec!["Sites in Asia".to_owned()],
        vec![String::new(), "Draft; of May".to_owned()],
    ]);
    let columns =
        (Just(COLUMNS.to_vec()).prop_shuffle(), 0..3_usize).prop_map(|(mut columns, fewer)| {
            let optional = ["Seen by me", "note", "to", "names", "id", "access_only"];
            columns.retain(|column| !optional[..fewer].contains(column));
            columns
        });
    let rows = prop::collection::vec(prop_oneof![12 => row(), 1 => total()], 1..5);
    (above, columns, rows, select(vec![b',', b';', b'\t']), any::<bool>()).prop_map(
        |(above, columns, rows, mark, quoted)| Table { above, columns, rows, mark, quoted },
    )
}

#[test]
fn of_a_table_nothing_is_dropped_in_silence() {
    let (ours, more) = ours();
    let base: Dossier = decode(&ours).unwrap();
    let taken = Cell::new(0);
    each(&table(), |table| {
        let Ok(read) = facts::read_natively(&table.text(), "csv", &ours, Some(&more)) else {
            return Ok(());
        };
        taken.set(taken.get() + 1);
        let (dossier, details): (Dossier, Details) =
            (decode(&read.dossier).unwrap(), decode(&read.details).unwrap());
        for row in &table.rows {
            let mut row = row.clone();
            row.retain(|column, _| table.columns.contains(column));
            if !table.quoted {
                for cell in row.values_mut() {
                    *cell = cell.replace('"', "'");
                }
            }
            if row.is_empty() || is_total(&row, &read.notices) {
                continue;
            }
            let mut sites = dossier.sites.iter().zip(&details.sites);
            let found = sites.any(|(site, more)| holds(site, more, &details, &row, &read.notices));
            prop_assert!(found, "dropped of {row:?}\nshown {:#?}", &dossier.sites[3..]);
            prop_assert!(!row.contains_key("Seen by me") || is_told(&read.notices, "Seen by me"));
        }
        prop_assert!(table.above.iter().all(|line| line.is_empty()
            || line.split(';').all(|cell| is_told(&read.notices, cell.trim()))));
        are_apart(&dossier, &base, &table)
    });
    // Otherwise the property would be tested on nothing.
    assert!(taken.get() > super::cases() / 10, "only {} tables were taken", taken.get());
}

/// Whether a row is passed over as a total, and all of it is told.
fn is_total(row: &Row, notices: &[Problem]) -> bool {
    // Without quotes, a comma in a number begins another cell.
    let parts = || row.values().flat_map(|cell| cell.split(','));
    let tells = |notice: &Problem| {
        notice.expected.contains("a total") && parts().all(|part| notice.finding.contains(part))
    };
    parts().any(|part| ["Total", "SUM:"].contains(&part)) && notices.iter().any(tells)
}

fn is_told(notices: &[Problem], text: &str) -> bool {
    notices.iter().any(|notice| notice.finding.contains(text))
}

/// No two facts have the same id, and ours are unchanged unless the author wrote their ids.
fn are_apart(dossier: &Dossier, base: &Dossier, table: &Table) -> Result<(), TestCaseError> {
    let mut ids: Vec<_> = dossier
        .sites
        .iter()
        .map(|site| &*site.id)
        .chain(dossier.events.iter().map(|event| &*event.id))
        .collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    prop_assert_eq!(all, ids.len());
    let is_written =
        |id: &str| table.rows.iter().any(|row| row.get("id").is_some_and(|written| written == id));
    for site in base.sites.iter().filter(|site| !is_written(&site.id)) {
        prop_assert!(dossier.sites.contains(site), "{} of ours is another", site.id);
    }
    Ok(())
}

/// Whether a site contains all values of a row.
fn holds(
    site: &Site,
    more: &SiteDetail,
    details: &Details,
    row: &Row,
    notices: &[Problem],
) -> bool {
    let says =
        |column: &str, fits: &dyn Fn(&str) -> bool| row.get(column).is_none_or(|cell| fits(cell));
    let small = |cell: &str| cell.to_lowercase();
    let degrees = |cell: &str| cell.replace(',', ".").parse::<f32>().unwrap();
    let parts = |cell: &str| {
        cell.split([';', '|'])
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
    };
    says("id", &|id| *site.id == *id)
        && says("name", &|name| {
            *site.name == *name
                || folded(&site.name) == folded(name) && is_told(notices, &format!("“{name}”"))
        })
        && says("host", &|host| country(host) == site.host.as_str())
        && says("lon", &|lon| (site.at.lon - degrees(lon)).abs() < 1e-5)
        && says("lat", &|lat| (site.at.lat - degrees(lat)).abs() < 1e-5)
        && says("bloc", &|bloc| Bloc::parse(&small(bloc)) == Some(site.bloc))
        && says("kind", &|kind| SiteKind::parse(&small(kind)) == Some(site.kind))
        && says("confidence", &|sure| Confidence::parse(&small(sure)) == Some(site.confidence))
        && says("access_only", &|only| {
            ["yes", "1"].contains(&&*small(only)) == (site.usage == Usage::Access)
        })
        && says("names", &|names| {
            parts(names).iter().all(|name| site.names.iter().any(|known| **known == **name))
        })
        && says("operators", &|all| {
            parts(all)
                .iter()
                .all(|one| site.operators.iter().any(|party| name(party) == country(one)))
        })
        && says("about", &|text| more.about.as_ref().is_some_and(|about| about.contains(text)))
        && says("note", &|text| more.evidence.note.as_ref().is_some_and(|note| note.contains(text)))
        && (row.get("from").is_none() || site.active.contains(&span(row)))
        && is_cited(more, details, row)
}

fn span(row: &Row) -> Span {
    let date = |column: &str| row.get(column).map(|date| Date::parse(date).unwrap());
    Span { from: date("from"), to: date("to") }
}

fn is_cited(more: &SiteDetail, details: &Details, row: &Row) -> bool {
    let links: Vec<_> =
        row.get("source").map(|cell| cell.split(" | ").collect()).unwrap_or_default();
    links.iter().all(|link| {
        more.evidence.sources.iter().map(|source| &details.sources[usize::from(source.0)]).any(
            |source| {
                // With as many values as links, each link has one.
                let has = |cell: &str, known: &str| {
                    cell == known || cell.split([';', '|']).any(|part| part.trim() == known)
                };
                let says =
                    |column: &str, known: &str| row.get(column).is_none_or(|cell| has(cell, known));
                *source.url == **link
                    && says("source_title", &source.title)
                    && says("publisher", &source.publisher)
                    && source.date.map(|date| date.to_string()).as_ref() == row.get("source_date")
            },
        )
    })
}

fn name(party: &Party) -> String {
    match party {
        Party::Country(id) => id.to_string(),
        Party::Organisation(id) => id.to_string(),
    }
}

fn country(cell: &str) -> &str {
    match cell {
        "Uzbekistan" => "UZB",
        "uk" | "United Kingdom" => "GBR",
        other => other,
    }
}

//! The same as the map, as tables: every country and every site of the day.

use super::frame::{Frame, use_frame};
use super::say;
use super::store::{Store, use_dispatch, use_store};
use super::panel::link;
use crate::data::{Holds, Named};
use crate::state::{Filter, Selection};
use yew::prelude::*;

/// Countries, then sites.
#[component]
pub(super) fn Tables() -> Html {
    let frame = use_frame();
    let store = use_store();
    let lang = frame.lang;
    let day = lang.day(store.state.date);
    html! {
        <section class="tables" aria-label={lang.table_label()}>
            <Table caption={lang.table_countries(&day)} rows={countries(&frame, &store)} heads={vec![
                lang.table_country(), lang.table_standing(), lang.table_since(), lang.table_western(),
            ]} />
            <Table caption={lang.table_sites(&day)} rows={sites(&frame, &store)} heads={vec![
                lang.table_site(), lang.table_country(), lang.table_bloc(), lang.table_kind(), lang.table_used_by(), lang.table_since(),
            ]} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TableProps {
    caption: String,
    heads: Vec<&'static str>,
    rows: Vec<Row>,
}

/// A row: what its first cell leads to, and each cell's text with what it is sorted by.
#[derive(Clone, PartialEq)]
struct Row {
    leads_to: Selection,
    cells: Vec<Cell>,
}

#[derive(Clone, PartialEq)]
struct Cell {
    text: String,
    order: i64,
}

/// A sortable table; sorted anew by a button in each head.
#[component]
fn Table(props: &TableProps) -> Html {
    let lang = use_frame().lang;
    let dispatch = use_dispatch();
    let sort = use_state_eq(|| (usize::MAX, false));
    let (column, descending) = *sort;
    let mut rows = props.rows.clone();
    if column < props.heads.len() {
        rows.sort_by(|a, b| {
            let key = |row: &Row| row.cells.get(column).map(|cell| (cell.order, cell.text.clone()));
            let ordering = key(a).cmp(&key(b));
            if descending { ordering.reverse() } else { ordering }
        });
    }
    let head = |(n, head): (usize, &&'static str)| {
        let state = if n != column { "none" } else if descending { "descending" } else { "ascending" };
        let sort = sort.setter();
        let onclick = move |_| sort.set((n, n == column && !descending));
        html! {
            <th key={n} scope="col" aria-sort={state}>
                <button type="button" {onclick} title={lang.table_sort_by(head)}>{ *head }</button>
            </th>
        }
    };
    let body = |row: &Row| {
        let (first, rest) = row.cells.split_first()?;
        Some(html! {
            <tr key={format!("{:?}", row.leads_to)}>
                <th scope="row">{ link(&dispatch, row.leads_to, &first.text) }</th>
                { for rest.iter().map(|cell| html! { <td>{ cell.text.clone() }</td> }) }
            </tr>
        })
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={props.caption.clone()}>
            <table>
                <caption>{ props.caption.clone() }</caption>
                <thead><tr>{ for props.heads.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ for rows.iter().filter_map(body) }</tbody>
            </table>
        </div>
    }
}

fn countries(frame: &Frame, store: &Store) -> Vec<Row> {
    let (dossier, date) = (&store.context.dossier, store.state.date);
    let shown = dossier.standings_on(date).filter(|(s, _)| store.state.filters.shows(Filter::Standing(s.kind)));
    let mut rows: Vec<_> = shown
        .map(|(standing, holds)| {
            let rank = crate::data::StandingKind::all().position(|kind| kind == standing.kind).unwrap_or(0);
            let western = dossier.sites_on(date).filter(|(_, site, holds)| {
                site.host == standing.country && site.bloc == crate::data::Bloc::Western && *holds == Holds::Surely
            });
            let western = western.count();
            let from = standing.span.from;
            Row {
                leads_to: Selection::Country(standing.country),
                cells: vec![
                    Cell { text: say::country(frame, standing.country), order: 0 },
                    Cell { text: maybe(frame, frame.lang.standing_kind(standing.kind), holds), order: rank as i64 },
                    Cell {
                        text: from.map(|date| frame.lang.date(date)).unwrap_or_default(),
                        order: from.map_or(0, |date| date.earliest().count().into()),
                    },
                    Cell { text: if western > 0 { western.to_string() } else { "–".to_owned() }, order: western as i64 },
                ],
            }
        })
        .collect();
    rows.sort_by(|a, b| (a.cells[1].order, &a.cells[0].text).cmp(&(b.cells[1].order, &b.cells[0].text)));
    rows
}

fn sites(frame: &Frame, store: &Store) -> Vec<Row> {
    let (dossier, date) = (&store.context.dossier, store.state.date);
    let shown = dossier.sites_on(date).filter(|(_, site, _)| store.state.filters.shows_site(site));
    let text = |text: String| Cell { text, order: 0 };
    shown
        .map(|(index, site, holds)| {
            let span = site.active.iter().find(|span| span.on(date) != Holds::No);
            let from = span.and_then(|span| span.from);
            Row {
                leads_to: Selection::Site(index),
                cells: vec![
                    text(maybe(frame, &site.name, holds)),
                    text(say::country(frame, site.host)),
                    text(frame.lang.bloc(site.bloc).to_owned()),
                    text(frame.lang.site_kind(site.kind).to_owned()),
                    text(say::operators(frame, site)),
                    Cell {
                        text: from.map(|date| frame.lang.date(date)).unwrap_or_default(),
                        order: from.map_or(0, |date| date.earliest().count().into()),
                    },
                ],
            }
        })
        .collect()
}

fn maybe(frame: &Frame, text: &str, holds: Holds) -> String {
    if holds == Holds::Possibly { format!("{text} ({})", frame.lang.word_possibly()) } else { text.to_owned() }
}

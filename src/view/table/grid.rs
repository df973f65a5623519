//! A table whose columns sort, with a row for each fact.

use crate::data::{Date, Holds, ordered};
use crate::i18n::count;
use crate::state::Selection;
use crate::view::kept::Sort;
use crate::view::panel::link;
use crate::view::ui::Ui;
use core::cmp::Ordering;
use yew::prelude::*;

/// The number of rows without a request for more: drawing thousands on every day would take seconds.
pub(super) const MANY: usize = 200;

/// A row: the target of its first cell, and its cells.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) leads_to: Selection,
    pub(super) cells: Vec<Cell>,
}

/// The drawn rows, and the total number.
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) count: usize,
}

/// A cell's text, and its primary sort key.
#[derive(Clone)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) order: i32,
}

impl Row {
    pub(super) fn compare(&self, other: &Self, column: usize) -> Ordering {
        let (a, b) = (&self.cells[column], &other.cells[column]);
        a.order.cmp(&b.order).then_with(|| a.text.cmp(&b.text))
    }
}

pub(super) fn table(
    ui: &Ui,
    caption: &str,
    heads: &[AttrValue],
    Rows { rows, count }: Rows,
    sort: &UseStateHandle<Sort>,
    whole: &UseStateHandle<bool>,
) -> Html {
    let rows = sorted(rows, **sort, heads.len());
    let head_cells = heads.iter().enumerate().map(|(column, name)| head(ui, column, name, sort));
    let drawn = rows.iter().take(if **whole { rows.len() } else { MANY });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            // With roles, because a phone shows each row as a block.
            <table role="table">
                <caption>{ caption.to_owned() }</caption>
                <thead role="rowgroup"><tr role="row">{ for head_cells }</tr></thead>
                <tbody role="rowgroup">{ for drawn.map(|row| body(ui, heads, row)) }</tbody>
            </table>
            { show_all(ui, count, whole) }
        </div>
    }
}

/// Other facts may have fewer columns than those that were sorted first.
pub(super) fn sorted(rows: Vec<Row>, sort: Sort, columns: usize) -> Vec<Row> {
    match sort.column.filter(|column| *column < columns) {
        Some(column) if sort.descending => ordered(&rows, |a, b| b.compare(a, column)),
        Some(column) => ordered(&rows, |a, b| a.compare(b, column)),
        None => rows,
    }
}

/// The number of rows to compute: all if they are sorted or requested.
pub(super) fn wanted(sort: &Sort, whole: bool) -> usize {
    if whole || sort.column.is_some() { usize::MAX } else { MANY }
}

/// The button for the rows after the first [`MANY`].
fn show_all(ui: &Ui, rows: usize, whole: &UseStateHandle<bool>) -> Html {
    if rows <= MANY || **whole {
        return Html::default();
    }
    let set = whole.setter();
    html! { <button type="button" class="all" onclick={move |_| set.set(true)}>{ ui.setup.voice.lang.table_show_all(count(rows)) }</button> }
}

/// A button that sorts by its column, and reverses the order on the second press.
fn head(ui: &Ui, column: usize, name: &str, sort: &UseStateHandle<Sort>) -> Html {
    let own = sort.column == Some(column);
    let order = match (own, sort.descending) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let next = Sort { column: Some(column), descending: own && !sort.descending };
    let set = sort.setter();
    html! {
        <th key={column} role="columnheader" scope="col" aria-sort={order}>
            <button type="button" onclick={move |_| set.set(next)} title={ui.setup.voice.lang.table_sort_by(name)}>{ name.to_owned() }</button>
        </th>
    }
}

/// A row; each cell carries the name of its column for a phone.
fn body(ui: &Ui, heads: &[AttrValue], row: &Row) -> Html {
    let cells = row.cells.iter().zip(heads).enumerate().map(|(n, (cell, head))| match n {
        0 => {
            html! { <th key={n} role="rowheader" scope="row">{ link(ui, row.leads_to, &cell.text) }</th> }
        }
        _ => html! { <td key={n} role="cell" data-column={head}>{ cell.text.clone() }</td> },
    });
    let key = row.leads_to.name(&ui.setup.context.dossier).unwrap_or_default();
    html! { <tr role="row" {key}>{ for cells }</tr> }
}

pub(super) fn text(text: String) -> Cell {
    Cell { text, order: 0 }
}

pub(super) fn since(ui: &Ui, date: Option<Date>) -> Cell {
    Cell {
        text: date.map(|date| ui.setup.voice.lang.date(date)).unwrap_or_default(),
        order: date.map_or(0, |date| date.earliest().count()),
    }
}

pub(super) fn maybe(ui: &Ui, text: &str, holds: Holds) -> String {
    match holds {
        Holds::Possibly => format!("{text} ({})", ui.setup.voice.lang.word_possibly()),
        _ => text.to_owned(),
    }
}

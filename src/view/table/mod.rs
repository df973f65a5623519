//! Data tables: every country and every site of the day.

use super::hooks::{drawing, use_resting};
use super::kept::{Sort, use_kept};
use super::panel::link;
use super::ui::{Ui, UiProps};
use crate::data::{Bloc, Date, Holds, Kind, Layer, Site, Standing, StandingKind, ordered};
use crate::i18n::count;
use crate::state::Selection;
use core::cmp::Ordering;
use yew::prelude::*;

/// The tables of the day on which the reader rests.
#[component]
pub(super) fn Tables(props: &UiProps) -> Html {
    drawing();
    let ui = use_resting(&props.ui);
    html! { <Rested {ui} /> }
}

/// Countries, then sites.
#[component]
fn Rested(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (lang, dossier) = (ui.frame.voice.lang, &ui.frame.context.dossier);
    let (day, kept) = (lang.day(ui.state.date), &ui.frame.kept.sorts);
    let sorts = [use_kept(&kept[0]), use_kept(&kept[1])];
    let whole = [use_state_eq(|| false), use_state_eq(|| false)];
    let counted = ui.frame.context.bloc.map(|bloc| lang.track_sites(lang.site_bloc(bloc)));
    let country_heads = [lang.table_country(), lang.table_standing(), lang.table_since()];
    let country_heads: Vec<_> = country_heads.into_iter().chain(counted.as_deref()).collect();
    let site_heads = [
        lang.table_site(),
        lang.table_country(),
        lang.table_bloc(),
        lang.table_kind(),
        lang.table_used_by(),
        lang.table_since(),
    ];
    html! {
        <section class="tables" part="table" aria-label={lang.table_label()}>
            if !dossier.standings.is_empty() {
                { table(ui, &lang.table_countries(&day), &country_heads, countries(ui), &sorts[0], &whole[0]) }
            }
            if !dossier.sites.is_empty() {
                { table(ui, &lang.table_sites(&day), &site_heads, sites(ui, wanted(&sorts[1], *whole[1])), &sorts[1], &whole[1]) }
            }
        </section>
    }
}

/// The number of rows without a request for more: drawing thousands on every day would take seconds.
const MANY: usize = 200;

/// A row: the target of its first cell, and its cells.
#[derive(Clone)]
struct Row {
    leads_to: Selection,
    cells: Vec<Cell>,
}

/// The drawn rows, and the total number.
struct Rows {
    rows: Vec<Row>,
    count: usize,
}

/// A cell's text, and its primary sort key.
#[derive(Clone)]
struct Cell {
    text: String,
    order: i32,
}

impl Row {
    fn compare(&self, other: &Self, column: usize) -> Ordering {
        let (a, b) = (&self.cells[column], &other.cells[column]);
        a.order.cmp(&b.order).then_with(|| a.text.cmp(&b.text))
    }
}

fn table(
    ui: &Ui,
    caption: &str,
    heads: &[&str],
    Rows { rows, count }: Rows,
    sort: &UseStateHandle<Sort>,
    whole: &UseStateHandle<bool>,
) -> Html {
    // Other facts may have fewer columns than those that were sorted first.
    let rows = match sort.column.filter(|column| *column < heads.len()) {
        Some(column) if sort.descending => ordered(&rows, |a, b| b.compare(a, column)),
        Some(column) => ordered(&rows, |a, b| a.compare(b, column)),
        None => rows,
    };
    let heads = heads.iter().enumerate().map(|(column, name)| head(ui, column, name, sort));
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table>
                <caption>{ caption.to_owned() }</caption>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for rows.iter().take(if **whole { rows.len() } else { MANY }).map(|row| body(ui, row)) }</tbody>
            </table>
            { show_all(ui, count, whole) }
        </div>
    }
}

/// The number of rows to compute: all if they are sorted or requested.
fn wanted(sort: &Sort, whole: bool) -> usize {
    if whole || sort.column.is_some() { usize::MAX } else { MANY }
}

/// The button for the rows after the first [`MANY`].
fn show_all(ui: &Ui, rows: usize, whole: &UseStateHandle<bool>) -> Html {
    if rows <= MANY || **whole {
        return Html::default();
    }
    let set = whole.setter();
    html! { <button type="button" class="all" onclick={move |_| set.set(true)}>{ ui.frame.voice.lang.table_show_all(count(rows)) }</button> }
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
        <th key={column} scope="col" aria-sort={order}>
            <button type="button" onclick={move |_| set.set(next)} title={ui.frame.voice.lang.table_sort_by(name)}>{ name.to_owned() }</button>
        </th>
    }
}

fn body(ui: &Ui, row: &Row) -> Html {
    let cells = row.cells.iter().enumerate().map(|(n, cell)| match n {
        0 => html! { <th key={n} scope="row">{ link(ui, row.leads_to, &cell.text) }</th> },
        _ => html! { <td key={n}>{ cell.text.clone() }</td> },
    });
    let key = row.leads_to.name(&ui.frame.context.dossier).unwrap_or_default();
    html! { <tr {key}>{ for cells }</tr> }
}

/// By standing, then by name.
fn countries(ui: &Ui) -> Rows {
    let shows = |standing: &Standing| ui.state.layers.shows(Layer::Standing(standing.kind));
    let standings = ui.frame.context.dossier.standings_on(ui.state.date);
    let rows: Vec<_> =
        standings.filter(|(s, _)| shows(s)).map(|(s, holds)| country(ui, s, holds)).collect();
    let rows = ordered(&rows, |a, b| a.compare(b, 1).then_with(|| a.compare(b, 0)));
    Rows { count: rows.len(), rows }
}

fn country(ui: &Ui, standing: &Standing, holds: Holds) -> Row {
    let (frame, kind) = (&ui.frame, standing.kind);
    let rank = StandingKind::all().position(|known| known == kind).unwrap_or(0);
    let standing_cell = Cell {
        text: maybe(ui, frame.voice.lang.standing_kind(kind), holds),
        order: i32::try_from(rank).unwrap_or(0),
    };
    let country =
        [text(frame.voice.country(standing.country)), standing_cell, since(ui, standing.span.from)];
    let sites = frame.context.bloc.map(|bloc| counted_sites(ui, standing, bloc));
    Row {
        leads_to: Selection::Country(standing.country),
        cells: country.into_iter().chain(sites).collect(),
    }
}

fn counted_sites(ui: &Ui, standing: &Standing, bloc: Bloc) -> Cell {
    let sites = ui.frame.context.dossier.sites.iter();
    let own = sites.filter(|site| site.host == standing.country && site.bloc == bloc);
    let count = own.filter(|site| site.on(ui.state.date) == Holds::Surely).count();
    let text = if count > 0 { count.to_string() } else { "–".to_owned() };
    Cell { text, order: i32::try_from(count).unwrap_or(0) }
}

/// The first sites of the day, up to a limit, and their total number.
fn sites(ui: &Ui, most: usize) -> Rows {
    let sites = ui.frame.context.dossier.sites_on(ui.state.date);
    let shown: Vec<_> = sites.filter(|(_, site, _)| ui.state.layers.shows_site(site)).collect();
    let first = shown.iter().take(most);
    let rows = first.map(|(index, site, holds)| site_row(ui, *index, site, *holds)).collect();
    Rows { rows, count: shown.len() }
}

fn site_row(ui: &Ui, index: usize, site: &Site, holds: Holds) -> Row {
    let (frame, date) = (&ui.frame, ui.state.date);
    let span = site.active.iter().find(|span| span.on(date) != Holds::No);
    Row {
        leads_to: Selection::Site(index),
        cells: vec![
            text(maybe(ui, &site.name, holds)),
            text(frame.voice.country(site.host)),
            text(frame.voice.lang.site_bloc(site.bloc).to_owned()),
            text(frame.voice.lang.site_kind(site.kind).to_owned()),
            text(frame.voice.operators(site)),
            since(ui, span.and_then(|span| span.from)),
        ],
    }
}

fn text(text: String) -> Cell {
    Cell { text, order: 0 }
}

fn since(ui: &Ui, date: Option<Date>) -> Cell {
    Cell {
        text: date.map(|date| ui.frame.voice.lang.date(date)).unwrap_or_default(),
        order: date.map_or(0, |date| date.earliest().count()),
    }
}

fn maybe(ui: &Ui, text: &str, holds: Holds) -> String {
    match holds {
        Holds::Possibly => format!("{text} ({})", ui.frame.voice.lang.word_possibly()),
        _ => text.to_owned(),
    }
}

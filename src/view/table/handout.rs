//! The sites of the day on paper, where nothing can be opened: with numbers, and the sources that these lead to.

use super::grid::{Row, Rows, sorted, table, text};
use super::kind::Table;
use crate::data::Details;
use crate::state::Selection;
use crate::view::kept::Sort;
use crate::view::panel::Cited;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The table with its numbers, and the sources.
pub(super) fn sites(ui: &Ui, sort: &UseStateHandle<Sort>, whole: &UseStateHandle<bool>) -> Html {
    let (lang, details) = (ui.setup.voice.lang, &ui.assets.details);
    let mut cited = Cited::brief(details.clone());
    let mut heads = Table::Sites.heads(ui);
    let Rows { rows, count } = Table::Sites.rows(ui, usize::MAX);
    let mut rows = sorted(rows, **sort, heads.len());
    if let Some(details) = details {
        heads.push(lang.source_heading().into());
        for row in &mut rows {
            number(row, details, &mut cited);
        }
    }
    html! {
        <>
            { table(ui, &Table::Sites.caption(ui), &heads, Rows { rows, count }, sort, whole) }
            { cited.whole(&ui.setup) }
            <p class="online">{ lang.panel_online() }</p>
        </>
    }
}

fn number(row: &mut Row, details: &Details, cited: &mut Cited) {
    let Selection::Site(index) = row.leads_to else { return };
    let Some(site) = details.sites.get(index) else { return };
    row.cells.push(text(cited.numbers(&site.evidence.sources)));
}

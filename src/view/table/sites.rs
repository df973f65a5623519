//! The rows of the sites.

use super::grid::{Row, Rows, maybe, since, text};
use crate::data::{Holds, Site};
use crate::state::Selection;
use crate::view::ui::Ui;

/// The first sites of the day, up to a limit, and their total number.
pub(super) fn sites(ui: &Ui, most: usize) -> Rows {
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

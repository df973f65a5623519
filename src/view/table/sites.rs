//! The rows of the sites.

use super::grid::{Row, Rows, maybe, since, text};
use crate::data::{Holds, Site, Usage};
use crate::state::Selection;
use crate::view::ui::Ui;

/// The first sites of the day, up to a limit, and their total number.
pub(super) fn sites(ui: &Ui, most: usize) -> Rows {
    let sites = ui.setup.context.dossier.sites_on(ui.state.date);
    let shown: Vec<_> = sites.filter(|(_, site, _)| ui.state.layers.shows_site(site)).collect();
    let first = shown.iter().take(most);
    let rows = first.map(|(index, site, holds)| site_row(ui, *index, site, *holds)).collect();
    Rows { rows, count: shown.len() }
}

/// Its name, and what keeps it from being counted, or from being sure.
fn name(ui: &Ui, site: &Site, holds: Holds) -> String {
    let lang = ui.setup.voice.lang;
    match site.usage {
        Usage::Access => lang.site_line_access(&site.name),
        Usage::Reported => lang.site_line_reported(&site.name),
        Usage::Based if site.is_presumed(ui.state.date) => lang.site_line_presumed(&site.name),
        Usage::Based => maybe(ui, &site.name, holds),
    }
}

fn site_row(ui: &Ui, index: usize, site: &Site, holds: Holds) -> Row {
    let (setup, date) = (&ui.setup, ui.state.date);
    let span = site.active.iter().find(|span| span.on(date) != Holds::No);
    Row {
        leads_to: Selection::Site(index),
        cells: vec![
            text(name(ui, site, holds)),
            text(setup.voice.country(site.host)),
            text(setup.voice.lang.site_bloc(site.bloc).to_owned()),
            text(setup.voice.lang.site_kind(site.kind).to_owned()),
            text(setup.voice.operators(site)),
            since(ui, span.and_then(|span| span.from)),
            since(ui, site.attested),
        ],
    }
}

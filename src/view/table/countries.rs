//! The rows of the countries.

use super::grid::{Cell, Row, Rows, maybe, since, text};
use crate::data::{Bloc, Holds, Kind, Layer, Standing, StandingKind, ordered};
use crate::state::Selection;
use crate::view::ui::Ui;

/// By standing, then by name.
pub(super) fn countries(ui: &Ui) -> Rows {
    let shows = |standing: &Standing| ui.state.layers.shows(Layer::Standing(standing.kind));
    let standings = ui.setup.context.dossier.standings_on(ui.state.date);
    let rows: Vec<_> =
        standings.filter(|(s, _)| shows(s)).map(|(s, holds)| country(ui, s, holds)).collect();
    let rows = ordered(&rows, |a, b| a.compare(b, 1).then_with(|| a.compare(b, 0)));
    Rows { count: rows.len(), rows }
}

fn country(ui: &Ui, standing: &Standing, holds: Holds) -> Row {
    let (setup, kind) = (&ui.setup, standing.kind);
    let rank = StandingKind::all().position(|known| known == kind).unwrap_or(0);
    let standing_cell = Cell {
        text: maybe(ui, setup.voice.lang.standing_kind(kind), holds),
        order: i32::try_from(rank).unwrap_or(0),
    };
    let country =
        [text(setup.voice.country(standing.country)), standing_cell, since(ui, standing.span.from)];
    let sites = setup.context.bloc.map(|bloc| counted_sites(ui, standing, bloc));
    Row {
        leads_to: Selection::Country(standing.country),
        cells: country.into_iter().chain(sites).collect(),
    }
}

fn counted_sites(ui: &Ui, standing: &Standing, bloc: Bloc) -> Cell {
    let (dossier, date) = (&ui.setup.context.dossier, ui.state.date);
    let counted = ui.facts.counted_sites().map(|index| &dossier.sites[index]);
    let count = counted.filter(|site| site.host == standing.country && site.bloc == bloc).count();
    let text = match count {
        0 if dossier.leaves_out(standing.country, date) => {
            ui.setup.voice.lang.coverage_inline().to_owned()
        }
        0 => "–".to_owned(),
        _ => count.to_string(),
    };
    Cell { text, order: i32::try_from(count).unwrap_or(0) }
}

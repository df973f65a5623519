//! The tables: their names, heads and rows, and the file of each.

use super::grid::{Row, Rows, sorted};
use super::{countries, events, relations, sites};
use crate::i18n::Lang;
use crate::view::kept::Sort;
use crate::view::saving::{Saving, TableText};
use crate::view::ui::Ui;
use yew::prelude::*;

/// A table.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Table {
    /// Countries with a standing on the day.
    #[default]
    Countries,
    /// Sites in use on the day.
    Sites,
    /// All events.
    Events,
    /// Relations of the day.
    Relations,
}

impl Table {
    pub(super) const ALL: [Self; 4] = [Self::Countries, Self::Sites, Self::Events, Self::Relations];

    pub(super) fn index(self) -> usize {
        self as usize
    }

    pub(super) fn has_facts(self, ui: &Ui) -> bool {
        let dossier = &ui.setup.context.dossier;
        !match self {
            Self::Countries => dossier.standings.is_empty(),
            Self::Sites => dossier.sites.is_empty(),
            Self::Events => dossier.events.is_empty(),
            Self::Relations => dossier.relations.is_empty(),
        }
    }

    pub(super) fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Countries => lang.legend_standings(),
            Self::Sites => lang.legend_blocs(),
            Self::Events => lang.legend_events(),
            Self::Relations => lang.legend_relations(),
        }
    }

    /// The table as it is shown, with all rows.
    pub(super) fn file(self, ui: &Ui, sort: Sort, ended: Callback<bool>) -> Saving {
        let name = ["countries", "sites", "events", "relations"][self.index()];
        let heads = self.heads(ui);
        let rows = sorted(self.rows(ui, usize::MAX).rows, sort, heads.len());
        let rows = texts(&heads, &rows);
        Saving {
            form: "csv",
            name: Saving::versioned(
                &format!("sco-map-{}-{name}-as-shown", ui.state.date),
                ui.setup.context.dossier.version.as_deref(),
            ),
            tables: vec![TableText { name, rows }],
            about: Vec::new(),
            ended,
        }
    }

    pub(super) fn caption(self, ui: &Ui) -> String {
        let lang = ui.setup.voice.lang;
        let day = lang.day(ui.state.date);
        match self {
            Self::Countries => lang.table_countries(&day),
            Self::Sites => lang.table_sites(&day),
            Self::Events => lang.table_events().to_owned(),
            Self::Relations => lang.panel_relations_now(&day),
        }
    }

    pub(super) fn heads(self, ui: &Ui) -> Vec<AttrValue> {
        let lang = ui.setup.voice.lang;
        let fixed =
            |heads: &[&'static str]| heads.iter().map(|head| AttrValue::from(*head)).collect();
        match self {
            Self::Countries => {
                let counted =
                    ui.setup.context.bloc.map(|bloc| lang.time_track_sites(lang.site_bloc(bloc)));
                let heads: Vec<_> =
                    fixed(&[lang.table_country(), lang.table_standing(), lang.table_since()]);
                heads.into_iter().chain(counted.map(AttrValue::from)).collect()
            }
            Self::Sites => fixed(&[
                lang.table_site(),
                lang.table_country(),
                lang.table_bloc(),
                lang.table_kind(),
                lang.table_used_by(),
                lang.table_since(),
                lang.table_attested(),
            ]),
            Self::Events => fixed(&[
                lang.table_event(),
                lang.table_when(),
                lang.table_kind(),
                lang.panel_countries(),
            ]),
            Self::Relations => {
                fixed(&[lang.panel_between(), lang.table_kind(), lang.table_since()])
            }
        }
    }

    pub(super) fn rows(self, ui: &Ui, most: usize) -> Rows {
        match self {
            Self::Countries => countries::countries(ui),
            Self::Sites => sites::sites(ui, most),
            Self::Events => events::events(ui, most),
            Self::Relations => relations::relations(ui),
        }
    }
}

/// The words of a table, with those of its head first.
fn texts(heads: &[AttrValue], rows: &[Row]) -> Vec<Vec<String>> {
    let mut texts = vec![heads.iter().map(ToString::to_string).collect()];
    for row in rows {
        texts.push(row.cells.iter().map(|cell| cell.text.clone()).collect());
    }
    texts
}

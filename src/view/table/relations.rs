//! The rows of the relations.

use super::grid::{Row, Rows, maybe, since, text};
use crate::data::Relation;
use crate::state::Selection;
use crate::view::ui::Ui;

/// The relations of the day.
pub(super) fn relations(ui: &Ui) -> Rows {
    let all = ui.setup.context.dossier.relations.iter().enumerate();
    let rows: Vec<_> = all.filter_map(|(index, relation)| row(ui, index, relation)).collect();
    Rows { count: rows.len(), rows }
}

fn row(ui: &Ui, index: usize, relation: &Relation) -> Option<Row> {
    let (kind, holds) = relation.on(ui.state.date)?;
    let from = relation.period_on(ui.state.date).and_then(|(period, _)| period.span.from);
    let kind = maybe(ui, ui.setup.voice.lang.relation_kind(kind), holds);
    let parties = text(ui.setup.voice.relation(relation));
    Some(Row {
        leads_to: Selection::Relation(index),
        cells: vec![parties, text(kind), since(ui, from)],
    })
}

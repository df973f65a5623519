//! The relations and events to draw: those whose layer is on, the selection, and those of the story's step.

use super::{Context, Selection, State};
use crate::data::{Event, Holds, Layer, Relation, RelationKind, ordered};

/// A relation to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShownRelation<'a> {
    /// Its index in the dossier's table.
    pub index: usize,
    /// The relation.
    pub relation: &'a Relation,
    /// Its kind on the day.
    pub kind: RelationKind,
    /// Whether it surely holds on the day.
    pub holds: Holds,
    /// Whether the step of the story is about it.
    pub told: bool,
}

/// An event to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShownEvent<'a> {
    /// Its index in the dossier's table.
    pub index: usize,
    /// The event.
    pub event: &'a Event,
    /// Whether the step of the story is about it.
    pub told: bool,
}

impl State {
    /// The relations to draw, in the order of the dossier. All of them hold on the day, at least possibly.
    pub fn relations_shown(self, context: &Context) -> impl Iterator<Item = ShownRelation<'_>> {
        let told = self.step_shown(context).map_or(&[][..], |step| &step.relations);
        let all = context.dossier.relations_on(self.date);
        let all = all.map(|(index, relation, kind, holds)| ShownRelation {
            index,
            relation,
            kind,
            holds,
            told: lists(told, index),
        });
        all.filter(move |shown| {
            shown.told
                || self.layers.shows(Layer::Relation(shown.kind))
                || self.selection == Some(Selection::Relation(shown.index))
        })
    }

    /// The events to draw, the nearest in time first. The selection and the story's events can be at any time.
    pub fn events_shown(self, context: &Context) -> Vec<ShownEvent<'_>> {
        let told = self.step_shown(context).map_or(&[][..], |step| &step.events);
        let all = context.dossier.events.iter().enumerate();
        let all = all.map(|(index, event)| ShownEvent { index, event, told: lists(told, index) });
        let switched_on = self.layers.shows(Layer::Events);
        let shown: Vec<_> = all
            .filter(|shown| {
                shown.told
                    || (switched_on && shown.event.days_from(self.date) <= Event::NEAR_DAYS)
                    || self.selection == Some(Selection::Event(shown.index))
            })
            .collect();
        let away = |shown: &ShownEvent| shown.event.days_from(self.date);
        ordered(&shown, |a, b| away(a).cmp(&away(b)))
    }
}

fn lists(told: &[u16], index: usize) -> bool {
    told.iter().any(|one| usize::from(*one) == index)
}

//! The tabs of the widget: the map, the story, or a list that stands in the place of the map.

use super::{Action, Context, State, Walk};
use crate::data::Kind;

/// A list in the place of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Countries, sites, events and relations of the day, or the changes of a comparison.
    Table,
    /// All sources of what is shown.
    Sources,
}

impl Kind for List {
    const NAMES: &'static [(&'static str, Self)] =
        &[("table", Self::Table), ("sources", Self::Sources)];
}

/// A tab; day, comparison and selection hold across all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The map with the card of the selection.
    Map,
    /// The map with a step of the story.
    Story,
    /// A table.
    Table,
    /// The sources.
    Sources,
}

impl Kind for Tab {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("map", Self::Map),
        ("story", Self::Story),
        ("table", Self::Table),
        ("sources", Self::Sources),
    ];
}

impl State {
    /// The chosen tab.
    pub fn tab(self, context: &Context) -> Tab {
        match self.list {
            Some(List::Table) => Tab::Table,
            Some(List::Sources) => Tab::Sources,
            None if self.step_shown(context).is_some() => Tab::Story,
            None => Tab::Map,
        }
    }

    /// The state with that tab chosen. The story begins, or goes on where the reader left it; the map leaves it.
    pub(super) fn at_tab(self, context: &Context, tab: Tab) -> Self {
        let on_map = Self { list: None, ..self };
        match tab {
            Tab::Table => Self { list: Some(List::Table), ..self },
            Tab::Sources => Self { list: Some(List::Sources), ..self },
            Tab::Map => on_map.left(),
            Tab::Story => on_map.told(context),
        }
    }

    fn told(self, context: &Context) -> Self {
        match self.walk {
            Some(Walk { left: true, .. }) => self.step(context, Action::StoryResumed),
            Some(_) => self,
            None => self.step(context, Action::StepTaken(0)),
        }
    }
}

//! Choosing a tab.

use super::{Action, Context, List, State, Tab, Walk};

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

//! The tabs of the widget: the map, the story, or a list in the place of the map.

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

//! The reader's search text, sort order and open sheet, which a replacing map takes over.

use std::cell::RefCell;
use yew::prelude::*;

/// The kept state of the parts of one map.
#[derive(Default)]
pub struct Kept {
    /// The text of the search.
    pub(super) search: RefCell<String>,
    /// How each table is sorted.
    pub(super) sorts: [RefCell<Sort>; 4],
    /// The table that is shown, by its number.
    pub(super) table: RefCell<usize>,
    /// The open sheet.
    pub(super) sheet: RefCell<Option<Sheet>>,
}

/// A sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    /// A date to type, the event of the day, the speed.
    Date,
    /// The whole legend with its switches.
    Layers,
    /// The comparison of two dates.
    Compare,
    /// Link and citation.
    Share,
    /// Files of the view.
    Download,
}

/// The column that a table is sorted by, if the reader chose one.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Sort {
    pub(super) column: Option<usize>,
    pub(super) descending: bool,
}

/// A state that starts from the kept value and is kept.
#[hook]
pub(super) fn use_kept<T: Clone + PartialEq + 'static>(kept: &RefCell<T>) -> UseStateHandle<T> {
    let state = use_state_eq(|| kept.borrow().clone());
    kept.replace((*state).clone());
    state
}

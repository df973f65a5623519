//! What a reader has typed and sorted: a map that takes the place of another goes on with it.

use std::cell::RefCell;
use yew::prelude::*;

/// What is kept of the parts of one map.
#[derive(Default)]
pub struct Kept {
    /// The text of the search.
    pub(super) search: RefCell<String>,
    /// How the two tables are sorted.
    pub(super) sorts: [RefCell<Sort>; 2],
}

/// By which column a table is sorted, if the reader chose one.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Sort {
    pub(super) column: Option<usize>,
    pub(super) descending: bool,
}

/// A state that begins as it was kept, and is kept.
#[hook]
pub(super) fn use_kept<T: Clone + PartialEq + 'static>(kept: &RefCell<T>) -> UseStateHandle<T> {
    let state = use_state_eq(|| kept.borrow().clone());
    kept.replace((*state).clone());
    state
}

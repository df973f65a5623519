//! What marks, pins, badges and arcs are drawn from.

use crate::scene::{Target, View};
use crate::view::part::Same;

/// Such things of the scene; where they are seen from; and which of them the Tab key comes by, if it is one of them.
#[derive(PartialEq)]
pub(super) struct Marked<T> {
    pub(super) items: Same<[T]>,
    pub(super) view: View,
    pub(super) stop: Option<Target>,
}

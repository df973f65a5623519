//! The shared properties of marks, pins, badges and arcs.

use crate::scene::{Target, View};
use crate::view::memo::Same;

/// Items of the scene, the view, and the target that is the tab stop, if it is one of the items.
#[derive(PartialEq)]
pub(super) struct Marked<T> {
    pub(super) items: Same<[T]>,
    pub(super) view: View,
    pub(super) stop: Option<Target>,
}

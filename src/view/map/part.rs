//! What the parts of the picture are drawn for.

use crate::scene::{Target as Stop, View};
use core::ops::Deref;
use std::rc::Rc;
use yew::Properties;

/// A part of the scene. Two are one only if they are the same: a scene keeps a part that shows what it showed.
pub(super) struct Part<T>(pub(super) Rc<[T]>);

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Part<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// Marks, pins, badges or arcs; where they are seen from; and which of them the Tab key comes by, if it is one of them.
#[derive(Properties, PartialEq)]
pub(super) struct MarkedProps<T: PartialEq + 'static> {
    pub(super) part: Part<T>,
    pub(super) view: View,
    pub(super) stop: Option<Stop>,
}

/// What the keyboard does not reach.
#[derive(Properties, PartialEq)]
pub(super) struct PartProps<T: PartialEq + 'static> {
    pub(super) part: Part<T>,
}

//! A part of the page that redraws only if its input differs. All such parts share one component: each component
//! costs the program a kilobyte.

use super::hooks::drawing;
use core::any::Any;
use core::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::Key;

/// The output of `draw`, which runs again only if its input differs.
pub(super) fn memo<D: PartialEq + 'static>(of: D, draw: fn(&D) -> Html) -> Html {
    html! { <Memo shown={Rc::new(Shown { of, draw }) as Rc<dyn Show>} /> }
}

/// The same for an item of a list.
pub(super) fn keyed<D: PartialEq + 'static>(
    key: impl Into<Key>,
    of: D,
    draw: fn(&D) -> Html,
) -> Html {
    html! { <Memo key={key.into()} shown={Rc::new(Shown { of, draw }) as Rc<dyn Show>} /> }
}

/// A shared value. Two are equal only if they are the same allocation.
pub(super) struct Same<T: ?Sized>(pub(super) Rc<T>);

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

struct Shown<D> {
    of: D,
    draw: fn(&D) -> Html,
}

trait Show {
    fn of(&self) -> &dyn Any;
    /// Whether that is on the map.
    fn is_of(&self, other: &dyn Any) -> bool;
    fn draw(&self) -> Html;
}

impl<D: PartialEq + 'static> Show for Shown<D> {
    fn of(&self) -> &dyn Any {
        &self.of
    }

    fn is_of(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<D>().is_some_and(|other| *other == self.of)
    }

    fn draw(&self) -> Html {
        (self.draw)(&self.of)
    }
}

#[derive(Properties)]
struct MemoProps {
    shown: Rc<dyn Show>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.shown.is_of(other.shown.of())
    }
}

#[component]
fn Memo(props: &MemoProps) -> Html {
    drawing();
    props.shown.draw()
}

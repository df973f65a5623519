//! Tracks the keyboard focus, and keeps it in the map when the focused element disappears.

use super::stop::Stop;
use crate::view::dom::{shadow_around, target};
use crate::view::reveal::focus_softly;
use crate::view::ui::Ui;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MutationObserver, MutationObserverInit};
use yew::prelude::*;

/// The focus of one map.
#[derive(Clone)]
pub(crate) struct Focus {
    page: NodeRef,
    held: Rc<RefCell<Option<Stop>>>,
    sought: Rc<RefCell<Option<Stop>>>,
    keeps: Rc<Cell<bool>>,
}

impl PartialEq for Focus {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
    }
}

/// The properties of a part that moves the focus.
#[derive(Properties, PartialEq)]
pub(crate) struct FocusProps {
    pub(crate) ui: Ui,
    pub(crate) focus: Focus,
}

/// Tracks the focus in that element, the root of the map.
#[hook]
pub(crate) fn use_focus(page: &NodeRef) -> Focus {
    let (held, sought) = (use_mut_ref(|| None), use_mut_ref(|| None));
    let keeps = (*use_memo((), |()| Rc::new(Cell::new(false)))).clone();
    let focus = Focus { page: page.clone(), held, sought, keeps };
    use_effect_with(focus.clone(), |focus| {
        let watch = focus.page.cast::<Element>().and_then(|page| Watch::start(focus, &page));
        move || drop(watch)
    });
    focus
}

impl Focus {
    /// The focused element, or the one that disappeared with the focus; none if the reader is elsewhere.
    fn held(&self) -> Option<Stop> {
        self.held.borrow().clone()
    }

    /// The last focused element, except replacements of a disappeared one: the reader's position when something
    /// opens.
    pub(crate) fn sought(&self) -> Option<Stop> {
        self.sought.borrow().clone()
    }

    /// The element of the map that has the focus now.
    pub(crate) fn active(&self) -> Option<Element> {
        shadow_around(&self.page.cast::<Element>()?)?.active_element()
    }

    /// Whether the focused element disappeared.
    pub(crate) fn is_lost(&self) -> bool {
        let gone = self.held.borrow().as_ref().is_some_and(Stop::is_gone);
        gone && self.active().is_none()
    }

    /// Focuses the first of those elements that accepts the focus.
    pub(crate) fn give(&self, to: impl IntoIterator<Item = Element>) -> bool {
        to.into_iter().any(|element| {
            focus_softly(&element);
            self.active().as_ref() == Some(&element)
        })
    }

    /// Returns the focus there, or to the nearest element.
    pub(crate) fn go_back(&self, stop: &Stop) {
        if let Some(page) = self.page.cast::<Element>() {
            self.give(stop.nearest(&page));
        }
    }

    fn came(&self, element: Option<Element>) {
        let stop = element.and_then(|element| Stop::of(&element));
        if !self.keeps.get() {
            self.sought.replace(stop.clone());
        }
        self.held.replace(stop);
    }

    /// A reader who leaves the map for another part of the host page stays there.
    fn went(&self) {
        let focus = self.clone();
        // Where the focus goes is known only after the event.
        let look = Timeout::new(0, move || {
            if focus.active().is_none() && focus.held().is_some_and(|stop| !stop.is_gone()) {
                focus.held.replace(None);
                focus.sought.replace(None);
            }
        });
        look.forget();
    }

    /// Deferred, because the replacement of the element may be about to take the focus.
    fn keep(&self) {
        if self.is_lost() {
            let focus = self.clone();
            Timeout::new(0, move || focus.kept()).forget();
        }
    }

    fn kept(&self) {
        if self.is_lost() {
            self.keeps.set(true);
            self.held().iter().for_each(|stop| self.go_back(stop));
            self.keeps.set(false);
        }
    }
}

/// Stops observing when dropped.
struct Watch {
    observer: MutationObserver,
    _changed: Closure<dyn FnMut()>,
    _heard: [EventListener; 2],
}

impl Watch {
    /// Browsers do not reliably report that the focused element was removed, so this observes changes of the DOM.
    fn start(focus: &Focus, page: &Element) -> Option<Self> {
        let (came, went, keep) = (focus.clone(), focus.clone(), focus.clone());
        let heard = [
            EventListener::new(page, "focusin", move |event| {
                came.came(target(event));
            }),
            EventListener::new(page, "focusout", move |_| went.went()),
        ];
        let changed = Closure::<dyn FnMut()>::new(move || keep.keep());
        let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        let children = MutationObserverInit::new();
        children.set_child_list(true);
        children.set_subtree(true);
        observer.observe_with_options(page, &children).ok()?;
        Some(Self { observer, _changed: changed, _heard: heard })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

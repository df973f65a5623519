//! Where the keyboard's focus is, and where it goes when what had it has gone: never out of the map.

use super::stop::{Stop, give};
use crate::view::ui::Ui;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MutationObserver, MutationObserverInit, ShadowRoot};
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

/// What a part of the page is drawn for that moves the focus.
#[derive(Properties, PartialEq)]
pub(crate) struct FocusProps {
    pub(crate) ui: Ui,
    pub(crate) focus: Focus,
}

/// Watches over the focus in that element, which is all of the map.
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
    /// What has the focus, or had it until it went away with it; none where the reader is elsewhere.
    fn held(&self) -> Option<Stop> {
        self.held.borrow().clone()
    }

    /// What had the focus last, however it came there, but for what only took the place of what had gone: where the
    /// reader was when something opens.
    pub(crate) fn sought(&self) -> Option<Stop> {
        self.sought.borrow().clone()
    }

    /// What of the map has the focus now.
    pub(crate) fn active(&self) -> Option<Element> {
        let page = self.page.cast::<Element>()?;
        page.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
    }

    /// Whether what had the focus went away with it.
    pub(crate) fn is_lost(&self) -> bool {
        let gone = self.held.borrow().as_ref().is_some_and(Stop::is_gone);
        gone && self.active().is_none()
    }

    /// Gives the focus to the first of those that takes it.
    pub(crate) fn give(&self, to: impl IntoIterator<Item = Element>) -> bool {
        to.into_iter().any(|element| {
            give(&element);
            self.active().as_ref() == Some(&element)
        })
    }

    /// Goes back there, or to what is nearest to it now.
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

    /// Who leaves the map for another part of the host page is not called back.
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

    /// Not at once: what takes the place of what has gone may be about to take its focus.
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

/// Stops watching when it is dropped.
struct Watch {
    observer: MutationObserver,
    _changed: Closure<dyn FnMut()>,
    _heard: [EventListener; 2],
}

impl Watch {
    /// No browser tells everybody that what had the focus was taken out of the page: so its changes are watched.
    fn start(focus: &Focus, page: &Element) -> Option<Self> {
        let (came, went, keep) = (focus.clone(), focus.clone(), focus.clone());
        let heard = [
            EventListener::new(page, "focusin", move |event| {
                came.came(event.target().and_then(|target| target.dyn_into().ok()));
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

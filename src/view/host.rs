//! The host page: messages to it, and requests from it.

use crate::data::Details;
use crate::state::{Action, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// A message from the map to its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The map is drawn and ready.
    Ready,
    /// The reader has changed the state.
    Changed,
    /// Those pairs of the changed address could not be read.
    Unread(Vec<String>),
}

/// The connection between a map and its page.
pub struct Host {
    notify: Callback<Notice>,
    send: RefCell<Option<Callback<Action>>>,
    live: Cell<State>,
    drawn: Cell<Option<State>>,
    told: Cell<Option<State>>,
    details: RefCell<Option<Rc<Details>>>,
}

impl Host {
    /// For a map that opens with that state; `notify` receives the reader's changes, and never those of the page.
    pub fn new(opening: State, notify: Callback<Notice>) -> Self {
        let (send, drawn, told) = (RefCell::new(None), Cell::new(None), Cell::new(None));
        let details = RefCell::new(None);
        Self { notify, send, live: Cell::new(opening), drawn, told, details }
    }

    /// The current state.
    pub fn state(&self) -> State {
        self.live.get()
    }

    /// Whether that state is on the screen.
    pub fn is_drawn(&self) -> bool {
        self.drawn.get() == Some(self.live.get())
    }

    /// Shows another state at the page's request; its days are limited to the dossier's.
    pub fn show(&self, state: State) {
        self.live.set(state);
        self.told.set(Some(state));
        if let Some(send) = &*self.send.borrow() {
            send.emit(Action::Restored(state));
        }
    }

    /// The details of the facts, once the map has them.
    pub(super) fn details(&self) -> Option<Rc<Details>> {
        self.details.borrow().clone()
    }

    /// The map now has these details.
    pub(super) fn on_details(&self, details: Rc<Details>) {
        self.details.replace(Some(details));
    }

    /// Sends a message to the page.
    pub(super) fn tell(&self, notice: Notice) {
        self.notify.emit(notice);
    }

    /// The map exists and shows that state; `send` reaches it. Requests made in the meantime are passed on.
    pub(super) fn attach(&self, state: State, send: &Callback<Action>) {
        self.send.replace(Some(send.clone()));
        self.drawn.set(Some(state));
        if self.live.get() != state {
            send.emit(Action::Restored(self.live.get()));
        }
        self.notify.emit(Notice::Ready);
    }

    /// The map is gone. Drops the sender, which would keep the map alive.
    pub(super) fn detach(&self) {
        self.send.replace(None);
    }

    /// The map now shows that state.
    pub(super) fn on_state(&self, state: State) {
        self.live.set(state);
        self.drawn.set(Some(state));
        if self.told.take() != Some(state) {
            self.notify.emit(Notice::Changed);
        }
    }
}

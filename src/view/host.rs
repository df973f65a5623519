//! The page around the map: what it is told, and what it asks for.

use crate::state::{Action, State};
use std::cell::{Cell, RefCell};
use yew::prelude::*;

/// What the map says to its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It is drawn, and answers.
    Ready,
    /// The reader has changed the state.
    Changed,
    /// Of the page's address, which has changed, those pairs could not be read.
    Unread(Vec<String>),
}

/// The line between a map and its page.
pub struct Host {
    notify: Callback<Notice>,
    send: RefCell<Option<Callback<Action>>>,
    live: Cell<State>,
    drawn: Cell<Option<State>>,
    told: Cell<Option<State>>,
}

impl Host {
    /// For a map that opens with that state; `notify` hears what the reader does, and never an echo of the page.
    pub fn new(opening: State, notify: Callback<Notice>) -> Self {
        let (send, drawn, told) = (RefCell::new(None), Cell::new(None), Cell::new(None));
        Self { notify, send, live: Cell::new(opening), drawn, told }
    }

    /// The state by now.
    pub fn state(&self) -> State {
        self.live.get()
    }

    /// Whether that state is what is seen.
    pub fn is_drawn(&self) -> bool {
        self.drawn.get() == Some(self.live.get())
    }

    /// Shows another state, as the page asks; its days are the dossier's.
    pub fn show(&self, state: State) {
        self.live.set(state);
        self.told.set(Some(state));
        if let Some(send) = &*self.send.borrow() {
            send.emit(Action::Restored(state));
        }
    }

    /// Says something to the page.
    pub(super) fn tell(&self, notice: Notice) {
        self.notify.emit(notice);
    }

    /// The map is there and shows that state; `send` reaches it. It is told what the page has asked for meanwhile.
    pub(super) fn attach(&self, state: State, send: Callback<Action>) {
        self.send.replace(Some(send.clone()));
        self.drawn.set(Some(state));
        if self.live.get() != state {
            send.emit(Action::Restored(self.live.get()));
        }
        self.notify.emit(Notice::Ready);
    }

    /// The map has gone. What sends to it holds it, so that it would never go otherwise.
    pub(super) fn detach(&self) {
        self.send.replace(None);
    }

    /// The map shows that state now.
    pub(super) fn on_state(&self, state: State) {
        self.live.set(state);
        self.drawn.set(Some(state));
        if self.told.take() != Some(state) {
            self.notify.emit(Notice::Changed);
        }
    }
}

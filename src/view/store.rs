//! The one place where the state lives, and the two ways to it: reading and sending.

use crate::state::{Action, Context, State};
use std::rc::Rc;
use yew::prelude::*;

/// A state and the facts that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// What cannot be changed.
    pub context: Context,
    /// What the reader chose.
    pub state: State,
}

/// An action that changes nothing renders nothing.
impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = self.state.step(&self.context, action);
        if state == self.state { self } else { Rc::new(Self { context: self.context.clone(), state }) }
    }
}

/// Sends actions; the same for ever, so that who only sends never renders again.
pub type Dispatch = UseReducerDispatcher<Store>;

/// What a store starts with.
#[derive(Properties, PartialEq)]
pub struct ProviderProps {
    /// The first state and its facts.
    pub store: Store,
    /// Who may read and send.
    pub children: Html,
}

/// Hands the store to all below.
#[component]
pub fn StoreProvider(props: &ProviderProps) -> Html {
    let first = props.store.clone();
    let store = use_reducer(move || first);
    html! {
        <ContextProvider<Dispatch> context={store.dispatcher()}>
            <ContextProvider<UseReducerHandle<Store>> context={store}>
                { props.children.clone() }
            </ContextProvider<UseReducerHandle<Store>>>
        </ContextProvider<Dispatch>>
    }
}

/// The state; whoever asks renders again when it changes.
#[hook]
pub fn use_store() -> UseReducerHandle<Store> {
    use_context().expect("a component of the map stands inside its StoreProvider")
}

/// The way to send actions.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("a component of the map stands inside its StoreProvider")
}

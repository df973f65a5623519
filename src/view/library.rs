//! What is loaded only when somebody asks: finer shapes, and the details of the facts.

use super::frame::{Fetch, Frame, use_frame};
use crate::data::{Details, decode};
use std::rc::Rc;
use yew::prelude::*;

/// The finest level of shapes there is.
const FINEST: usize = 2;

/// What is there by now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The finest level of shapes that is there.
    pub level: usize,
    /// The details, once they are there.
    pub details: Option<Rc<Details>>,
    asked_level: usize,
    asked_details: bool,
}

/// Something asked for, or arrived.
pub enum Arrival {
    /// That level was asked for.
    LevelAsked(usize),
    /// The details were asked for.
    DetailsAsked,
    /// That level is in the atlas now.
    Level(usize),
    /// The details are here.
    Details(Rc<Details>),
}

impl Reducible for Library {
    type Action = Arrival;

    fn reduce(self: Rc<Self>, arrival: Arrival) -> Rc<Self> {
        let mut next = (*self).clone();
        match arrival {
            Arrival::LevelAsked(level) => next.asked_level = next.asked_level.max(level.min(FINEST)),
            Arrival::DetailsAsked => next.asked_details = true,
            Arrival::Level(level) => next.level = next.level.max(level),
            Arrival::Details(details) => next.details = Some(details),
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The shelf and the way to ask.
pub type LibraryHandle = UseReducerHandle<Library>;

/// Who may ask.
#[derive(Properties, PartialEq)]
pub struct ProviderProps {
    /// Everything below.
    pub children: Html,
}

/// Fetches what was asked for, one level after the other.
#[component]
pub fn LibraryProvider(props: &ProviderProps) -> Html {
    let frame = use_frame();
    let library = use_reducer(Library::default);
    let next_level = (library.asked_level > library.level).then_some(library.level + 1);
    use_effect_with(next_level, {
        let (frame, send) = (frame.clone(), library.dispatcher());
        move |level| level.iter().for_each(|level| fetch_level(&frame, *level, send.clone()))
    });
    use_effect_with(library.asked_details, {
        let (fetch, send) = (frame.fetch, library.dispatcher());
        move |asked| asked.then(|| fetch_details(&fetch, send)).unwrap_or_default()
    });
    html! {
        <ContextProvider<LibraryHandle> context={library}>{ props.children.clone() }</ContextProvider<LibraryHandle>>
    }
}

/// What is there by now, and the way to ask for more.
#[hook]
pub fn use_library() -> LibraryHandle {
    use_context().expect("a component of the map stands inside its LibraryProvider")
}

/// The details; asks for them, so that they come by themselves.
#[hook]
pub fn use_details() -> Option<Rc<Details>> {
    let library = use_library();
    use_effect_with((), {
        let library = library.dispatcher();
        move |()| library.dispatch(Arrival::DetailsAsked)
    });
    library.details.clone()
}

fn fetch_level(frame: &Frame, level: usize, send: UseReducerDispatcher<Library>) {
    let atlas = frame.atlas.clone();
    let name = if level == 1 { "atlas-1.bin" } else { "atlas-2.bin" };
    let arrived = move |bytes: Vec<u8>| {
        if atlas.borrow_mut().add(&bytes).is_ok() {
            send.dispatch(Arrival::Level(level));
        }
    };
    frame.fetch.emit((name, arrived.into()));
}

fn fetch_details(fetch: &Fetch, send: UseReducerDispatcher<Library>) {
    let arrived = move |bytes: Vec<u8>| {
        if let Ok(details) = decode::<Details>(&bytes) {
            send.dispatch(Arrival::Details(Rc::new(details)));
        }
    };
    fetch.emit(("details.bin", arrived.into()));
}

//! What every part of the page is given: facts, shapes, language, state, and the way to change it.

use super::address::Address;
use super::host::Host;
use super::kept::Kept;
use super::library::{Arrival, Library};
use crate::atlas::Atlas;
use crate::data::{Day, DayFacts};
use crate::i18n::Voice;
use crate::state::{Action, Aim, Context, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// What a map is mounted with, once and for all.
pub struct Frame {
    /// The facts.
    pub context: Context,
    /// The shapes; finer levels are added while it stands.
    pub atlas: Rc<RefCell<Atlas>>,
    /// How things are said.
    pub voice: Voice,
    /// Fetches a baked file by its name.
    pub fetch: Fetch,
    /// The page around it.
    pub host: Host,
    /// The level of its title among the headings of the page, from 1.
    pub heading: u8,
    /// Where in the page's address its state stands.
    pub address: Address,
    /// What the reader has typed and sorted.
    pub kept: Rc<Kept>,
}

impl Frame {
    /// The level of a heading so much below the title, where it is another than that of its element.
    pub(crate) fn level(&self, element: u8) -> Option<String> {
        let level = self.heading.max(1) - 1 + element;
        (level != element).then(|| level.to_string())
    }
}

/// Asks for a baked file.
pub type Fetch = Callback<Wanted>;

/// A baked file that is wanted.
pub struct Wanted {
    /// Its name, like `details.bin`.
    pub name: &'static str,
    /// Whether it was asked for before, in vain: what the browser remembers of it is not to be trusted.
    pub again: bool,
    /// Is given its bytes when they are there, or nothing when they cannot be had.
    pub arrived: Callback<Option<Vec<u8>>>,
}

/// The page at one moment.
#[derive(Clone)]
pub(crate) struct Ui {
    pub(crate) frame: Rc<Frame>,
    pub(crate) state: State,
    /// What holds on the day; the same as before where nothing has changed.
    pub(crate) facts: Rc<DayFacts>,
    pub(crate) library: Library,
    /// Who acted last.
    pub(crate) acted: Rc<Cell<By>>,
    send: UseReducerDispatcher<Store>,
}

/// Who acts, and so what goes along with what opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum By {
    /// A key, a voice, or a hand beside the picture: the focus goes there, and the page shows it.
    #[default]
    Key,
    /// A hand on the picture: the focus goes, but the page stays as it is scrolled, or the hand would be on something else.
    Hand,
    /// The page around, or the browser's history: the reader stays where they are.
    Page,
}

/// Two moments look the same if state and library do: a frame never changes, nor does the way to send.
impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.frame, &other.frame)
            && self.state == other.state
            && self.library == other.library
    }
}

impl Ui {
    /// The state changes as `action` says.
    pub(crate) fn act(&self, action: Action) {
        self.act_by(By::Key, action);
    }

    /// The same, done by others than a key.
    pub(crate) fn act_by(&self, by: By, action: Action) {
        self.acted.set(by);
        self.send.dispatch(Message::Did(action));
    }

    /// What was asked for, or has come.
    pub(crate) fn tell(&self, arrival: Arrival) {
        self.send.dispatch(Message::Arrived(arrival));
    }

    /// A listener that does that.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let ui = self.clone();
        Callback::from(move |_| ui.act(action))
    }

    /// The same moment on any day and wherever the camera stands, for what neither concerns.
    pub(crate) fn anytime(&self) -> Self {
        let opening = self.frame.context.opening;
        let state = State { date: opening.date, compare: None, camera: Aim::Home, ..self.state };
        Self { state, ..self.clone() }
    }

    /// The same moment wherever the camera stands, for what the camera does not concern: it draws less often so.
    /// A link made from it would lose the camera.
    pub(crate) fn anywhere(&self) -> Self {
        Self { state: State { camera: Aim::Home, ..self.state }, ..self.clone() }
    }
}

/// The one place where the state lives.
#[derive(Clone, PartialEq)]
pub(crate) struct Store {
    state: State,
    library: Library,
    context: Context,
}

/// What can change the store.
pub(crate) enum Message {
    /// The reader did something.
    Did(Action),
    /// A file was asked for, or has come.
    Arrived(Arrival),
}

/// A message that changes nothing renders nothing.
impl Reducible for Store {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            Message::Did(action) => next.state = self.state.step(&self.context, action),
            Message::Arrived(arrival) => next.library.take(arrival),
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The page at this moment; whoever asks renders again when it changes.
#[hook]
pub(crate) fn use_ui(frame: &Rc<Frame>, first: State) -> Ui {
    let context = frame.context.clone();
    let store = use_reducer(|| Store { state: first, library: Library::default(), context });
    let send = store.dispatcher();
    let facts = use_facts(&frame.context, store.state.date);
    let acted = (*use_memo((), |()| Rc::new(Cell::new(By::Key)))).clone();
    let (frame, library) = (frame.clone(), store.library.clone());
    Ui { frame, state: store.state, facts, library, acted, send }
}

/// What holds on that day, looked up once; the same as before where nothing has changed.
#[hook]
fn use_facts(context: &Context, day: Day) -> Rc<DayFacts> {
    let last = use_mut_ref(Rc::<DayFacts>::default);
    let dossier = context.dossier.clone();
    (*use_memo(day, move |day| {
        let now = DayFacts::of(&dossier, *day);
        if **last.borrow() != now {
            last.replace(Rc::new(now));
        }
        last.borrow().clone()
    }))
    .clone()
}

/// What a part of the page is drawn for.
#[derive(Properties, PartialEq)]
pub(crate) struct UiProps {
    pub(crate) ui: Ui,
}

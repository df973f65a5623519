//! The context of every component: facts, shapes, language, state, and how to change it.

use super::address::Address;
use super::assets::{AssetEvent, Assets};
use super::host::Host;
use super::kept::Kept;
use super::saving::Saving;
use crate::atlas::{Atlas, Camera, Viewport};
use crate::data::{Day, DayFacts, Kind};
use crate::i18n::Voice;
use crate::state::{Action, CameraChoice, Context, List, State, Tab};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// The fixed context of a map.
pub struct Setup {
    /// The facts.
    pub context: Context,
    /// The shapes; finer levels are added later.
    pub atlas: Rc<RefCell<Atlas>>,
    /// How things are said.
    pub voice: Voice,
    /// Fetches a baked file by its name.
    pub fetch: Fetch,
    /// Makes a file for the reader.
    pub save: Callback<Saving>,
    /// The lines that put a map with such attributes into a page: as an element, and as a frame. None if its facts have
    /// no address.
    pub code: Callback<Vec<(&'static str, String)>, Option<[String; 2]>>,
    /// The host page.
    pub host: Host,
    /// The heading level of its title, from 1.
    pub heading: u8,
    /// The place of its state in the page's address.
    pub address: Address,
    /// Its arrangement.
    pub layout: Layout,
    /// The size of the map until it has been measured.
    pub unmeasured: Viewport,
    /// The address of the folder with all facts as tables; none if the page does not say that it has one.
    pub tables: Option<String>,
    /// The reader's search text and sort order.
    pub kept: Rc<Kept>,
}

impl Setup {
    /// The day up to which evidence was gathered, the version of the facts, the note on borders, and the credit.
    pub(crate) fn notes(&self) -> String {
        format!("{} {} {}", self.as_of(), self.voice.lang.page_boundaries(), self.voice.credit())
    }

    /// The day up to which evidence was gathered, and the version of the facts with its day.
    pub(crate) fn as_of(&self) -> String {
        let (lang, dossier) = (self.voice.lang, &self.context.dossier);
        let as_of = lang.page_as_of(&lang.day(dossier.as_of));
        let Some(version) = dossier.version.as_deref() else { return as_of };
        let version = match dossier.revised {
            Some(day) => lang.source_version_of(&lang.day(day), version),
            None => lang.source_version(version),
        };
        format!("{as_of} {version}")
    }

    /// The link to a view of the map.
    pub(crate) fn link(&self, state: &State) -> String {
        self.address.link(&state.to_query(&self.context))
    }

    /// The level of a heading that many levels below the title, if it differs from the level of its element.
    pub(crate) fn level(&self, element: u8) -> Option<String> {
        let level = self.heading.max(1) - 1 + element;
        (level != element).then(|| level.to_string())
    }
}

/// The size of a map that has not been measured. It may have any shape, so its poster is fitted into it.
pub fn unmeasured() -> Viewport {
    Camera::home_viewport(840.0)
}

/// The arrangement of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One screen, as high as the host page says.
    #[default]
    Widget,
    /// A page of its own: the lists follow below.
    Page,
}

impl Kind for Layout {
    const NAMES: &'static [(&'static str, Self)] =
        &[("widget", Self::Widget), ("page", Self::Page)];
}

/// A request for a baked file.
pub type Fetch = Callback<Wanted>;

/// A requested baked file.
pub struct Wanted {
    /// Its name, like `details.bin`.
    pub name: &'static str,
    /// Whether an earlier request failed, so that the browser's cache must be bypassed.
    pub again: bool,
    /// Receives its bytes, or nothing if it could not be loaded.
    pub arrived: Callback<Option<Vec<u8>>>,
}

/// The state of the page as it is drawn once.
#[derive(Clone)]
pub(crate) struct Ui {
    pub(crate) setup: Rc<Setup>,
    pub(crate) state: State,
    /// The facts of the day; the same value as before if nothing has changed.
    pub(crate) facts: Rc<DayFacts>,
    pub(crate) assets: Assets,
    /// The source of the last action.
    pub(crate) acted: Rc<Cell<By>>,
    send: UseReducerDispatcher<Store>,
}

/// The source of an action, which decides about focus and scrolling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum By {
    /// A key, voice control, or a pointer outside the picture: moves the focus, and scrolls to it.
    #[default]
    Key,
    /// A pointer on the picture: moves the focus without scrolling, so that the pointer stays over the same thing.
    Hand,
    /// The host page or the browser's history: the focus stays where it is.
    Page,
}

/// Two frames are equal if state and assets are: the fixed context and the dispatcher never change.
impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.setup, &other.setup)
            && self.state == other.state
            && self.assets == other.assets
    }
}

impl Ui {
    /// The list in the place of the map. On a page of its own, lists have places of their own.
    pub(crate) fn list(&self) -> Option<List> {
        self.state.list.filter(|_| self.setup.layout == Layout::Widget)
    }

    /// The chosen tab.
    pub(crate) fn tab(&self) -> Tab {
        State { list: self.list(), ..self.state }.tab(&self.setup.context)
    }

    /// Whether the panel shows something: a selection or a comparison.
    pub(crate) fn has_panel(&self) -> bool {
        self.state.selection.is_some() || self.state.compare.is_some()
    }

    /// Whether a card next to the map shows the panel or a step of the story.
    pub(crate) fn has_card(&self) -> bool {
        self.has_panel() || self.tab() == Tab::Story
    }

    /// Applies `action` to the state.
    pub(crate) fn act(&self, action: Action) {
        self.act_by(By::Key, action);
    }

    /// The same, for a source other than a key.
    pub(crate) fn act_by(&self, by: By, action: Action) {
        self.acted.set(by);
        self.send.dispatch(Message::Did(action));
    }

    /// Reports what became of a file.
    pub(crate) fn tell(&self, event: AssetEvent) {
        self.send.dispatch(Message::Asset(event));
    }

    /// A listener that dispatches that action.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let ui = self.clone();
        Callback::from(move |_| ui.act(action))
    }

    /// The same state without day and camera, for parts that depend on neither.
    pub(crate) fn anytime(&self) -> Self {
        let opening = self.setup.context.opening;
        let state =
            State { date: opening.date, compare: None, camera: CameraChoice::Home, ..self.state };
        Self { state, ..self.clone() }
    }

    /// The same state without the camera, for parts that do not depend on it and so redraw less often.
    /// Do not make links from it: they would lose the camera.
    pub(crate) fn anywhere(&self) -> Self {
        Self { state: State { camera: CameraChoice::Home, ..self.state }, ..self.clone() }
    }
}

/// The one place where the state lives.
#[derive(Clone, PartialEq)]
pub(crate) struct Store {
    state: State,
    assets: Assets,
    context: Context,
}

/// An event that changes the store.
pub(crate) enum Message {
    /// An action.
    Did(Action),
    /// A file was requested or has arrived.
    Asset(AssetEvent),
}

/// An event that changes nothing causes no redraw.
impl Reducible for Store {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            Message::Did(action) => next.state = self.state.step(&self.context, action),
            Message::Asset(event) => next.assets.take(event),
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The current state; a component that uses it redraws when it changes.
#[hook]
pub(crate) fn use_ui(setup: &Rc<Setup>, first: State) -> Ui {
    let context = setup.context.clone();
    let store = use_reducer(|| Store { state: first, assets: Assets::new(), context });
    let send = store.dispatcher();
    let facts = use_facts(&setup.context, store.state.date);
    let acted = (*use_memo((), |()| Rc::new(Cell::new(By::Key)))).clone();
    let (setup, assets) = (setup.clone(), store.assets.clone());
    Ui { setup, state: store.state, facts, assets, acted, send }
}

/// The facts of that day, computed once for all days that have the same; the same value as before if nothing has changed.
#[hook]
fn use_facts(context: &Context, day: Day) -> Rc<DayFacts> {
    let last = use_mut_ref(Rc::<DayFacts>::default);
    let dossier = context.dossier.clone();
    (*use_memo(context.interval(day), move |_| {
        let now = DayFacts::of(&dossier, day);
        if **last.borrow() != now {
            last.replace(Rc::new(now));
        }
        last.borrow().clone()
    }))
    .clone()
}

/// The properties of a part of the page.
#[derive(Properties, PartialEq)]
pub(crate) struct UiProps {
    pub(crate) ui: Ui,
}

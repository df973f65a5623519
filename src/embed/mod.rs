//! How a host page talks to us: `sco-map-element.js` calls what is exported here.

mod facts;
mod fit;
mod js;
mod problem;
mod settings;
mod stand;

use crate::atlas::{Atlas, Viewport};
use crate::baked;
use crate::data::{Dossier, decode};
use crate::i18n::Voice;
use crate::state::{Context, PARTS, Selection, State};
use crate::view::{self, Address, AppProps, Fetch, Frame, Host, Kept, Notice, Stop, Wanted};
use js::object;
use js_sys::{Array, Function, Object, Promise, Uint8Array};
use problem::problem;
use settings::Settings;
use stand::Place;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;
use yew::Callback;

/// A map that stands in a page.
#[wasm_bindgen]
pub struct Mounted {
    place: Place,
    frame: Rc<Frame>,
    problems: Vec<Object>,
}

/// What is seen of a map, for one that takes its place.
#[wasm_bindgen]
pub struct View(Rc<Frame>);

/// What has the keyboard's focus in a map, for one that takes its place.
#[wasm_bindgen]
pub struct Focused(Stop);

/// Shapes that the maps of a page share.
#[wasm_bindgen]
pub struct Shapes(Rc<RefCell<Atlas>>);

#[wasm_bindgen]
impl Shapes {
    /// From the baked coarse level; finer ones come when a reader wants them.
    ///
    /// # Errors
    /// If the file is damaged, or of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(atlas: &[u8]) -> Result<Self, JsError> {
        let atlas = Atlas::decode(atlas).map_err(|error| damaged(baked::ATLAS[0], &error))?;
        Ok(Self(Rc::new(RefCell::new(atlas))))
    }
}

/// Facts that the maps of a page share.
#[wasm_bindgen]
pub struct Facts(Rc<Dossier>);

#[wasm_bindgen]
impl Facts {
    /// From a baked dossier.
    ///
    /// # Errors
    /// If the file is damaged, or of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(dossier: &[u8]) -> Result<Self, JsError> {
        let dossier = decode(dossier).map_err(|error| damaged(baked::DOSSIER, &error))?;
        Ok(Self(Rc::new(dossier)))
    }
}

fn damaged(file: &str, error: &impl ToString) -> JsError {
    JsError::new(&format!("{file}: {}", error.to_string()))
}

/// Draws a map into an element that the page puts where it wants it.
///
/// `settings` is an object of texts by the names of the element's attributes; `load` fetches further baked files by
/// name, and is told whether that has failed before; `notify` is called with `ready` once, with `change` whenever the
/// reader has changed something, and with `unread` and problems when the page's address has changed to what cannot be
/// read. It shows what is seen of the map `before`, but for the parts in `anew`, which are as the settings say;
/// without one, what the page's address says.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what comes from a page comes by value")]
pub fn mount(
    shapes: &Shapes,
    facts: &Facts,
    settings: &JsValue,
    load: Function,
    notify: Function,
    before: Option<View>,
    anew: Vec<String>,
) -> Mounted {
    let settings = Settings(settings);
    let (context, mut problems) = settings.opening(Context::new(facts.0.clone()));
    let address = settings.address();
    let kept =
        before.as_ref().map_or_else(|| Rc::new(Kept::default()), |View(frame)| frame.kept.clone());
    let (state, unread) = match before {
        Some(before) => carried(&before.0, &context, &anew),
        None => linked(&address, &context),
    };
    problems.extend(unread);
    let frame = Rc::new(Frame {
        host: Host::new(state, told(notify, context.clone())),
        voice: Voice { lang: settings.lang(), dossier: context.dossier.clone() },
        context,
        atlas: shapes.0.clone(),
        fetch: fetch(load),
        heading: settings.heading(),
        address,
        kept,
    });
    let place = Place::with(AppProps { frame: frame.clone(), state });
    Mounted { place, frame, problems }
}

/// What the map before showed, as far as it is there.
fn carried(before: &Frame, context: &Context, anew: &[String]) -> (State, Vec<Object>) {
    let anew: Vec<_> = anew.iter().map(String::as_str).collect();
    let carried = before.host.state().carried(&before.context, context, &anew);
    let lost = carried.lost.iter().map(|(part, was)| problem(part, was, context));
    (carried.state, lost.collect())
}

/// What the page's address says.
fn linked(address: &Address, context: &Context) -> (State, Vec<Object>) {
    let reading = address.read(context);
    let unread = reading.unread.iter().map(|pair| problem("link", pair, context));
    (reading.state, unread.collect())
}

/// Has `tell` called with what happened when the program breaks: from then on no map of the page answers any more.
#[wasm_bindgen]
pub fn on_panic(tell: Function) {
    thread_local! { static TELL: RefCell<Option<Function>> = const { RefCell::new(None) }; }
    TELL.set(Some(tell));
    yew::set_custom_panic_hook(Box::new(|panic| {
        TELL.with_borrow(|tell| {
            let told =
                tell.as_ref().map(|tell| tell.call1(&JsValue::NULL, &panic.to_string().into()));
            // Nobody is left who could be told that telling failed.
            drop(told);
        });
    }));
}

/// Has `tell` called whenever something is about to be drawn, so that the page can tell our changes from others'.
#[wasm_bindgen]
pub fn on_draw(tell: Function) {
    view::on_drawing(Callback::from(move |()| {
        // What it does is the element's own, and does not fail.
        let _ = tell.call0(&JsValue::NULL);
    }));
}

#[wasm_bindgen]
impl Mounted {
    /// The element with the map.
    #[wasm_bindgen(getter)]
    pub fn host(&self) -> HtmlElement {
        self.place.host.clone()
    }

    /// What is seen of it.
    pub fn view(&self) -> View {
        View(self.frame.clone())
    }

    /// What has the keyboard's focus in it.
    pub fn focused(&self) -> Option<Focused> {
        Stop::held_in(&self.place.host).map(Focused)
    }

    /// Gives the focus to what stands for the same in it, or is nearest to it.
    #[expect(clippy::needless_pass_by_value, reason = "what comes from a page comes by value")]
    pub fn focus(&self, focused: Focused) {
        focused.0.go_on_in(&self.place.host);
    }

    /// What of the settings and of the page's address could not be read, or of the map before not be kept, each `{ place, finding, expectation }`.
    pub fn problems(&self) -> Vec<Object> {
        self.problems.clone()
    }

    /// Sets one part of the state, by the name of its attribute; without a value, to what the map opened with.
    /// Gives a problem, and changes nothing, if there is no such value.
    pub fn set(&self, name: &str, value: Option<String>) -> Option<Object> {
        let (host, context) = (&self.frame.host, &self.frame.context);
        match host.state().with_part(name, value.as_deref(), context) {
            Some(next) => {
                host.show(next);
                None
            }
            None => Some(problem(name, &value.unwrap_or_default(), context)),
        }
    }

    /// Whether all that it was told to show is seen.
    pub fn is_drawn(&self) -> bool {
        self.frame.host.is_drawn()
    }

    /// The state: its parts by the names of their attributes, null where there is nothing, and `query`, as a link
    /// has it.
    pub fn state(&self) -> Object {
        let (state, context) = (self.frame.host.state(), &self.frame.context);
        let part = |name: &'static str| {
            (name, state.part(name, context).map_or(JsValue::NULL, Into::into))
        };
        let query = ("query", state.to_query(context).into());
        object(PARTS.map(part).into_iter().chain([query]))
    }

    /// Lets the camera show all of those countries and sites, in a picture of that many CSS px.
    /// Gives a problem, and moves nothing, if it does not know one of them.
    #[expect(clippy::needless_pass_by_value, reason = "a slice of texts cannot come from a page")]
    pub fn fit(&self, ids: Vec<String>, width: f64, height: f64) -> Option<Object> {
        let frame = &self.frame;
        let chosen = |id: &String| Selection::parse(id, &frame.context.dossier);
        let chosen: Option<Vec<_>> = ids.iter().map(chosen).collect();
        let viewport = Viewport { width, height };
        let next = chosen.and_then(|chosen| fit::fitted(frame, &chosen, viewport));
        next.map(|next| frame.host.show(next))
            .is_none()
            .then(|| problem("fit", &ids.join(" "), &frame.context))
    }

    /// The facts of the day: `{ date, countries: [{ id, name, standing }], sites: [{ id, name, … }] }`.
    pub fn data(&self) -> Object {
        facts::of_day(&self.frame)
    }

    /// Takes the map away.
    pub fn destroy(self) {
        self.place.free();
    }
}

fn told(notify: Function, context: Context) -> Callback<Notice> {
    Callback::from(move |notice| {
        let call = |name: &str, more: &JsValue| notify.call2(&JsValue::NULL, &name.into(), more);
        // What the page's own listeners throw is theirs.
        let _ = match notice {
            Notice::Ready => call("ready", &JsValue::UNDEFINED),
            Notice::Changed => call("change", &JsValue::UNDEFINED),
            Notice::Unread(pairs) => {
                let problems = pairs.iter().map(|pair| problem("link", pair, &context));
                call("unread", &problems.collect::<Array>())
            }
        };
    })
}

/// Asks the page for a file. What cannot be had is told as nothing.
fn fetch(load: Function) -> Fetch {
    Callback::from(move |Wanted { name, again, arrived }: Wanted| {
        let promise = load.call2(&JsValue::NULL, &name.into(), &again.into());
        spawn_local(async move { arrived.emit(bytes(promise).await) });
    })
}

async fn bytes(promise: Result<JsValue, JsValue>) -> Option<Vec<u8>> {
    let promise = promise.ok()?.dyn_into::<Promise>().ok()?;
    let bytes = JsFuture::from(promise).await.ok()?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}

//! The interface for host pages: `web/sco-map-drawing.js` calls these exports.

mod facts;
mod fit;
mod js;
mod problem;
mod saving;
mod settings;
mod slot;

mod start;

use crate::atlas::{Atlas, Viewport};
use crate::baked;
use crate::data::{Dossier, decode};
use crate::i18n::Voice;
use crate::state::{ATTRIBUTES, Context, Selection, State};
use crate::view::{self, AppProps, Fetch, Host, Notice, Setup, Stop, Wanted, composed};
use js::object;
use js_sys::{Array, Function, Object, Promise, Uint8Array};
use problem::problem;
use settings::{Chosen, Settings};
use slot::Slot;
use start::Start;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;
use yew::Callback;

/// A map in a page.
#[wasm_bindgen]
pub struct Mounted {
    slot: Slot,
    setup: Rc<Setup>,
    chosen: Chosen,
    problems: Vec<Object>,
}

/// The view of a map and the opening that its author chose, for the map that replaces it.
#[wasm_bindgen]
pub struct View(Rc<Setup>, Chosen);

/// The keyboard focus in a map, for the map that replaces it.
#[wasm_bindgen]
pub struct Focused(Stop);

/// Shapes that the maps of a page share.
#[wasm_bindgen]
pub struct Shapes(Rc<RefCell<Atlas>>);

#[wasm_bindgen]
impl Shapes {
    /// From the baked coarse level; finer levels are added on demand.
    ///
    /// # Errors
    /// If the file is damaged or has another version.
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
    /// If the file is damaged or has another version.
    #[wasm_bindgen(constructor)]
    pub fn new(dossier: &[u8]) -> Result<Self, JsError> {
        let dossier = decode(dossier).map_err(|error| damaged(baked::DOSSIER, &error))?;
        Ok(Self(Rc::new(dossier)))
    }
}

fn damaged(file: &str, error: &impl ToString) -> JsError {
    JsError::new(&format!("{file}: {}", error.to_string()))
}

/// Draws a map into an element, which the page can place anywhere.
///
/// `settings` is an object of strings by the names of the element's attributes. `load` fetches further baked files by
/// name; its second argument says whether that failed before. `notify` is called with `ready` once, with `change`
/// after each change by the reader, with `unread` and problems if the page's address changes to something
/// invalid, with `save` and a file to make, for which it returns a promise, and with `code` and attributes, for which it
/// returns two snippets or null. The map takes over the view of the map `before`, except the parts in `anew`, which follow the settings;
/// without `before`, it shows the state in the page's address.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "values from a page come by value")]
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
    let kept = before.as_ref().map(|View(setup, _)| setup.kept.clone()).unwrap_or_default();
    let Start { context, chosen, state, problems } = match before {
        Some(View(setup, chosen)) => {
            Start::after(&setup, &chosen, &settings, facts.0.clone(), &anew)
        }
        None => Start::first(&settings, facts.0.clone()),
    };
    let setup = Rc::new(Setup {
        host: Host::new(state, told(notify.clone(), context.clone())),
        voice: Voice { lang: settings.lang(), dossier: context.dossier.clone() },
        context,
        atlas: shapes.0.clone(),
        fetch: fetch(load),
        save: saving::save(notify.clone()),
        code: saving::code(notify),
        heading: settings.heading(),
        address: settings.address(),
        layout: settings.layout(),
        unmeasured: view::unmeasured(),
        tables: settings.tables(),
        kept,
    });
    let slot = Slot::with(AppProps { setup: setup.clone(), state });
    Mounted { slot, setup, chosen, problems }
}

/// Calls `tell` with the reason if the program fails; after that, no map of the page works any more.
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

/// Call it when the second part of the program is linked; without it, a program in two parts has no cards and lists.
#[wasm_bindgen]
pub fn linked() {
    view::linked();
}

/// Calls `tell` before every draw, so that the page can tell our changes to the DOM from others'.
#[wasm_bindgen]
pub fn on_draw(tell: Function) {
    view::on_drawing(Callback::from(move |()| {
        // The function belongs to the element and does not fail.
        let _ = tell.call0(&JsValue::NULL);
    }));
}

#[wasm_bindgen]
impl Mounted {
    /// The element with the map.
    #[wasm_bindgen(getter)]
    pub fn host(&self) -> HtmlElement {
        self.slot.host.clone()
    }

    /// Its view.
    pub fn view(&self) -> View {
        View(self.setup.clone(), self.chosen.clone())
    }

    /// The keyboard focus in it.
    pub fn focused(&self) -> Option<Focused> {
        Stop::held_in(&self.slot.host).map(Focused)
    }

    /// Moves the focus to the corresponding element, or to the nearest one.
    #[expect(clippy::needless_pass_by_value, reason = "values from a page come by value")]
    pub fn focus(&self, focused: Focused) {
        focused.0.go_on_in(&self.slot.host);
    }

    /// Problems with the settings, the page's address, and parts of the map before that were lost: each `{ place,
    /// finding, expectation }`.
    pub fn problems(&self) -> Vec<Object> {
        self.problems.clone()
    }

    /// Sets one part of the state, by the name of its attribute; without a value, resets it to the opening.
    /// Returns a problem, and changes nothing, if the value is invalid.
    pub fn set(&self, name: &str, value: Option<String>) -> Option<Object> {
        let (host, context) = (&self.setup.host, &self.setup.context);
        let value = value.map(composed);
        match host.state().with_attribute(name, value.as_deref(), context) {
            Some(next) => {
                host.show(next);
                None
            }
            None => Some(problem(name, &value.unwrap_or_default(), context)),
        }
    }

    /// The problem with a part that has opened a step, if what was set after it has left the step.
    pub fn unopened(&self, name: &str, value: &str) -> Option<Object> {
        let Setup { host, context, .. } = &*self.setup;
        let is_left = host.state().walk.is_some_and(|walk| walk.left);
        is_left.then(|| problem(name, value, context))
    }

    /// Whether everything that it should show is visible.
    pub fn is_drawn(&self) -> bool {
        self.setup.host.is_drawn()
    }

    /// The state: its parts by the names of their attributes, null for empty parts, and `query`, the form for
    /// links.
    pub fn state(&self) -> Object {
        let (state, context) = (self.setup.host.state(), &self.setup.context);
        let part = |name: &'static str| {
            (name, state.attribute(name, context).map_or(JsValue::NULL, Into::into))
        };
        let query = ("query", state.to_query(context).into());
        object(ATTRIBUTES.map(part).into_iter().chain([query]))
    }

    /// Moves the camera to show all of those countries and sites, in a picture of that size in CSS px.
    /// Returns a problem, and moves nothing, if one of them is unknown.
    pub fn fit(&self, ids: Vec<String>, width: f64, height: f64) -> Option<Object> {
        let viewport = Viewport { width, height };
        self.show_all(ids, |chosen| fit::fitted(&self.setup, chosen, viewport))
    }

    /// Shows the map in the place of a list, so that it has a size in which [`Mounted::fit`] can show all of those.
    /// Returns a problem, and shows nothing, if one of them is unknown.
    pub fn uncover(&self, ids: Vec<String>) -> Option<Object> {
        self.show_all(ids, |chosen| fit::uncovered(&self.setup, chosen))
    }

    fn show_all(
        &self,
        ids: Vec<String>,
        next: impl FnOnce(&[Selection]) -> Option<State>,
    ) -> Option<Object> {
        let Setup { context, host, .. } = &*self.setup;
        let ids: Vec<_> = ids.into_iter().map(composed).collect();
        let chosen = ids.iter().map(|id| Selection::parse(id, &context.dossier));
        match chosen.collect::<Option<Vec<_>>>().and_then(|chosen| next(&chosen)) {
            Some(next) => {
                host.show(next);
                None
            }
            None => Some(problem("fit", &ids.join(" "), context)),
        }
    }

    /// The facts of the day: `{ date, countries: [{ id, name, standing }], sites: [{ id, name, … }] }`.
    pub fn data(&self) -> Object {
        facts::of_day(&self.setup)
    }

    /// The text below a picture of it: `{ sources, link }`.
    pub fn below(&self) -> Object {
        object(view::below_picture(&self.setup).map(|(name, text)| (name, text.into())))
    }

    /// Removes the map.
    pub fn destroy(self) {
        self.slot.free();
    }
}

fn told(notify: Function, context: Context) -> Callback<Notice> {
    Callback::from(move |notice| {
        let call = |name: &str, more: &JsValue| notify.call2(&JsValue::NULL, &name.into(), more);
        // Errors of the page's own listeners belong to the page.
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

/// Asks the page for a file; `None` means that it could not be loaded.
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

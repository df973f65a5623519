//! How a host page talks to us: `sco-map-element.js` calls what is exported here.

mod facts;
mod fit;
mod settings;

use crate::atlas::{Atlas, Viewport};
use crate::data::{Dossier, decode};
use crate::i18n::Lang;
use crate::state::{Context, PARTS, Selection, State};
use crate::view::{App, AppProps, Frame, Host, Notice};
use js_sys::{Function, Promise, Uint8Array};
use settings::{Settings, object};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;
use yew::{AppHandle, Callback, Renderer};

/// A map that stands in a page.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<AppHandle<App>>,
    frame: Rc<Frame>,
    unread: Vec<String>,
}

/// Draws a map into `host`, from the baked atlas and dossier.
///
/// `settings` is an object of texts by the names of the element's attributes; `load` fetches further baked files by
/// name; `notify` is called with `ready` once and with `change` whenever the reader has changed something.
///
/// # Errors
/// If one of the two files is damaged, or of another version.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    atlas: &[u8],
    dossier: &[u8],
    settings: &JsValue,
    load: Function,
    notify: Function,
) -> Result<Mounted, JsError> {
    let wrong = |what: &str, why: String| JsError::new(&format!("{what}: {why}"));
    let atlas = Atlas::decode(atlas).map_err(|error| wrong("atlas-0.bin", error.to_string()))?;
    let dossier: Dossier =
        decode(dossier).map_err(|error| wrong("dossier.bin", error.to_string()))?;
    let settings = Settings(settings);
    let (context, mut unread) = settings.opening(Context::new(Rc::new(dossier)));
    let address = settings.address();
    let reading = State::from_query(&address.query(), &context);
    unread.extend(reading.unread);
    let frame = Rc::new(Frame {
        host: Host::new(reading.state, told(notify)),
        context,
        atlas: RefCell::new(atlas),
        lang: Lang::En,
        fetch: fetch(load),
        heading: settings.heading(),
        address,
    });
    let props = AppProps { frame: frame.clone(), state: reading.state };
    let app = Renderer::<App>::with_root_and_props(host.into(), props).render();
    Ok(Mounted { app: Some(app), frame, unread })
}

#[wasm_bindgen]
impl Mounted {
    /// What of the settings and of the page's address could not be read, as `name=value`.
    pub fn unread(&self) -> Vec<String> {
        self.unread.clone()
    }

    /// Sets one part of the state, by the name of its attribute; without a value, to what the map opened with.
    /// Says whether there is such a value.
    pub fn set(&self, name: &str, value: Option<String>) -> bool {
        let host = &self.frame.host;
        let next = host.state().with_part(name, value.as_deref(), &self.frame.context);
        next.map(|next| host.show(next)).is_some()
    }

    /// The state: its parts by the names of their attributes, null where there is nothing, and `query`, as a link
    /// has it.
    pub fn state(&self) -> JsValue {
        let (state, context) = (self.frame.host.state(), &self.frame.context);
        let part = |name: &'static str| (name, state.part(name, context).into());
        let query = ("query", state.to_query(context).into());
        object(PARTS.map(part).into_iter().chain([query]))
    }

    /// Lets the camera show all of those countries and sites. Says whether it knows them.
    pub fn fit(&self, ids: Vec<String>, width: f64, height: f64) -> bool {
        let frame = &self.frame;
        let chosen = |id: &String| Selection::parse(id, &frame.context.dossier);
        let chosen: Option<Vec<_>> = ids.iter().map(chosen).collect();
        let state =
            chosen.and_then(|chosen| fit::fitted(frame, &chosen, Viewport { width, height }));
        state.map(|state| frame.host.show(state)).is_some()
    }

    /// The facts of the day: `{ date, countries: [{ id, name, standing }], sites: [{ id, name, … }] }`.
    pub fn data(&self) -> JsValue {
        facts::of_day(&self.frame)
    }

    /// Takes the map away.
    pub fn destroy(&mut self) {
        self.app.take().into_iter().for_each(AppHandle::destroy);
    }
}

fn told(notify: Function) -> Callback<Notice> {
    Callback::from(move |notice| {
        let name = match notice {
            Notice::Ready => "ready",
            Notice::Changed => "change",
        };
        // What the page's own listeners throw is theirs.
        let _ = notify.call1(&JsValue::NULL, &name.into());
    })
}

/// What cannot be fetched is never handed over: the map stays as coarse, or as short, as it was.
fn fetch(load: Function) -> Callback<(&'static str, Callback<Vec<u8>>)> {
    Callback::from(move |(name, arrived): (&'static str, Callback<Vec<u8>>)| {
        let promise =
            load.call1(&JsValue::NULL, &name.into()).and_then(JsCast::dyn_into::<Promise>);
        spawn_local(async move {
            let Ok(promise) = promise else { return };
            if let Some(bytes) = JsFuture::from(promise)
                .await
                .ok()
                .and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok())
            {
                arrived.emit(bytes.to_vec());
            }
        });
    })
}

//! How a host page talks to us: `sco-map.js` calls what is exported here.

use crate::atlas::Atlas;
use crate::data::{Dossier, decode};
use crate::i18n::Lang;
use crate::state::{Context, State};
use crate::view::{App, AppProps, Frame, page_query};
use js_sys::{Function, Promise, Uint8Array};
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
}

/// Draws a map into `host`, from the baked atlas and dossier; `load` fetches further baked files by name.
///
/// # Errors
/// If one of the two is damaged, or of another version.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    atlas: &[u8],
    dossier: &[u8],
    load: Function,
) -> Result<Mounted, JsError> {
    let wrong = |what: &str, why: String| JsError::new(&format!("{what}: {why}"));
    let atlas = Atlas::decode(atlas).map_err(|error| wrong("atlas-0.bin", error.to_string()))?;
    let dossier: Dossier =
        decode(dossier).map_err(|error| wrong("dossier.bin", error.to_string()))?;
    let context = Context::new(Rc::new(dossier));
    let reading = State::from_query(&page_query(), &context);
    if !reading.unread.is_empty() {
        let warning = format!("sco-map: not understood in the link: {}", reading.unread.join(" "));
        web_sys::console::warn_1(&warning.into());
    }
    let frame = Frame { context, atlas: RefCell::new(atlas), lang: Lang::En, fetch: fetch(load) };
    let props = AppProps { frame: Rc::new(frame), state: reading.state };
    Ok(Mounted { app: Some(Renderer::<App>::with_root_and_props(host.into(), props).render()) })
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the map away.
    pub fn destroy(&mut self) {
        self.app.take().into_iter().for_each(AppHandle::destroy);
    }
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

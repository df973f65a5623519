//! Which key an event is about.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::KeyboardEvent;

/// The key, as the browser names it; empty where it is not for us: with Alt, Ctrl or Meta it is the browser's or the
/// page's, while a word is composed it is the writing system's, and what fills forms sends events without any.
pub(crate) fn key_of(event: &KeyboardEvent) -> String {
    let held = event.alt_key() || event.ctrl_key() || event.meta_key() || event.is_composing();
    let key = Reflect::get(event, &JsValue::from_str("key")).ok();
    key.and_then(|key| key.as_string()).filter(|_| !held).unwrap_or_default()
}

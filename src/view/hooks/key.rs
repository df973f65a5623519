//! The key of a keyboard event.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::KeyboardEvent;

/// The key, as the browser names it; empty if it is not for the map: with Alt, Ctrl or Meta it belongs to browser or
/// the page, during composition to the input method, and form fillers send events without a key.
pub(crate) fn key_of(event: &KeyboardEvent) -> String {
    let held = event.alt_key() || event.ctrl_key() || event.meta_key() || event.is_composing();
    let key = Reflect::get(event, &JsValue::from_str("key")).ok();
    key.and_then(|key| key.as_string()).filter(|_| !held).unwrap_or_default()
}

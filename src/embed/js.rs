//! JavaScript values.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// A plain object.
pub(super) fn object(fields: impl IntoIterator<Item = (&'static str, JsValue)>) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // A plain object takes any field.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}

//! Asks the page for files that its reader wants, and for the code that embeds a view.

use super::js::object;
use crate::view::{Saving, TableText};
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Calls `notify` with `save` and the file: `{ form, name, about, tables: [{ name, rows }] }`. It returns a
/// promise, which rejects if the file cannot be made.
pub(super) fn save(notify: Function) -> Callback<Saving> {
    Callback::from(move |saving: Saving| {
        let made = notify.call2(&JsValue::NULL, &"save".into(), &file(&saving));
        let made = made.and_then(JsCast::dyn_into::<Promise>);
        spawn_local(async move {
            let is_made = match made {
                Ok(promise) => JsFuture::from(promise).await.is_ok(),
                Err(_) => false,
            };
            saving.ended.emit(is_made);
        });
    })
}

/// Calls `notify` with `code` and an object of attributes; it returns the lines for an element and for a frame.
pub(super) fn code(notify: Function) -> Callback<Vec<(&'static str, String)>, Option<[String; 2]>> {
    Callback::from(move |pairs: Vec<(&'static str, String)>| {
        let view = object(pairs.into_iter().map(|(name, text)| (name, text.into())));
        let made = notify.call2(&JsValue::NULL, &"code".into(), &view).ok()?;
        let lines = made.dyn_into::<Array>().ok()?;
        Some([lines.get(0).as_string()?, lines.get(1).as_string()?])
    })
}

fn file(saving: &Saving) -> Object {
    let about = saving.about.iter().map(|(name, text)| (*name, text.into()));
    object([
        ("form", saving.form.into()),
        ("name", (&saving.name).into()),
        ("about", object(about).into()),
        ("tables", saving.tables.iter().map(table).collect::<Array>().into()),
    ])
}

fn table(table: &TableText) -> Object {
    let row = |row: &Vec<String>| row.iter().map(JsValue::from).collect::<Array>();
    object([
        ("name", table.name.into()),
        ("rows", table.rows.iter().map(row).collect::<Array>().into()),
    ])
}

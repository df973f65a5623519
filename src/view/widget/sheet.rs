//! Sheets: controls that lie over the map while a reader needs them. One is open at a time.

use crate::view::dom::on_page_of;
use crate::view::kept::{Sheet, use_kept};
use crate::view::ui::Ui;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The open sheet, and the button that opened it.
#[derive(Clone, PartialEq)]
pub(super) struct Sheets {
    open: UseStateHandle<Option<Sheet>>,
    node: NodeRef,
    opener: NodeRefs,
}

type NodeRefs = std::rc::Rc<std::cell::RefCell<Option<HtmlElement>>>;

/// No sheet at first, or that of the map that this one replaces. A sheet takes the focus when it opens.
#[hook]
pub(super) fn use_sheets(ui: &Ui) -> Sheets {
    let open = use_kept(&ui.setup.kept.sheet);
    let before = use_mut_ref(|| *open);
    let sheets = Sheets { open, node: use_node_ref(), opener: use_mut_ref(|| None) };
    use_effect_with(*sheets.open, {
        let node = sheets.node.clone();
        move |open| {
            let is_new = before.replace(*open) != *open && open.is_some();
            if let Some(sheet) = node.cast::<HtmlElement>().filter(|_| is_new) {
                let _ = sheet.focus();
            }
        }
    });
    sheets
}

impl Sheets {
    /// The open sheet.
    pub(super) fn open(&self) -> Option<Sheet> {
        *self.open
    }

    /// The button that opens that sheet, or closes it.
    pub(super) fn button(&self, sheet: Sheet, class: &'static str, label: Html) -> Html {
        let is_open = *self.open == Some(sheet);
        let sheets = self.clone();
        let onclick = move |event: MouseEvent| {
            sheets.opener.replace(button_of(&event));
            sheets.open.set((!is_open).then_some(sheet));
        };
        html! {
            <button type="button" {class} aria-expanded={if is_open { "true" } else { "false" }} aria-haspopup="dialog" {onclick}>{ label }</button>
        }
    }

    /// The sheet with that heading and content.
    pub(super) fn sheet(&self, title: &str, close: &'static str, content: Html) -> Html {
        let shut = {
            let sheets = self.clone();
            move || {
                let opener = sheets.opener.borrow().clone().or_else(|| opener_of(&sheets.node));
                sheets.open.set(None);
                if let Some(opener) = opener {
                    let _ = opener.focus();
                }
            }
        };
        html! {
            <section class="sheet" part="sheet" role="dialog" aria-label={title.to_owned()} tabindex="-1" ref={self.node.clone()}>
                <button type="button" class="close" aria-label={close} title={close} onclick={move |_: MouseEvent| shut()}>{ "×" }</button>
                <p class="sheet-title" aria-hidden="true">{ title.to_owned() }</p>
                { content }
            </section>
        }
    }
}

/// The button of the open sheet, after a map has replaced another.
fn opener_of(sheet: &NodeRef) -> Option<HtmlElement> {
    let sheet = sheet.cast::<Element>()?;
    on_page_of(&sheet, ".widget [aria-haspopup=dialog][aria-expanded=true]")?.dyn_into().ok()
}

/// The button that was clicked, perhaps on a part of it. Yew listens at the root, so it is not the current target.
fn button_of(event: &MouseEvent) -> Option<HtmlElement> {
    let target = event.target_dyn_into::<Element>()?;
    target.closest("button").ok()??.dyn_into().ok()
}

//! A source, shown in the card at its number.

use crate::state::State;
use crate::view::dom::{around, focus, focus_still, target};
use crate::view::hooks::key_of;
use crate::view::reading;
use crate::view::ui::Ui;
use std::iter::successors;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The open note.
#[derive(Clone)]
pub(super) struct Note {
    open: UseStateHandle<Option<Open>>,
    node: NodeRef,
}

/// The number that was pressed, and the state of then: with another, the card may have other numbers.
#[derive(Clone, PartialEq)]
struct Open {
    number: HtmlElement,
    on: State,
}

/// No note at first. A note takes the focus when it opens.
#[hook]
pub(super) fn use_note() -> Note {
    let note = Note { open: use_state_eq(|| None), node: use_node_ref() };
    use_effect_with((*note.open).clone(), {
        let node = note.node.clone();
        move |open| {
            let Some((open, node)) = open.as_ref().zip(node.cast::<HtmlElement>()) else { return };
            if let Some(card) = around(&node, ".card") {
                let _ = node.style().set_property("top", &below(&open.number, &card));
                focus(&node);
            }
        }
    });
    note
}

impl Note {
    /// A press on a number opens its source, a second one closes it, as does one elsewhere. With Ctrl, Meta or Shift, the
    /// link opens as any other.
    pub(super) fn listen(&self, ui: &Ui) -> Callback<MouseEvent> {
        let (open, on) = (self.open.clone(), ui.state);
        Callback::from(move |event: MouseEvent| {
            let Some(target) = target(&event) else { return };
            let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
            let number = around(&target, "a.cite").filter(|_| plain);
            let number = number.and_then(|number| number.dyn_into::<HtmlElement>().ok());
            if number.is_some() {
                event.prevent_default();
            } else if around(&target, ".source-note").is_some() {
                return;
            }
            let next = number.map(|number| Open { number, on });
            open.set(next.filter(|next| open.as_ref() != Some(next)));
        })
    }

    /// The note, at the end of the card.
    pub(super) fn view(&self, ui: &Ui) -> Html {
        let open = self.open.as_ref().filter(|open| open.on == ui.state);
        let details = ui.assets.details.as_ref().zip(reading::of(ui));
        let Some((number, (details, reading))) = open.map(|open| open.number.clone()).zip(details)
        else {
            return Html::default();
        };
        let index =
            number.get_attribute("data-source").and_then(|index| index.parse::<usize>().ok());
        let Some(source) = index.and_then(|index| details.sources.get(index)) else {
            return Html::default();
        };
        let label = number.get_attribute("aria-label");
        let open = self.open.clone();
        let onkeydown = move |event: KeyboardEvent| {
            if key_of(&event) == "Escape" {
                event.prevent_default();
                focus_still(&number);
                open.set(None);
            }
        };
        html! {
            <div class="source-note" role="dialog" aria-label={label} tabindex="-1" ref={self.node.clone()} {onkeydown}>
                { (reading.source)(&ui.setup, source) }
            </div>
        }
    }
}

/// The lower edge of a number, from the top of its card's content, as it is laid out: a page may tilt what is seen.
fn below(number: &HtmlElement, card: &Element) -> String {
    let within = |element: &HtmlElement| element.offset_parent().filter(|parent| parent != card);
    let all = successors(Some(number.clone()), |element| within(element)?.dyn_into().ok());
    let top: i32 = all.map(|element| element.offset_top()).sum();
    format!("{}px", top + number.offset_height())
}

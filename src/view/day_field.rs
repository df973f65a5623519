//! A field to type a day into.

use super::hooks::drawing;
use super::ui::UiProps;
use crate::data::Day;
use crate::state::Action;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field. It follows the day that is shown, but never takes a digit away from under the reader's fingers.
#[component]
pub(super) fn DayField(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (date, context) = (ui.state.date, ui.frame.context.clone());
    let field = use_node_ref();
    use_effect_with((field.clone(), date), |(field, date)| follow(field, *date));
    let onchange = {
        let (ui, context) = (ui.clone(), context.clone());
        move |event: Event| {
            // The first digits of a year are a year too, but none that anybody means.
            if let Some(day) = typed(&event).filter(|day| context.clamp(*day) == *day) {
                ui.act(Action::DateSet(day));
            }
        }
    };
    let onblur = {
        let (ui, context) = (ui.clone(), context.clone());
        move |event: FocusEvent| {
            let day = context.clamp(typed(&event).unwrap_or(date));
            show(&event.target_unchecked_into(), day);
            ui.act(Action::DateSet(day));
        }
    };
    let (first, last) = (context.dossier.first.to_string(), context.dossier.as_of.to_string());
    html! {
        <input type="date" min={first} max={last} defaultvalue={date.to_string()} ref={field} {onchange} {onblur} />
    }
}

fn typed(event: &Event) -> Option<Day> {
    Day::parse(&event.target_unchecked_into::<HtmlInputElement>().value())
}

fn show(field: &HtmlInputElement, day: Day) {
    field.set_value(&day.to_string());
}

fn follow(field: &NodeRef, day: Day) {
    let Some(field) = field.cast::<HtmlInputElement>() else { return };
    if field.matches(":focus").is_ok_and(|focused| !focused) {
        show(&field, day);
    }
}

//! The menu of pairs of days.

use super::presets::{self, Preset};
use crate::state::Action;
use crate::view::hooks::drawing;
use crate::view::ui::{Ui, UiProps};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The menu; it shows the current pair if it is one of the presets.
#[component]
pub(super) fn Menu(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
    let (years, summits) = (presets::years_apart(lang, dossier), presets::summits(lang, dossier));
    let pair = ui.state.compare.map(|before| (before, ui.state.date));
    let known = years.iter().chain(&summits).find(|one| Some((one.before, one.after)) == pair);
    let node = use_node_ref();
    // Yew does not compare the option that the reader selected in the browser's menu.
    use_effect_with(known.map(Preset::value).unwrap_or_default(), {
        let node = node.clone();
        move |value| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        }
    });
    html! {
        <select class="pairs" ref={node} aria-label={lang.compare_menu()} onchange={chosen(ui)}>
            <option value="">{ lang.compare_choose() }</option>
            { group(lang.compare_years_apart(), &years) }
            { group(lang.compare_summits(), &summits) }
        </select>
    }
}

fn group(label: &'static str, presets: &[Preset]) -> Html {
    let option = |one: &Preset| html! { <option key={one.value()} value={one.value()}>{ one.name.clone() }</option> };
    html! { <optgroup {label}>{ for presets.iter().map(option) }</optgroup> }
}

fn chosen(ui: &Ui) -> Callback<Event> {
    let ui = ui.clone();
    Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some((before, after)) = presets::parse(&value) {
            ui.act(Action::PairSet { before, after });
        }
    })
}

//! Sharing and citing the view: its link, the code that embeds it, and its citation in four formats.

use super::hooks::{Copying, drawing, today, use_copying};
use super::ui::{Ui, UiProps};
use crate::i18n::Citation;
use yew::prelude::*;

/// The part at the bottom of the panel, for the selection, the comparison, or the day.
#[component]
pub(super) fn Cite(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let lang = ui.setup.voice.lang;
    let copying = use_copying(lang);
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    let url = {
        let ui = ui.clone();
        move || url(&ui)
    };
    html! {
        <section class="cite-map" part="cite" aria-label={lang.cite_label()}>
            <div class="buttons">
                { copying.button(lang.cite_link(), None, url) }
                <button type="button" class="cite-open" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    { lang.cite_cite() }
                </button>
            </div>
            if *open { { forms(ui, &copying) } }
            { copying.outcome() }
        </section>
    }
}

/// The citation for print. It is in the page at once, because a browser prints the page as it is.
pub(super) fn imprint(ui: &Ui) -> Html {
    // Only a browser knows the address of the page and today's date.
    let is_known = cfg!(target_arch = "wasm32");
    let text = is_known.then(|| ui.setup.voice.lang.citation(&citation(ui)));
    html! { <p class="imprint">{ text }</p> }
}

fn forms(ui: &Ui, copying: &Copying) -> Html {
    let lang = ui.setup.voice.lang;
    let cited = citation(ui);
    let code = ui.setup.code.emit(ui.state.to_attributes(&ui.setup.context));
    let code = code.map(|[element, frame]| {
        [("element", lang.cite_element(), element), ("frame", lang.cite_frame(), frame)]
    });
    let forms = [
        ("plain", lang.cite_plain(), lang.citation(&cited)),
        ("bibtex", lang.cite_bibtex(), cited.bibtex()),
        ("ris", lang.cite_ris(), cited.ris()),
        ("csl", lang.cite_csl(), cited.csl_json()),
    ];
    let form = |(class, name, text): (&'static str, &'static str, String)| {
        let copy = text.clone();
        html! {
            <div key={class} class={format!("form {class}")}>
                <h3 aria-level={ui.setup.level(3)}>{ name }</h3>
                <pre tabindex="0" role="group" aria-label={name}>{ text }</pre>
                { copying.button(&lang.cite_copy(name), Some(name), move || copy.clone()) }
            </div>
        }
    };
    html! { <div class="forms">{ for code.into_iter().flatten().chain(forms).map(form) }</div> }
}

fn citation(ui: &Ui) -> Citation {
    let (name, title) = (name(ui), title(ui));
    Citation {
        key: format!("{name}-{}", ui.state.date),
        title,
        facts: ui.setup.context.dossier.as_of,
        version: ui.setup.context.dossier.version.as_deref().map(str::to_owned),
        url: url(ui),
        accessed: today(),
    }
}

fn url(ui: &Ui) -> String {
    ui.setup.link(&ui.state)
}

/// The id of the selection; else of the step, the comparison or the map.
fn name(ui: &Ui) -> String {
    let (state, context) = (ui.state, &ui.setup.context);
    let chosen = state.selection.and_then(|chosen| chosen.name(&context.dossier));
    let step = || state.step_shown(context).map(|step| step.id.to_string());
    let compared = || state.compare.map(|day| format!("since-{day}"));
    chosen.or_else(step).or_else(compared).unwrap_or_else(|| "map".to_owned())
}

fn title(ui: &Ui) -> String {
    let (lang, state) = (ui.setup.voice.lang, ui.state);
    let on_day = |title: &str| lang.cite_title(&lang.day(state.date), title);
    match (state.selection, state.step_shown(&ui.setup.context), state.compare) {
        (Some(chosen), ..) => on_day(&chosen.title(&ui.setup.voice)),
        (None, Some(step), _) => on_day(&step.title),
        (None, None, Some(other)) => {
            let (first, last) = (state.date.min(other), state.date.max(other));
            lang.compare_heading(&lang.day(first), &lang.day(last))
        }
        (None, None, None) => on_day(&ui.setup.voice.title()),
    }
}

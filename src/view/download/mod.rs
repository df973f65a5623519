//! Files of the view for readers, made in their browser: pictures, tables, and everything as JSON.

mod tables;

use super::assets::AssetEvent;
use super::hooks::drawing;
use super::saving::Saving;
use super::ui::{Ui, UiProps};
use super::{lost, sentence};
use crate::i18n::Lang;
use crate::state::Compared;
use tables::tables;
use yew::prelude::*;

/// The buttons for all files.
#[component]
pub(super) fn Downloads(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let lang = ui.frame.voice.lang;
    let outcome = use_state_eq(|| None::<bool>);
    use_effect_with((), {
        let ui = ui.clone();
        move |()| ui.tell(AssetEvent::DetailsAsked)
    });
    let button = |form: &'static str, what: Option<&'static str>, label: &str| {
        let (ui, outcome) = (ui.clone(), outcome.setter());
        let onclick = move |_: MouseEvent| {
            let ended = Callback::from({
                let outcome = outcome.clone();
                move |made| outcome.set(Some(made))
            });
            outcome.set(None);
            ui.frame.save.emit(saving(&ui, form, what, ended));
        };
        html! { <button type="button" class={format!("save-{}", what.unwrap_or(form))} {onclick}>{ label.to_owned() }</button> }
    };
    let tables: Vec<_> = names(ui).collect();
    html! {
        <div class="downloads" part="download">
            <h3 aria-level={ui.frame.level(3)}>{ lang.download_picture() }</h3>
            <div class="buttons">{ button("svg", None, "SVG") }{ button("png", None, "PNG") }</div>
            <h3 aria-level={ui.frame.level(3)}>{ lang.download_data() }</h3>
            if ui.assets.details.is_some() {
                <div class="buttons">
                    { for tables.into_iter().map(|name| button("csv", Some(name), &lang.download_csv(label(lang, name)))) }
                    { button("json", None, lang.download_json()) }
                </div>
            } else if ui.assets.lacks_details() {
                { lost::details(ui) }
            } else {
                <p class="soft">{ lang.panel_loading() }</p>
            }
            <p role="status">{ match *outcome {
                None => "",
                Some(true) => lang.download_made(),
                Some(false) => lang.download_failed(),
            } }</p>
        </div>
    }
}

/// The names of the tables that are not empty.
fn names(ui: &Ui) -> impl Iterator<Item = &'static str> {
    let compares = Compared::shown(&ui.frame.context, &ui.state).is_some();
    let dossier = &ui.frame.context.dossier;
    let all = [
        ("countries", !dossier.standings.is_empty()),
        ("sites", !dossier.sites.is_empty()),
        ("events", !dossier.events.is_empty()),
        ("relations", !dossier.relations.is_empty()),
        ("coverage", dossier.tells_coverage()),
        ("changes", compares),
    ];
    all.into_iter().filter_map(|(name, is_there)| is_there.then_some(name))
}

fn label(lang: Lang, table: &str) -> &'static str {
    match table {
        "countries" => lang.legend_standings(),
        "sites" => lang.legend_blocs(),
        "events" => lang.legend_events(),
        "relations" => lang.legend_relations(),
        "coverage" => lang.coverage_heading(),
        _ => lang.download_changes(),
    }
}

fn saving(
    ui: &Ui,
    form: &'static str,
    what: Option<&'static str>,
    ended: Callback<bool>,
) -> Saving {
    let tables = match form {
        "csv" | "json" => tables(ui),
        _ => Vec::new(),
    };
    let tables = tables.into_iter().filter(|table| what.is_none_or(|what| table.name == what));
    Saving { form, name: file_name(ui, what), tables: tables.collect(), about: about(ui), ended }
}

/// What it is and of when: `sco-map-2007-07-03-sites`.
fn file_name(ui: &Ui, what: Option<&str>) -> String {
    let state = &ui.state;
    let since = state.compare.map(|other| format!("-compared-{other}")).unwrap_or_default();
    let what = what.map(|what| format!("-{what}")).unwrap_or_default();
    format!("sco-map-{}{since}{what}", state.date)
}

fn about(ui: &Ui) -> Vec<(&'static str, String)> {
    let frame = &ui.frame;
    let compared = ui.state.compare.map(|day| ("compared_with", day.to_string()));
    let fixed = [
        ("title", frame.voice.title()),
        ("sentence", sentence::sentence(ui)),
        ("date", ui.state.date.to_string()),
    ];
    let dossier = &frame.context.dossier;
    let facts = [
        ("counted", dossier.counted.as_ref().map(ToString::to_string)),
        ("version", dossier.version.as_ref().map(ToString::to_string)),
        ("revised", dossier.revised.map(|day| day.to_string())),
    ];
    let facts = facts.into_iter().filter_map(|(name, text)| Some((name, text?)));
    let rest = [
        ("as_of", frame.context.dossier.as_of.to_string()),
        ("borders", frame.voice.lang.page_boundaries().to_owned()),
        ("credit", frame.voice.credit()),
        ("link", frame.address.link(&ui.state.to_query(&frame.context))),
    ];
    fixed.into_iter().chain(compared).chain(facts).chain(rest).collect()
}

//! Files of the view for readers, made in their browser: pictures, tables, and everything as JSON.

mod picture;
mod tables;

use super::assets::AssetEvent;
use super::hooks::{drawing, use_savings};
use super::saving::Saving;
use super::ui::{Ui, UiProps};
use super::{lost, sentence};
use crate::data::Dossier;
use crate::state::Compared;
pub(super) use picture::below_picture;
use tables::tables;
use yew::prelude::*;

/// The buttons for all files.
#[component]
pub(super) fn Downloads(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let lang = ui.setup.voice.lang;
    let savings = use_savings();
    use_effect_with((), {
        let ui = ui.clone();
        move |()| ui.tell(AssetEvent::DetailsAsked)
    });
    let button = |form: &'static str, what: Option<&'static str>, label: &str| {
        let class = format!("save-{}", what.unwrap_or(form));
        let file = Callback::from({
            let ui = ui.clone();
            move |ended| saving(&ui, form, what, ended)
        });
        savings.button(ui, class, label, file)
    };
    html! {
        <div class="downloads" part="download">
            <h3 aria-level={ui.setup.level(3)}>{ lang.download_picture() }</h3>
            <div class="buttons">{ button("svg", None, "SVG") }{ button("png", None, "PNG") }</div>
            <h3 aria-level={ui.setup.level(3)}>{ lang.download_data() }</h3>
            if ui.assets.details.is_some() {
                <div class="buttons">
                    { for named(ui).map(|(name, heading)| button("csv", Some(name), &lang.download_csv(heading))) }
                    { button("json", None, lang.download_json()) }
                </div>
            } else if ui.assets.lacks_details() {
                { lost::details(ui) }
            } else {
                <p class="soft">{ lang.panel_loading() }</p>
            }
            { savings.outcome(ui) }
        </div>
    }
}

/// The names of the tables that are not empty, and their headings.
fn named(ui: &Ui) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lang = ui.setup.voice.lang;
    let compares = Compared::shown(&ui.setup.context, &ui.state).is_some();
    let dossier = &ui.setup.context.dossier;
    let all = [
        ("countries", lang.legend_standings(), !dossier.standings.is_empty()),
        ("sites", lang.legend_blocs(), !dossier.sites.is_empty()),
        ("events", lang.legend_events(), !dossier.events.is_empty()),
        ("relations", lang.legend_relations(), !dossier.relations.is_empty()),
        ("coverage", lang.coverage_heading(), dossier.tells_coverage()),
        ("changes", lang.download_changes(), compares),
    ];
    all.into_iter().filter(|table| table.2).map(|table| (table.0, table.1))
}

fn saving(
    ui: &Ui,
    form: &'static str,
    what: Option<&'static str>,
    ended: Callback<bool>,
) -> Saving {
    let name = file_name(ui, what);
    if what.is_none() && form != "json" {
        let about = below_picture(&ui.setup).into();
        return Saving { form, name, tables: Vec::new(), about, ended };
    }
    let mut tables = tables(ui);
    tables.retain(|table| what.is_none_or(|what| table.name == what));
    let name = match what {
        Some(_) => Saving::versioned(&name, ui.setup.context.dossier.version.as_deref()),
        None => name,
    };
    Saving { form, name, tables, about: about(ui), ended }
}

/// Its content and its day: `sco-map-2007-07-03-sites`.
fn file_name(ui: &Ui, what: Option<&str>) -> String {
    let state = &ui.state;
    let since = state.compare.map(|other| format!("-compared-{other}")).unwrap_or_default();
    let what = what.map(|what| format!("-{what}")).unwrap_or_default();
    format!("sco-map-{}{since}{what}", state.date)
}

fn about(ui: &Ui) -> Vec<(&'static str, String)> {
    let setup = &ui.setup;
    let mut about = vec![
        ("title", setup.voice.title()),
        ("sentence", sentence::sentence(ui)),
        ("date", ui.state.date.to_string()),
        ("as_of", setup.context.dossier.as_of.to_string()),
        ("borders", setup.voice.lang.page_boundaries().to_owned()),
        ("credit", setup.voice.credit()),
        ("link", setup.link(&ui.state)),
    ];
    if let Some(day) = ui.state.compare {
        about.insert(3, ("compared_with", day.to_string()));
    }
    about.extend(facts(&setup.context.dossier));
    about
}

/// The definition of what is counted, and the version of the facts, as far as they are given.
fn facts(dossier: &Dossier) -> impl Iterator<Item = (&'static str, String)> {
    let given = [
        ("counted", dossier.counted.as_ref().map(ToString::to_string)),
        ("version", dossier.version.as_ref().map(ToString::to_string)),
        ("revised", dossier.revised.map(|day| day.to_string())),
    ];
    given.into_iter().filter_map(|(name, text)| Some((name, text?)))
}

//! All sources of what the map shows, and the notes on the whole map.

use crate::data::{Completeness, Correction, Holds, Kind, Origin, ordered};
use crate::i18n::{Lang, count, ended};
use crate::view::assets::AssetEvent;
use crate::view::cite::imprint;
use crate::view::hooks::{drawing, use_resting};
use crate::view::lost;
use crate::view::memo::memo;
use crate::view::panel::Cited;
use crate::view::shown::cite_shown;
use crate::view::ui::{Layout, Ui, UiProps};
use std::collections::BTreeMap;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// All of them.
pub(in crate::view) fn sources(ui: &Ui) -> Html {
    html! { <Sources ui={ui.clone()} /> }
}

/// The view of the sources of what the map shows. It is not rebuilt while the day moves.
#[component]
fn Sources(props: &UiProps) -> Html {
    drawing();
    let ui = use_resting(&props.ui);
    use_effect_with((), {
        let ui = ui.clone();
        move |()| ui.tell(AssetEvent::DetailsAsked)
    });
    memo(ui, drawn)
}

fn drawn(ui: &Ui) -> Html {
    html! {
        <section class="all-sources" part="sources">
            // Before hundreds of sources, below which nobody would find them.
            { scope(ui) }
            { corrections(ui) }
            <Shown ui={ui.anywhere()} />
            { notes(ui) }
            { imprint(ui) }
        </section>
    }
}

/// The rest of it: on paper, all numbers have lists of their own.
pub(in crate::view) fn brief(ui: &Ui) -> Html {
    html! { <section class="all-sources" part="sources">{ scope(ui) }{ notes(ui) }{ imprint(ui) }</section> }
}

/// The sources of what the map shows, wherever its camera is.
#[component]
fn Shown(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let chosen = use_state_eq(|| None::<String>);
    let mut cited = Cited::new(ui.assets.details.clone());
    cite_shown(&ui.setup.context, &ui.state, &mut cited);
    html! {
        if cited.count() > 0 {
            { all(ui, &cited, &chosen) }
        } else if ui.assets.lacks_details() {
            { lost::details(ui) }
        } else if ui.assets.details.is_none() {
            <p class="soft loading">{ ui.setup.voice.lang.panel_loading() }</p>
            <p class="online">{ ui.setup.voice.lang.panel_online() }</p>
        }
    }
}

/// The whole list under its heading. On a page of its own, it is folded.
fn all(ui: &Ui, cited: &Cited, chosen: &Chosen) -> Html {
    let lang = ui.setup.voice.lang;
    let title = lang.widget_sources_of(cited.count(), &lang.day(ui.state.date));
    let heading = html! { <h2 aria-level={ui.setup.level(2)}>{ title }</h2> };
    let list =
        html! { <>{ filter(ui, cited, chosen) }{ cited.marked(&ui.setup, chosen.as_deref()) }</> };
    match ui.setup.layout {
        Layout::Widget => html! { <>{ heading }{ list }</> },
        Layout::Page => {
            html! { <details class="folded"><summary>{ heading }</summary>{ list }</details> }
        }
    }
}

/// The mark of the sources to show; none for all.
type Chosen = UseStateHandle<Option<String>>;

/// Buttons for the marks of the sources, each with its number, and a list of their languages; nothing if they have no
/// marks.
fn filter(ui: &Ui, cited: &Cited, chosen: &Chosen) -> Html {
    let lang = ui.setup.voice.lang;
    let [languages, marks] = cited.marks(lang);
    if marks.is_empty() {
        return Html::default();
    }
    let button = |mark: Option<&str>, n: u32| {
        let name = mark.unwrap_or(lang.source_any());
        let pressed = if chosen.as_deref() == mark { "true" } else { "false" };
        let (set, mark) = (chosen.setter(), mark.map(str::to_owned));
        html! {
            <button key={name.to_owned()} type="button" aria-pressed={pressed} onclick={move |_: MouseEvent| set.set(mark.clone())}>
                { format!("{name} ") }<span class="number">{ n }</span>
            </button>
        }
    };
    html! {
        <div class="choice" role="group" aria-label={lang.source_filter()}>
            { button(None, cited.count()) }
            { for marks.iter().map(|(mark, n)| button(Some(mark), *n)) }
            if !languages.is_empty() { { by_language(lang, &languages, chosen) } }
        </div>
    }
}

/// A list of the languages of the sources, each with its number.
fn by_language(lang: Lang, languages: &BTreeMap<String, u32>, chosen: &Chosen) -> Html {
    let set = chosen.setter();
    let onchange = move |event: Event| {
        let name = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value());
        set.set(name.filter(|name| !name.is_empty()));
    };
    let option = |(name, n): (&String, &u32)| {
        let selected = chosen.as_ref() == Some(name);
        html! { <option key={name.clone()} value={name.clone()} {selected}>{ format!("{name} {n}") }</option> }
    };
    let is_any = !chosen.as_ref().is_some_and(|mark| languages.contains_key(mark));
    html! {
        <select aria-label={lang.source_language()} {onchange}>
            <option value="" selected={is_any}>{ lang.source_any_language() }</option>
            { for languages.iter().map(option) }
        </select>
    }
}

/// The definition of what is counted, and the covered countries by completeness.
pub(in crate::view) fn scope(ui: &Ui) -> Html {
    let (setup, dossier) = (&ui.setup, &ui.setup.context.dossier);
    let lang = setup.voice.lang;
    if dossier.counted.is_none() && !dossier.tells_coverage() {
        return Html::default();
    }
    let list = |kind: Completeness| {
        let held = dossier
            .coverage
            .iter()
            .filter(|one| one.completeness == kind && one.span.on(ui.state.date) != Holds::No);
        let names: Vec<_> = held.map(|one| setup.voice.country(one.country)).collect();
        let names = ordered(&names, String::cmp);
        (!names.is_empty())
            .then(|| html! { <p>{ lang.coverage_list(kind, &lang.series(&names)) }</p> })
    };
    html! {
        <section class="scope">
            <h2 aria-level={setup.level(2)}>{ lang.coverage_counted() }</h2>
            if let Some(counted) = &dossier.counted { <p>{ counted.to_string() }</p> }
            { for Completeness::all().filter_map(list) }
        </section>
    }
}

/// Corrections of earlier versions of the facts, the newest first.
pub(in crate::view) fn corrections(ui: &Ui) -> Html {
    let setup = &ui.setup;
    let details = ui.assets.details.as_deref();
    let all = details.map_or(&[][..], |details| &details.corrections);
    if all.is_empty() {
        return Html::default();
    }
    let mut cited = Cited::new(ui.assets.details.clone());
    let line = |one: &Correction| {
        let lang = setup.voice.lang;
        let corrected = lang.source_corrected(&ended(&one.now), &ended(&one.was));
        let why = one.why.as_deref().map(|why| format!(" {}", ended(why))).unwrap_or_default();
        let cites =
            if one.sources.is_empty() { Html::default() } else { cited.cite(setup, &one.sources) };
        html! {
            <li>
                <span class="when">{ lang.date(one.date) }</span>{ format!(" {}: {corrected}{why}", one.fact) }{ cites }
            </li>
        }
    };
    let newest = ordered(all, |a, b| b.date.cmp(&a.date));
    let lines: Vec<_> = newest.iter().map(line).collect();
    let title = setup.voice.lang.source_corrections(count(all.len()));
    html! {
        <details class="folded corrections">
            <summary>{ title }</summary><ul>{ for lines }</ul>{ cited.whole(setup) }
        </details>
    }
}

/// The tables of all facts, by the names of their files, and the description of their fields.
pub const TABLES: [&str; 15] = [
    "datapackage.json",
    "sites.csv",
    "standings.csv",
    "bids.csv",
    "guests.csv",
    "ties.csv",
    "relations.csv",
    "events.csv",
    "claims.csv",
    "coverage.csv",
    "corrections.csv",
    "exceptions.csv",
    "sources.csv",
    "countries.csv",
    "organisations.csv",
];

/// Links to them, where the page has them.
fn tables(ui: &Ui) -> Html {
    let setup = &ui.setup;
    let ours = setup.context.dossier.origin == Origin::Ours;
    let Some(folder) = setup.tables.as_deref().filter(|_| ours) else { return Html::default() };
    let link = |name: &str| html! { <>{ " " }<a href={format!("{folder}{name}")}>{ name.to_owned() }</a></> };
    html! { <p class="data-tables">{ setup.voice.lang.source_tables() }{ for TABLES.map(link) }</p> }
}

/// The day up to which evidence was gathered, the tables, borders and credit.
pub(in crate::view) fn notes(ui: &Ui) -> Html {
    let lang = ui.setup.voice.lang;
    html! {
        <div class="notes">
            <p>{ ui.setup.as_of() }</p>
            { tables(ui) }
            <p>{ lang.page_boundaries() }</p>
            <p>{ ui.setup.voice.credit() }</p>
        </div>
    }
}

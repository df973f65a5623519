//! Data tables: every country, site, event and relation of the day.

mod countries;
mod events;
mod grid;
mod handout;
mod kind;
mod relations;
mod sites;

use super::assets::AssetEvent;
use super::hooks::{drawing, use_printing, use_resting, use_savings};
use super::kept::use_kept;
use super::ui::{Ui, UiProps};
use crate::i18n::Lang;
use grid::{table, wanted};
use kind::Table;
use yew::prelude::*;

/// All of them.
pub(super) fn tables(ui: &Ui) -> Html {
    html! { <Tables ui={ui.clone()} /> }
}

/// The tables of the day on which the reader rests.
#[component]
fn Tables(props: &UiProps) -> Html {
    drawing();
    let ui = use_resting(&props.ui);
    html! { <Rested {ui} /> }
}

/// The chosen table.
#[component]
fn Rested(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let lang = ui.setup.voice.lang;
    let kept = &ui.setup.kept;
    let sorts = [0, 1, 2, 3].map(|one| &kept.sorts[one]);
    let sorts = [use_kept(sorts[0]), use_kept(sorts[1]), use_kept(sorts[2]), use_kept(sorts[3])];
    let whole = [
        use_state_eq(|| false),
        use_state_eq(|| false),
        use_state_eq(|| false),
        use_state_eq(|| false),
    ];
    let chosen = use_kept(&kept.table);
    let savings = use_savings();
    let offered: Vec<_> = Table::ALL.into_iter().filter(|one| one.has_facts(ui)).collect();
    let now = chosen_of(*chosen, &offered);
    let sites = Table::Sites.index();
    let printed = (&sorts[sites], &whole[sites]);
    let (sort, whole) = (&sorts[now.index()], &whole[now.index()]);
    let rows = now.rows(ui, wanted(sort, **whole));
    let is_handout = use_printing() && !ui.has_card();
    use_effect_with(is_handout, {
        let ui = ui.clone();
        move |is_handout| {
            if *is_handout {
                ui.tell(AssetEvent::DetailsAsked);
            }
        }
    });
    let file = Callback::from({
        let (ui, sort) = (ui.clone(), **sort);
        move |ended| now.file(&ui, sort, ended)
    });
    html! {
        <section class="tables" part="table" aria-label={lang.table_label()}>
            <div class="table-head">
                { choice(lang, &offered, &chosen) }
                { savings.outcome(ui) }
                { savings.button(ui, "save-table".to_owned(), lang.table_download(), file) }
            </div>
            if !is_handout || now != Table::Sites {
                { table(ui, &now.caption(ui), &now.heads(ui), rows, sort, whole) }
            }
            if is_handout { { handout::sites(ui, printed.0, printed.1) } }
        </section>
    }
}

/// All tables, with all rows.
#[cfg(feature = "ssr")]
#[component]
pub(super) fn Whole(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (sort, whole) = (use_state_eq(Default::default), use_state_eq(|| true));
    let offered = Table::ALL.into_iter().filter(|one| one.has_facts(ui));
    let tables = offered.map(|one| {
        table(ui, &one.caption(ui), &one.heads(ui), one.rows(ui, usize::MAX), &sort, &whole)
    });
    html! { <section class="tables">{ for tables }</section> }
}

/// The chosen table, or the first if the facts have nothing for it.
fn chosen_of(chosen: usize, offered: &[Table]) -> Table {
    let first = offered.first().copied().unwrap_or_default();
    offered.iter().copied().find(|one| one.index() == chosen).unwrap_or(first)
}

fn choice(lang: Lang, offered: &[Table], chosen: &UseStateHandle<usize>) -> Html {
    let now = chosen_of(**chosen, offered);
    let button = |one: Table| {
        let set = chosen.setter();
        let pressed = if one == now { "true" } else { "false" };
        html! {
            <button key={one.index()} type="button" aria-pressed={pressed} onclick={move |_: MouseEvent| set.set(one.index())}>{ one.name(lang) }</button>
        }
    };
    html! {
        <div class="choice" role="group" aria-label={lang.table_choice()}>
            { for offered.iter().copied().map(button) }
        </div>
    }
}

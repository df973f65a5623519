//! Data tables: every country, site, event and relation of the day.

mod countries;
mod events;
mod grid;
mod handout;
mod relations;
mod sites;

use super::assets::AssetEvent;
use super::hooks::{drawing, use_printing, use_resting, use_savings};
use super::kept::{Sort, use_kept};
use super::saving::{Saving, TableText};
use super::ui::{Ui, UiProps};
use crate::i18n::Lang;
use grid::{Row, Rows, sorted, table, wanted};
use yew::prelude::*;

/// A table.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Table {
    /// Countries with a standing on the day.
    #[default]
    Countries,
    /// Sites in use on the day.
    Sites,
    /// All events.
    Events,
    /// Relations of the day.
    Relations,
}

/// The tables of the day on which the reader rests.
#[component]
pub(super) fn Tables(props: &UiProps) -> Html {
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
    let (sort, whole) = (use_state_eq(Sort::default), use_state_eq(|| true));
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

impl Table {
    const ALL: [Self; 4] = [Self::Countries, Self::Sites, Self::Events, Self::Relations];

    fn index(self) -> usize {
        self as usize
    }

    fn has_facts(self, ui: &Ui) -> bool {
        let dossier = &ui.setup.context.dossier;
        !match self {
            Self::Countries => dossier.standings.is_empty(),
            Self::Sites => dossier.sites.is_empty(),
            Self::Events => dossier.events.is_empty(),
            Self::Relations => dossier.relations.is_empty(),
        }
    }

    fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Countries => lang.legend_standings(),
            Self::Sites => lang.legend_blocs(),
            Self::Events => lang.legend_events(),
            Self::Relations => lang.legend_relations(),
        }
    }

    /// The table as it is shown, with all rows.
    fn file(self, ui: &Ui, sort: Sort, ended: Callback<bool>) -> Saving {
        let name = ["countries", "sites", "events", "relations"][self.index()];
        let heads = self.heads(ui);
        let rows = sorted(self.rows(ui, usize::MAX).rows, sort, heads.len());
        let rows = texts(&heads, &rows);
        Saving {
            form: "csv",
            name: Saving::versioned(
                &format!("sco-map-{}-{name}-as-shown", ui.state.date),
                ui.setup.context.dossier.version.as_deref(),
            ),
            tables: vec![TableText { name, rows }],
            about: Vec::new(),
            ended,
        }
    }

    fn caption(self, ui: &Ui) -> String {
        let lang = ui.setup.voice.lang;
        let day = lang.day(ui.state.date);
        match self {
            Self::Countries => lang.table_countries(&day),
            Self::Sites => lang.table_sites(&day),
            Self::Events => lang.table_events().to_owned(),
            Self::Relations => lang.panel_relations_now(&day),
        }
    }

    fn heads(self, ui: &Ui) -> Vec<AttrValue> {
        let lang = ui.setup.voice.lang;
        let fixed =
            |heads: &[&'static str]| heads.iter().map(|head| AttrValue::from(*head)).collect();
        match self {
            Self::Countries => {
                let counted =
                    ui.setup.context.bloc.map(|bloc| lang.time_track_sites(lang.site_bloc(bloc)));
                let heads: Vec<_> =
                    fixed(&[lang.table_country(), lang.table_standing(), lang.table_since()]);
                heads.into_iter().chain(counted.map(AttrValue::from)).collect()
            }
            Self::Sites => fixed(&[
                lang.table_site(),
                lang.table_country(),
                lang.table_bloc(),
                lang.table_kind(),
                lang.table_used_by(),
                lang.table_since(),
                lang.table_attested(),
            ]),
            Self::Events => fixed(&[
                lang.table_event(),
                lang.table_when(),
                lang.table_kind(),
                lang.panel_countries(),
            ]),
            Self::Relations => {
                fixed(&[lang.panel_between(), lang.table_kind(), lang.table_since()])
            }
        }
    }

    fn rows(self, ui: &Ui, most: usize) -> Rows {
        match self {
            Self::Countries => countries::countries(ui),
            Self::Sites => sites::sites(ui, most),
            Self::Events => events::events(ui, most),
            Self::Relations => relations::relations(ui),
        }
    }
}

/// The words of a table, with those of its head first.
fn texts(heads: &[AttrValue], rows: &[Row]) -> Vec<Vec<String>> {
    let mut texts = vec![heads.iter().map(ToString::to_string).collect()];
    for row in rows {
        texts.push(row.cells.iter().map(|cell| cell.text.clone()).collect());
    }
    texts
}

//! The widget: one screen at any size. What does not fit is in tabs, in a card or in a sheet.

mod card;
mod clock;
mod escape;
mod foot;
mod head;
mod key;
mod lists;
mod note;
mod sheet;
mod sources;
mod tabs;

use super::download::Downloads;
use super::hooks::{Focus, drawing, use_printing};
use super::kept::Sheet;
use super::map::MapView;
use super::memo::memo;
use super::playback::Playback;
use super::search::Search;
use super::speech::Speech;
use super::ui::{Layout, Ui};
use super::{cite, compare, legend, lost, reading, sentence};
use crate::state::{List, Tab};
use foot::Foot;
use head::Head;
pub(super) use key::of_comparison as compared_key;
pub(super) use lists::Lists;
use note::use_note;
use sheet::{Sheets, use_sheets};
pub use sources::TABLES;
pub(super) use sources::{brief, sources};
#[cfg(feature = "ssr")]
pub(super) use sources::{corrections, notes, scope};
use yew::prelude::*;

/// The properties of the widget.
#[derive(Properties, PartialEq)]
pub(super) struct WidgetProps {
    pub(super) ui: Ui,
    pub(super) focus: Focus,
    pub(super) playback: Playback,
    /// The element that holds the map.
    pub(super) picture: NodeRef,
}

/// Title and sentence, tabs, the chosen view, time, legend and foot.
#[component]
pub(super) fn Widget(props: &WidgetProps) -> Html {
    drawing();
    let WidgetProps { ui, focus, playback, picture } = props;
    let (sheets, note) = (use_sheets(ui), use_note());
    let (facts, anytime) = (ui.anywhere(), ui.anytime());
    let sentence = AttrValue::from(sentence::sentence(ui));
    let (tab, list) = (ui.tab(), ui.list());
    // A page of its own has the lists anyway.
    let prints = use_printing() && ui.setup.layout == Layout::Widget;
    let told = use_told(ui);
    html! {
        <div class={classes!("widget", told.then_some("told"))} onclick={note.listen(&facts)} onkeydown={|event: KeyboardEvent| escape::put_away(&event)}>
            <Head ui={anytime.clone()} sentence={sentence.clone()} />
            <div class={classes!("bar", (tab != Tab::Map).then_some("away"))}>{ memo(anytime.clone(), tabs::tabs) }<Search ui={anytime.clone()} /></div>
            <div class="view" id="view" role="tabpanel" aria-labelledby={format!("tab-{}", crate::data::Kind::name(tab))}>
                <div class={classes!("map-view", list.is_some().then_some("away"))} hidden={list.is_some() && !prints}>
                    <div class="picture" ref={picture}>
                        <MapView ui={ui.clone()} {sentence} />
                        { lost::shapes(ui) }
                    </div>
                    { card::card(&facts, focus, &note) }
                </div>
                if list == Some(List::Table) || prints && !ui.has_card() { <div class="list" tabindex="-1">{ reading::part(&facts, |reading| (reading.tables)(&facts)) }</div> }
                if list == Some(List::Sources) {
                    <div class="list" tabindex="-1">{ reading::part(ui, |reading| (reading.sources)(ui)) }</div>
                } else if prints {
                    <div class="list">{ reading::part(ui, |reading| (reading.brief)(ui)) }</div>
                }
                { open(ui, playback, &sheets) }
            </div>
            { clock::clock(ui, playback, &sheets) }
            { key::key(&facts) }
            <Foot ui={anytime} {sheets} />
            <Speech ui={facts} quiet={playback.plays()} />
        </div>
    }
}

/// Whether the story is open, or a card that replaced it. A phone hides the head during a story. The head must not return
/// while a finger chooses something else on the map.
#[hook]
fn use_told(ui: &Ui) -> bool {
    let before = use_mut_ref(|| false);
    let told = ui.tab() == Tab::Story || (*before.borrow() && ui.has_panel());
    before.replace(told);
    told
}

/// The whole legend; during a comparison, behind the key to its signs.
fn layers(ui: &Ui) -> Html {
    html! { <>{ compare::key(ui, Html::default()) }{ legend::legend(ui) }</> }
}

/// The open sheet.
fn open(ui: &Ui, playback: &Playback, sheets: &Sheets) -> Html {
    let lang = ui.setup.voice.lang;
    let Some(open) = sheets.open() else { return Html::default() };
    let title = match open {
        Sheet::Date => lang.widget_date_title(),
        Sheet::Layers => lang.widget_layers_title(),
        Sheet::Compare => lang.widget_compare_title(),
        Sheet::Share => lang.widget_share(),
        Sheet::Download => lang.widget_download(),
    };
    let content = reading::part(ui, |reading| (reading.sheet)(ui, playback, open));
    sheets.sheet(title, lang.panel_close(), content)
}

/// What is in that sheet.
pub(super) fn content(ui: &Ui, playback: &Playback, sheet: Sheet) -> Html {
    match sheet {
        Sheet::Date => clock::moment(ui, playback),
        Sheet::Layers => layers(&ui.anywhere()),
        Sheet::Compare => compare::row(ui),
        Sheet::Share => html! { <cite::Cite ui={ui.clone()} /> },
        Sheet::Download => html! { <Downloads ui={ui.clone()} /> },
    }
}

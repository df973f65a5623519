//! The foot: how far the evidence goes, the note on borders, and what a reader can do with the map.

use super::lists::to_list;
use super::sheet::Sheets;
use crate::state::List;
use crate::view::hooks::{drawing, use_full_screen};
use crate::view::kept::Sheet;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The properties of the foot.
#[derive(Properties, PartialEq)]
pub(super) struct FootProps {
    pub(super) ui: Ui,
    pub(super) sheets: Sheets,
}

/// The buttons of the foot that open sheets.
fn menus(ui: &Ui, sheets: &Sheets) -> Html {
    let lang = ui.setup.voice.lang;
    html! {
        <>
            { sheets.button(Sheet::Layers, "open-layers", lang.widget_layers().into()) }
            { sheets.button(Sheet::Compare, "open-compare", lang.widget_compare().into()) }
            { sheets.button(Sheet::Share, "open-share", lang.widget_share().into()) }
            { sheets.button(Sheet::Download, "open-download", lang.widget_download().into()) }
        </>
    }
}

/// The note on borders opens the list of sources, which has all of it.
#[component]
pub(super) fn Foot(props: &FootProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (lang, supplied) = (ui.setup.voice.lang, ui.setup.voice.supplied());
    let node = use_node_ref();
    let full = use_full_screen(&node);
    let label = if full.is_on { lang.story_leave_full_screen() } else { lang.story_full_screen() };
    html! {
        <div class="foot" part="notes" data-notes={ui.setup.notes()} ref={node}>
            if !supplied.is_empty() { <p class="supplied">{ supplied }</p> }
            <p>
                { lang.page_as_of(&lang.day(ui.setup.context.dossier.as_of)) }
                { " " }
                <button type="button" class="link" onclick={to_list(ui, List::Sources)}>{ lang.widget_borders() }</button>
            </p>
            <div class="menus">
                { menus(ui, &props.sheets) }
                if full.is_offered {
                    <button type="button" class="full" onclick={full.toggle.clone()}>{ label }</button>
                }
            </div>
        </div>
    }
}

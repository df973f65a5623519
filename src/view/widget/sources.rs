//! All sources of what the map shows, and the notes on the whole map.

use crate::data::{Details, Evidence, Holds, Layer};
use crate::view::assets::AssetEvent;
use crate::view::cite::use_imprint;
use crate::view::hooks::{drawing, use_resting};
use crate::view::lost;
use crate::view::panel::Cited;
use crate::view::ui::{Layout, Ui, UiProps};
use yew::prelude::*;

/// The view of the sources of what the map shows.
#[component]
pub(super) fn Sources(props: &UiProps) -> Html {
    drawing();
    let ui = use_resting(&props.ui);
    let imprint = use_imprint(&ui);
    use_effect_with((), {
        let ui = ui.clone();
        move |()| ui.tell(AssetEvent::DetailsAsked)
    });
    let mut cited = Cited::new(ui.assets.details.clone());
    cite_shown(&ui, &mut cited);
    html! {
        <section class="all-sources" part="sources">
            if cited.count() > 0 {
                { all(&ui, &cited) }
            } else if ui.assets.lacks_details() {
                { lost::details(&ui) }
            } else if ui.assets.details.is_none() {
                <p class="soft">{ ui.frame.voice.lang.panel_loading() }</p>
            }
            { notes(&ui) }
            { imprint }
        </section>
    }
}

/// The whole list under its heading. On a page of its own, it is folded.
fn all(ui: &Ui, cited: &Cited) -> Html {
    let lang = ui.frame.voice.lang;
    let title = lang.widget_sources_of(cited.count(), &lang.day(ui.state.date));
    let heading = html! { <h2 aria-level={ui.frame.level(2)}>{ title }</h2> };
    let list = cited.whole(&ui.frame);
    match ui.frame.layout {
        Layout::Widget => html! { <>{ heading }{ list }</> },
        Layout::Page => {
            html! { <details class="folded"><summary>{ heading }</summary>{ list }</details> }
        }
    }
}

/// The day up to which evidence was gathered, borders, and credit.
pub(in crate::view) fn notes(ui: &Ui) -> Html {
    let lang = ui.frame.voice.lang;
    html! {
        <div class="notes">
            <p>{ lang.page_as_of(&lang.day(ui.frame.context.dossier.as_of)) }</p>
            <p>{ lang.page_boundaries() }</p>
            <p>{ ui.frame.voice.credit() }</p>
        </div>
    }
}

/// Numbers the sources of what the map shows.
pub(in crate::view) fn cite_shown(ui: &Ui, cited: &mut Cited) {
    if let Some(details) = &ui.assets.details {
        shown(ui, details).for_each(|evidence| cited.add(&evidence.sources));
    }
}

/// The evidence of each standing, site, relation and event on the map.
fn shown<'a>(ui: &'a Ui, details: &'a Details) -> impl Iterator<Item = &'a Evidence> {
    let (context, state) = (&ui.frame.context, ui.state);
    let dossier = &context.dossier;
    let standings = dossier.standings.iter().enumerate().filter(move |(_, standing)| {
        state.layers.shows(Layer::Standing(standing.kind)) && standing.on(state.date) != Holds::No
    });
    let standings =
        standings.filter_map(|(index, _)| Some(&details.standings.get(index)?.evidence));
    let sites =
        dossier.sites_on(state.date).filter(move |(_, site, _)| state.layers.shows_site(site));
    let sites = sites.filter_map(|(index, ..)| Some(&details.sites.get(index)?.evidence));
    let relations = state.relations_shown(context);
    let relations =
        relations.filter_map(|shown| Some(&details.relations.get(shown.index)?.evidence));
    let events = state.events_shown(context).into_iter();
    let events = events.filter_map(|shown| Some(&details.events.get(shown.index)?.evidence));
    standings.chain(sites).chain(relations).chain(events)
}

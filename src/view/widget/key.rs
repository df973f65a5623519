//! The legend in one line: what is on the map now, with counts. The sheet of layers has all of it.

use crate::data::Layer;
use crate::state::Compared;
use crate::view::ui::Ui;
use crate::view::{compare, legend, swatch};
use yew::prelude::*;

/// The entries of the selection or the step, then each layer that is on and not empty, land that is not covered, and
/// disputed land; in a comparison, its signs instead of the day's standings and sites.
pub(super) fn key(ui: &Ui) -> Html {
    let lang = ui.setup.voice.lang;
    let (told, on): (Vec<_>, Vec<_>) = Layer::all()
        .filter(|layer| is_drawn(ui, *layer))
        .partition(|layer| legend::is_told(ui, *layer));
    let layers = told.into_iter().chain(on);
    if Compared::shown(&ui.setup.context, &ui.state).is_some() {
        let lines = layers
            .filter(|layer| matches!(layer, Layer::Relation(_) | Layer::Events | Layer::Ties));
        return compare::key(ui, html! { <>{ for lines.map(|layer| of(ui, layer)) }</> });
    }
    // What was not searched belongs to what is counted, in front of what a narrow line cuts off.
    let tells_coverage = ui.setup.context.dossier.tells_coverage();
    let counted = ui.setup.context.bloc.map(Layer::Bloc);
    html! {
        <ul class="key-line" part="key" aria-label={lang.widget_key()}>
            { for layers.map(|layer| html! {
                <>
                    <li>{ of(ui, layer) }</li>
                    if tells_coverage && counted == Some(layer) {
                        <li>{ entry(swatch::left_out(), lang.legend_uncovered(), None) }</li>
                    }
                </>
            }) }
            <li>{ entry(swatch::disputed(), lang.legend_disputed(), None) }</li>
        </ul>
    }
}

/// Whether the map shows something of that layer. The kinds of sites have the camps' entries.
fn is_drawn(ui: &Ui, layer: Layer) -> bool {
    let is_on = ui.state.layers.shows(layer) && legend::count(ui, layer) > 0;
    !matches!(layer, Layer::Kind(_)) && (is_on || legend::is_told(ui, layer))
}

fn of(ui: &Ui, layer: Layer) -> Html {
    let name = legend::name(ui.setup.voice.lang, layer);
    let count = if legend::is_told(ui, layer) { legend::told } else { legend::count };
    entry(legend::picture(layer), name, Some(count(ui, layer)))
}

fn entry(picture: Html, name: &'static str, count: Option<u16>) -> Html {
    html! {
        <span class="entry">
            { swatch::key(picture) }
            <span>{ name }</span>
            if let Some(count) = count { <span class="number">{ count }</span> }
        </span>
    }
}

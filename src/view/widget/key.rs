//! The legend in one line: what is on the map now, with counts. The sheet of layers has all of it.

use crate::data::Layer;
use crate::state::Compared;
use crate::view::hooks::{drawing, use_clipped};
use crate::view::ui::Ui;
use crate::view::{compare, legend, swatch};
use yew::prelude::*;

/// The legend of the day or, in a comparison, of the changes; `more` opens the sheet of layers.
pub(super) fn key(ui: &Ui, more: Html) -> Html {
    if Compared::shown(&ui.setup.context, &ui.state).is_none() {
        return html! { <Line ui={ui.clone()}>{ more }</Line> };
    }
    let lines = layers(ui)
        .into_iter()
        .filter(|layer| matches!(layer, Layer::Relation(_) | Layer::Events | Layer::Ties));
    compare::key(ui, html! { <>{ for lines.map(|layer| of(ui, layer)) }</> })
}

/// The properties of the line.
#[derive(Properties, PartialEq)]
struct LineProps {
    ui: Ui,
    /// The button at the end of a line that is too narrow for all of it.
    children: Html,
}

/// The layers, land that is not covered, and disputed land.
#[component]
fn Line(props: &LineProps) -> Html {
    drawing();
    let ui = &props.ui;
    let lang = ui.setup.voice.lang;
    let node = use_node_ref();
    let layers = layers(ui);
    let words = layers.iter().map(|layer| format!("{layer:?} {} ", legend::count(ui, *layer)));
    let clipped = use_clipped(&node, words.collect::<String>().into());
    // What was not searched belongs to what is counted, in front of what a narrow line cuts off.
    let tells_coverage = ui.setup.context.dossier.tells_coverage();
    let counted = ui.setup.context.bloc.map(Layer::Bloc);
    html! {
        <ul class={classes!("key-line", clipped.then_some("clipped"))} part="key" aria-label={lang.widget_key()} ref={node}>
            { for layers.into_iter().map(|layer| html! {
                <>
                    <li>{ of(ui, layer) }</li>
                    if tells_coverage && counted == Some(layer) {
                        <li>{ entry(swatch::left_out(), lang.legend_uncovered(), None) }</li>
                    }
                </>
            }) }
            <li>{ entry(swatch::disputed(), lang.legend_disputed(), None) }</li>
            if clipped { <li>{ props.children.clone() }</li> }
        </ul>
    }
}

/// The layers of the selection or the step, then each that is on and not empty.
fn layers(ui: &Ui) -> Vec<Layer> {
    let (mut told, on): (Vec<_>, Vec<_>) = Layer::all()
        .filter(|layer| is_drawn(ui, *layer))
        .partition(|layer| legend::is_told(ui, *layer));
    told.extend(on);
    told
}

/// Whether the map shows something of that layer. The kinds of sites have the camps' entries.
fn is_drawn(ui: &Ui, layer: Layer) -> bool {
    let is_on = ui.state.layers.shows(layer) && legend::count(ui, layer) > 0;
    !matches!(layer, Layer::Kind(_)) && (is_on || legend::is_told(ui, layer))
}

fn of(ui: &Ui, layer: Layer) -> Html {
    let name = legend::name(ui.setup.voice.lang, layer);
    entry(legend::picture(layer), name, Some(legend::count(ui, layer)))
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

//! The legend in one line: what is on the map now, with counts. The sheet of layers has all of it.

use crate::data::{Bloc, Change, InUse, Kind, Layer};
use crate::state::Compared;
use crate::view::ui::Ui;
use crate::view::{compare, legend, reading, swatch};
use yew::prelude::*;

/// The legend of the day or, in a comparison, of its signs.
pub(super) fn key(ui: &Ui) -> Html {
    legend::counted(ui, drawn)
}

fn drawn(ui: &Ui) -> Html {
    // Without the second part of the program, the card says so.
    let reading = reading::of(ui);
    match Compared::shown(&ui.setup.context, &ui.state).zip(reading) {
        Some((compared, reading)) => (reading.compared)(ui, &compared),
        None => of_day(ui),
    }
}

/// The entries of the selection or the step, then each layer that is on and not empty, then what else is drawn.
fn of_day(ui: &Ui) -> Html {
    let layers = layers(ui);
    let mut entries: Vec<_> = layers.iter().map(|shown| of(ui, *shown)).collect();
    // What was not searched belongs to what is counted, in front of what a narrow line cuts off.
    let counted = ui.setup.context.bloc.map(Layer::Bloc);
    let place = layers.iter().position(|(layer, _)| Some(*layer) == counted);
    let place = place.map_or(entries.len(), |place| place + 1);
    entries.splice(place..place, uncovered(ui));
    let entries = entries.into_iter().chain([disputed(ui)]).chain(marks(ui));
    html! {
        <ul class="key-line" part="key" aria-label={ui.setup.voice.lang.widget_key()}>
            { for entries.map(|entry| html! { <li>{ entry }</li> }) }
        </ul>
    }
}

/// The entries of a comparison.
pub(in crate::view) fn of_comparison(ui: &Ui, compared: &Compared) -> Html {
    let lang = ui.setup.voice.lang;
    let (standings, others): (Vec<_>, Vec<_>) =
        layers(ui).into_iter().partition(|(layer, _)| matches!(layer, Layer::Standing(_)));
    let lines = others.into_iter().filter(|(layer, _)| !matches!(layer, Layer::Bloc(_)));
    let lines = lines.map(|shown| of(ui, shown));
    // The land of the day; the numbers are those of what changed.
    let land = standings
        .into_iter()
        .map(|(layer, _)| entry(legend::picture(layer), legend::name(lang, layer), None));
    // Sites of both days are drawn; their numbers are those of what changed.
    let blocs = Bloc::all()
        .filter(|bloc| is_any_drawn(ui, compared, *bloc))
        .map(|bloc| entry(legend::picture(Layer::Bloc(bloc)), lang.site_bloc(bloc), None));
    let rest = uncovered(ui).into_iter().chain([disputed(ui)]).chain(marks(ui));
    compare::key(ui, html! { <>{ for lines.chain(land).chain(blocs).chain(rest) }</> })
}

/// The layers of the selection or the step, then each that is on and not empty, with their numbers on the map. The kinds
/// of sites have the camps' entries.
fn layers(ui: &Ui) -> Vec<(Layer, u16)> {
    let is_on = |layer: Layer| ui.state.layers.shows(layer);
    let number =
        |layer| if is_on(layer) { legend::count(ui, layer) } else { legend::told(ui, layer) };
    let all = Layer::all().filter(|layer| !matches!(layer, Layer::Kind(_)));
    let drawn = all.map(|layer| (layer, number(layer))).filter(|(_, number)| *number > 0);
    let (on, mut told): (Vec<_>, Vec<_>) = drawn.partition(|(layer, _)| is_on(*layer));
    told.extend(on);
    told
}

fn uncovered(ui: &Ui) -> Option<Html> {
    let lang = ui.setup.voice.lang;
    let tells_coverage = ui.setup.context.dossier.tells_coverage();
    tells_coverage.then(|| entry(swatch::left_out(), lang.legend_uncovered(), None))
}

fn disputed(ui: &Ui) -> Html {
    entry(swatch::disputed(), ui.setup.voice.lang.legend_disputed(), None)
}

/// The looks of marks that are on the map, apart from the plain one.
fn marks(ui: &Ui) -> Vec<Html> {
    let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
    let is_on = |one: &&InUse| ui.state.layers.shows_site(&dossier.sites[one.site]);
    let is_any = |is: &dyn Fn(&InUse) -> bool| ui.facts.sites.iter().filter(is_on).any(is);
    let hollow = is_any(&|one| !dossier.sites[one.site].is_counted());
    let presumed = is_any(&|one| one.presumed);
    let all = [
        (hollow, swatch::hollow(), legend::hollow(ui)),
        (presumed, swatch::presumed(), lang.legend_presumed()),
    ];
    let drawn = all.into_iter().filter(|(is_drawn, ..)| *is_drawn);
    drawn.map(|(_, picture, name)| entry(picture, name, None)).collect()
}

/// Whether a site of that bloc is in use on the day, or has opened or closed.
fn is_any_drawn(ui: &Ui, compared: &Compared, bloc: Bloc) -> bool {
    let dossier = &ui.setup.context.dossier;
    let is_of = |site: usize| {
        let site = &dossier.sites[site];
        site.bloc == bloc && ui.state.layers.shows_site(site)
    };
    let is_changed = |change: Change| matches!(change, Change::Site { site, .. } if is_of(site));
    ui.facts.sites.iter().any(|one| is_of(one.site))
        || compared.changes.iter().any(|(_, change)| is_changed(*change))
}

fn of(ui: &Ui, (layer, number): (Layer, u16)) -> Html {
    entry(legend::picture(layer), legend::name(ui.setup.voice.lang, layer), Some(number))
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

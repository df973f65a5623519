//! The legend in one line: what is on the map now, with counts. The sheet of layers has all of it.

use crate::data::{Bloc, Kind, Layer, StandingKind};
use crate::view::swatch;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Standings and camps with facts on the day whose layer is on, and disputed land.
pub(super) fn key(ui: &Ui) -> Html {
    let (lang, counts) = (ui.frame.voice.lang, &ui.facts.counts);
    let shows = |layer, count: u16| count > 0 && ui.state.layers.shows(layer);
    let standings = StandingKind::all().filter_map(|kind| {
        let count = counts.standing(kind);
        shows(Layer::Standing(kind), count)
            .then(|| entry(swatch::standing(kind), lang.standing_kind(kind), Some(count)))
    });
    let camps = Bloc::all().filter_map(|bloc| {
        let count = counts.sites(bloc);
        shows(Layer::Bloc(bloc), count)
            .then(|| entry(swatch::bloc(bloc), lang.site_bloc(bloc), Some(count)))
    });
    html! {
        <ul class="key-line" part="key" aria-label={lang.widget_key()}>
            { for standings }
            { for camps }
            { entry(swatch::disputed(), lang.legend_disputed(), None) }
        </ul>
    }
}

fn entry(picture: Html, name: &'static str, count: Option<u16>) -> Html {
    html! {
        <li class="entry">
            { swatch::key(picture) }
            <span>{ name }</span>
            if let Some(count) = count { <span class="number">{ count }</span> }
        </li>
    }
}

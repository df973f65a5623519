//! A country's standings as a strip over all days of the map.

use crate::atlas::Fixed;
use crate::data::{CountryId, Date, Day, Kind, Standing};
use crate::view::axis::{percent, share, years};
use crate::view::ui::Ui;
use yew::prelude::*;

/// The strip. It is hidden from screen readers, because the list below has the same content.
pub(super) fn strip(ui: &Ui, country: CountryId) -> Html {
    let standings = ui.setup.context.dossier.standings.iter();
    let own = standings.filter(|standing| standing.country == country);
    let now = percent(&ui.setup, ui.state.date);
    let tick = |(year, x): (i32, String)| html! { <text key={year} class="year" {x} y="34">{ year }</text> };
    html! {
        <svg class="strip" aria-hidden="true">
            <rect class="empty" y="4" width="100%" height="16" />
            { for own.map(|standing| segment(ui, standing)) }
            <line class="now" x1={now.clone()} x2={now} y1="0" y2="24" />
            { for years(&ui.setup, 10).into_iter().map(tick) }
        </svg>
    }
}

/// Drawn soft at an end whose exact day is not known.
fn segment(ui: &Ui, standing: &Standing) -> Html {
    let (from, to) = (standing.span.from, standing.span.to);
    let (first, last) = (ui.setup.context.dossier.first, ui.setup.context.dossier.as_of);
    let days = |start: fn(Date) -> Day, end: fn(Date) -> Day| {
        (from.map_or(first, start), to.map_or(last, end))
    };
    let bar = |class: &str, (from, to): (Day, Day)| {
        let class = format!("{class} {}", standing.kind.name());
        let width = (share(&ui.setup, to) - share(&ui.setup, from)).max(0.0);
        html! { <rect {class} x={percent(&ui.setup, from)} y="4" width={format!("{}%", Fixed(width * 100.0, 2))} height="16" /> }
    };
    html! {
        <g key={standing.id.to_string()}>
            { bar("possible", days(Date::earliest, Date::latest)) }
            { bar("sure", days(Date::latest, Date::earliest)) }
        </g>
    }
}

//! A country's standings as a strip from 1996 to today.

use crate::data::{CountryId, Day, Named, Standing};
use crate::view::frame::Frame;
use yew::prelude::*;

const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 16.0;

/// The strip; what it shows stands in the list below it, so that it is hidden from screen readers.
pub(super) fn strip(frame: &Frame, country: CountryId, date: Day) -> Html {
    let dossier = &frame.context.dossier;
    let x = |day: Day| place(day, dossier.first, dossier.as_of);
    let standings = dossier.standings.iter().filter(|standing| standing.country == country);
    let now = format!("{:.1}", x(date));
    html! {
        <svg class="strip" viewBox={format!("0 -4 {WIDTH} 40")} aria-hidden="true">
            <rect class="empty" width={WIDTH.to_string()} height={HEIGHT.to_string()} />
            { for standings.map(|standing| segment(standing, &x, dossier.as_of)) }
            <path class="now" d={format!("M{now} -4V20")} />
            { for [1996, 2001, 2006, 2011, 2016, 2021, 2026].into_iter().filter_map(|year| tick(year, &x)) }
        </svg>
    }
}

/// Soft at an end that is not known to the day.
fn segment(standing: &Standing, x: &dyn Fn(Day) -> f64, end: Day) -> Html {
    let (from, to) = (standing.span.from, standing.span.to);
    let sure = (from.map_or(0.0, |d| x(d.latest())), x(to.map_or(end, crate::data::Date::earliest)));
    let possible = (from.map_or(0.0, |d| x(d.earliest())), x(to.map_or(end, crate::data::Date::latest)));
    let bar = |class: &str, (left, right): (f64, f64)| {
        let class = format!("{class} {}", standing.kind.name());
        html! { <rect {class} x={format!("{left:.1}")} width={format!("{:.1}", (right - left).max(0.0))} height={HEIGHT.to_string()} /> }
    };
    html! { <g key={&*standing.id}>{ bar("possible", possible) }{ bar("bar", sure) }</g> }
}

fn tick(year: i32, x: &dyn Fn(Day) -> f64) -> Option<Html> {
    let at = x(Day::from_ymd(year, 7, 1)?);
    Some(html! { <text key={year} class="year" x={format!("{at:.1}")} y="32">{ year }</text> })
}

fn place(day: Day, first: Day, last: Day) -> f64 {
    let whole = f64::from(last.count() - first.count()).max(1.0);
    (f64::from(day.count() - first.count()) / whole).clamp(0.0, 1.0) * WIDTH
}

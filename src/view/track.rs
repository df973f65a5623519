//! The timeline above the slider: numbers of the bloc's sites and of members.

use super::axis::{self, percent, years};
use super::memo::{Same, memo};
use super::ticks::{Ticks, current};
use super::ui::{Setup, Ui};
use crate::atlas::Fixed;
use crate::data::{Bloc, Counts, Kind, Layer, StandingKind};
use core::fmt::Write;
use yew::prelude::*;

/// Width of the areas in their own units; they are stretched to the width of the slider.
const WIDTH: f64 = 1000.0;
/// Height of the areas above and below the line, in CSS px.
const ABOVE: f64 = 34.0;
const BELOW: f64 = 16.0;

/// The rows of the track, as distances from its top in CSS px: the height of the areas; the baseline of the word for
/// members (that of sites stands near the top); the ticks of the events, and the bottom of the line for the current day;
/// the baseline of the years.
const AREAS: &str = "30";
const MEMBERS: &str = "29";
const TICKS: (u8, u8) = (31, 44);
const YEARS: &str = "56";

/// The areas as SVG path data.
#[derive(PartialEq)]
struct Areas {
    bloc: Option<Bloc>,
    sites: AttrValue,
    members: AttrValue,
}

impl Areas {
    /// Two stepped areas: sites up, members down.
    fn of(setup: &Setup) -> Self {
        let dossier = &setup.context.dossier;
        let days = setup.context.change_days.iter().copied();
        let counts: Vec<_> =
            days.map(|day| (axis::share(setup, day), dossier.counts_on(day))).collect();
        let bloc = setup.context.bloc;
        let sites = area(&counts, |counts| bloc.map_or(0, |bloc| counts.sites(bloc)), -ABOVE);
        let members = area(&counts, |counts| counts.standing(StandingKind::Member), BELOW);
        Self { bloc, sites: sites.into(), members: members.into() }
    }
}

/// The areas with the current day.
pub(super) fn track(ui: &Ui) -> Html {
    let now = percent(&ui.setup, ui.state.date);
    html! {
        <svg class="track" part="track" role="presentation">
            { memo(Same(ui.setup.clone()), timeless) }
            { ui.state.compare.map(|day| other(percent(&ui.setup, day), &now)).unwrap_or_default() }
            <line class="now" x1={now.clone()} x2={now} y2={TICKS.1.to_string()} />
            <Ticks ui={ui.clone()} current={current(ui)} y={TICKS.0} />
        </svg>
    }
}

/// The other day of a comparison, and the time between both.
fn other(day: String, now: &str) -> Html {
    let end = TICKS.1.to_string();
    html! {
        <>
            <line class="between" x1={day.clone()} x2={now.to_owned()} y1={end.clone()} y2={end.clone()} />
            <line class="other-day" x1={day.clone()} x2={day} y2={end} />
        </>
    }
}

/// The part that is equal for every date: the areas and the years under them.
fn timeless(setup: &Same<Setup>) -> Html {
    let (lang, dossier) = (setup.voice.lang, &setup.context.dossier);
    let areas = Areas::of(setup);
    let has_members = dossier.has(Layer::Standing(StandingKind::Member));
    let class = areas.bloc.map(Kind::name);
    html! {
        <>
            <svg class="areas" aria-hidden="true" width="100%" height={AREAS} viewBox="0 -34 1000 50" preserveAspectRatio="none">
                <path {class} d={areas.sites.clone()} />
                <path class="members" d={areas.members.clone()} />
            </svg>
            if let Some(bloc) = areas.bloc { <text aria-hidden="true" {class} x="2" y="11">{ lang.time_track_sites(lang.site_bloc(bloc)) }</text> }
            if has_members { <text aria-hidden="true" class="members" x="2" y={MEMBERS}>{ lang.time_track_members() }</text> }
            <g aria-hidden="true">{ for years(setup, 5).into_iter().map(tick) }</g>
        </>
    }
}

fn tick((year, x): (i32, String)) -> Html {
    let (top, bottom) = (TICKS.1, TICKS.1 + 4);
    html! {
        <g key={year}>
            <line class="tick" x1={x.clone()} x2={x.clone()} y1={top.to_string()} y2={bottom.to_string()} />
            <text class="year" {x} y={YEARS}>{ year }</text>
        </g>
    }
}

/// A stepped line over all changes; the highest step reaches `height`, downwards if positive.
fn area(counts: &[(f64, Counts)], count: impl Fn(&Counts) -> u16, height: f64) -> String {
    let most = counts.iter().map(|(_, counts)| count(counts)).max().unwrap_or(0).max(1);
    let mut path = "M0 0".to_owned();
    for (at, counts) in counts {
        let y = f64::from(count(counts)) * height / f64::from(most);
        // Writing to a String cannot fail.
        let _ = write!(path, "H{}V{}", Fixed(at * WIDTH, 1), Fixed(y, 1));
    }
    path + "H1000V0Z"
}

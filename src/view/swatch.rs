//! Symbols for map, legend and panel: shapes of marks, patterns, small pictures.

use crate::atlas::Fixed;
use crate::data::{Bloc, Kind, RelationKind, SiteKind, StandingKind};
use core::fmt::Write;
use yew::prelude::*;

/// SVG path data for the mark of that kind, centred on the origin, with a half width of about `r` CSS px: an aircraft,
/// a block, a ship, the beam of a radar, a store, a chevron; a disc for other kinds.
///
/// Their outlines differ at any size, and their areas are nearly equal, so that none dominates.
pub(super) fn mark_path(kind: SiteKind, r: f64) -> String {
    let right: &[(f64, f64)] = match kind {
        SiteKind::Air => &AIRCRAFT,
        SiteKind::Ground => &[(0.9, -0.9), (0.9, 0.9)],
        SiteKind::Naval => &[(0.4, -1.15), (0.4, -0.3), (1.35, -0.3), (0.85, 1.0)],
        SiteKind::Radar => &[(0.0, -1.0), (0.63, -0.89), (1.19, -0.57), (0.0, 1.15)],
        SiteKind::Logistics => &[(0.0, -1.1), (1.2, -0.25), (1.2, 0.85)],
        SiteKind::Training => &[(0.0, -0.25), (1.15, -1.05), (1.15, 0.3), (0.0, 1.1)],
        SiteKind::Other => &DISC,
    };
    // The left half mirrors the right.
    let left = right.iter().rev().filter(|(x, _)| *x > 0.0).map(|(x, y)| (-x, *y));
    let mut path = String::new();
    for (x, y) in right.iter().copied().chain(left) {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        // Writing to a String cannot fail.
        let _ = write!(path, "{} {}", Fixed(x * r, 2), Fixed(y * r, 2));
    }
    path + "Z"
}

/// The right half of the aircraft: nose, wing, tail.
const AIRCRAFT: [(f64, f64); 8] = [
    (0.0, -1.3),
    (0.44, -0.8),
    (0.44, -0.38),
    (1.3, 0.3),
    (1.3, 0.7),
    (0.44, 0.5),
    (0.75, 0.98),
    (0.75, 1.22),
];

/// The right half of a circle.
const DISC: [(f64, f64); 9] = [
    (0.00, -0.84),
    (0.32, -0.78),
    (0.59, -0.59),
    (0.78, -0.32),
    (0.84, 0.00),
    (0.78, 0.32),
    (0.59, 0.59),
    (0.32, 0.78),
    (0.00, 0.84),
];

/// A site's mark: the shape of its kind with the glyph of its bloc.
pub(super) fn site(kind: SiteKind, bloc: Bloc, r: f64) -> Html {
    let shape = html! { <path class="sign" d={mark_path(kind, r)} /> };
    let Some(glyph) = bloc_glyph(bloc, r) else { return shape };
    let transform = middle(kind, r);
    html! { <g class="single">{ shape }<path class="camp" d={glyph} {transform} /></g> }
}

/// The glyph of a bloc without colour, for a mark with a half width of about `r` CSS px: none for Western, a dot
/// for Russian, a horizontal bar for Chinese, a vertical bar for Indian, a diagonal bar for others.
pub(super) fn bloc_glyph(bloc: Bloc, r: f64) -> Option<String> {
    let (long, short) = (Fixed(0.42 * r, 2), Fixed(0.38 * r, 2));
    match bloc {
        Bloc::Western => None,
        Bloc::Russian => Some("M0 0h.01".to_owned()),
        Bloc::Chinese => Some(format!("M-{long} 0H{long}")),
        Bloc::Indian => Some(format!("M0 -{long}V{long}")),
        Bloc::Other => Some(format!("M-{short} {short}L{short} -{short}")),
    }
}

/// The transform from the origin to where that kind's mark has room for a sign; none if that is the origin.
pub(super) fn middle(kind: SiteKind, r: f64) -> Option<String> {
    let down = match kind {
        SiteKind::Air => 0.15,
        SiteKind::Naval => 0.35,
        SiteKind::Radar => -0.2,
        SiteKind::Logistics => 0.1,
        SiteKind::Training => 0.4,
        SiteKind::Ground | SiteKind::Other => return None,
    };
    Some(format!("translate(0 {})", Fixed(down * r, 2)))
}

/// The name of the pattern that fills the land of a standing; none if CSS gives a plain colour.
pub(super) fn pattern(kind: StandingKind) -> Option<&'static str> {
    match kind {
        StandingKind::Member | StandingKind::ShanghaiFive => None,
        StandingKind::Observer => Some("observer"),
        StandingKind::DialoguePartner => Some("dialogue-partner"),
        StandingKind::Partner => Some("partner"),
        StandingKind::Applicant => Some("applicant"),
    }
}

/// All patterns, in CSS px times `transform`; their ids start with `prefix`.
pub(super) fn patterns(prefix: &str, transform: &str) -> Html {
    let pattern = |(name, size, turn, ground, ink): (&str, u8, &str, &'static str, Html)| {
        html! {
            <pattern key={name.to_owned()} id={format!("{prefix}{name}")} width={size.to_string()} height={size.to_string()}
                patternUnits="userSpaceOnUse" patternTransform={format!("{transform}{turn}")}>
                if !ground.is_empty() { <rect class={ground} width={size.to_string()} height={size.to_string()} /> }
                { ink }
            </pattern>
        }
    };
    html! { <svg class="defs" aria-hidden="true"><defs>{ for inks().into_iter().map(pattern) }</defs></svg> }
}

/// Name, size, rotation, background and foreground of each pattern.
fn inks() -> [(&'static str, u8, &'static str, &'static str, Html); 8] {
    let bar =
        |class: &'static str, width: &'static str| html! { <rect {class} {width} height="9" /> };
    let dot = |r: &'static str| html! { <circle class="ink" cx="3" cy="3" {r} /> };
    [
        ("observer", 7, "rotate(45)", "ink-pale", bar("ink", "3.5")),
        ("dialogue-partner", 6, "rotate(45)", "ink-pale", dot("1.1")),
        ("partner", 6, "rotate(45)", "ink-pale", dot("1.7")),
        ("applicant", 9, "rotate(0)", "ink-land", bar("ink", "1")),
        ("possible", 8, "rotate(45)", "ink-land", bar("ink", "1")),
        ("left-out", 6, "rotate(90)", "ink-land", bar("ink-left-out", "1")),
        // Over the colour of a standing, without a ground.
        ("left-out-over", 6, "rotate(90)", "", bar("ink-left-out", "1")),
        ("disputed", 5, "rotate(-45)", "ink-land", bar("ink-disputed", "1.2")),
    ]
}

/// A small picture for the legend.
pub(super) fn key(inside: Html) -> Html {
    html! { <svg class="key" viewBox="0 0 22 14" aria-hidden="true">{ inside }</svg> }
}

pub(super) fn standing(kind: StandingKind) -> Html {
    pattern(kind).map_or_else(|| land(format!("swatch {}", kind.name()), None), patterned)
}

pub(super) fn disputed() -> Html {
    patterned("disputed")
}

/// The land of a country that the facts do not cover.
pub(super) fn left_out() -> Html {
    patterned("left-out")
}

fn patterned(name: &str) -> Html {
    land("swatch".to_owned(), Some(format!("url(#key-{name})")))
}

fn land(class: String, fill: Option<String>) -> Html {
    html! { <rect {class} x=".5" y=".5" width="21" height="13" rx="1.5" {fill} /> }
}

pub(super) fn bloc(bloc: Bloc) -> Html {
    let glyph = bloc_glyph(bloc, 5.5).map(|d| html! { <path class="camp" {d} /> });
    html! { <g class={format!("mark {}", bloc.name())} transform="translate(11 7)"><circle class="sign" r="5.5" />{ glyph }</g> }
}

pub(super) fn kind(kind: SiteKind) -> Html {
    mark("mark plain", "translate(11 7)", mark_path(kind, 5.0))
}

pub(super) fn hollow() -> Html {
    mark("mark plain hollow", "translate(11 7)", mark_path(SiteKind::Ground, 5.0))
}

pub(super) fn presumed() -> Html {
    mark("mark plain presumed", "translate(11 7)", mark_path(SiteKind::Ground, 5.0))
}

/// A relation's line.
pub(super) fn relation(kind: RelationKind) -> Html {
    html! { <g class={format!("arc {}", kind.name())}><path class="line" d="M0 7H22" /></g> }
}

/// The pin of an event, with its tip on the origin.
pub(super) const PIN: &str = "M0 0C-2 -4 -7 -7 -7 -12A7 7 0 1 1 7 -12C7 -7 2 -4 0 0Z";

pub(super) fn event() -> Html {
    html! {
        <g class="event" transform="translate(11 13.5) scale(.7)">
            <path class="pin" d={PIN} /><circle class="eye" cy="-12" r="2.6" />
        </g>
    }
}

/// The badge of a country with ties.
pub(super) fn tie() -> Html {
    html! { <rect class="plate" x="3.5" y="1" width="15" height="12" rx="3" /> }
}

/// The three sizes next to each other.
pub(super) fn large() -> Html {
    let sizes = [("translate(4 9)", 3.0), ("translate(11 8)", 4.5), ("translate(18 7)", 6.0)];
    let one = |(at, r)| mark("mark plain", at, mark_path(SiteKind::Other, r));
    html! { <>{ for sizes.into_iter().map(one) }</> }
}

fn mark(class: &'static str, transform: &'static str, path: String) -> Html {
    html! { <g {class} {transform}><path class="sign" d={path} /></g> }
}

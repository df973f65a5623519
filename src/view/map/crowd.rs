//! Several sites in one mark: a disc with their count, in parts where they are of several camps.

use crate::atlas::Fixed;
use crate::data::{Bloc, Named};
use core::f64::consts::TAU;
use yew::prelude::*;

/// From the disc to the middle of its rim, in CSS px; `style.css` says how wide the rim is.
const RIM: f64 = 1.8;

/// The disc and its rim, coloured by camp, each as long as its share. The rim tells camps to whoever sees no hue.
pub(super) fn crowd(camps: &[(Bloc, usize)]) -> Html {
    let count = camps.iter().map(|(_, count)| count).sum::<usize>();
    let disc = radius(count);
    let mut before = 0;
    let parts = camps.iter().map(|(camp, own)| {
        let turns = [before, before + own].map(|sites| sites as f64 / count as f64);
        before += own;
        html! {
            <g key={camp.name()} class={camp.name()}>
                <path class="disc" d={sector(disc, turns)} />
                <path class="rim" d={arc(disc + RIM, turns)} />
            </g>
        }
    });
    html! {
        <>
            <g class="crowd">
                <circle class="plate-of-crowd" r={Fixed(disc + 2.0 * RIM, 1).to_string()} />
                { for parts }
            </g>
            <text class="count" dy=".35em">{ count }</text>
        </>
    }
}

/// How far the disc and its rim reach from the middle, in CSS px.
pub(super) fn reach(count: usize) -> f64 {
    radius(count) + 2.0 * RIM
}

/// How far its number reaches from the middle, in CSS px.
pub(super) fn number(count: usize) -> f64 {
    match count {
        0..10 => 5.5,
        10..100 => 8.0,
        _ => 11.0,
    }
}

/// Room for the digits, in CSS px.
fn radius(count: usize) -> f64 {
    match count {
        0..10 => 7.5,
        10..100 => 9.0,
        _ => 12.5,
    }
}

/// From one part of a turn to another, clockwise from the top.
fn arc(radius: f64, [from, to]: [f64; 2]) -> String {
    let at = |turn: f64| {
        let (sin, cos) = (turn * TAU).sin_cos();
        format!("{} {}", Fixed(radius * sin, 2), Fixed(-radius * cos, 2))
    };
    // An arc that ends where it starts would be none.
    let middle = f64::midpoint(from, to);
    let r = Fixed(radius, 2);
    format!("M{}A{r} {r} 0 0 1 {}A{r} {r} 0 0 1 {}", at(from), at(middle), at(to))
}

fn sector(radius: f64, turns: [f64; 2]) -> String {
    let arc = arc(radius, turns);
    if turns[1] - turns[0] >= 1.0 { arc + "Z" } else { arc + "L0 0Z" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_meet_and_a_whole_closes() {
        for (turns, path) in [
            ([0.0, 1.0], "M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10Z"),
            ([0.0, 0.5], "M0 -10A10 10 0 0 1 10 0A10 10 0 0 1 0 10L0 0Z"),
            ([0.5, 1.0], "M0 10A10 10 0 0 1 -10 0A10 10 0 0 1 0 -10L0 0Z"),
        ] {
            assert_eq!(sector(10.0, turns), path);
        }
    }
}

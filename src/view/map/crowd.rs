//! Several sites in one mark: a disc with their count, divided by bloc.

use crate::atlas::Fixed;
use crate::data::{Bloc, Kind};
use crate::scene::{Mark, RIM};
use core::f64::consts::TAU;
use yew::prelude::*;

/// The disc and its rim, divided by the share of each bloc. The rim shows the blocs without colour.
pub(super) fn crowd(mark: &Mark) -> Html {
    let (count, disc) = (mark.sites.len(), mark.radius());
    let mut before = 0;
    let parts = mark.blocs.iter().map(|(bloc, own): &(Bloc, usize)| {
        let turns = [before, before + own].map(|sites| sites as f64 / count as f64);
        before += own;
        html! {
            <g key={bloc.name()} class={bloc.name()}>
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
                // The seams of a divided disc would cut the number.
                if mark.blocs.len() > 1 {
                    <circle class="plate-of-number" r={Fixed(disc - 2.2, 1).to_string()} />
                }
            </g>
            <text class="count" dy=".35em">{ count }</text>
        </>
    }
}

/// A ring segment between two fractions of a turn, clockwise from the top.
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

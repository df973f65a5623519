//! The appearance of each country's land.

use super::subject::{Spot, Subject};
use super::words::area;
use crate::data::{CountryId, Move, StandingKind};
use crate::state::Selection;
use std::rc::Rc;

/// The land of a country.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something else, and any may go with any"
)]
pub struct Fill {
    /// The country.
    pub country: CountryId,
    /// The meaning of its colour.
    pub ground: Ground,
    /// Whether the facts do not cover it on that day.
    pub left_out: bool,
    /// Whether it is muted, because the step of the story is about other countries.
    pub muted: bool,
    /// Whether the step of the story is about it.
    pub told: bool,
    /// Whether the reader has selected it.
    pub selected: bool,
    /// How its standing changed between the two days of a comparison.
    pub moved: Option<Move>,
    /// Whether its middle is in view, so that the keyboard can reach it.
    pub seen: bool,
    /// Its name and standing.
    pub name: Rc<str>,
}

/// The meaning of the colour of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It has no standing, or the standing's layer is off.
    Plain,
    /// It possibly has a standing.
    Possible,
    /// It has this standing.
    Standing(StandingKind),
}

impl Ground {
    /// Whether it covers the land with a colour of its own: an applicant's land only bears a pattern.
    pub fn is_coloured(self) -> bool {
        matches!(self, Self::Standing(kind) if kind != StandingKind::Applicant)
    }
}

/// The fills of those countries, in the same order.
pub(super) fn fills(subject: &Subject, spots: &[Spot]) -> Vec<Fill> {
    spots.iter().map(|spot| fill(subject, spot)).collect()
}

fn fill(subject: &Subject, (country, spot): &Spot) -> Fill {
    let country = *country;
    Fill {
        country,
        ground: ground(subject, country),
        left_out: subject.dossier().leaves_out(country, subject.state.date),
        muted: subject.mutes(country),
        told: subject.tells_of(country),
        selected: subject.is_selected(Selection::Country(country)),
        moved: subject.compared.as_ref().and_then(|compared| compared.moved(country)),
        seen: subject.view.is_in_view(subject.view.vertex(spot.at)),
        name: area(subject.voice, subject.state, country).into(),
    }
}

fn ground(subject: &Subject, country: CountryId) -> Ground {
    match subject.standing(country) {
        None => Ground::Plain,
        Some(stood) if !stood.surely() => Ground::Possible,
        Some(stood) => Ground::Standing(stood.kind),
    }
}

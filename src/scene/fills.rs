//! How the land of each country looks.

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
    /// What its colour says.
    pub ground: Ground,
    /// Whether it steps back, since the story speaks of others.
    pub muted: bool,
    /// Whether the story speaks of it.
    pub told: bool,
    /// Whether the reader has selected it.
    pub selected: bool,
    /// Which way it moved between the two days of a comparison.
    pub moved: Option<Move>,
    /// Whether its middle is seen, so that the keyboard reaches it.
    pub seen: bool,
    /// Its name, and how it stands.
    pub name: Rc<str>,
}

/// What the colour of a land says of its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// That it has no standing, or that those are hidden.
    Plain,
    /// That it possibly has a standing.
    Possible,
    /// That it has this standing.
    Standing(StandingKind),
}

/// The lands of those countries, in their order.
pub(super) fn fills(subject: &Subject, spots: &[Spot]) -> Vec<Fill> {
    spots.iter().map(|spot| fill(subject, spot)).collect()
}

fn fill(subject: &Subject, (country, spot): &Spot) -> Fill {
    let country = *country;
    Fill {
        country,
        ground: ground(subject, country),
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

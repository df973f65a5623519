//! The keyboard's way through the picture: one tab stop, arrows to the nearest neighbour.

use crate::atlas::{Toward, neighbor};
use crate::scene::{Scene, Target};

/// What the focus goes to from there by that key: none where nothing lies that way, an error if it is no such key.
pub(super) fn next(scene: &Scene, from: &Target, key: &str) -> Result<Option<Target>, NoSuchKey> {
    let stops = scene.stops();
    let places: Vec<_> = stops.iter().map(|(_, at)| *at).collect();
    let here = stops.iter().position(|(target, _)| target == from);
    let toward = |toward| here.and_then(|here| neighbor(&places, here, toward)).or(here);
    let next = match key {
        "ArrowLeft" => toward(Toward::Left),
        "ArrowRight" => toward(Toward::Right),
        "ArrowUp" => toward(Toward::Up),
        "ArrowDown" => toward(Toward::Down),
        "Home" => (!stops.is_empty()).then_some(0),
        "End" => stops.len().checked_sub(1),
        _ => return Err(NoSuchKey),
    };
    Ok(next.and_then(|next| stops.get(next)).map(|(target, _)| target.clone()))
}

/// A key that does not move the focus.
pub(super) struct NoSuchKey;

//! Keyboard navigation in the picture: one tab stop, arrow keys to the nearest neighbour.

use crate::atlas::{Toward, neighbor};
use crate::scene::{Scene, Target};

/// The target that the key leads to: none if there is no target in that direction, an error for other keys.
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

//! Keeps what is selected in sight.

use super::flight::Glide;
use crate::atlas::WorldPoint;
use crate::scene::{Scene, View, place};
use crate::state::{CameraChoice, Selection, State};
use crate::view::hooks::Size;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The view of a map with that camera. Beside a card, the whole region keeps the scale that it has without.
pub(super) fn view(ui: &Ui, camera: CameraChoice, Size { own, room }: Size) -> View {
    let state = State { camera, ..ui.state };
    let of = |size| View::of(&ui.setup.context, &state, size);
    match camera {
        CameraChoice::Home if own != room => of(room).beside_card(own, chosen_place(ui)),
        _ => of(own),
    }
}

fn chosen_place(ui: &Ui) -> Option<WorldPoint> {
    place(&ui.setup.atlas.borrow(), &ui.setup.context.dossier, ui.state.selection?)
}

/// Moves a fixed camera to a new selection that is out of sight, also once a card has made the map smaller.
/// The first selection is the author's, as is the camera.
#[hook]
pub(super) fn use_sight(ui: &Ui, scene: &Scene, glide: &Callback<Glide>) {
    let opened = use_mut_ref(|| Some(ui.state.selection));
    use_effect_with((ui.state.selection, scene.view.viewport), {
        let (ui, view, glide) = (ui.clone(), scene.view, glide.clone());
        move |(selection, _): &(Option<Selection>, _)| {
            if *opened.borrow() == Some(*selection) {
                return;
            }
            opened.replace(None);
            let is_fixed = matches!(ui.state.camera, CameraChoice::At(_));
            let place = chosen_place(&ui).filter(|_| is_fixed);
            let moved = place.map(|place| view.with_in_sight(place)).filter(|moved| *moved != view);
            if let Some(moved) = moved {
                glide.emit(Glide::To(moved.camera));
            }
        }
    });
}

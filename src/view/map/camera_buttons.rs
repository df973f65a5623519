//! Buttons to move the camera without dragging or pinching.

use super::flight::Glide;
use crate::atlas::Camera;
use crate::state::CameraChoice;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Zoom in, zoom out, the whole region, and a step in each direction.
pub(super) fn camera_buttons(ui: &Ui, glide: &Callback<Glide>, camera: Camera) -> Html {
    let lang = ui.frame.voice.lang;
    let (least, most) = Camera::ZOOM.into_inner();
    let (nearest, farthest) = (camera.zoom >= most, camera.zoom <= least);
    let at_home = ui.state.camera == CameraChoice::Home;
    let buttons = [
        ("in", lang.camera_in(), "M-5 0H5M0 -5V5", Glide::Zoom(2.0), nearest),
        ("out", lang.camera_out(), "M-5 0H5", Glide::Zoom(0.5), farthest),
        ("up", lang.camera_up(), "M-5 3L0 -3L5 3", Glide::Pan(0.0, -0.25), false),
        ("left", lang.camera_left(), "M3 -5L-3 0L3 5", Glide::Pan(-0.25, 0.0), false),
        ("home", lang.camera_home(), "M-6 0L0 -6L6 0M-4 -1V6H4V-1", Glide::Home, at_home),
        ("right", lang.camera_right(), "M-3 -5L3 0L-3 5", Glide::Pan(0.25, 0.0), false),
        ("down", lang.camera_down(), "M-5 -3L0 3L5 -3", Glide::Pan(0.0, 0.25), false),
    ];
    html! {
        <div class="camera" part="camera" role="group" aria-label={lang.camera_label()}>
            { for buttons.into_iter().map(|(class, label, icon, move_by, limit)| html! {
                <button key={class} type="button" {class} aria-label={label} title={label} aria-disabled={limit.then_some("true")}
                    onclick={glide.reform(move |_: MouseEvent| move_by)}>
                    <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d={icon} /></svg>
                </button>
            }) }
        </div>
    }
}

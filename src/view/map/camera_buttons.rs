//! Buttons to move the camera without dragging or pinching. Those in each direction unfold.

use super::flight::Glide;
use crate::atlas::Camera;
use crate::state::CameraChoice;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Zoom in, zoom out, the whole region (with the camera `home`), and a step in each direction.
pub(super) fn camera_buttons(
    ui: &Ui,
    glide: &Callback<Glide>,
    camera: Camera,
    home: Camera,
) -> Html {
    let lang = ui.setup.voice.lang;
    let (least, most) = Camera::ZOOM.into_inner();
    let (nearest, farthest) = (camera.zoom >= most, camera.zoom <= least);
    let at_home = ui.state.camera == CameraChoice::Home;
    let main = [
        ("in", lang.camera_in(), "M-5 0H5M0 -5V5", Glide::Zoom(2.0), nearest),
        ("out", lang.camera_out(), "M-5 0H5", Glide::Zoom(0.5), farthest),
        ("home", lang.camera_home(), "M-6 0L0 -6L6 0M-4 -1V6H4V-1", Glide::Home(home), at_home),
    ];
    let steps = [
        ("up", lang.camera_up(), "M-5 3L0 -3L5 3", Glide::Pan(0.0, -0.25), false),
        ("left", lang.camera_left(), "M3 -5L-3 0L3 5", Glide::Pan(-0.25, 0.0), false),
        ("right", lang.camera_right(), "M-3 -5L3 0L-3 5", Glide::Pan(0.25, 0.0), false),
        ("down", lang.camera_down(), "M-5 -3L0 3L5 -3", Glide::Pan(0.0, 0.25), false),
    ];
    let button = |(class, label, sign, move_by, limit): Button| {
        html! {
            <button key={class} type="button" {class} aria-label={label} title={label} aria-disabled={limit.then_some("true")}
                onclick={glide.reform(move |_: MouseEvent| move_by)}>
                { icon(sign) }
            </button>
        }
    };
    html! {
        <div class="camera" part="camera" role="group" aria-label={lang.camera_label()}>
            { for main.into_iter().map(button) }
            <details class="steps-by">
                <summary aria-label={lang.camera_steps()} title={lang.camera_steps()}>{ icon(FOUR_WAYS) }</summary>
                <div class="arrows">{ for steps.into_iter().map(button) }</div>
            </details>
        </div>
    }
}

const FOUR_WAYS: &str = "M0 -7V7M-7 0H7M-2 -5L0 -7L2 -5M-2 5L0 7L2 5M-5 -2L-7 0L-5 2M5 -2L7 0L5 2";

/// Class, label, sign, movement, and whether it is at its limit.
type Button = (&'static str, &'static str, &'static str, Glide, bool);

fn icon(sign: &'static str) -> Html {
    html! { <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d={sign} /></svg> }
}

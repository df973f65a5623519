//! Buttons for whoever cannot, or does not want to, drag and pinch.

use super::pointing::Glide;
use crate::atlas::{Camera, Viewport};
use crate::view::frame::use_frame;
use crate::view::store::use_store;
use yew::prelude::*;

/// What the buttons move.
#[derive(Properties, PartialEq)]
pub(super) struct CameraButtonsProps {
    pub(super) glide: Callback<Glide>,
    pub(super) viewport: Viewport,
}

/// Nearer, farther, the whole region, and a step each way.
#[component]
pub(super) fn CameraButtons(props: &CameraButtonsProps) -> Html {
    let lang = use_frame().lang;
    let store = use_store();
    let zoom = store.state.framing.map_or_else(|| Camera::home(props.viewport).zoom, |f| f.camera().zoom);
    let (least, most) = Camera::ZOOM.into_inner();
    let button = |class: &'static str, label: &'static str, sign: &'static str, glide: Glide, limit: bool| {
        let onclick = props.glide.reform(move |_: MouseEvent| glide);
        html! {
            <button type="button" {class} aria-label={label} title={label} aria-disabled={limit.then_some("true")} {onclick}>
                { sign }
            </button>
        }
    };
    html! {
        <div class="camera" role="group" aria-label={lang.camera_label()}>
            { button("in", lang.camera_in(), "+", Glide::Zoom(2.0), zoom >= most) }
            { button("out", lang.camera_out(), "−", Glide::Zoom(0.5), zoom <= least) }
            { button("home", lang.camera_home(), "⌂", Glide::Home, store.state.framing.is_none()) }
            { button("up", lang.camera_up(), "↑", Glide::Pan(0.0, -0.25), false) }
            { button("left", lang.camera_left(), "←", Glide::Pan(-0.25, 0.0), false) }
            { button("right", lang.camera_right(), "→", Glide::Pan(0.25, 0.0), false) }
            { button("down", lang.camera_down(), "↓", Glide::Pan(0.0, 0.25), false) }
        </div>
    }
}

//! The layer that a gesture moves: a CSS transform of the finished picture, without rendering.

use crate::atlas::{Camera, Fixed, ScreenPoint, Viewport};
use crate::scene::OVERSCAN;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Shows the picture drawn for `drawn` as seen by `live`.
pub(super) fn show(stage: &NodeRef, viewport: Viewport, drawn: Camera, live: Camera) {
    let Some(element) = stage.cast::<HtmlElement>() else { return };
    let style = element.style();
    if drawn == live {
        let _ = style.remove_property("transform");
        return;
    }
    let scale = live.zoom / drawn.zoom;
    let ScreenPoint { x, y } =
        live.to_screen(drawn.to_world(ScreenPoint::default(), viewport), viewport);
    let _ = style.set_property(
        "transform",
        &format!("translate({}px,{}px) scale({})", Fixed(x, 2), Fixed(y, 2), Fixed(scale, 5)),
    );
}

/// Whether the picture drawn for `drawn` still fills the viewport as seen by `live`, and is still sharp.
pub(super) fn covers(viewport: Viewport, drawn: Camera, live: Camera) -> bool {
    let Viewport { width, height } = viewport;
    let corner =
        |x: f64, y: f64| live.to_screen(drawn.to_world(ScreenPoint { x, y }, viewport), viewport);
    let first = corner(-width * OVERSCAN, -height * OVERSCAN);
    let last = corner(width * (1.0 + OVERSCAN), height * (1.0 + OVERSCAN));
    first.x <= 0.0
        && first.y <= 0.0
        && last.x >= width
        && last.y >= height
        && live.zoom < drawn.zoom * 2.0
}

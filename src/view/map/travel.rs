//! The animation to the camera of a step: the new picture starts at the position of the old one and moves into place.

use super::stage;
use crate::atlas::{Camera, Viewport, WorldPoint};
use crate::scene::Scene;
use crate::state::CameraChoice;
use crate::view::hooks::prefers_reduced_motion;
use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Its duration; keep equal to `.traveling` in `style.css`.
const TRAVEL_MS: u32 = 200;

/// Animates whenever a step changes the camera. Other moves need no animation.
#[hook]
pub(super) fn use_travel(stage: &NodeRef, scene: &Scene) {
    let last = use_mut_ref(|| None::<(Camera, Viewport)>);
    let is_step = matches!(scene.state.camera, CameraChoice::Step(_));
    use_effect_with((scene.view.camera, scene.view.viewport), {
        let stage = stage.clone();
        move |(camera, viewport)| {
            let before = last.replace(Some((*camera, *viewport)));
            let old = before.filter(|(_, size)| is_step && size == viewport).map(|(old, _)| old);
            let arrival = old.filter(|_| !prefers_reduced_motion()).and_then(|old| {
                let start = start(*viewport, *camera, old)?;
                travel(&stage, *viewport, *camera, start)
            });
            move || drop(arrival)
        }
    });
}

/// Shows the picture as seen by `start`, then moves it to its own position.
fn travel(stage: &NodeRef, viewport: Viewport, drawn: Camera, start: Camera) -> Option<Arrival> {
    let element = stage.cast::<HtmlElement>()?;
    stage::show(stage, viewport, drawn, start);
    // Asking for a measure makes the browser take note of the start.
    let _ = element.offset_width();
    let _ = element.class_list().add_1("traveling");
    stage::show(stage, viewport, drawn, drawn);
    let rest = element.clone();
    let timeout = Timeout::new(TRAVEL_MS, move || drop(rest.class_list().remove_1("traveling")));
    Some(Arrival { element, _timeout: timeout })
}

/// A running animation; dropping it ends it at once.
struct Arrival {
    element: HtmlElement,
    _timeout: Timeout,
}

impl Drop for Arrival {
    fn drop(&mut self) {
        let _ = self.element.class_list().remove_1("traveling");
    }
}

/// The number of cameras to try.
const TRIES: i32 = 16;

/// The camera nearest to the old one from which the new picture still fills the viewport.
fn start(viewport: Viewport, drawn: Camera, old: Camera) -> Option<Camera> {
    let tries = (1..=TRIES).rev();
    let cameras = tries.map(|n| between(drawn, old, f64::from(n) / f64::from(TRIES)));
    cameras.into_iter().find(|camera| stage::covers(viewport, drawn, *camera))
}

/// An intermediate camera between two: linear in the plane, exponential in zoom.
fn between(from: Camera, to: Camera, part: f64) -> Camera {
    let along = |from: f64, to: f64| from + (to - from) * part;
    let center =
        WorldPoint { x: along(from.center.x, to.center.x), y: along(from.center.y, to.center.y) };
    Camera { center, zoom: along(from.zoom.log2(), to.zoom.log2()).exp2() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWPORT: Viewport = Viewport { width: 840.0, height: 560.0 };

    #[test]
    fn the_picture_fills_the_viewport_from_the_start() {
        let drawn = Camera { center: WorldPoint { x: 0.1, y: 0.2 }, zoom: 2.0 };
        for (x, y, zoom) in [(0.1, 0.2, 1.0), (-3.0, 1.0, 2.0), (0.1, 0.2, 20.0), (0.4, 0.2, 0.3)] {
            let old = Camera { center: WorldPoint { x, y }, zoom };
            let start = start(VIEWPORT, drawn, old);
            assert!(start.is_none_or(|start| stage::covers(VIEWPORT, drawn, start)), "{old:?}");
            assert!(start.is_none_or(|start| start != drawn), "{old:?}");
        }
        let near = Camera { center: WorldPoint { x: 0.15, y: 0.2 }, zoom: 2.0 };
        assert_eq!(start(VIEWPORT, drawn, near).map(|start| start.center), Some(near.center));
    }
}

//! What fingers, mouse and wheel mean: a camera, from pointers in CSS px. Knows no browser.

use crate::atlas::{Camera, ScreenPoint, Viewport};

/// A press that moves less than this is a click, in CSS px.
const SLOP: f64 = 4.0;

/// The pointers that are down, and the camera that they have moved so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Gesture {
    pointers: Vec<Pointer>,
    live: Option<Camera>,
    moved: bool,
}

#[derive(Clone, Copy, Debug)]
struct Pointer {
    id: i32,
    at: ScreenPoint,
    start: ScreenPoint,
    /// Two fingers are needed to move the map, so that one scrolls the page.
    touch: bool,
}

impl Gesture {
    /// The camera as moved so far; none at rest.
    pub(super) fn live(&self) -> Option<Camera> {
        self.live
    }

    /// Whether this has become a drag, so that its end is no click.
    pub(super) fn has_moved(&self) -> bool {
        self.moved
    }

    /// Whether any pointer is down.
    pub(super) fn is_held(&self) -> bool {
        !self.pointers.is_empty()
    }

    pub(super) fn press(&mut self, id: i32, at: ScreenPoint, touch: bool) {
        if self.pointers.is_empty() {
            self.moved = false;
        }
        self.pointers.retain(|pointer| pointer.id != id);
        self.pointers.push(Pointer { id, at, start: at, touch });
    }

    /// The camera after that pointer has moved, if it moves the map.
    pub(super) fn drag(
        &mut self,
        id: i32,
        to: ScreenPoint,
        rest: Camera,
        viewport: Viewport,
    ) -> Option<Camera> {
        let camera = self.live.unwrap_or(rest);
        let index = self.pointers.iter().position(|pointer| pointer.id == id)?;
        let before = self.pointers[index];
        self.pointers[index].at = to;
        self.moved |= distance(before.start, to) > SLOP || self.pointers.len() > 1;
        let next = match *self.pointers.as_slice() {
            [pointer] if pointer.touch || !self.moved => return None,
            [pointer] => camera.panned(pointer.at.x - before.at.x, pointer.at.y - before.at.y),
            [a, b] => {
                let still = if index == 0 { b.at } else { a.at };
                pinched(camera, viewport, (before.at, still), (to, still))
            }
            _ => return None,
        };
        self.live = Some(next.constrained(viewport));
        self.live
    }

    /// The camera after a turn of the wheel over that point.
    pub(super) fn wheel(
        &mut self,
        delta: f64,
        at: ScreenPoint,
        rest: Camera,
        viewport: Viewport,
    ) -> Camera {
        let camera = self.live.unwrap_or(rest);
        let next = camera.zoomed((-delta / 240.0).exp2(), at, viewport).constrained(viewport);
        self.live = Some(next);
        next
    }

    pub(super) fn glide_to(&mut self, camera: Camera) {
        self.live = Some(camera);
    }

    pub(super) fn lift(&mut self, id: i32) {
        self.pointers.retain(|pointer| pointer.id != id);
    }

    /// The camera where it all ended, and back to rest.
    pub(super) fn settle(&mut self) -> Option<Camera> {
        self.live.take()
    }
}

/// Two fingers keep the two places under them.
fn pinched(
    camera: Camera,
    viewport: Viewport,
    before: (ScreenPoint, ScreenPoint),
    after: (ScreenPoint, ScreenPoint),
) -> Camera {
    let factor = distance(after.0, after.1).max(1.0) / distance(before.0, before.1).max(1.0);
    let (from, to) = (middle(before), middle(after));
    camera.zoomed(factor, from, viewport).panned(to.x - from.x, to.y - from.y)
}

fn distance(a: ScreenPoint, b: ScreenPoint) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn middle((a, b): (ScreenPoint, ScreenPoint)) -> ScreenPoint {
    ScreenPoint { x: f64::midpoint(a.x, b.x), y: f64::midpoint(a.y, b.y) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWPORT: Viewport = Viewport { width: 800.0, height: 600.0 };

    fn at(x: f64, y: f64) -> ScreenPoint {
        ScreenPoint { x, y }
    }

    #[test]
    fn a_mouse_drags_and_a_single_finger_does_not() {
        for (touch, moves) in [(false, true), (true, false)] {
            let rest = Camera::home(VIEWPORT);
            let mut gesture = Gesture::default();
            gesture.press(1, at(100.0, 100.0), touch);
            let place = rest.to_world(at(100.0, 100.0), VIEWPORT);
            let live = gesture.drag(1, at(130.0, 90.0), rest, VIEWPORT);
            assert_eq!(live.is_some(), moves);
            if let Some(live) = live {
                let now = live.to_screen(place, VIEWPORT);
                assert!(distance(now, at(130.0, 90.0)) < 1e-6, "the place stays under the pointer");
            }
        }
    }

    #[test]
    fn a_press_that_hardly_moves_is_a_click() {
        let mut gesture = Gesture::default();
        gesture.press(1, at(10.0, 10.0), false);
        assert!(gesture.drag(1, at(12.0, 11.0), Camera::home(VIEWPORT), VIEWPORT).is_none());
        assert!(!gesture.has_moved());
    }

    #[test]
    fn two_fingers_keep_their_places() {
        let rest = Camera { zoom: 4.0, ..Camera::home(VIEWPORT) };
        let (a, b) = (at(300.0, 300.0), at(500.0, 300.0));
        let places = (rest.to_world(a, VIEWPORT), rest.to_world(b, VIEWPORT));
        let mut gesture = Gesture::default();
        gesture.press(1, a, true);
        gesture.press(2, b, true);
        let to = at(560.0, 300.0);
        let live = gesture.drag(2, to, rest, VIEWPORT).unwrap();
        assert!(distance(live.to_screen(places.0, VIEWPORT), a) < 1e-6);
        assert!(distance(live.to_screen(places.1, VIEWPORT), to) < 1e-6);
    }
}

//! Turns input of fingers, mouse and wheel, in CSS px of the map, into a camera. Independent of the browser.

use crate::atlas::{Camera, ScreenPoint, Viewport};

/// The kind of a pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Drags the map alone.
    Mouse,
    /// Drags the map alone, unless the browser scrolls with it.
    Pen,
    /// Two fingers move the map; one scrolls the page.
    Finger,
}

impl Hand {
    /// From the browser's name for it.
    pub(super) fn of(pointer_type: &str) -> Self {
        match pointer_type {
            "touch" => Self::Finger,
            "pen" => Self::Pen,
            _ => Self::Mouse,
        }
    }

    /// The largest movement of a click, in px of the screen.
    pub(super) fn slop(self) -> f64 {
        if self == Self::Mouse { 4.0 } else { 12.0 }
    }
}

/// The pressed pointers, and the camera as they have moved it.
#[derive(Clone, Debug, Default)]
pub(super) struct Gesture {
    pointers: Vec<Pointer>,
    live: Option<Camera>,
    /// The live camera when the first pointer went down.
    before: Option<Camera>,
    moved: bool,
    /// The last click, until it is asked for.
    tap: Option<Hand>,
}

#[derive(Clone, Copy, Debug)]
struct Pointer {
    id: i32,
    at: ScreenPoint,
    start: ScreenPoint,
    hand: Hand,
    slop: f64,
}

impl Gesture {
    /// The moved camera; none at rest.
    pub(super) fn live(&self) -> Option<Camera> {
        self.live
    }

    /// Takes the last click: none after a drag, a second finger, or a press
    /// that the browser used for scrolling.
    pub(super) fn take_tap(&mut self) -> Option<Hand> {
        self.tap.take()
    }

    /// Whether any pointer is down.
    pub(super) fn is_held(&self) -> bool {
        !self.pointers.is_empty()
    }

    /// A pointer is pressed. It can move by `slop`, in CSS px of the map, and still be a click.
    pub(super) fn press(&mut self, id: i32, at: ScreenPoint, hand: Hand, slop: f64) {
        self.pointers.retain(|pointer| pointer.id != id);
        if self.pointers.is_empty() {
            self.before = self.live;
        }
        self.pointers.push(Pointer { id, at, start: at, hand, slop });
        self.moved = self.pointers.len() > 1;
        self.tap = None;
    }

    /// The camera after a movement of the pointer, if it moves the map.
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
        self.moved |= distance(before.start, to) > before.slop;
        let next = match *self.pointers.as_slice() {
            [pointer] if pointer.hand == Hand::Finger || !self.moved => return None,
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

    /// The camera after a wheel turn at that point.
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

    /// A pointer is released; returns whether it was the last and the map has moved.
    pub(super) fn lift(&mut self, id: i32) -> bool {
        let Some(pointer) = self.release(id) else { return false };
        let is_last = self.pointers.is_empty();
        self.tap = (is_last && !self.moved).then_some(pointer.hand);
        is_last && self.moved
    }

    /// The browser has cancelled a pointer: its movement is undone.
    pub(super) fn cancel(&mut self, id: i32) {
        if self.release(id).is_some() {
            self.moved = true;
            if self.pointers.is_empty() {
                self.live = self.before;
            }
        }
    }

    fn release(&mut self, id: i32) -> Option<Pointer> {
        let index = self.pointers.iter().position(|pointer| pointer.id == id)?;
        Some(self.pointers.remove(index))
    }

    /// The final camera; resets the gesture.
    pub(super) fn settle(&mut self) -> Option<Camera> {
        self.live.take()
    }
}

/// Two fingers keep the points under them.
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
    fn mouse_and_pen_drag_and_a_single_finger_does_not() {
        for (hand, moves) in [(Hand::Mouse, true), (Hand::Pen, true), (Hand::Finger, false)] {
            let rest = Camera::home(VIEWPORT);
            let mut gesture = Gesture::default();
            gesture.press(1, at(100.0, 100.0), hand, hand.slop());
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
    fn a_press_that_hardly_moves_is_a_tap() {
        use Hand::{Finger, Mouse, Pen};
        // Which hand, by how many px of a map shown at that scale, and whether that is a tap.
        let cases = [
            (Mouse, 0.0, 1.0, true),
            (Mouse, 3.0, 1.0, true),
            (Mouse, 5.0, 1.0, false),
            (Finger, 5.0, 1.0, true),
            (Finger, 12.0, 1.0, true),
            (Finger, 13.0, 1.0, false),
            (Pen, 10.0, 1.0, true),
            (Pen, 14.0, 1.0, false),
            (Finger, 20.0, 0.5, true),
            (Mouse, 3.0, 2.0, false),
        ];
        for (hand, px, scale, is_tap) in cases {
            let mut gesture = Gesture::default();
            gesture.press(1, at(10.0, 10.0), hand, hand.slop() / scale);
            gesture.drag(1, at(10.0 + px, 10.0), Camera::home(VIEWPORT), VIEWPORT);
            assert_eq!(gesture.lift(1), !is_tap, "{hand:?} {px}");
            assert_eq!(gesture.take_tap(), is_tap.then_some(hand), "{hand:?} {px}");
            assert_eq!(gesture.take_tap(), None, "asked twice");
        }
    }

    #[test]
    fn what_is_no_tap() {
        let press = |gesture: &mut Gesture, id| {
            gesture.press(id, at(10.0, 10.0), Hand::Finger, 12.0);
        };
        let mut gesture = Gesture::default();
        assert_eq!(gesture.take_tap(), None, "nothing was pressed");
        press(&mut gesture, 1);
        assert_eq!(gesture.take_tap(), None, "it is still down");
        press(&mut gesture, 2);
        assert!(!gesture.lift(1), "one finger is still down");
        gesture.lift(2);
        assert_eq!(gesture.take_tap(), None, "two fingers");
        press(&mut gesture, 1);
        gesture.cancel(1);
        assert_eq!(gesture.take_tap(), None, "the browser scrolls");
        press(&mut gesture, 1);
        gesture.lift(7);
        assert_eq!(gesture.take_tap(), None, "another pointer went up");
        gesture.lift(1);
        press(&mut gesture, 1);
        assert_eq!(gesture.take_tap(), None, "a new press has begun");
    }

    #[test]
    fn what_is_cancelled_is_taken_back() {
        let (rest, glide) =
            (Camera::home(VIEWPORT), Camera { zoom: 3.0, ..Camera::home(VIEWPORT) });
        for before in [None, Some(glide)] {
            let mut gesture = Gesture { live: before, ..Gesture::default() };
            gesture.press(1, at(10.0, 10.0), Hand::Pen, 12.0);
            assert!(gesture.drag(1, at(60.0, 10.0), rest, VIEWPORT).is_some());
            gesture.cancel(1);
            assert_eq!(gesture.live(), before);
        }
    }

    #[test]
    fn two_fingers_keep_their_places() {
        let rest = Camera { zoom: 4.0, ..Camera::home(VIEWPORT) };
        let (a, b) = (at(300.0, 300.0), at(500.0, 300.0));
        let places = (rest.to_world(a, VIEWPORT), rest.to_world(b, VIEWPORT));
        let mut gesture = Gesture::default();
        gesture.press(1, a, Hand::Finger, 12.0);
        gesture.press(2, b, Hand::Finger, 12.0);
        let to = at(560.0, 300.0);
        let live = gesture.drag(2, to, rest, VIEWPORT).unwrap();
        assert!(distance(live.to_screen(places.0, VIEWPORT), a) < 1e-6);
        assert!(distance(live.to_screen(places.1, VIEWPORT), to) < 1e-6);
    }
}

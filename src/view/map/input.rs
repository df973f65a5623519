//! Pointer and keyboard input on the map: what an event means, as an [`Outcome`], which only `MapInput::apply` acts on.

use super::choices::{self, Choices, Listing};
use super::choosing::{Choice, choice, meant};
use super::flight::{CameraDriver, Glide};
use super::gesture::Hand;
use super::hover::Hover;
use super::roving;
use super::stop::{element_of, target_of};
use super::transform::MapTransform;
use crate::atlas::{ScreenPoint, WorldPoint};
use crate::scene::{Target, View};
use crate::state::{Action, Selection};
use crate::view::dom;
use crate::view::hooks::{key_of, leave};
use crate::view::ui::{By, Ui};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, TouchEvent};
use yew::prelude::*;

/// The effect of an event.
pub(super) enum Outcome {
    Nothing,
    /// A pointer went down, at which a list closes; a finger has no tip between touches.
    Pressed {
        hides_tip: bool,
    },
    /// The tip shows that, or nothing.
    Told(Option<Hover>),
    /// A pointer moves the camera.
    Dragged,
    /// The last pointer that moved the camera is up.
    Released,
    /// The browser took a pointer away.
    Cancelled,
    /// A wheel moves the camera.
    Wheeled,
    /// The camera is to go there.
    Glided(Glide),
    /// Something is chosen.
    Selected(Selection, By),
    /// One of several is to be chosen.
    Listed(ScreenPoint, Vec<Target>),
    /// A list was closed, and the focus is back.
    Unlisted,
    /// The panel is to close.
    Deselected,
    /// The focus leaves the map.
    Left,
}

/// The state that the listeners share.
pub(super) struct MapInput {
    pub(super) ui: Ui,
    pub(super) root: NodeRef,
    pub(super) corners: NodeRef,
    pub(super) driver: Rc<CameraDriver>,
    /// The target of the tip: the last value of `hover`.
    pub(super) tip: RefCell<Option<Hover>>,
    pub(super) hover: UseStateSetter<Option<Hover>>,
    pub(super) stop: UseStateSetter<Option<Target>>,
    pub(super) listing: Listing,
    /// The place of the last single click. A card that it opens may move the map before the second click.
    pub(super) clicked: Cell<Option<WorldPoint>>,
}

impl MapInput {
    /// Does what an outcome asks for.
    pub(super) fn apply(&self, outcome: Outcome) {
        if outcome.hides_tip() {
            self.tell(None);
        }
        match outcome {
            Outcome::Nothing | Outcome::Unlisted => {}
            Outcome::Pressed { .. } => self.listing.close(),
            Outcome::Told(hover) => self.tell(hover),
            Outcome::Dragged => self.driver.follow(),
            Outcome::Released => self.driver.settle(),
            Outcome::Cancelled => self.driver.show(),
            Outcome::Wheeled => self.driver.follow_wheel(),
            Outcome::Glided(glide) => self.driver.glide(glide),
            Outcome::Selected(selection, by) => self.ui.act_by(by, Action::Selected(selection)),
            Outcome::Listed(at, targets) => {
                self.listing.open(&self.root, Choices { at, targets: targets.into() });
            }
            Outcome::Deselected => self.ui.act(Action::Deselected),
            Outcome::Left => self.root.cast::<Element>().iter().for_each(leave),
        }
    }

    pub(super) fn tell(&self, hover: Option<Hover>) {
        self.tip.replace(hover.clone());
        self.hover.set(hover);
    }

    pub(super) fn heard(&self, event: &Event) -> Outcome {
        match event.type_().as_str() {
            "pointerdown" => self.down(event.unchecked_ref()),
            "pointermove" => self.moved(event.unchecked_ref()),
            "pointerup" => self.up(event.unchecked_ref()),
            "pointercancel" => self.cancelled(event.unchecked_ref()),
            "click" => self.click(event.unchecked_ref()),
            "pointerleave" | "focusout" => Outcome::Told(None),
            "wheel" => self.wheel(event.unchecked_ref()),
            "dblclick" => self.double(event.unchecked_ref()),
            "keydown" => self.key(event.unchecked_ref()),
            "focusin" => self.focus(event),
            // A drag would select the text below the map.
            "selectstart" => prevented(event),
            "touchmove" if has_two_fingers(event.unchecked_ref()) => prevented(event),
            _ => Outcome::Nothing,
        }
    }

    fn down(&self, event: &PointerEvent) -> Outcome {
        self.driver.gesture.borrow_mut().take_tap();
        if event.button() != 0 || is_control(event) {
            return Outcome::Nothing;
        }
        let hand = Hand::of(&event.pointer_type());
        let transform = self.transform();
        let at = transform.own(event.client_x().into(), event.client_y().into());
        let slop = hand.slop() / transform.scale(at);
        self.driver.gesture.borrow_mut().press(event.pointer_id(), at, hand, slop);
        Outcome::Pressed { hides_tip: hand == Hand::Finger && !dom::is_in(event, ".tip") }
    }

    fn moved(&self, event: &PointerEvent) -> Outcome {
        let gesture = &self.driver.gesture;
        if event.buttons() == 0 {
            // If it was down, it was let go where the map could not hear it.
            gesture.borrow_mut().cancel(event.pointer_id());
        }
        let at = self.at(event);
        if !gesture.borrow().is_held() {
            return self.point(event, at);
        }
        let View { camera, viewport } = self.driver.drawn();
        if gesture.borrow_mut().drag(event.pointer_id(), at, camera, viewport).is_none() {
            return Outcome::Nothing;
        }
        self.capture(event);
        Outcome::Dragged
    }

    /// Lets a drag continue outside the map; only during a drag, because a captured pointer never clicks.
    fn capture(&self, event: &PointerEvent) {
        if let Some(root) = self.root.cast::<Element>() {
            let _ = root.set_pointer_capture(event.pointer_id());
        }
    }

    fn up(&self, event: &PointerEvent) -> Outcome {
        let moved = self.driver.gesture.borrow_mut().lift(event.pointer_id());
        if moved { Outcome::Released } else { Outcome::Nothing }
    }

    fn cancelled(&self, event: &PointerEvent) -> Outcome {
        self.driver.gesture.borrow_mut().cancel(event.pointer_id());
        Outcome::Cancelled
    }

    /// Without Ctrl, the wheel scrolls the page. (Browsers report a pinch on a touch pad as a wheel with Ctrl.)
    fn wheel(&self, event: &WheelEvent) -> Outcome {
        if !(event.ctrl_key() || event.meta_key()) {
            return Outcome::Nothing;
        }
        event.prevent_default();
        let View { camera, viewport } = self.driver.drawn();
        let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 20.0 } else { 1.0 };
        let (turn, at) = (event.delta_y() * lines, self.at(event));
        self.driver.gesture.borrow_mut().wheel(turn, at, camera, viewport);
        Outcome::Wheeled
    }

    fn double(&self, event: &MouseEvent) -> Outcome {
        if is_control(event) || dom::is_in(event, ".card") {
            return Outcome::Nothing;
        }
        let (view, at) = (self.driver.drawn(), self.at(event));
        let place = self.clicked.take().unwrap_or_else(|| view.to_world(at));
        Outcome::Glided(Glide::To(view.nearer(place, at).camera))
    }

    /// Selects on `click`, which is the last event of a press, so that no later event hits a moved page.
    fn click(&self, event: &MouseEvent) -> Outcome {
        let tap = self.driver.gesture.borrow_mut().take_tap();
        if event.detail() == 1 {
            self.clicked.set(Some(self.driver.drawn().to_world(self.at(event))));
        }
        // Keys, voices and programs click without a place.
        let by = if event.detail() == 0 { By::Key } else { By::Hand };
        if let Some(index) = dom::target(event).and_then(|element| choices::chosen(&element)) {
            self.pick(index, by)
        } else if is_control(event) {
            // A button of the camera.
            Outcome::Nothing
        } else if by == By::Key {
            let target = focused(event);
            target.map_or(Outcome::Nothing, |target| self.chosen(&target, None, by))
        } else {
            // The second click of two belongs to the zoom.
            let tap = tap.filter(|_| event.detail() == 1);
            tap.map_or(Outcome::Nothing, |hand| self.tap(event, hand))
        }
    }

    /// A tap on the tip is one on what lies beneath it; over water, on what the tip is about.
    fn tap(&self, event: &MouseEvent, hand: Hand) -> Outcome {
        let at = self.at(event);
        let scene = self.driver.scene();
        let atlas = self.ui.setup.atlas.borrow();
        let mut meant = meant(&scene, &atlas, self.driver.drawn_at(at), hand);
        if meant.is_empty() && dom::is_in(event, ".tip") {
            meant.extend(self.tip.borrow().as_ref().map(|tip| tip.target.clone()));
        }
        match meant.as_slice() {
            [] => Outcome::Nothing,
            [target] => self.chosen(target, Some(at), By::Hand),
            _ => Outcome::Listed(at, meant),
        }
    }

    /// One of the list.
    fn pick(&self, index: usize, by: By) -> Outcome {
        let Some(Choices { at, targets }) = self.listing.leave() else { return Outcome::Nothing };
        targets.get(index).map_or(Outcome::Unlisted, |target| self.chosen(target, Some(at), by))
    }

    /// A target is chosen, at that point or, by key, where it lies.
    fn chosen(&self, target: &Target, at: Option<ScreenPoint>, by: By) -> Outcome {
        let scene = self.driver.scene();
        let at = at.or_else(|| scene.position(target)).unwrap_or_default();
        match choice(&scene, &self.ui.setup.context.dossier, target) {
            Choice::Select(selection) => Outcome::Selected(selection, by),
            Choice::Approach(camera) => Outcome::Glided(Glide::To(camera)),
            Choice::List(targets) => Outcome::Listed(at, targets),
            Choice::Tell => Outcome::Told(Some(Hover { at, target: target.clone() })),
        }
    }

    fn key(&self, event: &KeyboardEvent) -> Outcome {
        let key = key_of(event);
        if key == "Escape" {
            let tip_has_gone = event.default_prevented();
            event.prevent_default();
            return self.escape(tip_has_gone);
        }
        let Some(target) = focused(event) else { return Outcome::Nothing };
        if matches!(key.as_str(), "Enter" | " ") {
            event.prevent_default();
            return self.chosen(&target, None, By::Key);
        }
        if let Ok(next) = roving::next(&self.driver.scene(), &target, &key) {
            event.prevent_default();
            let element = next.and_then(|next| element_of(&self.root, &next));
            element.iter().for_each(dom::focus);
        }
        Outcome::Nothing
    }

    /// Closes the list, or the panel, or has closed the tip, or else leaves the map.
    fn escape(&self, tip_has_gone: bool) -> Outcome {
        if self.listing.leave().is_some() {
            Outcome::Unlisted
        } else if self.driver.scene.borrow().state.selection.is_some() {
            Outcome::Deselected
        } else if tip_has_gone {
            Outcome::Nothing
        } else {
            Outcome::Left
        }
    }

    /// The focused target becomes the tab stop of the map.
    fn focus(&self, event: &Event) -> Outcome {
        if let Some(target) = focused(event) {
            self.stop.set(Some(target));
        }
        Outcome::Told(self.focused_tip())
    }

    /// A target with a visible focus shows its tip, as under the mouse. A target that was touched does not, because its
    /// tip would cover the next target.
    pub(super) fn focused_tip(&self) -> Option<Hover> {
        let focused = dom::focused(&self.root.cast()?).filter(dom::shows_focus)?;
        let target = target_of(&focused)?;
        let at = self.driver.scene.borrow().position(&target)?;
        Some(Hover { at, target })
    }

    /// The tip of the target under the mouse. It stays while the mouse approaches it or rests on it.
    fn point(&self, event: &Event, at: ScreenPoint) -> Outcome {
        if dom::is_in(event, ".tip") {
            return Outcome::Nothing;
        }
        let next = self.target(event, at).map(|target| self.beside(target, at));
        match (&*self.tip.borrow(), &next) {
            (Some(tip), Some(next)) if tip.waits_for(next) => Outcome::Nothing,
            _ => Outcome::Told(next),
        }
    }

    /// Next to the mark, so that the tip never covers it; else next to the mouse.
    fn beside(&self, target: Target, mouse: ScreenPoint) -> Hover {
        let scene = self.driver.scene.borrow();
        let mark = target.is_mark().then(|| scene.position(&target)).flatten();
        Hover { at: mark.unwrap_or(mouse), target }
    }

    /// The target under the mouse: a mark, an arc, disputed land, a country, or none.
    fn target(&self, event: &Event, at: ScreenPoint) -> Option<Target> {
        if is_control(event) {
            return None;
        }
        let at = self.driver.drawn_at(at);
        self.driver.scene.borrow().at(&self.ui.setup.atlas.borrow(), at)
    }

    /// Where an event is, in CSS px of the map, from its corner.
    fn at(&self, event: &MouseEvent) -> ScreenPoint {
        self.transform().own(event.client_x().into(), event.client_y().into())
    }

    fn transform(&self) -> MapTransform {
        MapTransform::of(&self.corners, self.driver.drawn().viewport)
    }
}

impl Outcome {
    /// Whether what the tip is about may have gone or moved.
    fn hides_tip(&self) -> bool {
        match self {
            Self::Pressed { hides_tip } => *hides_tip,
            Self::Dragged | Self::Wheeled | Self::Glided(_) | Self::Listed(..) => true,
            _ => false,
        }
    }
}

/// The target of the element that has the focus.
fn focused(event: &Event) -> Option<Target> {
    dom::target(event).and_then(|element| target_of(&element))
}

/// Whether the event is on a button of the map.
fn is_control(event: &Event) -> bool {
    dom::is_in(event, "button, summary")
}

/// With two fingers the browser would scroll or zoom the page.
fn has_two_fingers(event: &TouchEvent) -> bool {
    event.touches().length() > 1
}

fn prevented(event: &Event) -> Outcome {
    event.prevent_default();
    Outcome::Nothing
}

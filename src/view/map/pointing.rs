//! Pointer and keyboard input on the map: one listener of each kind, on its root.

mod choosing;
mod flight;

pub(super) use flight::Glide;

use super::choices::{self, Choices};
use super::gesture::{Gesture, Hand};
use super::hover::{Hover, put};
use super::roving;
use super::stop::{element_of, target_of};
use super::transform::MapTransform;
use crate::atlas::ScreenPoint;
use crate::scene::{Scene, Target, View};
use crate::state::Action;
use crate::view::hooks::{key_of, leave};
use crate::view::ui::By;
use crate::view::ui::Ui;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot, TouchEvent};
use yew::prelude::*;

/// The delay between the last wheel event and the redraw.
const REST_MS: u32 = 160;

/// The result of pointer and keyboard input.
pub(super) struct Pointing {
    /// Moves the camera with an animation.
    pub(super) glide: Callback<Glide>,
    pub(super) hover: Option<Hover>,
    /// The target that had the keyboard focus last.
    pub(super) stop: Option<Target>,
    /// The tip.
    pub(super) tip: NodeRef,
    /// The choices, if several targets are under a finger.
    pub(super) choices: Option<Choices>,
    /// The element of their list.
    pub(super) list: NodeRef,
}

/// Listens to the map of `scene`; `nodes` are its box, its stage and its corners.
#[hook]
pub(super) fn use_pointing(ui: &Ui, nodes: [&NodeRef; 3], scene: &Rc<Scene>) -> Pointing {
    let [root, stage, corners] = nodes;
    let hover = use_state_eq(|| None);
    let stop = use_state_eq(|| None);
    let choices = use_state_eq(|| None);
    let (tip, list) = (use_node_ref(), use_node_ref());
    let desk = use_memo((), |()| Desk {
        ui: ui.clone(),
        root: root.clone(),
        stage: stage.clone(),
        corners: corners.clone(),
        list: list.clone(),
        scene: RefCell::new(scene.clone()),
        gesture: RefCell::default(),
        rest: RefCell::default(),
        hover: hover.setter(),
        label: RefCell::default(),
        stop: stop.setter(),
        choices: choices.setter(),
        listed: RefCell::default(),
    });
    desk.scene.replace(scene.clone());
    use_effect_with(scene.view, {
        let desk = desk.clone();
        move |_| {
            desk.show();
            desk.label_focused();
        }
    });
    use_effect_with((scene.view, scene.state), {
        let desk = desk.clone();
        move |_| desk.unlist()
    });
    use_effect_with(((*hover).clone(), tip.clone()), {
        let viewport = scene.view.viewport;
        move |(hover, tip)| {
            let put = |hover: &Hover| put(tip, hover.at, hover.target.is_mark(), viewport);
            hover.iter().for_each(put);
        }
    });
    use_effect_with(((*choices).clone(), list.clone()), {
        let (desk, viewport) = (desk.clone(), scene.view.viewport);
        move |(choices, list): &(Option<Choices>, NodeRef)| {
            if let Some(choices) = choices {
                put(list, choices.at, true, viewport);
                desk.enter();
            }
        }
    });
    use_effect_with(hover.is_some(), {
        let desk = desk.clone();
        move |shown| {
            let heard = shown.then(|| desk.listen_for_escape());
            move || drop(heard)
        }
    });
    use_effect_with(root.clone(), {
        let desk = desk.clone();
        move |root| {
            let listeners = root.cast::<Element>().map(|root| desk.listen(&root));
            move || drop(listeners)
        }
    });
    Pointing {
        glide: Callback::from(move |glide| desk.glide(glide)),
        hover: (*hover).clone(),
        stop: (*stop).clone(),
        tip,
        choices: (*choices).clone(),
        list,
    }
}

/// The state that all listeners share.
struct Desk {
    ui: Ui,
    root: NodeRef,
    stage: NodeRef,
    corners: NodeRef,
    list: NodeRef,
    scene: RefCell<Rc<Scene>>,
    gesture: RefCell<Gesture>,
    rest: RefCell<Option<Timeout>>,
    hover: UseStateSetter<Option<Hover>>,
    /// The last value of `hover`.
    label: RefCell<Option<Hover>>,
    stop: UseStateSetter<Option<Target>>,
    choices: UseStateSetter<Option<Choices>>,
    /// The last value of `choices`, and the element that had the focus before.
    listed: RefCell<Option<(Choices, Option<HtmlElement>)>>,
}

/// The events of the map. It listens to `touchmove` and `selectstart` only to prevent their default actions.
const HEARD: [&str; 13] = [
    "click",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerleave",
    "wheel",
    "dblclick",
    "keydown",
    "focusin",
    "focusout",
    "touchmove",
    "selectstart",
];

impl Desk {
    /// Listens on the map itself and bypasses Yew: a pointer moves a hundred times a second.
    fn listen(self: &Rc<Self>, root: &Element) -> [EventListener; HEARD.len()] {
        let options = EventListenerOptions::enable_prevent_default();
        HEARD.map(|name| {
            let desk = self.clone();
            EventListener::new_with_options(root, name, options, move |event| desk.hear(event))
        })
    }

    /// Escape closes the tip wherever the focus is, because the mouse may have opened it.
    fn listen_for_escape(self: &Rc<Self>) -> EventListener {
        let desk = self.clone();
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            ..EventListenerOptions::enable_prevent_default()
        };
        EventListener::new_with_options(&gloo::utils::window(), "keydown", options, move |event| {
            if key_of(event.unchecked_ref()) == "Escape" {
                desk.label(None);
                desk.use_up(event);
            }
        })
    }

    /// On the map, Escape does nothing else if it has closed the tip.
    fn use_up(&self, event: &Event) {
        let root = self.root.get();
        if root.is_some_and(|root| event.composed_path().includes(&root, 0)) {
            event.prevent_default();
        }
    }

    fn hear(self: &Rc<Self>, event: &Event) {
        match event.type_().as_str() {
            "pointerdown" => self.down(event.unchecked_ref()),
            "pointermove" => self.moved(event.unchecked_ref()),
            "pointerup" => self.up(event.unchecked_ref()),
            "pointercancel" => self.cancelled(event.unchecked_ref()),
            "click" => self.click(event.unchecked_ref()),
            "pointerleave" | "focusout" => self.label(None),
            "wheel" => self.wheel(event.unchecked_ref()),
            "dblclick" => self.double(event.unchecked_ref()),
            "keydown" => self.key(event.unchecked_ref()),
            "focusin" => self.focus(event),
            // A drag would select the text below the map.
            "selectstart" => event.prevent_default(),
            "touchmove" => two_fingers_are_ours(event.unchecked_ref()),
            _ => {}
        }
    }

    fn double(self: &Rc<Self>, event: &MouseEvent) {
        if !is_control(event) {
            let at = self.at(event.client_x(), event.client_y());
            self.glide_with(|View { camera, viewport }| camera.zoomed(2.0, at, viewport));
        }
    }

    fn down(&self, event: &PointerEvent) {
        self.gesture.borrow_mut().take_tap();
        if event.button() != 0 || is_control(event) {
            return;
        }
        self.label_goes_by(event);
        self.unlist();
        let transform = self.transform();
        let at = transform.own(event.client_x().into(), event.client_y().into());
        let hand = Hand::of(&event.pointer_type());
        let slop = hand.slop() / transform.scale();
        self.gesture.borrow_mut().press(event.pointer_id(), at, hand, slop);
    }

    fn moved(self: &Rc<Self>, event: &PointerEvent) {
        if event.buttons() == 0 {
            // If it was down, it was let go where the map could not hear it.
            self.gesture.borrow_mut().cancel(event.pointer_id());
        }
        let at = self.at(event.client_x(), event.client_y());
        if !self.gesture.borrow().is_held() {
            return self.point(event, at);
        }
        let View { camera, viewport } = self.drawn();
        let live = self.gesture.borrow_mut().drag(event.pointer_id(), at, camera, viewport);
        if live.is_some() {
            self.capture(event);
            self.follow();
        }
    }

    fn up(self: &Rc<Self>, event: &PointerEvent) {
        let moved = self.gesture.borrow_mut().lift(event.pointer_id());
        if moved {
            self.settle();
        }
    }

    fn cancelled(&self, event: &PointerEvent) {
        self.gesture.borrow_mut().cancel(event.pointer_id());
        self.show();
    }

    /// Without Ctrl, the wheel scrolls the page. (Browsers report a pinch on a touch pad as a wheel with Ctrl.)
    fn wheel(self: &Rc<Self>, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        event.prevent_default();
        let at = self.at(event.client_x(), event.client_y());
        let View { camera, viewport } = self.drawn();
        let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 20.0 } else { 1.0 };
        self.gesture.borrow_mut().wheel(event.delta_y() * lines, at, camera, viewport);
        self.follow();
        self.settle_after(REST_MS);
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        if key_of(event) == "Escape" {
            let label_has_gone = event.default_prevented();
            event.prevent_default();
            return self.escape(label_has_gone);
        }
        let Some(target) = focused(event) else { return };
        match key_of(event).as_str() {
            "Enter" | " " => self.choose(&target, self.position(&target), By::Key),
            key => {
                let next = roving::next(&self.scene.borrow(), &target, key);
                let Ok(next) = next else { return };
                let element = next.and_then(|next| element_of(&self.root, &next));
                element.iter().for_each(focus_on);
            }
        }
        event.prevent_default();
    }

    /// Closes the list, or the panel, or has closed the tip, or else leaves the map.
    fn escape(&self, label_has_gone: bool) {
        if self.leave() {
            return;
        }
        if self.scene.borrow().state.selection.is_some() {
            self.ui.act(Action::Deselected);
        } else if !label_has_gone {
            self.root.cast::<Element>().iter().for_each(leave);
        }
    }

    /// The focused target becomes the tab stop of the map.
    fn focus(&self, event: &Event) {
        if let Some(target) = focused(event) {
            self.stop.set(Some(target));
        }
        self.label_focused();
    }

    /// A target with a visible focus shows its tip, as under the mouse. A target that was touched does not, because its
    /// tip would cover the next target.
    fn label_focused(&self) {
        let shown =
            self.active().filter(|active| active.matches(":focus-visible").unwrap_or(false));
        let target = shown.and_then(|active| target_of(&active));
        let place = target.as_ref().and_then(|target| self.position(target));
        self.label(target.zip(place).map(|(target, at)| Hover { at, target }));
    }

    /// The focused target of the map.
    fn active(&self) -> Option<Element> {
        let root = self.root.cast::<Element>()?;
        let shadow = root.get_root_node().dyn_into::<ShadowRoot>().ok()?;
        shadow.active_element().filter(|active| root.contains(Some(active)))
    }

    /// The position of the target, if it is in view.
    fn position(&self, target: &Target) -> Option<ScreenPoint> {
        self.scene.borrow().position(target)
    }

    /// A finger has no position between touches, so its tip closes.
    fn label_goes_by(&self, event: &PointerEvent) {
        if Hand::of(&event.pointer_type()) == Hand::Finger && !is_in(event, ".tip") {
            self.label(None);
        }
    }

    /// The tip of the target under the mouse. It stays while the mouse approaches it or rests on it.
    fn point(&self, event: &Event, at: ScreenPoint) {
        if is_in(event, ".tip") {
            return;
        }
        let next = self.target(event, at).map(|target| self.beside(target, at));
        let waits = match (&*self.label.borrow(), &next) {
            (Some(label), Some(next)) => label.waits_for(next),
            _ => false,
        };
        if !waits {
            self.label(next);
        }
    }

    /// Next to the mark, so that the tip never covers it; else next to the mouse.
    fn beside(&self, target: Target, mouse: ScreenPoint) -> Hover {
        let mark = target.is_mark().then(|| self.position(&target)).flatten();
        Hover { at: mark.unwrap_or(mouse), target }
    }

    fn label(&self, label: Option<Hover>) {
        self.label.replace(label.clone());
        self.hover.set(label);
    }

    /// Lets a drag continue outside the map; only during a drag, because a captured pointer never clicks.
    fn capture(&self, event: &PointerEvent) {
        if let Some(root) = self.root.cast::<Element>() {
            let _ = root.set_pointer_capture(event.pointer_id());
        }
    }

    /// Converts a point of the screen to CSS px of the map, from its corner.
    fn at(&self, client_x: i32, client_y: i32) -> ScreenPoint {
        self.transform().own(client_x.into(), client_y.into())
    }

    fn transform(&self) -> MapTransform {
        MapTransform::of(&self.corners, self.drawn().viewport)
    }

    fn drawn(&self) -> View {
        self.scene.borrow().view
    }

    /// The target under the pointer: a mark, an arc, disputed land, a country, or none; on the tip, its target.
    fn target(&self, event: &Event, at: ScreenPoint) -> Option<Target> {
        if is_control(event) {
            return None;
        }
        if is_in(event, ".tip") {
            return self.label.borrow().as_ref().map(|label| label.target.clone());
        }
        self.scene.borrow().at(&self.ui.frame.atlas.borrow(), self.drawn_at(at))
    }

    /// The point where the picture was drawn: a gesture may have moved it since.
    fn drawn_at(&self, at: ScreenPoint) -> ScreenPoint {
        let view = self.drawn();
        let live = self.gesture.borrow().live();
        live.map_or(at, |camera| view.to_screen(View { camera, ..view }.to_world(at)))
    }
}

fn element(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

fn focused(event: &Event) -> Option<Target> {
    element(event).and_then(|element| target_of(&element))
}

/// Whether the event is on a button of the map.
fn is_control(event: &Event) -> bool {
    is_in(event, "button")
}

fn is_in(event: &Event, selector: &str) -> bool {
    element(event)
        .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Prevents the browser from scrolling or zooming the page with two fingers.
fn two_fingers_are_ours(event: &TouchEvent) {
    if event.touches().length() > 1 {
        event.prevent_default();
    }
}

/// Focuses an element.
pub(super) fn focus_on(element: &Element) {
    // SVG elements take the focus as HTML elements do, by the same method.
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}

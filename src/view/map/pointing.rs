//! From events of pointer, wheel and keyboard to cameras and selections: one listener a kind, on the whole map.

use super::gesture::Gesture;
use super::hover::{Hover, Target, put};
use super::roving;
use super::scene::Scene;
use super::stage;
use crate::atlas::{Bounds, Camera, ScreenPoint, Viewport, WorldPoint, laea};
use crate::state::{Action, Aim, Framing, Selection};
use crate::view::hooks::prefers_reduced_motion;
use crate::view::ui::Ui;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, TouchEvent};
use yew::prelude::*;

/// How long a glide of the camera takes; `style.css` says the same of `.gliding`.
const GLIDE_MS: u32 = 200;
/// How long the wheel rests before the picture is drawn anew.
const REST_MS: u32 = 160;

/// What the pointer and the keyboard have come to.
pub(super) struct Pointing {
    /// Moves the camera there in sight of the reader.
    pub(super) glide: Callback<Glide>,
    pub(super) hover: Option<Hover>,
    /// What had the keyboard's focus last.
    pub(super) stop: Option<Target>,
    /// The small label.
    pub(super) tip: NodeRef,
}

/// A move of the camera, from where it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Glide {
    /// So many times nearer, about the middle.
    Zoom(f64),
    /// By that part of the viewport's width and height.
    Pan(f64, f64),
    /// To the whole region.
    Home,
}

/// Listens for the map that `scene` draws.
#[hook]
pub(super) fn use_pointing(
    ui: &Ui,
    root: &NodeRef,
    stage: &NodeRef,
    scene: &Rc<Scene>,
) -> Pointing {
    let hover = use_state_eq(|| None);
    let stop = use_state_eq(|| None);
    let tip = use_node_ref();
    let desk = use_memo((), |()| Desk {
        ui: ui.clone(),
        root: root.clone(),
        stage: stage.clone(),
        scene: RefCell::new(scene.clone()),
        gesture: RefCell::default(),
        rest: RefCell::default(),
        hover: hover.setter(),
        label: RefCell::default(),
        stop: stop.setter(),
    });
    desk.scene.replace(scene.clone());
    use_effect_with((scene.camera, scene.viewport), {
        let desk = desk.clone();
        move |_| desk.show()
    });
    use_effect_with(((*hover).clone(), tip.clone()), {
        let viewport = scene.viewport;
        move |(hover, tip)| hover.iter().for_each(|hover| put(tip, hover, viewport))
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
    }
}

/// What all listeners share.
struct Desk {
    ui: Ui,
    root: NodeRef,
    stage: NodeRef,
    scene: RefCell<Rc<Scene>>,
    gesture: RefCell<Gesture>,
    rest: RefCell<Option<Timeout>>,
    hover: UseStateSetter<Option<Hover>>,
    /// What `hover` was set to last.
    label: RefCell<Option<Hover>>,
    stop: UseStateSetter<Option<Target>>,
}

/// What the map listens to. Of `touchmove` it wants only to hold back what the browser would do.
const HEARD: [&str; 11] = [
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
];

impl Desk {
    /// Listens on the map itself, not through the page: a pointer moves a hundred times a second.
    fn listen(self: &Rc<Self>, root: &Element) -> [EventListener; HEARD.len()] {
        let options = EventListenerOptions::enable_prevent_default();
        HEARD.map(|name| {
            let desk = self.clone();
            EventListener::new_with_options(root, name, options, move |event| desk.hear(event))
        })
    }

    /// The label goes by Escape wherever the focus is: the mouse may have brought it.
    fn listen_for_escape(self: &Rc<Self>) -> EventListener {
        let desk = self.clone();
        EventListener::new(&gloo::utils::window(), "keydown", move |event| {
            if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                desk.label(None);
            }
        })
    }

    fn hear(self: &Rc<Self>, event: &Event) {
        match event.type_().as_str() {
            "pointerdown" => self.down(event.unchecked_ref()),
            "pointermove" => self.moved(event.unchecked_ref()),
            "pointerup" | "pointercancel" => self.up(event.unchecked_ref()),
            "pointerleave" | "focusout" => self.label(None),
            "wheel" => self.wheel(event.unchecked_ref()),
            "dblclick" => self.double(event.unchecked_ref()),
            "keydown" => self.key(event.unchecked_ref()),
            "focusin" => self.focus(event),
            "touchmove" => two_fingers_are_ours(event.unchecked_ref()),
            _ => {}
        }
    }

    fn double(self: &Rc<Self>, event: &MouseEvent) {
        if !is_control(event) {
            let at = self.at(event.client_x(), event.client_y());
            self.glide_with(|camera, scene| camera.zoomed(2.0, at, scene.viewport));
        }
    }

    fn down(self: &Rc<Self>, event: &PointerEvent) {
        if event.button() != 0 || is_control(event) {
            return;
        }
        let touch = event.pointer_type() == "touch";
        let at = self.at(event.client_x(), event.client_y());
        self.gesture.borrow_mut().press(event.pointer_id(), at, touch);
    }

    fn moved(self: &Rc<Self>, event: &PointerEvent) {
        let at = self.at(event.client_x(), event.client_y());
        if !self.gesture.borrow().is_held() {
            return self.point(event, at);
        }
        let (camera, viewport) = self.drawn();
        let live = self.gesture.borrow_mut().drag(event.pointer_id(), at, camera, viewport);
        if live.is_some() {
            self.capture(event);
            self.label(None);
            self.follow();
        }
    }

    fn up(self: &Rc<Self>, event: &PointerEvent) {
        let was_held = self.gesture.borrow().is_held();
        self.gesture.borrow_mut().lift(event.pointer_id());
        if self.gesture.borrow().is_held() || !was_held {
            return;
        }
        if self.gesture.borrow().has_moved() {
            self.settle();
        } else if event.type_() == "pointerup" {
            let at = self.at(event.client_x(), event.client_y());
            self.target(event, at).into_iter().for_each(|target| self.choose(&target));
        }
    }

    /// Without Ctrl the wheel scrolls the page. (A pinch on a touch pad arrives as a wheel with Ctrl.)
    fn wheel(self: &Rc<Self>, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        event.prevent_default();
        let at = self.at(event.client_x(), event.client_y());
        let (camera, viewport) = self.drawn();
        let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 20.0 } else { 1.0 };
        self.gesture.borrow_mut().wheel(event.delta_y() * lines, at, camera, viewport);
        self.follow();
        self.settle_after(REST_MS);
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        let Some(target) = focused(event) else { return };
        match event.key().as_str() {
            "Enter" | " " => self.choose(&target),
            key => {
                let scene = self.scene.borrow();
                if !roving::go(&scene, &self.ui.frame.atlas.borrow(), &self.root, &target, key) {
                    return;
                }
            }
        }
        event.prevent_default();
    }

    /// What has the focus shows its label, as what is under the mouse does.
    fn focus(self: &Rc<Self>, event: &Event) {
        let scene = self.scene.borrow();
        let target = focused(event);
        if target.is_some() {
            self.stop.set(target.clone());
        }
        let place =
            target.as_ref().and_then(|t| roving::place(&scene, &self.ui.frame.atlas.borrow(), t));
        self.label(target.zip(place).map(|(target, at)| Hover { at, target }));
    }

    /// The label of what is under the mouse. It waits for a mouse that comes near, and stays while that rests on it.
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

    /// Beside a mark's own place, so that its label never lies on it, and else beside the mouse.
    fn beside(&self, target: Target, mouse: ScreenPoint) -> Hover {
        let (scene, atlas) = (self.scene.borrow(), self.ui.frame.atlas.borrow());
        let mark = target.is_mark().then(|| roving::place(&scene, &atlas, &target)).flatten();
        Hover { at: mark.unwrap_or(mouse), target }
    }

    fn label(&self, label: Option<Hover>) {
        self.label.replace(label.clone());
        self.hover.set(label);
    }

    fn choose(self: &Rc<Self>, target: &Target) {
        let selection = match target {
            Target::Country(id) | Target::Ties(id) => Selection::Country(*id),
            Target::Relation(index, _) => Selection::Relation(*index),
            Target::Events(events, spot) => return self.open_events(events, *spot),
            Target::Face(_) => return,
            Target::Sites(sites) if sites.len() == 1 => Selection::Site(sites[0]),
            Target::Sites(sites) => return self.open(sites),
        };
        self.ui.act(Action::Selected(selection));
    }

    /// A crowd opens: the camera goes so near that its sites part. Those on one spot show the first.
    fn open(self: &Rc<Self>, sites: &[usize]) {
        let dossier = self.ui.frame.context.dossier.clone();
        let places: Vec<_> =
            sites.iter().map(|index| laea::project(dossier.sites[*index].at)).collect();
        self.part(&places, Selection::Site(sites[0]));
    }

    /// An event is chosen; a crowd of them opens as one of sites does.
    fn open_events(self: &Rc<Self>, events: &[usize], spot: usize) {
        let scene = self.scene.borrow().clone();
        let mark = scene.events.iter().find(|mark| mark.spot == spot && *mark.events == *events);
        let places = mark.filter(|_| events.len() > 1).map_or(&[][..], |mark| &mark.places);
        self.part(places, Selection::Event(events[0]));
    }

    fn part(self: &Rc<Self>, places: &[WorldPoint], first: Selection) {
        let (camera, viewport) = self.drawn();
        let near = Bounds::around(places).map(|bounds| {
            Camera::fit(bounds, viewport, viewport.width.min(viewport.height) * 0.25)
        });
        match near.filter(|near| near.zoom > camera.zoom * 1.05) {
            Some(near) => self.glide_with(|_, _| near),
            None => self.ui.act(Action::Selected(first)),
        }
    }

    fn glide(self: &Rc<Self>, glide: Glide) {
        self.glide_with(|camera, scene| match glide {
            Glide::Zoom(factor) => {
                let middle =
                    ScreenPoint { x: scene.viewport.width / 2.0, y: scene.viewport.height / 2.0 };
                camera.zoomed(factor, middle, scene.viewport)
            }
            Glide::Pan(x, y) => {
                camera.panned(-x * scene.viewport.width, -y * scene.viewport.height)
            }
            Glide::Home => Camera::home(scene.viewport),
        });
        if matches!(glide, Glide::Home) {
            // The home camera follows the size of the map; a framing would not.
            self.rest.replace(None);
            self.gesture.borrow_mut().settle();
            self.ui.act(Action::CameraSentHome);
        }
    }

    fn glide_with(self: &Rc<Self>, to: impl FnOnce(Camera, &Scene) -> Camera) {
        let (camera, viewport) = self.drawn();
        let from = self.gesture.borrow().live().unwrap_or(camera);
        let goal = to(from, &self.scene.borrow()).constrained(viewport);
        self.gesture.borrow_mut().glide_to(goal);
        if prefers_reduced_motion() {
            return self.settle();
        }
        self.gliding(true);
        self.show();
        self.settle_after(GLIDE_MS);
    }

    /// Shows the live camera, and has the picture drawn anew where its edge or its sharpness gives out.
    fn follow(self: &Rc<Self>) {
        self.show();
        let (drawn, viewport) = self.drawn();
        let live = self.gesture.borrow().live();
        if let Some(live) = live.filter(|live| !stage::covers(viewport, drawn, *live)) {
            self.ui.act(Action::CameraRested(Framing::of(live)));
        }
    }

    fn show(&self) {
        let (drawn, viewport) = self.drawn();
        let live = self.gesture.borrow().live().unwrap_or(drawn);
        if live == drawn {
            self.gliding(false);
        }
        stage::show(&self.stage, viewport, drawn, live);
    }

    fn settle(self: &Rc<Self>) {
        self.rest.replace(None);
        let Some(camera) = self.gesture.borrow_mut().settle() else { return };
        let framing = Framing::of(camera);
        if self.scene.borrow().state.camera == Aim::At(framing) {
            // It is drawn already: no render comes that would take the gesture's transform away.
            self.show();
        }
        self.ui.act(Action::CameraRested(framing));
    }

    fn settle_after(self: &Rc<Self>, ms: u32) {
        let desk = self.clone();
        self.rest.replace(Some(Timeout::new(ms, move || desk.settle())));
    }

    fn drawn(&self) -> (Camera, Viewport) {
        let scene = self.scene.borrow();
        (scene.camera, scene.viewport)
    }

    fn gliding(&self, on: bool) {
        if let Some(stage) = self.stage.cast::<Element>() {
            let _ = stage.class_list().toggle_with_force("gliding", on);
        }
    }

    /// So that a drag goes on outside the map; only once it is one, or the press would never become a click.
    fn capture(&self, event: &PointerEvent) {
        if let Some(root) = self.root.cast::<Element>() {
            let _ = root.set_pointer_capture(event.pointer_id());
        }
    }

    /// CSS px from the map's corner.
    fn at(&self, client_x: i32, client_y: i32) -> ScreenPoint {
        let rect = self.root.cast::<Element>().map(|root| root.get_bounding_client_rect());
        let (left, top) = rect.map_or((0.0, 0.0), |rect| (rect.left(), rect.top()));
        ScreenPoint { x: f64::from(client_x) - left, y: f64::from(client_y) - top }
    }

    /// What is under the pointer: a mark or an arc, disputed land, a country, or water; on the label, what that is of.
    fn target(&self, event: &Event, at: ScreenPoint) -> Option<Target> {
        if is_control(event) {
            return None;
        }
        if is_in(event, ".tip") {
            return self.label.borrow().as_ref().map(|label| label.target.clone());
        }
        let scene = self.scene.borrow();
        let mark = element(event)
            .and_then(|element| Target::of(&element))
            .filter(|target| !matches!(target, Target::Country(_)));
        mark.or_else(|| {
            let world = scene.camera.to_world(at, scene.viewport);
            let atlas = self.ui.frame.atlas.borrow();
            let unit = atlas.unit_at(world, scene.level)?;
            let is_face = atlas.units()[unit].face.is_some();
            if is_face {
                Some(Target::Face(unit))
            } else {
                atlas.units()[unit].id.map(Target::Country)
            }
        })
    }
}

fn element(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

fn focused(event: &Event) -> Option<Target> {
    element(event).and_then(|element| Target::of(&element))
}

/// Whether the event is on a button over the map.
fn is_control(event: &Event) -> bool {
    is_in(event, "button")
}

fn is_in(event: &Event, selector: &str) -> bool {
    element(event)
        .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

/// The browser would scroll or zoom the page with two fingers too.
fn two_fingers_are_ours(event: &TouchEvent) {
    if event.touches().length() > 1 {
        event.prevent_default();
    }
}

/// Puts the keyboard's focus on an element.
pub(super) fn focus_on(element: &Element) {
    // SVG elements take the focus as HTML elements do, by the same method.
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}

//! The listeners of the map: one of each kind, on its root.

use super::choices::{Choices, Listing};
use super::flight::{CameraDriver, Glide};
use super::gesture::Gesture;
use super::hover::{Hover, put};
use super::input::{MapInput, Outcome};
use crate::scene::{Scene, Target};
use crate::view::dom::around;
use crate::view::hooks::key_of;
use crate::view::ui::Ui;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The parts of the input that the components of the map need.
pub(super) struct Input {
    /// Moves the camera with an animation.
    pub(super) glide: Callback<Glide>,
    pub(super) hover: Option<Hover>,
    /// The target that had the keyboard focus last.
    pub(super) stop: Option<Target>,
    /// The element of the tip.
    pub(super) tip: NodeRef,
    /// The choices, if several targets are under a finger.
    pub(super) choices: Option<Choices>,
    /// The element of their list.
    pub(super) list: NodeRef,
}

/// Listens to the map of `scene`; `nodes` are its box, its stage and its corners.
#[hook]
pub(super) fn use_input(ui: &Ui, nodes: [&NodeRef; 3], scene: &Rc<Scene>) -> Input {
    let [root, stage, corners] = nodes;
    let hover = use_state_eq(|| None);
    let stop = use_state_eq(|| None);
    let choices = use_state_eq(|| None);
    let (tip, list) = (use_node_ref(), use_node_ref());
    let input = use_memo((), |()| MapInput {
        ui: ui.clone(),
        root: root.clone(),
        corners: corners.clone(),
        driver: Rc::new(CameraDriver {
            ui: ui.clone(),
            stage: stage.clone(),
            scene: RefCell::new(scene.clone()),
            gesture: RefCell::new(Gesture::default()),
            rest: Cell::default(),
        }),
        tip: RefCell::default(),
        hover: hover.setter(),
        stop: stop.setter(),
        listing: Listing { node: list.clone(), set: choices.setter(), open: RefCell::default() },
        clicked: Cell::default(),
    });
    input.driver.scene.replace(scene.clone());
    use_effect_with(scene.view, {
        let input = input.clone();
        move |_| {
            input.driver.show();
            // A tip that was closed stays closed.
            if input.tip.borrow().is_some() {
                input.tell(input.focused_tip());
            }
        }
    });
    use_effect_with((scene.view, scene.state), {
        let input = input.clone();
        move |_| input.listing.close()
    });
    use_effect_with(((*hover).clone(), tip.clone()), {
        let viewport = scene.view.viewport;
        move |(hover, tip)| {
            let put = |hover: &Hover| put(tip, hover.at, hover.target.is_mark(), viewport);
            hover.iter().for_each(put);
        }
    });
    use_effect_with(((*choices).clone(), list.clone()), {
        let (input, viewport) = (input.clone(), scene.view.viewport);
        move |(choices, list): &(Option<Choices>, NodeRef)| {
            if let Some(choices) = choices {
                put(list, choices.at, true, viewport);
                input.listing.enter();
            }
        }
    });
    use_effect_with(hover.is_some(), {
        let input = input.clone();
        move |shown| {
            let heard = shown.then(|| input.listen_for_escape());
            move || drop(heard)
        }
    });
    use_effect_with(root.clone(), {
        let input = input.clone();
        move |root| {
            let listeners = root.cast::<Element>().map(|root| input.listen(&root));
            move || drop(listeners)
        }
    });
    Input {
        glide: Callback::from(move |glide| input.apply(Outcome::Glided(glide))),
        hover: (*hover).clone(),
        stop: (*stop).clone(),
        tip,
        choices: (*choices).clone(),
        list,
    }
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

impl MapInput {
    /// Listens on the map itself and bypasses Yew: a pointer moves a hundred times a second.
    fn listen(self: &Rc<Self>, root: &Element) -> [EventListener; HEARD.len()] {
        let options = EventListenerOptions::enable_prevent_default();
        HEARD.map(|name| {
            let input = self.clone();
            // A card that the first click opens may take the place of the map under the second.
            let area = (name == "dblclick").then(|| around(root, ".map-view")).flatten();
            let place = area.as_ref().unwrap_or(root);
            EventListener::new_with_options(place, name, options, move |event| {
                input.apply(input.heard(event));
            })
        })
    }

    /// Escape closes the tip wherever the focus is, because the mouse may have opened it.
    fn listen_for_escape(self: &Rc<Self>) -> EventListener {
        let input = self.clone();
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            ..EventListenerOptions::enable_prevent_default()
        };
        EventListener::new_with_options(&gloo::utils::window(), "keydown", options, move |event| {
            if key_of(event.unchecked_ref()) == "Escape" {
                input.tell(None);
                input.use_up(event);
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
}

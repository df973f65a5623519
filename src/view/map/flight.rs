//! Drives the camera: the picture follows a gesture at once, the state when it rests.

use super::gesture::Gesture;
use super::stage;
use crate::atlas::{Camera, ScreenPoint};
use crate::scene::{Scene, View};
use crate::state::{Action, CameraChoice, FixedCamera};
use crate::view::hooks::prefers_reduced_motion;
use crate::view::ui::Ui;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;
use yew::NodeRef;

/// The duration of a glide of the camera; keep equal to `.gliding` in `style.css`.
const GLIDE_MS: u32 = 200;
/// The delay between the last wheel event and the redraw.
const REST_MS: u32 = 160;

/// A relative move of the camera.
#[derive(Clone, Copy, Debug)]
pub(super) enum Glide {
    /// Zoom by that factor, about the centre.
    Zoom(f64),
    /// Move by that part of the viewport's width and height.
    Pan(f64, f64),
    /// To that camera.
    To(Camera),
    /// Show the whole region, with that camera.
    Home(Camera),
}

impl Glide {
    fn goal(self, View { camera, viewport }: View) -> Camera {
        let middle = ScreenPoint { x: viewport.width / 2.0, y: viewport.height / 2.0 };
        match self {
            Self::Zoom(factor) => camera.zoomed(factor, middle, viewport),
            Self::Pan(x, y) => camera.panned(-x * viewport.width, -y * viewport.height),
            Self::To(camera) | Self::Home(camera) => camera,
        }
    }
}

/// The camera of a map, between the scene that is drawn and the gesture that moves it.
pub(super) struct CameraDriver {
    pub(super) ui: Ui,
    pub(super) stage: NodeRef,
    pub(super) scene: RefCell<Rc<Scene>>,
    pub(super) gesture: RefCell<Gesture>,
    pub(super) rest: Cell<Option<Timeout>>,
}

impl CameraDriver {
    /// The scene that is drawn.
    pub(super) fn scene(&self) -> Rc<Scene> {
        self.scene.borrow().clone()
    }

    /// As what is drawn is seen at rest.
    pub(super) fn drawn(&self) -> View {
        self.scene.borrow().view
    }

    /// The point where the picture was drawn: a gesture may have moved it since.
    pub(super) fn drawn_at(&self, at: ScreenPoint) -> ScreenPoint {
        let view = self.drawn();
        let live = self.gesture.borrow().live();
        live.map_or(at, |camera| view.to_screen(View { camera, ..view }.to_world(at)))
    }

    pub(super) fn glide(self: &Rc<Self>, glide: Glide) {
        let View { camera, viewport } = self.drawn();
        let camera = self.gesture.borrow().live().unwrap_or(camera);
        let goal = glide.goal(View { camera, viewport }).constrained(viewport);
        self.gesture.borrow_mut().glide_to(goal);
        if prefers_reduced_motion() {
            self.settle();
        } else {
            self.gliding(true);
            self.show();
            self.settle_after(GLIDE_MS);
        }
        if matches!(glide, Glide::Home(_)) {
            // The home camera follows the size of the map; a fixed one would not.
            self.rest.take();
            self.gesture.borrow_mut().settle();
            self.ui.act(Action::CameraSentHome);
        }
    }

    /// Shows the live camera, and redraws the picture if its edge appears or it gets blurred.
    pub(super) fn follow(&self) {
        self.show();
        let View { camera: drawn, viewport } = self.drawn();
        let live = self.gesture.borrow().live();
        if let Some(live) = live.filter(|live| !stage::covers(viewport, drawn, *live)) {
            self.ui.act(Action::CameraRested(FixedCamera::of(live)));
        }
    }

    /// The same for a wheel, which never says that it was the last turn.
    pub(super) fn follow_wheel(self: &Rc<Self>) {
        self.follow();
        self.settle_after(REST_MS);
    }

    pub(super) fn show(&self) {
        let View { camera: drawn, viewport } = self.drawn();
        let live = self.gesture.borrow().live().unwrap_or(drawn);
        if live == drawn {
            self.gliding(false);
        }
        stage::show(&self.stage, viewport, drawn, live);
    }

    pub(super) fn settle(&self) {
        self.rest.take();
        let Some(camera) = self.gesture.borrow_mut().settle() else { return };
        let fixed = FixedCamera::of(camera);
        if self.scene.borrow().state.camera == CameraChoice::At(fixed) {
            // It is drawn already: no render comes that would take the gesture's transform away.
            self.show();
        }
        self.ui.act(Action::CameraRested(fixed));
    }

    fn settle_after(self: &Rc<Self>, ms: u32) {
        let driver = self.clone();
        self.rest.set(Some(Timeout::new(ms, move || driver.settle())));
    }

    fn gliding(&self, on: bool) {
        if let Some(stage) = self.stage.cast::<Element>() {
            let _ = stage.class_list().toggle_with_force("gliding", on);
        }
    }
}

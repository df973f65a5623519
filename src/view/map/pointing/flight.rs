//! Movements of the camera.

use super::Desk;
use crate::atlas::{Camera, ScreenPoint};
use crate::scene::View;
use crate::state::{Action, CameraChoice, FixedCamera};
use crate::view::hooks::prefers_reduced_motion;
use crate::view::map::stage;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::Element;

/// The duration of a glide of the camera; keep equal to `.gliding` in `style.css`.
const GLIDE_MS: u32 = 200;

/// A relative move of the camera.
#[derive(Clone, Copy, Debug)]
pub(in crate::view::map) enum Glide {
    /// Zoom by that factor, about the centre.
    Zoom(f64),
    /// Move by that part of the viewport's width and height.
    Pan(f64, f64),
    /// Show the whole region.
    Home,
}

impl Desk {
    pub(super) fn glide(self: &Rc<Self>, glide: Glide) {
        self.glide_with(|View { camera, viewport }| match glide {
            Glide::Zoom(factor) => {
                let middle = ScreenPoint { x: viewport.width / 2.0, y: viewport.height / 2.0 };
                camera.zoomed(factor, middle, viewport)
            }
            Glide::Pan(x, y) => camera.panned(-x * viewport.width, -y * viewport.height),
            Glide::Home => Camera::home(viewport),
        });
        if matches!(glide, Glide::Home) {
            // The home camera follows the size of the map; a fixed one would not.
            self.rest.replace(None);
            self.gesture.borrow_mut().settle();
            self.ui.act(Action::CameraSentHome);
        }
    }

    pub(super) fn glide_with(self: &Rc<Self>, to: impl FnOnce(View) -> Camera) {
        let View { camera, viewport } = self.drawn();
        let camera = self.gesture.borrow().live().unwrap_or(camera);
        let goal = to(View { camera, viewport }).constrained(viewport);
        self.gesture.borrow_mut().glide_to(goal);
        self.label(None);
        if prefers_reduced_motion() {
            return self.settle();
        }
        self.gliding(true);
        self.show();
        self.settle_after(GLIDE_MS);
    }

    /// Shows the live camera, and redraws the picture if its edge appears or it gets blurred.
    pub(super) fn follow(self: &Rc<Self>) {
        self.label(None);
        self.show();
        let View { camera: drawn, viewport } = self.drawn();
        let live = self.gesture.borrow().live();
        if let Some(live) = live.filter(|live| !stage::covers(viewport, drawn, *live)) {
            self.ui.act(Action::CameraRested(FixedCamera::of(live)));
        }
    }

    pub(super) fn show(&self) {
        let View { camera: drawn, viewport } = self.drawn();
        let live = self.gesture.borrow().live().unwrap_or(drawn);
        if live == drawn {
            self.gliding(false);
        }
        stage::show(&self.stage, viewport, drawn, live);
    }

    pub(super) fn settle(self: &Rc<Self>) {
        self.rest.replace(None);
        let Some(camera) = self.gesture.borrow_mut().settle() else { return };
        let fixed = FixedCamera::of(camera);
        if self.scene.borrow().state.camera == CameraChoice::At(fixed) {
            // It is drawn already: no render comes that would take the gesture's transform away.
            self.show();
        }
        self.ui.act(Action::CameraRested(fixed));
    }

    pub(super) fn settle_after(self: &Rc<Self>, ms: u32) {
        let desk = self.clone();
        self.rest.replace(Some(Timeout::new(ms, move || desk.settle())));
    }

    fn gliding(&self, on: bool) {
        if let Some(stage) = self.stage.cast::<Element>() {
            let _ = stage.class_list().toggle_with_force("gliding", on);
        }
    }
}

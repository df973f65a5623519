//! Selection by click, tap or key; if several targets are under a finger, it lists them.

use super::{Desk, Hand, choices, element, focused, is_control, is_in};
use crate::atlas::{Bounds, Camera, ScreenPoint, WorldPoint, laea};
use crate::scene::{Target, View};
use crate::state::{Action, Selection};
use crate::view::hooks::give_still;
use crate::view::map::choices::Choices;
use crate::view::map::hover::Hover;
use crate::view::ui::By;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The distance below which two marks look like one, in CSS px.
const ONE_SPOT: f64 = 6.0;

impl Desk {
    /// Selects on `click`, which is the last event of a press, so that no later event hits a moved page.
    pub(super) fn click(self: &Rc<Self>, event: &MouseEvent) {
        let tap = self.gesture.borrow_mut().take_tap();
        // Keys, voices and programs click without a place.
        let by = if event.detail() == 0 { By::Key } else { By::Hand };
        if let Some(index) = element(event).and_then(|element| choices::chosen(&element)) {
            self.pick(index, by);
        } else if is_control(event) {
            // A button of the camera.
        } else if by == By::Key {
            if let Some(target) = focused(event) {
                self.choose(&target, self.position(&target), by);
            }
        } else if let Some(hand) = tap.filter(|_| event.detail() == 1) {
            // The second click of two belongs to the zoom.
            self.tap(event, hand);
        }
    }

    fn tap(self: &Rc<Self>, event: &MouseEvent, hand: Hand) {
        let at = self.at(event.client_x(), event.client_y());
        let several = if is_in(event, ".tip") { Vec::new() } else { self.under(at, hand) };
        match self.target(event, at) {
            _ if several.len() > 1 => self.list(at, several),
            Some(target @ Target::Face(_)) => self.label(Some(Hover { at, target })),
            Some(target) => self.choose(&target, Some(at), By::Hand),
            None => {}
        }
    }

    /// Every mark, pin, badge and arc at the point, the topmost first; for a mouse, which is exact, only those that it
    /// cannot point at separately.
    fn under(&self, at: ScreenPoint, hand: Hand) -> Vec<Target> {
        let mut found = self.scene.borrow().marks_at(self.drawn_at(at));
        if hand != Hand::Finger {
            let top = found.first().cloned();
            found.retain(|target| top.as_ref().is_some_and(|top| self.is_one_spot(top, target)));
        }
        found
    }

    fn is_one_spot(&self, a: &Target, b: &Target) -> bool {
        let is_near = |a: ScreenPoint, b: ScreenPoint| (a.x - b.x).hypot(a.y - b.y) < ONE_SPOT;
        let places = self.position(a).zip(self.position(b));
        core::mem::discriminant(a) == core::mem::discriminant(b)
            && (a == b || (a.is_mark() && places.is_some_and(|(a, b)| is_near(a, b))))
    }

    pub(super) fn choose(self: &Rc<Self>, target: &Target, at: Option<ScreenPoint>, by: By) {
        let selection = match target {
            Target::Country(id) | Target::Ties(id) => Selection::Country(*id),
            Target::Relation(index, _) => Selection::Relation(*index),
            Target::Face(_) => return,
            Target::Events(events, _) if events.len() == 1 => Selection::Event(events[0]),
            Target::Sites(sites) if sites.len() == 1 => Selection::Site(sites[0]),
            crowd => return self.open(crowd, at),
        };
        self.ui.act_by(by, Action::Selected(selection));
    }

    /// Opens a crowd: zooms in until it splits, or shows a list.
    fn open(self: &Rc<Self>, crowd: &Target, at: Option<ScreenPoint>) {
        let View { camera, viewport } = self.drawn();
        let near = Bounds::around(&self.places(crowd)).map(|bounds| {
            Camera::fit(bounds, viewport, viewport.width.min(viewport.height) * 0.25)
        });
        match near.filter(|near| near.zoom > camera.zoom * 1.05) {
            Some(near) => self.glide_with(|_| near),
            None => self.list(at.unwrap_or_default(), crowd.singly()),
        }
    }

    /// The positions of the members of a crowd.
    fn places(&self, crowd: &Target) -> Vec<WorldPoint> {
        let scene = self.scene.borrow();
        let sites = &self.ui.frame.context.dossier.sites;
        match crowd {
            Target::Sites(crowd) => crowd.iter().map(|one| laea::project(sites[*one].at)).collect(),
            Target::Events(events, spot) => {
                let mark = scene.pins.iter().find(|pin| pin.spot == *spot && pin.events == *events);
                mark.map(|mark| mark.places.clone()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    fn list(&self, at: ScreenPoint, targets: Vec<Target>) {
        let choices = Choices { at, targets: targets.into() };
        let before = self.listed.take().and_then(|(_, before)| before);
        // SVG elements take the focus as HTML elements do, by the same method.
        let before = before.or_else(|| self.active().map(JsCast::unchecked_into));
        self.listed.replace(Some((choices.clone(), before)));
        self.label(None);
        self.choices.set(Some(choices));
    }

    /// Moves the focus into the new list.
    pub(super) fn enter(&self) {
        if let Some(first) = choices::first(&self.list) {
            give_still(&first);
        }
    }

    /// Closes the list.
    pub(super) fn unlist(&self) {
        self.listed.take();
        self.choices.set(None);
    }

    /// Closes the list and returns the focus; returns whether there was a list.
    pub(super) fn leave(&self) -> bool {
        let Some((_, before)) = self.listed.take() else { return false };
        if let Some(before) = before {
            give_still(&before);
        }
        self.choices.set(None);
        true
    }

    fn pick(self: &Rc<Self>, index: usize, by: By) {
        let choices = self.listed.borrow().as_ref().map(|(choices, _)| choices.clone());
        self.leave();
        let target = choices.as_ref().and_then(|choices| choices.targets.get(index));
        target.zip(choices.as_ref()).into_iter().for_each(|(target, choices)| {
            self.choose(target, Some(choices.at), by);
        });
    }
}

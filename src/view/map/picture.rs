//! Everything that is drawn, and drawn anew only where state or size says so: never while the pointer moves.

use super::arcs::arcs;
use super::badges;
use super::changes::{moves, outlines};
use super::event_marks::event_marks;
use super::ground::{Paths, ground};
use super::hover::Target;
use super::labels::labels;
use super::marks::marks;
use super::roving;
use super::scene::Scene;
use crate::view::hooks::drawing;
use crate::view::sentence::label;
use crate::view::ui::Ui;
use std::rc::Rc;
use yew::prelude::*;

/// What the picture is drawn for.
#[derive(Properties)]
pub(super) struct PictureProps {
    pub(super) ui: Ui,
    pub(super) scene: Rc<Scene>,
    /// What had the keyboard's focus last.
    pub(super) stop: Option<Target>,
}

impl PartialEq for PictureProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scene, &other.scene) && self.stop == other.stop
    }
}

/// Land, arcs, labels and marks.
#[component]
pub(super) fn Picture(props: &PictureProps) -> Html {
    drawing();
    let (ui, scene) = (&props.ui, &props.scene);
    let paths = use_memo(scene.level, |level| Paths::of(&ui.frame, *level));
    let stop = tab_stop(props);
    let lang = ui.frame.voice.lang;
    html! {
        <svg role="group" aria-label={label(ui)} aria-description={lang.map_keys()}
            class={scene.compared.as_ref().map(|_| "comparing")} viewBox={scene.view_box()}>
            { ground(ui, scene, &paths, stop.as_ref()) }
            { outlines(ui, scene) }
            { arcs(ui, scene, stop.as_ref()) }
            { labels(ui, scene) }
            { badges::drawn(ui, scene, stop.as_ref()) }
            { event_marks(ui, scene, stop.as_ref()) }
            { marks(ui, scene, stop.as_ref()) }
            { moves(scene) }
        </svg>
    }
}

/// The map is one stop for the Tab key: what had the focus last, if it is still there, or else the first.
fn tab_stop(props: &PictureProps) -> Option<Target> {
    let stops = roving::stops(&props.scene, &props.ui.frame.atlas.borrow());
    let last = props.stop.as_ref().filter(|stop| stops.iter().any(|(target, _)| target == *stop));
    last.or(stops.first().map(|(target, _)| target)).cloned()
}

//! The picture. Each part of the scene has its own component, which redraws only if the part differs.

use super::arcs::arcs;
use super::badges::badges;
use super::ground::{Borders, Grounded, Paths, coloured, ground};
use super::labels::labels;
use super::marked::Marked;
use super::marks::marks;
use super::outlines::{Outlined, outlines};
use super::pins::pins;
use super::signs::signs;
use crate::atlas::Fixed;
use crate::scene::{Scene, Target};
use crate::view::hooks::drawing;
use crate::view::memo::{Same, memo};
use crate::view::ui::Ui;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of the picture.
#[derive(Properties)]
pub(super) struct PictureProps {
    pub(super) ui: Ui,
    pub(super) scene: Rc<Scene>,
    /// A description of its content.
    pub(super) sentence: AttrValue,
    /// The target that had the keyboard focus last.
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
    let (ui, scene) = (&props.ui, &*props.scene);
    let paths = use_memo(scene.level, |level| Paths::of(&ui.setup, &scene.countries, *level));
    let borders = use_memo((scene.level, coloured(&scene.fills)), |(level, coloured)| {
        Borders::of(&ui.setup, coloured, *level)
    });
    let (view, level, setup) = (scene.view, scene.level, Same(ui.setup.clone()));
    let tab_stop = tab_stop(props);
    let stop = |is: fn(&Target) -> bool| tab_stop.clone().filter(is);
    let country = stop(|target| matches!(target, Target::Country(_)));
    let fills = Same(scene.fills.clone());
    let moved = Outlined { setup: setup.clone(), fills: fills.clone(), view, level };
    let land =
        Grounded { setup, paths: Same(paths), borders: Same(borders), fills, view, stop: country };
    let lang = ui.setup.voice.lang;
    let class = scene.is_compared().then_some("comparing");
    html! {
        <svg role="group" aria-label={label(ui, &props.sentence)} aria-description={lang.map_keys()} {class} viewBox={view_box(scene)}>
            { memo(land, ground) }
                if scene.is_compared() { { memo(moved, outlines) } }
                { memo(Marked { items: Same(scene.arcs.clone()), view, stop: stop(|target| matches!(target, Target::Relation(..))) }, arcs) }
                { memo(Same(scene.labels.clone()), labels) }
                { memo(Marked { items: Same(scene.badges.clone()), view, stop: stop(|target| matches!(target, Target::Ties(_))) }, badges) }
                { memo(Marked { items: Same(scene.pins.clone()), view, stop: stop(|target| matches!(target, Target::Events(..))) }, pins) }
                { memo(Marked { items: Same(scene.marks.clone()), view, stop: stop(|target| matches!(target, Target::Sites(_))) }, marks) }
                { memo(Same(scene.signs.clone()), signs) }
        </svg>
    }
}

/// Its accessible name and description.
fn label(ui: &Ui, sentence: &str) -> String {
    let lang = ui.setup.voice.lang;
    let what = match ui.state.compare {
        Some(_) => lang.compare_key().to_owned(),
        None => lang.map_label(&lang.day(ui.state.date)),
    };
    format!("{what}. {sentence}").trim_end().to_owned()
}

/// The drawn area, in CSS px from the viewport's corner.
fn view_box(scene: &Scene) -> AttrValue {
    let drawn = scene.view.drawn();
    let size = [drawn.right - drawn.left, drawn.bottom - drawn.top];
    let numbers = [drawn.left, drawn.top].into_iter().chain(size);
    numbers.map(|n| Fixed(n, 1).to_string()).collect::<Vec<_>>().join(" ").into()
}

/// The map is one tab stop: the last focused target if it still exists, or else the first.
fn tab_stop(props: &PictureProps) -> Option<Target> {
    let stops = props.scene.stops();
    let last = props.stop.as_ref().filter(|stop| stops.iter().any(|(target, _)| target == *stop));
    last.or(stops.first().map(|(target, _)| target)).cloned()
}

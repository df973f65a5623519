//! The map: ground, arcs, marks and labels, and the gestures that move it.

mod arcs;
mod badges;
mod camera_buttons;
mod choices;
mod choosing;
mod crowd;
mod flight;
mod gesture;
mod ground;
mod hover;
mod input;
mod labels;
mod listening;
mod marked;
mod marks;
mod outlines;
mod picture;
mod pins;
mod roving;
mod seen;
mod sight;
mod signs;
mod stage;
mod stop;
mod transform;
mod travel;

use super::assets::AssetEvent;
use super::hooks::{drawing, use_size};
use super::ui::Ui;
use crate::atlas::level_for;
use crate::scene::{Scene, Subject, View};
use crate::state::CameraChoice;
use camera_buttons::camera_buttons;
use hover::tip;
use listening::use_input;
use picture::Picture;
use seen::{told, use_seen};
use sight::use_sight;
use std::rc::Rc;
use travel::use_travel;
use yew::prelude::*;

/// The properties of the map.
#[derive(Properties, PartialEq)]
pub(super) struct MapProps {
    pub(super) ui: Ui,
    /// A description of the picture.
    pub(super) sentence: AttrValue,
}

/// The map and its camera buttons.
#[component]
pub(super) fn MapView(props: &MapProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (root, stage, corners) = (use_node_ref(), use_node_ref(), use_node_ref());
    let size = use_size(&root, ui.setup.unmeasured);
    let view = sight::view(ui, ui.state.camera, size);
    let home = sight::view(ui, CameraChoice::Home, size).camera;
    let wanted = level_for(view.camera.scale());
    // At every move, so that a level that was lost is asked for again.
    use_effect_with((wanted, ui.state.camera), {
        let ui = ui.clone();
        move |(wanted, _)| ui.tell(AssetEvent::LevelAsked(*wanted))
    });
    let level = wanted.min(ui.assets.level);
    let scene = use_scene(ui, view, level);
    let input = use_input(ui, [&root, &stage, &corners], &scene);
    use_travel(&stage, &scene);
    use_sight(ui, &scene, &input.glide);
    let seen = use_seen(ui, &root, &scene);
    html! {
        <>
            <div class="map" part="map" data-map="" tabindex="-1" ref={root}>
                { transform::corners(&corners) }
                <div class="stage" ref={stage}>
                    <Picture ui={ui.clone()} {scene} sentence={props.sentence.clone()} stop={input.stop} />
                </div>
                { camera_buttons(ui, &input.glide, view.camera, home) }
                { tip(ui, input.hover.as_ref(), &input.tip) }
                { choices::list(ui, input.choices.as_ref(), &input.list) }
            </div>
            { told(seen) }
        </>
    }
}

/// The current scene, which reuses equal parts of the scene before.
#[hook]
fn use_scene(ui: &Ui, view: View, level: usize) -> Rc<Scene> {
    let last = use_mut_ref(|| None::<Rc<Scene>>);
    (*use_memo((ui.clone(), view, level), |(ui, view, level)| {
        let setup = &ui.setup;
        let atlas = setup.atlas.borrow();
        let (about, day) = ((&setup.context, &setup.voice), (&ui.state, &ui.facts));
        let subject = Subject::new(&atlas, about, day, (*view, *level));
        let scene = Rc::new(Scene::of(&subject, last.borrow().as_deref()));
        last.replace(Some(scene.clone()));
        scene
    }))
    .clone()
}

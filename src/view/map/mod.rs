//! The picture: ground, arcs, marks and labels, and the gestures that move it.

mod arc;
mod arc_label;
mod arcs;
mod badges;
mod camera_buttons;
mod changes;
mod choices;
mod chosen;
mod country_label;
mod crowd;
mod event_mark;
mod event_marks;
mod gesture;
mod ground;
mod highlight;
mod hover;
mod labels;
mod marks;
mod picture;
mod placed;
mod pointing;
mod roving;
mod scene;
mod seen;
mod site_label;
mod stage;
mod travel;

use super::hooks::{drawing, use_viewport};
use super::library::Arrival;
use super::ui::UiProps;
use crate::atlas::{Viewport, level_for};
use camera_buttons::camera_buttons;
use hover::tip;
use picture::Picture;
use pointing::use_pointing;
use scene::Scene;
use seen::{told, use_seen};
use travel::use_travel;
use yew::prelude::*;

/// What the picture is drawn for until it has been measured, in CSS px.
const UNMEASURED: Viewport = Viewport { width: 840.0, height: 560.0 };

/// The map and its camera buttons.
#[component]
pub(super) fn MapView(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let (root, stage, corners) = (use_node_ref(), use_node_ref(), use_node_ref());
    let viewport = use_viewport(&root, UNMEASURED);
    let camera = Scene::camera(&ui.frame.context, &ui.state, viewport);
    let wanted = level_for(camera.scale());
    // At every move, so that a level that was lost is asked for again.
    use_effect_with((wanted, ui.state.camera), {
        let ui = ui.clone();
        move |(wanted, _)| ui.tell(Arrival::LevelAsked(*wanted))
    });
    let level = wanted.min(ui.library.level);
    let scene = use_memo((ui.clone(), viewport, level), |(ui, viewport, level)| {
        Scene::of(ui, *viewport, *level)
    });
    let pointing = use_pointing(ui, [&root, &stage, &corners], &scene);
    use_travel(&stage, &scene);
    let seen = use_seen(ui, &root, &scene);
    html! {
        <>
            <div class="map" part="map" ref={root}>
                { placed::corners(&corners) }
                <div class="stage" ref={stage}>
                    <Picture ui={ui.clone()} {scene} stop={pointing.stop} />
                </div>
                { camera_buttons(ui, &pointing.glide, camera) }
                { tip(ui, pointing.hover.as_ref(), &pointing.tip) }
                { choices::list(ui, pointing.choices.as_ref(), &pointing.list) }
            </div>
            { told(seen) }
            { chosen::chosen(ui) }
        </>
    }
}

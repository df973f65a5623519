//! The picture: ground, marks and labels, and the gestures that move it.

mod camera_buttons;
mod gesture;
mod ground;
mod hover;
mod labels;
mod marks;
mod pointing;
mod roving;
mod scene;
mod stage;

use super::frame::use_frame;
use super::hooks::use_viewport;
use super::library::{Arrival, use_library};
use super::store::{use_dispatch, use_store};
use crate::atlas::{Viewport, level_for};
use camera_buttons::CameraButtons;
use ground::Ground;
use hover::Tip;
use labels::Labels;
use marks::Marks;
use pointing::use_pointing;
use scene::Scene;
use yew::prelude::*;

/// What the picture is drawn for until it has been measured, in CSS px.
const UNMEASURED: Viewport = Viewport { width: 840.0, height: 560.0 };

/// The map and its camera buttons.
#[component]
pub(super) fn MapView() -> Html {
    let frame = use_frame();
    let store = use_store();
    let library = use_library();
    let dispatch = use_dispatch();
    let root = use_node_ref();
    let stage = use_node_ref();
    let viewport = use_viewport(&root, UNMEASURED);
    let camera = Scene::camera(&store.state, viewport);
    let wanted = level_for(camera.scale());
    use_effect_with(wanted, {
        let library = library.dispatcher();
        move |wanted| library.dispatch(Arrival::LevelAsked(*wanted))
    });
    let scene = Scene::of(&store, camera, viewport, wanted.min(library.level));
    let pointing = use_pointing(&frame, &dispatch, &root, &stage, &scene);
    let stops = roving::stops(&scene, &frame.atlas.borrow());
    let remembered = pointing.stop.filter(|stop| stops.iter().any(|(target, _)| target == stop));
    let stop = remembered.or_else(|| stops.first().map(|(target, _)| target.clone()));
    let lang = frame.lang;
    let label = lang.map_label(&lang.day(store.state.date));
    html! {
        <div class="map" ref={root} onpointerdown={pointing.down} onpointermove={pointing.moved}
            onpointerup={pointing.up.clone()} onpointercancel={pointing.up} onpointerleave={pointing.left}
            onwheel={pointing.wheel} ondblclick={pointing.double} onkeydown={pointing.key} onfocusin={pointing.focus}>
            <div class="stage" ref={stage}>
                <svg role="group" aria-label={label} viewBox={scene.view_box()}>
                    <Ground scene={scene.clone()} stop={stop.clone()} />
                    <Labels scene={scene.clone()} />
                    <Marks scene={scene.clone()} {stop} />
                </svg>
            </div>
            <CameraButtons glide={pointing.glide} {viewport} />
            <Tip hover={pointing.hover} {viewport} />
        </div>
    }
}

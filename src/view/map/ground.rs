//! Land by standing, lakes, borders, disputed land, graticule.

use super::scene::Scene;
use crate::atlas::{Atlas, LineClass, graticule_path};
use crate::data::{CountryId, Holds, Named, StandingKind};
use crate::state::Selection;
use crate::view::frame::use_frame;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What the ground is drawn for.
#[derive(Properties, PartialEq)]
pub(super) struct GroundProps {
    pub(super) scene: Scene,
}

/// The paths of one level of shapes.
struct Paths {
    graticule: AttrValue,
    /// Countries that never stood to the organisation in any way, as one path.
    bystanders: AttrValue,
    /// The others, one by one.
    areas: Vec<(CountryId, AttrValue)>,
    lakes: AttrValue,
    faces: Vec<(AttrValue, AttrValue)>,
    lines: Vec<(&'static str, AttrValue)>,
}

/// Everything that is not a mark or a label.
#[component]
pub(super) fn Ground(props: &GroundProps) -> Html {
    let frame = use_frame();
    let scene = &props.scene;
    let paths = use_memo(scene.level, |level| {
        let ever: BTreeSet<_> = scene.context.dossier.standings.iter().map(|s| s.country).collect();
        Paths::of(&frame.atlas.borrow(), &ever, *level)
    });
    html! {
        <>
            { patterns(scene) }
            <g class="ground" transform={scene.transform()} stroke-width={px(scene, 1.0)}>
                <path class="graticule" d={paths.graticule.clone()} />
                <path class="land" d={paths.bystanders.clone()} />
                for (country, path) in paths.areas.iter() {
                    <Area key={country.as_str()} path={path.clone()} look={area_look(scene, *country)} />
                }
                for (id, path) in paths.faces.iter() {
                    <path key={id.as_str()} class="face" fill="url(#disputed)" d={path.clone()} />
                }
                <path class="lake" d={paths.lakes.clone()} />
                for (class, path) in paths.lines.iter() {
                    <path key={*class} {class} d={path.clone()} />
                }
                { selected(scene, &frame.atlas.borrow()) }
            </g>
        </>
    }
}

/// What one country looks like.
#[derive(Properties, PartialEq)]
struct AreaProps {
    path: AttrValue,
    look: AreaLook,
}

#[derive(Clone, Copy, PartialEq)]
struct AreaLook {
    class: &'static str,
    fill: Option<&'static str>,
}

#[component]
fn Area(props: &AreaProps) -> Html {
    html! {
        <path class={props.look.class} fill={props.look.fill} d={props.path.clone()} />
    }
}

fn area_look(scene: &Scene, country: CountryId) -> AreaLook {
    let Some((kind, holds, _)) = scene.standing(country) else { return AreaLook { class: "land", fill: None } };
    if holds == Holds::Possibly {
        return AreaLook { class: "area", fill: Some("url(#possible)") };
    }
    match kind {
        StandingKind::Member => AreaLook { class: "area member", fill: None },
        StandingKind::ShanghaiFive => AreaLook { class: "area shanghai-five", fill: None },
        StandingKind::Observer => AreaLook { class: "area", fill: Some("url(#observer)") },
        StandingKind::DialoguePartner => AreaLook { class: "area", fill: Some("url(#dialogue-partner)") },
        StandingKind::Partner => AreaLook { class: "area", fill: Some("url(#partner)") },
        StandingKind::Applicant => AreaLook { class: "area", fill: Some("url(#applicant)") },
    }
}

impl Paths {
    fn of(atlas: &Atlas, ever: &BTreeSet<CountryId>, level: usize) -> Self {
        let shapes = || atlas.shapes().iter().enumerate();
        let path = |index: usize| atlas.path(index, level);
        let faces = atlas.faces().iter().enumerate();
        Self {
            graticule: graticule_path(15.0).into(),
            bystanders: shapes().filter(|(_, s)| !ever.contains(&s.id)).map(|(i, _)| path(i)).collect::<String>().into(),
            areas: shapes().filter(|(_, s)| ever.contains(&s.id)).map(|(i, s)| (s.id, path(i).into())).collect(),
            lakes: atlas.lake_path(level).into(),
            faces: faces.map(|(i, face)| (face.id.clone().into(), atlas.face_path(i, level).into())).collect(),
            lines: LINES.iter().map(|(class, line)| (*class, atlas.border_path(*line, level).into())).collect(),
        }
    }
}

const LINES: [(&str, LineClass); 4] = [
    ("coast", LineClass::Coast),
    ("border", LineClass::Border),
    ("border disputed", LineClass::Disputed),
    ("border claim", LineClass::Claim),
];

fn selected(scene: &Scene, atlas: &Atlas) -> Html {
    let Some(Selection::Country(id)) = scene.state.selection else { return Html::default() };
    let index = atlas.shapes().iter().position(|shape| shape.id == id);
    index.map_or_else(Html::default, |index| {
        html! { <path class="selected" d={atlas.path(index, scene.level)} /> }
    })
}

/// That many CSS px, in grid units.
fn px(scene: &Scene, px: f64) -> String {
    format!("{:.3}", px / scene.grid_scale())
}

/// Patterns keep their size on the screen, whatever the zoom.
fn patterns(scene: &Scene) -> Html {
    let scale = format!("scale({:.4})", 1.0 / scene.grid_scale());
    let pattern = |id: &'static str, size: &'static str, turn: &str, inside: Html| {
        html! {
            <pattern {id} width={size} height={size} patternUnits="userSpaceOnUse"
                patternTransform={format!("{scale} {turn}")}>{ inside }</pattern>
        }
    };
    html! {
        <defs>
            { pattern("observer", "6", "rotate(45)", html! {
                <><rect class="ink-observer-ground" width="6" height="6" /><rect class="ink-observer" width="2" height="6" /></>
            }) }
            { pattern("dialogue-partner", "6", "rotate(45)", html! {
                <><rect class="ink-partner-ground" width="6" height="6" /><circle class="ink-partner" cx="3" cy="3" r="1.1" /></>
            }) }
            { pattern("partner", "6", "rotate(45)", html! {
                <><rect class="ink-partner-ground" width="6" height="6" /><circle class="ink-partner" cx="3" cy="3" r="1.5" /></>
            }) }
            { pattern("applicant", "8", "rotate(0)", html! {
                <><rect class="ink-land" width="8" height="8" /><rect class="ink-partner" y="3.5" width="8" height=".9" /></>
            }) }
            { pattern("possible", "8", "rotate(45)", html! {
                <><rect class="ink-land" width="8" height="8" /><rect class="ink-partner" width="1" height="8" /></>
            }) }
            { pattern("disputed", "5", "rotate(-45)", html! {
                <><rect class="ink-land" width="5" height="5" /><rect class="ink-disputed" width="1.2" height="5" /></>
            }) }
        </defs>
    }
}

//! Land by standing, lakes, borders, disputed land, graticule.

use super::hover::Target;
use super::scene::Scene;
use crate::atlas::{Atlas, LabelSpot, LineClass, graticule_path};
use crate::data::{CountryId, Holds, StandingKind};
use crate::state::Selection;
use crate::view::frame::use_frame;
use crate::view::say;
use std::collections::BTreeSet;
use yew::prelude::*;

/// What the ground is drawn for.
#[derive(Properties, PartialEq)]
pub(super) struct GroundProps {
    pub(super) scene: Scene,
    /// What holds the tab stop of the map.
    pub(super) stop: Option<Target>,
}

/// The paths of one level of shapes.
struct Paths {
    graticule: AttrValue,
    /// Countries that no standing and no site speaks of, as one path.
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
        Paths::of(&frame.atlas.borrow(), &scene.known(), *level)
    });
    html! {
        <>
            { patterns(scene) }
            <g class="ground" transform={scene.transform()} stroke-width={px(scene, 1.0)}>
                <path class="graticule" d={paths.graticule.clone()} />
                <path class="land" d={paths.bystanders.clone()} />
                for (country, path) in paths.areas.iter() {
                    <Area key={country.as_str()} path={path.clone()} look={area_look(scene, *country)} country={*country}
                        label={say::area(&frame, *country, scene.state.date)} stop={props.stop == Some(Target::Country(*country))} />
                }
                for (id, path) in paths.faces.iter() {
                    <path key={id.as_str()} class="face" fill="url(#disputed)" d={path.clone()} />
                }
                <path class="lake" d={paths.lakes.clone()} />
                for (class, path) in paths.lines.iter() {
                    <path key={*class} class={*class} d={path.clone()} />
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
    country: CountryId,
    label: String,
    /// Whether it holds the tab stop of the map.
    stop: bool,
}

#[derive(Clone, Copy, PartialEq)]
struct AreaLook {
    class: &'static str,
    fill: Option<&'static str>,
    pressed: bool,
}

#[component]
fn Area(props: &AreaProps) -> Html {
    html! {
        <path class={props.look.class} fill={props.look.fill} d={props.path.clone()} data-country={props.country.to_string()}
            role="button" aria-label={props.label.clone()} aria-pressed={props.look.pressed.to_string()}
            tabindex={if props.stop { "0" } else { "-1" }} />
    }
}

fn area_look(scene: &Scene, country: CountryId) -> AreaLook {
    let (class, fill) = match scene.standing(country) {
        None => ("area land", None),
        Some((_, Holds::Possibly, _)) => ("area", Some("url(#possible)")),
        Some((StandingKind::Member, ..)) => ("area member", None),
        Some((StandingKind::ShanghaiFive, ..)) => ("area shanghai-five", None),
        Some((StandingKind::Observer, ..)) => ("area", Some("url(#observer)")),
        Some((StandingKind::DialoguePartner, ..)) => ("area", Some("url(#dialogue-partner)")),
        Some((StandingKind::Partner, ..)) => ("area", Some("url(#partner)")),
        Some((StandingKind::Applicant, ..)) => ("area", Some("url(#applicant)")),
    };
    AreaLook { class, fill, pressed: scene.is_selected(Selection::Country(country)) }
}

impl Paths {
    fn of(atlas: &Atlas, known: &BTreeSet<CountryId>, level: usize) -> Self {
        let path = |(unit, _, _): (usize, CountryId, LabelSpot)| atlas.path(unit, level);
        let (areas, bystanders): (Vec<_>, Vec<_>) = atlas.countries().partition(|(_, id, _)| known.contains(id));
        let face = |unit: usize| Some((atlas.units()[unit].face.as_ref()?.id.to_string().into(), atlas.path(unit, level).into()));
        Self {
            graticule: graticule_path(15.0).into(),
            bystanders: bystanders.into_iter().map(path).collect::<String>().into(),
            areas: areas.into_iter().map(|country| (country.1, path(country).into())).collect(),
            lakes: atlas.lake_path(level).into(),
            faces: atlas.faces().filter_map(face).collect(),
            lines: LINES.iter().map(|(class, line)| (*class, atlas.line_path(*line, level).into())).collect(),
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
    let Some(Selection::Country(selected)) = scene.state.selection else { return Html::default() };
    let country = atlas.countries().find(|(_, id, _)| *id == selected);
    let path = country.map(|(unit, _, _)| atlas.path(unit, scene.level));
    html! { <path class="selected" d={path} /> }
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

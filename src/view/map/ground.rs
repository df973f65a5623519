//! Land by standing, lakes, borders, disputed land, graticule.

use super::changes::is_moved;
use super::hover::Target;
use super::scene::{Scene, world};
use crate::atlas::{Fixed, LineClass, graticule_path, reading_order};
use crate::data::{CountryId, Holds, StandingKind, ordered};
use crate::state::Selection;
use crate::view::ui::{Frame, Ui};
use crate::view::{compare, swatch};
use yew::prelude::*;

/// The paths of one level of shapes.
pub(super) struct Paths {
    graticule: AttrValue,
    /// Countries that no standing and no site speaks of, as one path.
    bystanders: AttrValue,
    /// The others, one by one.
    areas: Vec<(CountryId, AttrValue)>,
    lakes: AttrValue,
    faces: Vec<AttrValue>,
    lines: Vec<(&'static str, AttrValue)>,
}

/// Everything that is not a mark or a label.
pub(super) fn ground(ui: &Ui, scene: &Scene, paths: &Paths, stop: Option<&Target>) -> Html {
    let areas = paths.areas.iter();
    let chosen = match ui.state.selection {
        Some(Selection::Country(id)) => Some(id),
        _ => None,
    };
    let focus = match stop {
        Some(Target::Country(id)) => Some(*id),
        _ => None,
    };
    let spots = scene.spots(&ui.frame.atlas.borrow());
    let seen: Vec<_> = spots
        .iter()
        .filter(|(_, spot)| scene.is_in_view(scene.screen(spot.at)))
        .map(|(id, _)| *id)
        .collect();
    let scale = format!("scale({}) ", Fixed(1.0 / scene.grid_scale(), 4));
    html! {
        <>
            { swatch::patterns("", &scale) }
            <g class="ground" transform={scene.transform()}>
                <path class="graticule" d={paths.graticule.clone()} />
                <path class="land" d={paths.bystanders.clone()} />
                { for areas.map(|(country, path)| area(ui, scene, *country, path, stop == Some(&Target::Country(*country)), !seen.contains(country))) }
                { for paths.faces.iter().map(|path| html! { <path class="face" fill="url(#disputed)" d={path.clone()} /> }) }
                <path class="lake" d={paths.lakes.clone()} />
                { for paths.lines.iter().map(|(class, path)| html! { <path class={*class} d={path.clone()} /> }) }
                { told(ui, scene) }
                { outline("selected", ui, scene, chosen) }
                { outline("focused", ui, scene, focus) }
            </g>
        </>
    }
}

/// A country of its own, which the keyboard can reach while it is in view; `hidden` says that it is not.
fn area(
    ui: &Ui,
    scene: &Scene,
    country: CountryId,
    path: &AttrValue,
    stop: bool,
    hidden: bool,
) -> Html {
    let (class, pattern) = look(scene, country);
    let class = classes!(
        class,
        scene.mutes(country).then_some("muted"),
        is_moved(scene, country).then_some("moved")
    );
    let chosen = ui.state.selection == Some(Selection::Country(country));
    let fill = pattern.map(|name| format!("url(#{name})"));
    html! {
        <path key={country.to_string()} {class} {fill} d={path.clone()} data-country={country.to_string()} role="button"
            aria-label={compare::area(&ui.frame, &ui.state, country)} aria-current={chosen.then_some("true")} aria-hidden={hidden.then_some("true")}
            tabindex={if stop { "0" } else { "-1" }} />
    }
}

/// Class and pattern of a country's fill.
fn look(scene: &Scene, country: CountryId) -> (&'static str, Option<&'static str>) {
    match scene.standing(country) {
        None => ("area land", None),
        Some((_, Holds::Possibly, _)) => ("area", Some("possible")),
        Some((StandingKind::Member, ..)) => ("area member", None),
        Some((StandingKind::ShanghaiFive, ..)) => ("area shanghai-five", None),
        Some((kind, ..)) => ("area", swatch::pattern(kind)),
    }
}

impl Paths {
    pub(super) fn of(frame: &Frame, level: usize) -> Self {
        let atlas = frame.atlas.borrow();
        let (mut bystanders, mut areas) = (String::new(), Vec::new());
        let units: Vec<_> = atlas.countries().collect();
        for (unit, country, _) in
            ordered(&units, |a, b| reading_order(world(a.2.at), world(b.2.at)))
        {
            let path = atlas.path(unit, level);
            if frame.context.knows(country) {
                areas.push((country, path.into()));
            } else {
                bystanders.push_str(&path);
            }
        }
        Self {
            graticule: graticule_path(15.0).into(),
            bystanders: bystanders.into(),
            areas,
            lakes: atlas.lake_path(level).into(),
            faces: atlas.faces().map(|face| atlas.path(face, level).into()).collect(),
            lines: LINES.map(|(class, line)| (class, atlas.line_path(line, level).into())).into(),
        }
    }
}

const LINES: [(&str, LineClass); 4] = [
    ("coast", LineClass::Coast),
    ("border", LineClass::Border),
    ("border disputed", LineClass::Disputed),
    ("border claim", LineClass::Claim),
];

/// The outlines of the countries that the step of the story speaks of.
fn told(ui: &Ui, scene: &Scene) -> Html {
    let told = scene.context.known.iter().filter(|country| scene.tells_of(**country));
    let lines = told.map(|country| {
        html! { <path key={country.to_string()} class="told" d={line(ui, scene, *country)} /> }
    });
    html! { <g>{ for lines }</g> }
}

/// The outline of a country, over everything else: in two colours, to be seen on any ground.
fn outline(class: &'static str, ui: &Ui, scene: &Scene, country: Option<CountryId>) -> Html {
    let Some(path) = country.map(|country| line(ui, scene, country)) else {
        return Html::default();
    };
    html! { <><path class={format!("{class} under")} d={path.clone()} /><path {class} d={path} /></> }
}

/// Along the lines that bound a country, which its fill may close over.
fn line(ui: &Ui, scene: &Scene, country: CountryId) -> AttrValue {
    let atlas = ui.frame.atlas.borrow();
    let unit = atlas.countries().find(|(_, id, _)| *id == country);
    unit.map(|(unit, ..)| atlas.outline_path(unit, scene.level)).unwrap_or_default().into()
}

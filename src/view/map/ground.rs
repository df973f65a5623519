//! Draws land by standing, lakes, borders, disputed land and the graticule.

use super::stop::tab_index;
use crate::atlas::{Fixed, LineClass, graticule_path};
use crate::data::{CountryId, StandingKind};
use crate::scene::{Fill, Ground as Colour, Spot, Target, View};
use crate::view::memo::{Same, keyed};
use crate::view::swatch;
use crate::view::ui::Setup;
use yew::prelude::*;

/// The paths of one level of shapes.
pub(super) struct Paths {
    level: usize,
    graticule: AttrValue,
    /// The countries without facts, as one path.
    bystanders: AttrValue,
    /// The other countries, each as a path, in the order of the scene.
    areas: Vec<AttrValue>,
    lakes: AttrValue,
    faces: Vec<AttrValue>,
    lines: Vec<(&'static str, AttrValue)>,
}

/// The borders of one level of shapes: one colour cannot be seen both on coloured land and on the rest.
pub(super) struct Borders {
    /// Between countries with coloured land.
    seams: AttrValue,
    others: AttrValue,
}

/// The properties of the ground.
#[derive(PartialEq)]
pub(super) struct Grounded {
    pub(super) setup: Same<Setup>,
    pub(super) paths: Same<Paths>,
    pub(super) borders: Same<Borders>,
    pub(super) fills: Same<[Fill]>,
    pub(super) view: View,
    /// The country that is the tab stop, if any.
    pub(super) stop: Option<Target>,
}

/// The ground: everything except marks and labels.
pub(super) fn ground(grounded: &Grounded) -> Html {
    let Grounded { setup, paths, borders, fills, view, stop } = grounded;
    let focus = match stop {
        Some(Target::Country(id)) => Some(*id),
        _ => None,
    };
    let chosen = fills.iter().find(|fill| fill.selected).map(|fill| fill.country);
    let areas = fills.iter().enumerate().map(|(index, fill)| {
        let stop = focus == Some(fill.country);
        let land = Land { paths: paths.clone(), index, fill: fill.clone(), stop };
        keyed(fill.country.to_string(), land, area)
    });
    let left_out = fills.iter().zip(&paths.areas).filter(|(fill, _)| fill.left_out);
    let left_out = left_out.map(|(_, path)| path);
    let scale = format!("scale({}) ", Fixed(1.0 / view.grid_scale(), 4));
    html! {
        <>
            { swatch::patterns("", &scale) }
            <g class="ground" transform={transform(*view)}>
                <path class="graticule" d={paths.graticule.clone()} />
                { bystanders(setup, paths) }
                { for areas }
                { for left_out.map(|path| html! { <path class="left-out" fill="url(#left-out-over)" d={path.clone()} /> }) }
                { for paths.faces.iter().map(|path| html! { <path class="face" fill="url(#disputed)" d={path.clone()} /> }) }
                <path class="lake" d={paths.lakes.clone()} />
                <path class="border" d={borders.others.clone()} />
                <path class="border seam" d={borders.seams.clone()} />
                { for paths.lines.iter().map(|(class, path)| html! { <path class={*class} d={path.clone()} /> }) }
                { told(setup, paths.level, fills) }
                { outline("selected", setup, paths.level, chosen) }
                { outline("focused", setup, paths.level, focus) }
            </g>
        </>
    }
}

/// From grid units of the atlas to CSS px of the viewport.
pub(super) fn transform(view: View) -> AttrValue {
    let origin = view.to_screen(crate::atlas::WorldPoint::default());
    let (x, y) = (Fixed(origin.x, 2), Fixed(origin.y, 2));
    format!("translate({x} {y}) scale({})", Fixed(view.grid_scale(), 7)).into()
}

/// The land of the countries without facts. Facts that tell their coverage leave it out.
fn bystanders(setup: &Setup, paths: &Paths) -> Html {
    let d = paths.bystanders.clone();
    if setup.context.dossier.tells_coverage() {
        html! { <path class="left-out" fill="url(#left-out)" {d} /> }
    } else {
        html! { <path class="land" {d} /> }
    }
}

/// The properties of a country.
#[derive(PartialEq)]
struct Land {
    paths: Same<Paths>,
    /// Its index among those paths.
    index: usize,
    fill: Fill,
    /// Whether it is the tab stop.
    stop: bool,
}

/// A country, which the keyboard can reach while it is in view.
fn area(land: &Land) -> Html {
    let fill = &land.fill;
    let (class, pattern) = look(fill.ground);
    let class =
        classes!(class, fill.muted.then_some("muted"), fill.moved.is_some().then_some("moved"));
    let country = fill.country.to_string();
    html! {
        <path {class} fill={pattern.map(|name| format!("url(#{name})"))} d={land.paths.areas[land.index].clone()} data-country={country} role="button"
            aria-label={AttrValue::from(fill.name.clone())} aria-current={fill.selected.then_some("true")}
            aria-hidden={(!fill.seen).then_some("true")} tabindex={tab_index(land.stop)} />
    }
}

/// The CSS class and the pattern of a country's colour.
fn look(colour: Colour) -> (&'static str, Option<&'static str>) {
    match colour {
        Colour::Plain => ("area land", None),
        Colour::Possible => ("area", Some("possible")),
        Colour::Standing(StandingKind::Member) => ("area member", None),
        Colour::Standing(StandingKind::ShanghaiFive) => ("area shanghai-five", None),
        Colour::Standing(kind) => ("area", swatch::pattern(kind)),
    }
}

impl Paths {
    /// The paths of that level; `countries` are separate paths.
    pub(super) fn of(setup: &Setup, countries: &[Spot], level: usize) -> Self {
        let atlas = setup.atlas.borrow();
        let units: Vec<_> = atlas.countries().map(|(unit, id, _)| (unit, id)).collect();
        let path = |(unit, _): &(usize, CountryId)| atlas.path(*unit, level);
        let of = |id: CountryId| units.iter().find(|(_, country)| *country == id).map(path);
        let others = units.iter().filter(|(_, id)| !setup.context.knows(*id));
        Self {
            level,
            graticule: graticule_path(15.0).into(),
            bystanders: others.map(path).collect::<String>().into(),
            areas: countries.iter().map(|(id, _)| of(*id).unwrap_or_default().into()).collect(),
            lakes: atlas.lake_path(level).into(),
            faces: atlas.faces().map(|face| atlas.path(face, level).into()).collect(),
            lines: LINES.map(|(class, line)| (class, atlas.line_path(line, level).into())).into(),
        }
    }
}

impl Borders {
    /// The borders of the level, of which those between the countries are seams.
    pub(super) fn of(setup: &Setup, coloured: &[CountryId], level: usize) -> Self {
        let is_coloured = |id| coloured.contains(&id);
        let [seams, others] = setup.atlas.borrow().border_paths(is_coloured, level);
        Self { seams: seams.into(), others: others.into() }
    }
}

/// The countries with coloured land.
pub(super) fn coloured(fills: &[Fill]) -> Vec<CountryId> {
    fills.iter().filter(|fill| fill.ground.is_coloured()).map(|fill| fill.country).collect()
}

const LINES: [(&str, LineClass); 3] = [
    ("coast", LineClass::Coast),
    ("border disputed", LineClass::Disputed),
    ("border claim", LineClass::Claim),
];

/// The outlines of the countries in the step of the story.
fn told(setup: &Setup, level: usize, fills: &[Fill]) -> Html {
    let told = fills.iter().filter(|fill| fill.told).map(|fill| {
        let d = outline_path(setup, fill.country, level);
        html! { <path key={fill.country.to_string()} class="told" {d} /> }
    });
    html! { <g>{ for told }</g> }
}

/// The outline of a country, on top of everything else; it has two colours to be visible on any ground.
fn outline(class: &'static str, setup: &Setup, level: usize, country: Option<CountryId>) -> Html {
    let Some(path) = country.map(|country| outline_path(setup, country, level)) else {
        return Html::default();
    };
    html! { <><path class={format!("{class} under")} d={path.clone()} /><path {class} d={path} /></> }
}

/// The lines that bound a country, without segments that only close its fill.
pub(super) fn outline_path(setup: &Setup, country: CountryId, level: usize) -> AttrValue {
    let atlas = setup.atlas.borrow();
    let unit = atlas.countries().find(|(_, id, _)| *id == country);
    unit.map(|(unit, ..)| atlas.outline_path(unit, level)).unwrap_or_default().into()
}

//! Everything the picture shows at rest, worked out once per state and shared by its parts.

use super::arc::{RelationArc, arcs};
use super::badges::{Badge, badges};
use super::changes::{self, Sign, signs as signs_of};
use super::event_mark::{EventMark, event_marks};
use super::highlight::{is_ringed, step_camera};
use super::marks::part;
use crate::atlas::{
    Atlas, Camera, Fixed, GRID, GatherItem, LabelSpot, Point, ScreenBox, ScreenPoint, Viewport,
    WorldPoint, gather, laea, reading_order,
};
use crate::data::{
    Bloc, Confidence, CountryId, Day, Holds, Layer, Named, Party, Site, SizeClass, StandingKind,
    ordered,
};
use crate::state::{Aim, Context, Selection, State};
use crate::view::compare::Compared;
use crate::view::ui::Ui;
use std::rc::Rc;
use yew::AttrValue;

/// The picture at rest.
#[derive(Clone, PartialEq)]
pub(super) struct Scene {
    pub(super) context: Context,
    pub(super) state: State,
    pub(super) camera: Camera,
    pub(super) viewport: Viewport,
    /// The level of shapes that is drawn.
    pub(super) level: usize,
    /// The marks, gathered where they crowd.
    pub(super) marks: Rc<[Mark]>,
    /// What changed, while two days are compared.
    pub(super) compared: Option<Rc<Compared>>,
    /// Its signs on countries.
    pub(super) signs: Rc<[Sign]>,
    /// The arcs of relations.
    pub(super) arcs: Rc<[RelationArc]>,
    /// The pins of events, gathered where they crowd; the nearest in time first.
    pub(super) events: Rc<[EventMark]>,
    /// The badges of countries with ties.
    pub(super) badges: Rc<[Badge]>,
}

/// One mark: a site, or several that crowd.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) at: ScreenPoint,
    /// Their places in the dossier's table.
    pub(super) sites: Rc<[usize]>,
    /// Their camps, each with how many are of it: several only in a crowd of camps that are not counted.
    pub(super) camps: Rc<[(Bloc, usize)]>,
    /// Whether they opened, or closed, between the two days of a comparison.
    pub(super) opened: Option<bool>,
    pub(super) look: Look,
}

/// How a mark differs from others of its camp and kind; a crowd's only if all of its sites differ so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// Whether it is only possibly in use.
    pub(super) soft: bool,
    /// Access without basing, or low confidence.
    pub(super) hollow: bool,
    /// Of a single site, where a strength is known.
    pub(super) size: Option<SizeClass>,
}

/// Marks nearer than this gather, in CSS px.
const CROWDED: f64 = 17.0;

impl Scene {
    /// The camera of that state in that viewport.
    pub(super) fn camera(context: &Context, state: &State, viewport: Viewport) -> Camera {
        let home = || Camera::home(viewport);
        let step = |step: usize| context.dossier.steps.get(step);
        match state.camera {
            Aim::Home => home(),
            Aim::Step(place) => step(place).map_or_else(home, |step| step_camera(step, viewport)),
            Aim::At(framing) => framing.camera().constrained(viewport),
        }
    }

    pub(super) fn of(ui: &Ui, viewport: Viewport, level: usize) -> Self {
        let (context, state) = (ui.frame.context.clone(), ui.state);
        let camera = Self::camera(&context, &state, viewport);
        let compared = Compared::shown(&context, &state).map(Rc::new);
        let marks = marks(&context, &state, compared.as_deref(), camera, viewport);
        let (atlas, seen) = (ui.frame.atlas.borrow(), (camera, viewport));
        let arcs = arcs(&context, state, &atlas, seen).into();
        let events = event_marks(&context, state, seen).into();
        let badges = badges(&context, state, &atlas, seen, &marks).into();
        let signs = Rc::new([]);
        let mut scene = Self {
            context,
            state,
            camera,
            viewport,
            level,
            marks,
            compared,
            signs,
            arcs,
            events,
            badges,
        };
        scene.signs = signs_of(&scene, &scene.spots(&atlas)).into();
        scene
    }

    /// The viewport and its overscan, in CSS px from the viewport's corner.
    pub(super) fn view_box(&self) -> AttrValue {
        let (left, top, width, height) = self.frame();
        [left, top, width, height].map(|n| Fixed(n, 1).to_string()).join(" ").into()
    }

    /// Left, top, width and height of what is drawn, in CSS px from the viewport's corner.
    pub(super) fn frame(&self) -> (f64, f64, f64, f64) {
        let Viewport { width, height } = self.viewport;
        let over = super::stage::OVERSCAN;
        (-width * over, -height * over, width * (1.0 + 2.0 * over), height * (1.0 + 2.0 * over))
    }

    /// The same as a box.
    pub(super) fn bounds(&self) -> ScreenBox {
        let (left, top, width, height) = self.frame();
        ScreenBox { left, top, right: left + width, bottom: top + height }
    }

    /// CSS px per grid unit.
    pub(super) fn grid_scale(&self) -> f64 {
        self.camera.scale() / GRID
    }

    /// From grid units of the atlas to CSS px of the viewport.
    pub(super) fn transform(&self) -> AttrValue {
        let origin = self.camera.to_screen(crate::atlas::WorldPoint::default(), self.viewport);
        let (x, y) = (Fixed(origin.x, 2), Fixed(origin.y, 2));
        format!("translate({x} {y}) scale({})", Fixed(self.grid_scale(), 7)).into()
    }

    /// How the country stands, if that standing is not switched off.
    pub(super) fn standing(&self, country: CountryId) -> Option<(StandingKind, Holds, bool)> {
        let (standing, holds) = self.context.dossier.standing_on(country, self.state.date)?;
        let shown = self.state.layers.shows(Layer::Standing(standing.kind));
        shown.then(|| (standing.kind, holds, standing.is_dormant(self.state.date)))
    }

    /// The countries that facts speak of, which are elements of their own, with their label spots, in the order in
    /// which one reads a map.
    pub(super) fn spots(&self, atlas: &Atlas) -> Vec<(CountryId, LabelSpot)> {
        let known = atlas.countries().filter(|(_, id, _)| self.context.knows(*id));
        let spots: Vec<_> = known.map(|(_, id, spot)| (id, spot)).collect();
        ordered(&spots, |a, b| reading_order(world(a.1.at), world(b.1.at)))
    }

    /// Where a vertex of the atlas is seen.
    pub(super) fn screen(&self, vertex: Point) -> ScreenPoint {
        self.camera.to_screen(world(vertex), self.viewport)
    }

    /// Whether that point is in what is drawn, overscan included.
    pub(super) fn is_near(&self, at: ScreenPoint) -> bool {
        let (left, top, width, height) = self.frame();
        (left..left + width).contains(&at.x) && (top..top + height).contains(&at.y)
    }

    /// Whether that point is in what is seen.
    pub(super) fn is_in_view(&self, at: ScreenPoint) -> bool {
        (0.0..self.viewport.width).contains(&at.x) && (0.0..self.viewport.height).contains(&at.y)
    }

    /// Whether all of that box is in what is seen.
    pub(super) fn holds(&self, bounds: ScreenBox) -> bool {
        let corner = |x, y| self.is_in_view(ScreenPoint { x, y });
        corner(bounds.left, bounds.top) && corner(bounds.right, bounds.bottom)
    }

    /// Whether the map is so narrow that its buttons stand in a row at its foot; `style.css` says the same of
    /// `.camera`.
    pub(super) fn is_narrow(&self) -> bool {
        self.viewport.width <= 480.0
    }

    /// Whether an arc ends in that country.
    pub(super) fn is_bound(&self, country: CountryId) -> bool {
        let ends = self.arcs.iter().flat_map(|arc| &arc.parties);
        ends.into_iter().any(|party| *party == Party::Country(country))
    }

    pub(super) fn is_selected(&self, selection: Selection) -> bool {
        self.state.selection == Some(selection)
    }
}

/// Where a vertex of the atlas lies in the plane.
pub(super) fn world([x, y]: Point) -> WorldPoint {
    WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

fn marks(
    context: &Context,
    state: &State,
    compared: Option<&Compared>,
    camera: Camera,
    viewport: Viewport,
) -> Rc<[Mark]> {
    let sites = changes::sites(context, state, compared);
    let opened = |index: usize| compared.and_then(|compared| compared.site(index));
    let items: Vec<GatherItem> = sites
        .iter()
        .map(|(index, site, _)| GatherItem {
            at: camera.to_screen(laea::project(site.at), viewport),
            // What the story tells of, or what has changed, is never hidden in a crowd of others.
            group: u32::from(Some(site.bloc) != context.camp)
                + 2 * u32::from(is_ringed(context, state, *index))
                + opened(*index).map_or(0, |opened| 4 + 4 * u32::from(opened)),
            // What is selected is never hidden in a crowd.
            alone: state.selection == Some(Selection::Site(*index)),
        })
        .collect();
    let mut marks: Vec<_> = gather(&items, CROWDED)
        .iter()
        .map(|cluster| {
            let own: Vec<_> = cluster.members.iter().map(|member| sites[*member]).collect();
            let at = if own.len() == 1 { items[cluster.members[0]].at } else { cluster.at };
            let sites: Rc<[usize]> = own.iter().map(|(index, ..)| *index).collect();
            Mark {
                at,
                camps: context.dossier.camps_of(&sites).into(),
                opened: opened(sites[0]),
                look: look(&own, state.date),
                sites,
            }
        })
        .collect();
    part(context, state, &mut marks);
    marks.into()
}

fn look(sites: &[(usize, &Site, Holds)], day: Day) -> Look {
    let is_hollow = |site: &Site| site.access_only || site.confidence == Confidence::Low;
    Look {
        soft: sites.iter().all(|(.., holds)| *holds == Holds::Possibly),
        hollow: sites.iter().all(|(_, site, _)| is_hollow(site)),
        size: if let [(_, site, _)] = sites { site.size_on(day) } else { None },
    }
}

impl Mark {
    /// The camp of all of its sites, if it is one.
    pub(super) fn camp(&self) -> Option<Bloc> {
        if let [(camp, _)] = *self.camps { Some(camp) } else { None }
    }

    /// The classes that colour it: `western`, `russian`, …
    pub(super) fn class(&self) -> String {
        let mut class = format!("mark {}", self.camp().map_or("mixed", Named::name));
        let changed = [(Some(true), " opened"), (Some(false), " closed")];
        let changed = changed.map(|(way, name)| (self.opened == way, name));
        let looks = [(self.look.soft, " soft"), (self.look.hollow, " hollow")];
        for (on, name) in looks.into_iter().chain(changed) {
            if on {
                class.push_str(name);
            }
        }
        class
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may end so")]

    use super::*;
    use crate::data::{Dossier, decode};

    /// As the page lays the map out in windows 1180, 680 and 360 CSS px wide, and a telephone on its side.
    const VIEWPORTS: [(f64, f64); 4] =
        [(788.0, 525.0), (648.0, 432.0), (336.0, 290.0), (616.0, 230.0)];

    /// How much of a number one mark covers where it stands: by a box of digits and a disc.
    fn covered(of: &Mark, by: &Mark) -> f64 {
        let count = of.sites.len();
        let half = (
            if count > 99 {
                10.5
            } else if count > 9 {
                7.0
            } else {
                3.5
            },
            4.5,
        );
        let covers = match by.sites.len() {
            1 => 6.5,
            2..10 => 11.1,
            10..100 => 12.6,
            _ => 16.1,
        };
        let gap = |a: f64, b: f64, half: f64| ((a - b).abs() - half).max(0.0);
        let off = gap(of.at.x, by.at.x, half.0).hypot(gap(of.at.y, by.at.y, half.1));
        covers - off
    }

    #[test]
    fn no_mark_lies_over_the_number_of_another() {
        let dossier: Dossier = decode(include_bytes!("../../../assets/dossier.bin")).unwrap();
        let context = Context::new(Rc::new(dossier));
        let steps = context.dossier.steps.iter().map(|step| format!("step={}", step.id));
        let others = ["", "select=manas", "select=kant", "date=2026-09-01", "compare=2014-06-03"];
        let mut hidden = Vec::new();
        for query in others.map(str::to_owned).into_iter().chain(steps) {
            for (width, height) in VIEWPORTS {
                let state = State::from_query(&query, &context).state;
                let viewport = Viewport { width, height };
                let camera = Scene::camera(&context, &state, viewport);
                let compared = Compared::shown(&context, &state);
                let marks = marks(&context, &state, compared.as_ref(), camera, viewport);
                for (n, of) in marks.iter().enumerate().filter(|(_, of)| of.sites.len() > 1) {
                    let others = marks.iter().enumerate().filter(|(other, _)| *other != n);
                    let over = others.filter(|(_, by)| covered(of, by) > 0.3);
                    let name = |mark: &Mark| context.dossier.sites[mark.sites[0]].id.to_string();
                    hidden.extend(over.map(|(_, by)| {
                        format!("{query} at {width}: {} over {}", name(by), name(of))
                    }));
                }
            }
        }
        assert!(hidden.is_empty(), "{hidden:#?}");
    }
}

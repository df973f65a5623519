//! Names on the map: of countries where they fit, of the sites that the question is about.

use super::arc_label::arc_labels;
use super::arcs::hubs;
use super::badges;
use super::changes::Sign;
use super::country_label::{Weight, country_label};
use super::event_marks::{self, event_label};
use super::scene::{Mark, Scene};
use super::site_label::{is_asked, site_label};
use crate::atlas::{Fixed, ScreenBox, ScreenPoint, place_labels};
use crate::data::ordered;
use crate::state::Selection;
use crate::view::ui::{Frame, Ui};
use yew::prelude::*;

/// One name with the places that it may take, the best first.
pub(super) struct Label {
    /// The middle of the country, or the site.
    pub(super) of: ScreenPoint,
    pub(super) class: &'static str,
    pub(super) places: Vec<Place>,
}

/// Where a text stands, and the line that leads to what it names if it stands apart.
pub(super) struct Place {
    pub(super) text: String,
    /// The class of the text, if it is another there than elsewhere.
    pub(super) class: Option<&'static str>,
    /// Where its class anchors it.
    pub(super) at: ScreenPoint,
    pub(super) bounds: ScreenBox,
    pub(super) leader: Option<Leader>,
}

impl Place {
    /// Whether its line is no longer than that, in CSS px.
    pub(super) fn is_within(&self, length: f64) -> bool {
        let far = |line: &Leader| (line.to.x - line.from.x).hypot(line.to.y - line.from.y);
        self.leader.as_ref().is_none_or(|line| far(line) <= length)
    }
}

/// From what is named to its name.
pub(super) struct Leader {
    pub(super) from: ScreenPoint,
    pub(super) to: ScreenPoint,
    /// Whether a dot stands where it starts; a site's mark does for one.
    pub(super) dot: bool,
}

/// All labels that find a place.
pub(super) fn labels(ui: &Ui, scene: &Scene) -> Html {
    let labels = seen_whole(wanted(&ui.frame, scene), scene);
    let bounds = |label: &Label| label.places.iter().map(|place| place.bounds).collect();
    let boxes: Vec<Vec<_>> = labels.iter().map(bounds).collect();
    let chosen = place_labels(&boxes, &obstacles(scene), frame(scene));
    let placed = labels.iter().zip(chosen);
    let placed = placed.filter_map(|(label, place)| Some(draw(label, label.places.get(place?)?)));
    html! { <g class="labels" aria-hidden="true">{ for placed }</g> }
}

/// Where a reader sees what is named, no place is good that cuts its name off.
fn seen_whole(mut labels: Vec<Label>, scene: &Scene) -> Vec<Label> {
    for label in labels.iter_mut().filter(|label| scene.is_in_view(label.of)) {
        label.places.retain(|place| scene.holds(place.bounds));
    }
    labels
}

fn draw(label: &Label, place: &Place) -> Html {
    let (x, y) = (Fixed(place.at.x, 1).to_string(), Fixed(place.at.y, 1).to_string());
    html! {
        <>
            { for place.leader.as_ref().map(leader) }
            <text class={place.class.unwrap_or(label.class)} {x} {y} dy=".35em">{ place.text.clone() }</text>
        </>
    }
}

fn leader(leader: &Leader) -> Html {
    let point = |at: ScreenPoint| format!("{} {}", Fixed(at.x, 1), Fixed(at.y, 1));
    html! {
        <>
            <path class="leader" d={format!("M{}L{}", point(leader.from), point(leader.to))} />
            if leader.dot {
                <circle class="dot" cx={Fixed(leader.from.x, 1).to_string()} cy={Fixed(leader.from.y, 1).to_string()} r="2" />
            }
        </>
    }
}

/// In the order of their importance: what is chosen, told of or just happens, what arcs lead to, countries with a
/// standing, sites of the camp that is counted in those, the rest.
fn wanted(frame: &Frame, scene: &Scene) -> Vec<Label> {
    let chosen = |mark: &Mark| {
        scene.rings(&mark.sites)
            || mark.sites.iter().any(|site| scene.is_selected(Selection::Site(*site)))
    };
    let asked = |mark: &Mark| !chosen(mark) && is_asked(scene, mark);
    let is_of_sites = scene.context.dossier.standings.is_empty();
    let is_near = is_of_sites || scene.camera.zoom > 2.5;
    let rest = |mark: &Mark| is_near && !chosen(mark) && !asked(mark);
    let sites = |wanted: &dyn Fn(&Mark) -> bool| -> Vec<Label> {
        let marks = scene.marks.iter().filter(|mark| wanted(mark));
        marks.filter_map(|mark| site_label(frame, scene, mark)).collect()
    };
    let countries = |weight| countries(frame, scene, weight);
    [
        sites(&chosen),
        event_label(frame, scene).into_iter().collect(),
        arc_labels(frame, scene),
        countries(Weight::Major),
        sites(&asked),
        countries(Weight::Minor),
        sites(&rest),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The roomiest first.
fn countries(frame: &Frame, scene: &Scene, weight: Weight) -> Vec<Label> {
    let spots = scene.spots(&frame.atlas.borrow());
    let spots: Vec<_> =
        spots.into_iter().filter(|(id, _)| Weight::of(scene, *id) == weight).collect();
    let spots = ordered(&spots, |a, b| b.1.half_width.cmp(&a.1.half_width));
    spots.into_iter().filter_map(|(id, spot)| country_label(frame, scene, id, spot)).collect()
}

/// Marks, pins, badges and the ends of arcs. What the camera's buttons cover moves along with a drag, so that they are none.
fn obstacles(scene: &Scene) -> Vec<ScreenBox> {
    let size = |mark: &Mark| if mark.sites.len() > 1 { 25.0 } else { 16.0 };
    let marks = scene.marks.iter().map(|mark| ScreenBox::about(mark.at, size(mark), size(mark)));
    let hubs = hubs(scene).into_iter().map(|(_, at)| ScreenBox::about(at, 8.0, 8.0));
    let pins = scene.events.iter().map(event_marks::bounds);
    let badges = scene.badges.iter().map(badges::bounds);
    let signs = scene.signs.iter().map(Sign::bounds);
    marks.chain(signs).chain(hubs).chain(pins).chain(badges).collect()
}

fn frame(scene: &Scene) -> ScreenBox {
    let (left, top, width, height) = scene.frame();
    ScreenBox { left, top, right: left + width, bottom: top + height }
}

//! Names on the map: of countries where they fit, of the sites that the question is about.

use super::scene::{Mark, Scene};
use crate::atlas::{Fixed, LabelSpot, ScreenBox, ScreenPoint, place_labels, text_width};
use crate::data::{Bloc, CountryId, Holds, StandingKind, ordered};
use crate::state::Selection;
use crate::view::say;
use crate::view::ui::{Frame, Ui};
use yew::prelude::*;

/// One name with the places that it may take, the best first.
#[derive(Clone)]
struct Label {
    key: String,
    text: String,
    class: &'static str,
    size: f64,
    places: Vec<Place>,
}

/// Where a name stands, and the line that leads to what it names if it stands apart.
#[derive(Clone)]
struct Place {
    at: ScreenPoint,
    bounds: ScreenBox,
    leader: Option<(ScreenPoint, ScreenPoint)>,
    text: Option<String>,
}

/// All labels that find a place.
pub(super) fn labels(ui: &Ui, scene: &Scene) -> Html {
    let labels = wanted(&ui.frame, scene);
    let boxes: Vec<Vec<_>> = labels
        .iter()
        .map(|label| label.places.iter().map(|place| place.bounds).collect())
        .collect();
    let chosen = place_labels(&boxes, &obstacles(scene), bounds(scene));
    let placed = labels.iter().zip(chosen);
    let placed = placed.filter_map(|(label, index)| Some((label, label.places.get(index?)?)));
    html! {
        <g class="labels" aria-hidden="true">
            { for placed.map(|(label, place)| draw(label, place)) }
        </g>
    }
}

fn draw(label: &Label, place: &Place) -> Html {
    let text = place.text.as_ref().unwrap_or(&label.text);
    let leader = place.leader.map(|(from, to)| {
        format!("M{} {}L{} {}", Fixed(from.x, 1), Fixed(from.y, 1), Fixed(to.x, 1), Fixed(to.y, 1))
    });
    html! {
        <g key={label.key.clone()}>
            if leader.is_some() { <path class="leader" d={leader} /> }
            <text class={label.class} x={Fixed(place.at.x, 1).to_string()} y={Fixed(place.at.y, 1).to_string()} dy=".35em">{ text }</text>
        </g>
    }
}

/// In the order of their importance: what is selected, countries with a standing, Western sites in those, others.
fn wanted(frame: &Frame, scene: &Scene) -> Vec<Label> {
    let atlas = frame.atlas.borrow();
    let spots = scene.spots(&atlas);
    let (standing, other): (Vec<_>, Vec<_>) =
        spots.into_iter().partition(|(id, _)| scene.standing(*id).is_some());
    let mut labels: Vec<Label> = Vec::new();
    let selected =
        |mark: &&Mark| mark.sites.iter().any(|index| scene.is_selected(Selection::Site(*index)));
    labels.extend(scene.marks.iter().filter(selected).filter_map(|mark| site(frame, scene, mark)));
    let countries: Vec<Label> =
        standing.into_iter().filter_map(|(id, spot)| country(frame, scene, id, spot)).collect();
    labels.extend(ordered(&countries, |a, b| b.size.total_cmp(&a.size)));
    let at_home =
        |mark: &&Mark| mark.bloc == Bloc::Western && !selected(mark) && hosted(scene, mark);
    labels.extend(scene.marks.iter().filter(at_home).filter_map(|mark| site(frame, scene, mark)));
    labels.extend(other.into_iter().filter_map(|(id, spot)| country(frame, scene, id, spot)));
    let rest = |mark: &&Mark| !selected(mark) && !at_home(mark) && scene.camera.zoom > 2.5;
    labels.extend(scene.marks.iter().filter(rest).filter_map(|mark| site(frame, scene, mark)));
    labels
}

/// Whether the first of a mark's sites lies in a country with a standing.
fn hosted(scene: &Scene, mark: &Mark) -> bool {
    scene.standing(scene.context.dossier.sites[mark.sites[0]].host).is_some()
}

/// A country's name in its widest place, else its code there.
fn country(frame: &Frame, scene: &Scene, id: CountryId, spot: LabelSpot) -> Option<Label> {
    let middle = scene.screen(spot.at);
    if !scene.is_near(middle) {
        return None;
    }
    let (half_width, half_height) = (
        f64::from(spot.half_width) * scene.grid_scale(),
        f64::from(spot.half_height) * scene.grid_scale(),
    );
    let standing =
        scene.standing(id).filter(|(_, holds, _)| *holds == Holds::Surely).map(|(kind, ..)| kind);
    let (class, size, spaced) = match standing {
        Some(StandingKind::Member | StandingKind::ShanghaiFive) => {
            ("label major on-member", 12.0, 1.34)
        }
        Some(_) => ("label major", 12.0, 1.34),
        None => ("label minor", 12.0, 1.0),
    };
    let name = say::country(frame, id);
    let fits = |text: &str| {
        let (w, h) = (text_width(text, size) * spaced / 2.0, size * 0.6);
        // A name may reach a little over a border.
        (w / (half_width * 1.25).max(1.0)).powi(2) + (h / (half_height * 1.25).max(1.0)).powi(2)
            <= 1.0
    };
    let inside = |text: Option<String>, full: &str| {
        let bounds = ScreenBox::about(middle, text_width(full, size) * spaced + 4.0, size * 1.3);
        Place { at: middle, bounds, leader: None, text }
    };
    let code = id.to_string();
    let places = if fits(&name) {
        vec![inside(None, &name)]
    } else if fits(&code) {
        vec![inside(Some(code.clone()), &code)]
    } else {
        Vec::new()
    };
    Some(Label { key: code, text: name, class, size: half_width, places })
        .filter(|label| !label.places.is_empty())
}

/// A site's name beside its mark, or farther off at the end of a line.
fn site(frame: &Frame, scene: &Scene, mark: &Mark) -> Option<Label> {
    let [index] = *mark.sites else { return None };
    let site = frame.context.dossier.sites.get(index).filter(|_| scene.is_near(mark.at))?;
    let width = text_width(&site.name, 12.0) * 1.06;
    let place = |dx: f64, dy: f64| {
        let left = if dx < 0.0 { mark.at.x + dx - width } else { mark.at.x + dx };
        let at = ScreenPoint { x: left, y: mark.at.y + dy };
        let bounds = ScreenBox {
            left: left - 2.0,
            right: left + width + 2.0,
            top: at.y - 8.0,
            bottom: at.y + 8.0,
        };
        let far = dx.abs() > 15.0;
        let end =
            ScreenPoint { x: if dx < 0.0 { left + width + 1.0 } else { left - 1.0 }, y: at.y };
        Place { at, bounds, leader: far.then_some((mark.at, end)), text: None }
    };
    let near =
        [(10.0, 0.0), (-10.0, 0.0), (10.0, -11.0), (10.0, 11.0), (-10.0, -11.0), (-10.0, 11.0)];
    let far = [
        (34.0, -26.0),
        (34.0, 26.0),
        (-34.0, -26.0),
        (-34.0, 26.0),
        (56.0, 12.0),
        (-56.0, -12.0),
        (60.0, 44.0),
        (-60.0, 44.0),
    ];
    let places = near.into_iter().chain(far).map(|(dx, dy)| place(dx, dy)).collect();
    Some(Label {
        key: site.id.to_string(),
        text: site.name.to_string(),
        class: "label site",
        size: 0.0,
        places,
    })
}

/// Marks, and in the map's corner the camera's buttons.
fn obstacles(scene: &Scene) -> Vec<ScreenBox> {
    let mut boxes: Vec<_> = scene
        .marks
        .iter()
        .map(|mark| {
            let size = if mark.sites.len() > 1 { 24.0 } else { 17.0 };
            ScreenBox::about(mark.at, size, size)
        })
        .collect();
    boxes.push(ScreenBox {
        left: scene.viewport.width - 108.0,
        top: 0.0,
        right: scene.viewport.width,
        bottom: 108.0,
    });
    boxes
}

fn bounds(scene: &Scene) -> ScreenBox {
    let (left, top, width, height) = scene.frame();
    ScreenBox { left, top, right: left + width, bottom: top + height }
}

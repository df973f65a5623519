//! The small label beside what is pointed at or has the focus.

use crate::atlas::{Fixed, ScreenPoint, Viewport};
use crate::data::{CountryId, Event, Holds};
use crate::i18n::{Voice, count};
use crate::view::compare;
use crate::view::ui::{Frame, Ui};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What is pointed at, and where.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hover {
    pub(super) at: ScreenPoint,
    pub(super) target: Target,
}

/// How far a mouse goes on over the same thing before its label follows, in CSS px: about as far as the label is high.
const NEAR: f64 = 60.0;

impl Hover {
    /// Whether this label stays where it is when the mouse is there.
    pub(super) fn waits_for(&self, next: &Self) -> bool {
        let (dx, dy) = (self.at.x - next.at.x, self.at.y - next.at.y);
        self.target == next.target && dx.hypot(dy) < NEAR
    }
}

/// Something on the map that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// A country.
    Country(CountryId),
    /// Disputed land, by its place among the atlas's units.
    Face(usize),
    /// A country's ties.
    Ties(CountryId),
    /// A relation, by its place in the dossier, and which pair of its parties.
    Relation(usize, usize),
    /// One event or a crowd, by their places in the dossier, and on which place of the first.
    Events(Rc<[usize]>, usize),
    /// One site or a crowd, by their places in the dossier.
    Sites(Rc<[usize]>),
}

impl Target {
    /// What an element of the picture stands for.
    pub(super) fn of(element: &Element) -> Option<Self> {
        let element = element.closest(MARKED).ok()??;
        let value = |name: &str| element.get_attribute(name);
        let country = |name| value(name).and_then(|id| CountryId::parse(&id));
        let indices = |name| value(name).and_then(|list| indices(&list));
        let index = |name| value(name).and_then(|index| index.parse::<usize>().ok());
        let relation = || Some(Self::Relation(index("data-relation")?, index("data-pair")?));
        let events = || Some(Self::Events(indices("data-events")?, index("data-spot")?));
        (indices("data-sites").map(Self::Sites))
            .or_else(events)
            .or_else(relation)
            .or_else(|| country("data-ties").map(Self::Ties))
            .or_else(|| country("data-country").map(Self::Country))
    }

    /// Each member of a crowd by itself.
    pub(super) fn singly(&self) -> Vec<Self> {
        match self {
            Self::Sites(sites) => sites.iter().map(|site| Self::Sites(Rc::new([*site]))).collect(),
            Self::Events(events, spot) => {
                events.iter().map(|event| Self::Events(Rc::new([*event]), *spot)).collect()
            }
            one => vec![one.clone()],
        }
    }

    /// Whether it is a mark of a few px, and no land or line.
    pub(super) fn is_mark(&self) -> bool {
        matches!(self, Self::Sites(_) | Self::Events(..) | Self::Ties(_))
    }
}

/// What an element carries that stands for something.
const MARKED: &str = "[data-sites],[data-events],[data-relation],[data-ties],[data-country]";

fn indices(list: &str) -> Option<Rc<[usize]>> {
    list.split(' ').map(|index| index.parse().ok()).collect()
}

/// The label. The pointer may rest on it; Escape sends it away.
pub(super) fn tip(ui: &Ui, hover: Option<&Hover>, node: &NodeRef) -> Html {
    let lines = hover.map(|hover| lines(ui, &hover.target)).unwrap_or_default();
    html! {
        <div class="tip" part="tip" role="tooltip" ref={node} hidden={lines.is_empty()}>
            { for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }
        </div>
    }
}

/// Puts a label beside the point, on the side where there is room: so near that the way to it leads over nothing else.
pub(super) fn put(node: &NodeRef, at: ScreenPoint, is_mark: bool, viewport: Viewport) {
    let Some(element) = node.cast::<HtmlElement>() else { return };
    let (width, height) = (f64::from(element.offset_width()), f64::from(element.offset_height()));
    // A mark can be hit within 12 px; a country is larger than the arrow of the mouse.
    let (aside, down) = if is_mark { (12.0, -height / 2.0) } else { (9.0, 9.0) };
    let right = at.x + aside;
    let x = if right + width < viewport.width { right } else { (at.x - aside - width).max(0.0) };
    let y = (at.y + down).min(viewport.height - height - 4.0).max(0.0);
    let transform = format!("translate({}px,{}px)", Fixed(x, 0), Fixed(y, 0));
    let _ = element.style().set_property("transform", &transform);
}

/// The name first, then what it is on the day.
pub(super) fn lines(ui: &Ui, target: &Target) -> Vec<String> {
    let frame = &*ui.frame;
    let (lang, dossier) = (frame.voice.lang, &frame.context.dossier);
    match target {
        Target::Country(id) => {
            let change = compare::standing(frame, &ui.state, *id);
            let on_day = || frame.voice.standing_on(*id, ui.state.date);
            vec![frame.voice.country(*id), change.unwrap_or_else(on_day)]
        }
        Target::Face(index) => {
            let atlas = frame.atlas.borrow();
            let face = atlas.units().get(*index).and_then(|unit| unit.face.as_ref());
            let claimants =
                face.map(|face| frame.voice.countries(&face.claimants)).unwrap_or_default();
            vec![lang.map_disputed().to_owned(), lang.map_claimed_by(&claimants)]
        }
        Target::Ties(id) => frame.voice.ties(*id, ui.state.date),
        Target::Relation(relation, pair) => relation_lines(ui, *relation, *pair),
        Target::Events(events, _) => event_lines(frame, events),
        Target::Sites(sites) if sites.len() == 1 => {
            let line = compare::site_line(frame, &ui.state, sites[0], Voice::site_line);
            vec![dossier.sites[sites[0]].name.to_string(), line]
        }
        Target::Sites(sites) => {
            vec![compare::crowd(frame, &ui.state, sites), frame.voice.sites(sites)]
        }
    }
}

/// Between whom; what, and for how long.
fn relation_lines(ui: &Ui, index: usize, pair: usize) -> Vec<String> {
    let (frame, lang) = (&*ui.frame, ui.frame.voice.lang);
    let Some(relation) = frame.context.dossier.relations.get(index) else { return Vec::new() };
    let width = relation.to.len().max(1);
    let (from, to) = (relation.from.get(pair / width), relation.to.get(pair % width));
    let names = from.zip(to).map(|(from, to)| frame.voice.pair(from, to, relation.one_way));
    let period = relation.period_on(ui.state.date).map(|(period, holds)| {
        let kind = match holds {
            Holds::Possibly => lang.standing_possibly(lang.relation_kind_inline(period.kind)),
            _ => lang.relation_kind(period.kind).to_owned(),
        };
        format!("{kind}, {}", frame.voice.lang.span(period.span))
    });
    names.into_iter().chain(period).collect()
}

/// What happened and when; of a crowd, each in a line.
fn event_lines(frame: &Frame, events: &[usize]) -> Vec<String> {
    let events = events.iter().filter_map(|index| frame.context.dossier.events.get(*index));
    let events: Vec<_> = events.collect();
    if let [event] = *events {
        return vec![event.title.to_string(), frame.voice.event_date(event)];
    }
    let line = |event: &&Event| format!("{}: {}", frame.voice.event_date(event), event.title);
    let head = frame.voice.lang.event_crowd(count(events.len()));
    core::iter::once(head).chain(events.iter().map(line)).collect()
}

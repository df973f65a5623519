//! The tip: a small label next to the pointed or focused target.

use crate::atlas::{Fixed, ScreenPoint, Viewport};
use crate::data::{Event, Holds};
use crate::i18n::{Voice, count};
use crate::scene::{self, Target};
use crate::view::ui::{Setup, Ui};
use web_sys::HtmlElement;
use yew::prelude::*;

/// The target of the tip and its position.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hover {
    pub(super) at: ScreenPoint,
    pub(super) target: Target,
}

/// How far a mouse moves over the same target before the tip follows, in CSS px: about the height of the tip.
const NEAR: f64 = 60.0;

impl Hover {
    /// Whether this tip stays in place for that position of the mouse.
    pub(super) fn waits_for(&self, next: &Self) -> bool {
        let (dx, dy) = (self.at.x - next.at.x, self.at.y - next.at.y);
        self.target == next.target && dx.hypot(dy) < NEAR
    }
}

/// The tip. The pointer can rest on it; Escape closes it.
pub(super) fn tip(ui: &Ui, hover: Option<&Hover>, node: &NodeRef) -> Html {
    let lines = hover.map(|hover| lines(ui, &hover.target)).unwrap_or_default();
    html! {
        <div class="tip" part="tip" role="tooltip" ref={node} hidden={lines.is_empty()}>
            { for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }
        </div>
    }
}

/// Places the tip next to the point, on the side with room, and so close that the pointer can reach it directly.
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

/// The name first, then its status on the day.
pub(super) fn lines(ui: &Ui, target: &Target) -> Vec<String> {
    let setup = &*ui.setup;
    let (lang, dossier) = (setup.voice.lang, &setup.context.dossier);
    match target {
        Target::Country(id) => {
            let change = scene::country_change(&setup.voice, &ui.state, *id);
            let on_day = || setup.voice.standing_on(*id, ui.state.date);
            let lines = [setup.voice.country(*id), change.unwrap_or_else(on_day)];
            let is_left_out = dossier.leaves_out(*id, ui.state.date);
            let left_out = is_left_out.then(|| lang.legend_uncovered().to_owned());
            lines.into_iter().chain(left_out).collect()
        }
        Target::Face(index) => {
            let atlas = setup.atlas.borrow();
            let face = atlas.units().get(*index).and_then(|unit| unit.face.as_ref());
            let claimants =
                face.map(|face| setup.voice.countries(&face.claimants)).unwrap_or_default();
            vec![lang.map_disputed().to_owned(), lang.map_claimed_by(&claimants)]
        }
        Target::Ties(id) => setup.voice.ties(*id, ui.state.date),
        Target::Relation(relation, pair) => relation_lines(ui, *relation, *pair),
        Target::Events(events, _) => event_lines(setup, events),
        Target::Sites(sites) if sites.len() == 1 => {
            let line = scene::site_line(&setup.voice, &ui.state, sites[0], Voice::site_line);
            vec![dossier.sites[sites[0]].name.to_string(), line]
        }
        Target::Sites(sites) => {
            vec![scene::crowd(&setup.voice, &ui.state, sites), setup.voice.sites(sites)]
        }
    }
}

/// The parties, then kind and span.
fn relation_lines(ui: &Ui, index: usize, pair: usize) -> Vec<String> {
    let (setup, lang) = (&*ui.setup, ui.setup.voice.lang);
    let Some(relation) = setup.context.dossier.relations.get(index) else { return Vec::new() };
    let width = relation.to.len().max(1);
    let (from, to) = (relation.from.get(pair / width), relation.to.get(pair % width));
    let names = from.zip(to).map(|(from, to)| setup.voice.pair(from, to, relation.one_way));
    let period = relation.period_on(ui.state.date).map(|(period, holds)| {
        let kind = match holds {
            Holds::Possibly => lang.standing_possibly(lang.relation_inline(period.kind)),
            _ => lang.relation_kind(period.kind).to_owned(),
        };
        format!("{kind}, {}", setup.voice.lang.span(period.span))
    });
    names.into_iter().chain(period).collect()
}

/// The event and its date; for a crowd, one line each.
fn event_lines(setup: &Setup, events: &[usize]) -> Vec<String> {
    let events = events.iter().filter_map(|index| setup.context.dossier.events.get(*index));
    let events: Vec<_> = events.collect();
    if let [event] = *events {
        return vec![event.title.to_string(), setup.voice.event_date(event)];
    }
    let line = |event: &&Event| format!("{}: {}", setup.voice.event_date(event), event.title);
    let head = setup.voice.lang.event_crowd(count(events.len()));
    core::iter::once(head).chain(events.iter().map(line)).collect()
}

//! The picture, put together from its parts.

use super::arcs::{RelationArc, arcs};
use super::badges::{Badge, badges};
use super::fills::{Fill, fills};
use super::label::{Label, Obstacles, labels, named_pin};
use super::marks::{Mark, marks};
use super::pins::{Pin, pins};
use super::signs::{Sign, signs};
use super::subject::{Spot, Subject, spots};
use super::view::View;
use crate::data::DayFacts;
use crate::state::{Compared, Layers, Selection, State, Walk};
use std::rc::Rc;

/// The picture at rest.
#[derive(Clone, PartialEq)]
pub struct Scene {
    /// The state to show.
    pub state: State,
    /// Camera and viewport.
    pub view: View,
    /// The level of detail of the shapes.
    pub level: usize,
    /// The countries that the facts mention, in reading order.
    pub countries: Rc<[Spot]>,
    /// Their fills, in the same order.
    pub fills: Rc<[Fill]>,
    /// The marks of sites, gathered if they crowd; the topmost last.
    pub marks: Rc<[Mark]>,
    /// The arcs of relations; the arcs of the story's step come last.
    pub arcs: Rc<[RelationArc]>,
    /// The pins of events, gathered if they crowd; the nearest in time first.
    pub pins: Rc<[Pin]>,
    /// The badges of countries with ties.
    pub badges: Rc<[Badge]>,
    /// The signs of what changed, while two days are compared.
    pub signs: Rc<[Sign]>,
    /// The placed names.
    pub labels: Rc<[Label]>,
    /// The index of the pin with a name.
    named_pin: Option<usize>,
    basis: Basis,
}

/// The input of all parts except pins and labels: if it is equal, so are they.
#[derive(Clone, PartialEq)]
struct Basis {
    view: View,
    facts: Rc<DayFacts>,
    compared: Option<Rc<Compared>>,
    layers: Layers,
    selection: Option<Selection>,
    walk: Option<Walk>,
}

impl Basis {
    fn of(subject: &Subject) -> Self {
        let State { layers, selection, walk, .. } = *subject.state;
        let (facts, compared) = (subject.facts.clone(), subject.compared.clone());
        Self { view: subject.view, facts, compared, layers, selection, walk }
    }
}

impl Scene {
    /// The scene of that subject, reusing equal parts of the scene before.
    pub fn of(subject: &Subject, before: Option<&Self>) -> Self {
        let basis = Basis::of(subject);
        let mut scene = match before {
            Some(before) if before.basis == basis => before.clone(),
            _ => Self::anew(subject, basis, before),
        };
        (scene.state, scene.level) = (*subject.state, subject.level);
        let pins = kept(before.map(|before| &before.pins), pins(subject));
        scene.named_pin = named_pin(subject, &pins);
        scene.pins = pins;
        if !before.is_some_and(|before| before.names_the_same_as(&scene)) {
            let labels = labels(subject, &scene.obstacles());
            scene.labels = kept(before.map(|before| &before.labels), labels);
        }
        scene
    }

    fn anew(subject: &Subject, basis: Basis, before: Option<&Self>) -> Self {
        let countries = before.map_or_else(
            || spots(subject.atlas, subject.context).into(),
            |old| old.countries.clone(),
        );
        let marks = marks(subject);
        let arcs = arcs(subject, &marks);
        let badges = badges(subject, &marks);
        let signs = signs(subject, &countries, &marks, &badges);
        let fills = fills(subject, &countries);
        Self {
            state: *subject.state,
            view: subject.view,
            level: subject.level,
            countries,
            fills: kept(before.map(|before| &before.fills), fills),
            marks: kept(before.map(|before| &before.marks), marks),
            arcs: kept(before.map(|before| &before.arcs), arcs),
            badges: kept(before.map(|before| &before.badges), badges),
            signs: kept(before.map(|before| &before.signs), signs),
            pins: Rc::default(),
            labels: Rc::default(),
            named_pin: None,
            basis,
        }
    }

    /// Whether two days are compared.
    pub fn is_compared(&self) -> bool {
        self.basis.compared.is_some()
    }

    fn obstacles(&self) -> Obstacles<'_> {
        Obstacles {
            countries: &self.countries,
            marks: &self.marks,
            arcs: &self.arcs,
            pins: &self.pins,
            named_pin: self.named_pin.map(|place| &self.pins[place]),
            badges: &self.badges,
            signs: &self.signs,
        }
    }

    /// Whether labels keep their positions.
    fn names_the_same_as(&self, next: &Self) -> bool {
        self.basis == next.basis
            && Rc::ptr_eq(&self.pins, &next.pins)
            && self.named_pin == next.named_pin
    }
}

/// The part from before if it is equal, else the new one.
fn kept<T: PartialEq>(before: Option<&Rc<[T]>>, now: Vec<T>) -> Rc<[T]> {
    before.filter(|before| ***before == *now).cloned().unwrap_or_else(|| now.into())
}

//! Carries a reader's view over to other facts.

use super::{CameraChoice, Context, Selection, State, Walk};
use crate::data::Day;

/// A state in another context, and its parts that could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The new opening, with all parts that could be kept.
    pub state: State,
    /// Each part that could not be kept, with its name and its old value.
    pub lost: Vec<(&'static str, String)>,
}

impl State {
    /// The same view in another context: unchanged parts take the new opening, and chosen parts are kept if they exist
    /// there. The parts in `anew` take the new opening; a step decides about the others as well.
    pub fn carried(self, from: &Context, to: &Context, anew: &[&str]) -> Carried {
        let list = if anew.contains(&"view") { to.opening.list } else { self.list };
        let opened = Carried { state: State { list, ..to.opening }, lost: Vec::new() };
        if anew.contains(&"step") || (State { list: from.opening.list, ..self }) == from.opening {
            return opened;
        }
        let mut carrier = Carrier { old: self, from, to, anew, carried: opened };
        carrier.step();
        if carrier.carried.state.step_shown(to).is_none() {
            carrier.parts();
        }
        carrier.carried.state.list = list;
        carrier.carried
    }
}

struct Carrier<'a> {
    old: State,
    from: &'a Context,
    to: &'a Context,
    anew: &'a [&'a str],
    carried: Carried,
}

impl Carrier<'_> {
    /// Whether the reader or the page chose that part, and it has not been set again.
    fn keeps(&self, name: &str) -> bool {
        let is_other =
            self.old.attribute(name, self.from) != self.from.opening.attribute(name, self.from);
        let by_step = self.old.walk != self.from.opening.walk;
        !self.anew.contains(&name) && (is_other || by_step)
    }

    fn step(&mut self) {
        let Some(walk) = self.old.walk else { return self.carried.state.walk = None };
        let id = self.old.attribute("step", self.from).unwrap_or_default();
        match self.to.dossier.step_index(&id) {
            Some(step) if !walk.left => self.carried.state = State::at_step(self.to, step),
            Some(step) => self.carried.state.walk = Some(Walk { step, ..walk }),
            None => {
                self.carried.state.walk = None;
                self.lose("step");
            }
        }
    }

    fn parts(&mut self) {
        if self.keeps("date") {
            self.keep("date", self.day(self.old.date), |state, day| state.date = day);
        }
        if self.keeps("compare") {
            let other = self.old.compare.map_or(Some(None), |day| self.day(day).map(Some));
            self.keep("compare", other, |state, day| state.compare = day);
        }
        if self.keeps("select") {
            let chosen = self.old.selection;
            let there = chosen.map_or(Some(None), |chosen| self.selection(chosen).map(Some));
            self.keep("select", there, |state, chosen| state.selection = chosen);
        }
        if self.keeps("layers") {
            self.carried.state.layers = self.old.layers;
        }
        if self.keeps("camera") {
            // The lost step is reported where the walk is read; the camera stays if it can.
            self.carried.state.camera = self.camera().unwrap_or_default();
        }
        let date = self.carried.state.date;
        self.carried.state.compare = self.carried.state.compare.filter(|day| *day != date);
    }

    fn keep<T>(&mut self, name: &'static str, value: Option<T>, set: impl FnOnce(&mut State, T)) {
        match value {
            Some(value) => set(&mut self.carried.state, value),
            None => self.lose(name),
        }
    }

    fn lose(&mut self, name: &'static str) {
        let was = self.old.attribute(name, self.from).unwrap_or_default();
        self.carried.lost.push((name, was));
    }

    fn day(&self, day: Day) -> Option<Day> {
        Some(day).filter(|day| self.to.clamp(*day) == *day)
    }

    fn selection(&self, chosen: Selection) -> Option<Selection> {
        Selection::parse(&chosen.name(&self.from.dossier)?, &self.to.dossier)
    }

    fn camera(&self) -> Option<CameraChoice> {
        CameraChoice::parse(&self.old.camera.name(&self.from.dossier)?, &self.to.dossier)
    }
}

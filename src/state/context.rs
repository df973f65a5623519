//! What the reader cannot change: the facts, and what follows from them alone.

use crate::data::{Day, Dossier};
use std::rc::Rc;

/// The facts that a state is about.
#[derive(Clone, Debug)]
pub struct Context {
    /// All facts.
    pub dossier: Rc<Dossier>,
    /// The days on which a standing or a site changes, in order.
    pub change_days: Rc<[Day]>,
}

impl Context {
    /// What follows from a dossier.
    pub fn new(dossier: Rc<Dossier>) -> Self {
        let change_days = dossier.change_days().into();
        Self { dossier, change_days }
    }

    /// The nearest day of the dossier.
    pub fn clamp(&self, day: Day) -> Day {
        // Not `clamp`, which panics on a dossier whose days are the wrong way round.
        day.max(self.dossier.first).min(self.dossier.as_of)
    }
}

/// Two contexts are one if they hold the same dossier.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier)
    }
}

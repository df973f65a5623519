//! What the reader cannot change: the facts, and what follows from them alone.

use crate::data::{CountryId, Day, Dossier, ordered};
use std::rc::Rc;

/// The facts that a state is about.
#[derive(Clone, Debug)]
pub struct Context {
    /// All facts.
    pub dossier: Rc<Dossier>,
    /// The days on which a standing or a site changes, in order.
    pub change_days: Rc<[Day]>,
    /// The countries that a standing or a site speaks of, in order.
    pub known: Rc<[CountryId]>,
}

impl Context {
    /// What follows from a dossier.
    pub fn new(dossier: Rc<Dossier>) -> Self {
        let change_days = dossier.change_days().into();
        let standings = dossier.standings.iter().map(|standing| standing.country);
        let hosts = dossier.sites.iter().map(|site| site.host);
        let mut known = ordered(&standings.chain(hosts).collect::<Vec<_>>(), CountryId::cmp);
        known.dedup();
        Self { dossier, change_days, known: known.into() }
    }

    /// Whether a standing or a site speaks of that country.
    pub fn knows(&self, country: CountryId) -> bool {
        self.known.binary_search(&country).is_ok()
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

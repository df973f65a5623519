//! What the reader cannot change: the facts, and what follows from them alone.

use super::{Aim, Layers, State};
use crate::data::{Bloc, CountryId, Day, Dossier, Relation, ordered};
use std::rc::Rc;

/// The facts that a state is about.
#[derive(Clone, Debug)]
pub struct Context {
    /// All facts.
    pub dossier: Rc<Dossier>,
    /// The days on which a standing or a site changes, in order.
    pub change_days: Rc<[Day]>,
    /// The countries that a standing, a site, a relation or a step speaks of, in order.
    pub known: Rc<[CountryId]>,
    /// The camp whose sites are counted and stand out; none where there are no sites.
    pub camp: Option<Bloc>,
    /// What the map opens with: what links say only the differences from.
    pub opening: State,
}

impl Context {
    /// What follows from a dossier.
    pub fn new(dossier: Rc<Dossier>) -> Self {
        let change_days = dossier.change_days().into();
        let known = known(&dossier).into();
        let opening = opening(&dossier);
        let camp = dossier.counted_camp();
        Self { dossier, change_days, known, camp, opening }
    }

    /// The same for a page whose author has chosen another opening.
    #[must_use]
    pub fn opening_with(self, opening: State) -> Self {
        Self { opening, ..self }
    }

    /// Whether a fact that is drawn speaks of that country.
    pub fn knows(&self, country: CountryId) -> bool {
        self.known.binary_search(&country).is_ok()
    }

    /// The nearest day of the dossier.
    pub fn clamp(&self, day: Day) -> Day {
        // Not `clamp`, which panics on a dossier whose days are the wrong way round.
        day.max(self.dossier.first).min(self.dossier.as_of)
    }
}

/// The dossier's own opening day, at home, with nothing chosen.
fn opening(dossier: &Dossier) -> State {
    State {
        date: dossier.opens,
        compare: None,
        camera: Aim::Home,
        layers: Layers::default(),
        selection: None,
        walk: None,
    }
}

fn known(dossier: &Dossier) -> Vec<CountryId> {
    let mut known: Vec<_> = dossier.standings.iter().map(|standing| standing.country).collect();
    known.extend(dossier.sites.iter().map(|site| site.host));
    known.extend(dossier.relations.iter().flat_map(Relation::countries));
    known.extend(dossier.steps.iter().flat_map(|step| step.countries.iter().copied()));
    let mut known = ordered(&known, CountryId::cmp);
    known.dedup();
    known
}

/// Two contexts are one if they hold the same dossier and opening.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier) && self.opening == other.opening
    }
}

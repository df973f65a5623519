//! The part that the reader cannot change: the facts, and values derived from them.

use super::{CameraChoice, Layers, State};
use crate::data::{Bloc, CountryId, Day, Dossier, Relation, distinct};
use std::rc::Rc;

/// The facts behind a state.
#[derive(Clone, Debug)]
pub struct Context {
    /// All facts.
    pub dossier: Rc<Dossier>,
    /// The days on which a standing or a site changes, in order.
    pub change_days: Rc<[Day]>,
    /// The days on which the facts of a day may change, in order.
    seams: Rc<[Day]>,
    /// The countries that a standing, a site, a relation, a step or the coverage mentions, in order.
    pub known: Rc<[CountryId]>,
    /// The bloc whose sites are counted and highlighted; none if there are no sites.
    pub bloc: Option<Bloc>,
    /// The opening state; links contain only the differences from it.
    pub opening: State,
}

impl Context {
    /// The context of a dossier.
    pub fn new(dossier: Rc<Dossier>) -> Self {
        let change_days = dossier.change_days().into();
        let seams = dossier.seams().into();
        let known = known(&dossier).into();
        let opening = opening(&dossier);
        let bloc = dossier.counted_bloc();
        Self { dossier, change_days, seams, known, bloc, opening }
    }

    /// The same with another opening, chosen by the author of the page.
    #[must_use]
    pub fn opening_with(self, opening: State) -> Self {
        Self { opening, ..self }
    }

    /// The number of the interval in which that day lies: all days of an interval have equal facts.
    pub fn interval(&self, day: Day) -> usize {
        self.seams.partition_point(|seam| *seam <= day)
    }

    /// Whether a drawn fact mentions that country.
    pub fn knows(&self, country: CountryId) -> bool {
        self.known.binary_search(&country).is_ok()
    }

    /// The nearest day of the dossier.
    pub fn clamp(&self, day: Day) -> Day {
        // Not `clamp`, which panics on a dossier whose days are the wrong way round.
        day.max(self.dossier.first).min(self.dossier.as_of)
    }
}

impl State {
    /// The opening state.
    pub fn opening(context: &Context) -> Self {
        context.opening
    }
}

/// The opening of a dossier: its opening day, the home view, no selection.
fn opening(dossier: &Dossier) -> State {
    State {
        date: dossier.opens,
        compare: None,
        camera: CameraChoice::Home,
        layers: Layers::default(),
        selection: None,
        walk: None,
        list: None,
    }
}

fn known(dossier: &Dossier) -> Vec<CountryId> {
    let mut known: Vec<_> = dossier.standings.iter().map(|standing| standing.country).collect();
    known.extend(dossier.sites.iter().map(|site| site.host));
    known.extend(dossier.relations.iter().flat_map(Relation::countries));
    known.extend(dossier.steps.iter().flat_map(|step| step.countries.iter().copied()));
    known.extend(dossier.coverage.iter().map(|one| one.country));
    distinct(known)
}

/// Two contexts are equal if they have the same dossier and opening.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier) && self.opening == other.opening
    }
}

//! What a scene is of.

use super::view::{View, world};
use crate::atlas::{Atlas, LabelSpot, reading_order};
use crate::data::{Bloc, CountryId, DayFacts, Dossier, Layer, Step, Stood, ordered};
use crate::i18n::Voice;
use crate::state::{Compared, Context, Selection, State};
use std::rc::Rc;

/// What a scene is of: shapes and facts, a day of them, and what of it a reader has chosen to see.
pub struct Subject<'a> {
    /// The shapes.
    pub atlas: &'a Atlas,
    /// The facts.
    pub context: &'a Context,
    /// How things are called.
    pub voice: &'a Voice,
    /// What holds on the day of the state.
    pub facts: &'a Rc<DayFacts>,
    /// What the reader has chosen.
    pub state: &'a State,
    /// From where it is seen.
    pub view: View,
    /// The level of shapes that is drawn.
    pub level: usize,
    /// What changed, while two days are compared.
    pub(super) compared: Option<Rc<Compared>>,
    /// The step of the story that the reader is at.
    pub(super) step: Option<&'a Step>,
}

/// A country and the middle of the room for its name.
pub type Spot = (CountryId, LabelSpot);

impl<'a> Subject<'a> {
    /// The facts of a day as a reader has chosen to see them.
    pub fn new(
        atlas: &'a Atlas,
        (context, voice): (&'a Context, &'a Voice),
        (state, facts): (&'a State, &'a Rc<DayFacts>),
        (view, level): (View, usize),
    ) -> Self {
        let compared = Compared::shown(context, state).map(Rc::new);
        let step = state.step_shown(context);
        Self { atlas, context, voice, facts, state, view, level, compared, step }
    }

    pub(super) fn dossier(&self) -> &'a Dossier {
        &self.context.dossier
    }

    /// The camp whose sites are counted.
    pub(super) fn camp(&self) -> Option<Bloc> {
        self.context.camp
    }

    /// How the country stands, if that standing is not switched off.
    pub(super) fn standing(&self, country: CountryId) -> Option<Stood> {
        let stood = self.facts.standing(country)?;
        self.state.layers.shows(Layer::Standing(stood.kind)).then_some(stood)
    }

    pub(super) fn is_selected(&self, selection: Selection) -> bool {
        self.state.selection == Some(selection)
    }

    /// Whether one of those sites is selected.
    pub(super) fn is_site_selected(&self, sites: &[usize]) -> bool {
        sites.iter().any(|site| self.is_selected(Selection::Site(*site)))
    }
}

/// The countries that facts speak of, in the order in which one reads a map.
pub(super) fn spots(atlas: &Atlas, context: &Context) -> Vec<Spot> {
    let known = atlas.countries().filter(|(_, id, _)| context.knows(*id));
    let spots: Vec<_> = known.map(|(_, id, spot)| (id, spot)).collect();
    ordered(&spots, |a, b| reading_order(world(a.1.at), world(b.1.at)))
}

//! The input of a scene.

use super::view::{View, world};
use crate::atlas::{Atlas, LabelSpot, reading_order};
use crate::data::{Bloc, CountryId, DayFacts, Dossier, Layer, Step, Stood, ordered};
use crate::i18n::Voice;
use crate::state::{Compared, Context, Selection, State};
use std::rc::Rc;

/// The input of a scene: shapes, facts, the day, and the reader's choices.
pub struct Subject<'a> {
    /// The shapes.
    pub atlas: &'a Atlas,
    /// The facts.
    pub context: &'a Context,
    /// Names and texts.
    pub voice: &'a Voice,
    /// The facts of the state's day.
    pub facts: &'a Rc<DayFacts>,
    /// The reader's choices.
    pub state: &'a State,
    /// Camera and viewport.
    pub view: View,
    /// The level of detail of the shapes.
    pub level: usize,
    /// The changes, if two days are compared.
    pub(super) compared: Option<Rc<Compared>>,
    /// The current step of the story.
    pub(super) step: Option<&'a Step>,
}

/// A country and the centre of the area for its name.
pub type Spot = (CountryId, LabelSpot);

impl<'a> Subject<'a> {
    /// The facts of a day with the reader's choices.
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

    /// The bloc whose sites are counted.
    pub(super) fn bloc(&self) -> Option<Bloc> {
        self.context.bloc
    }

    /// The standing of the country, unless its layer is off.
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

/// The countries that the facts mention, in reading order.
pub(super) fn spots(atlas: &Atlas, context: &Context) -> Vec<Spot> {
    let known = atlas.countries().filter(|(_, id, _)| context.knows(*id));
    let spots: Vec<_> = known.map(|(_, id, spot)| (id, spot)).collect();
    ordered(&spots, |a, b| reading_order(world(a.1.at), world(b.1.at)))
}

//! Our facts and the coarse atlas, and scenes of them.
#![allow(clippy::unwrap_used, reason = "a test")]

use sco_map::atlas::{Atlas, Viewport};
use sco_map::data::{DayFacts, Dossier, decode};
use sco_map::i18n::{Lang, Voice};
use sco_map::scene::{Scene, Subject, View};
use sco_map::state::{Context, State};
use std::rc::Rc;

/// The facts, the shapes and the language of a map.
pub(super) struct World {
    /// The shapes.
    pub(super) atlas: Atlas,
    /// The facts.
    pub(super) context: Context,
    /// English.
    pub(super) voice: Voice,
}

impl World {
    /// From the baked files.
    pub(super) fn new() -> Self {
        Self::of(decode(include_bytes!("../../assets/dossier.bin")).unwrap())
    }

    /// With other facts.
    pub(super) fn of(dossier: Dossier) -> Self {
        let dossier = Rc::new(dossier);
        Self {
            atlas: Atlas::decode(include_bytes!("../../assets/atlas-0.bin")).unwrap(),
            voice: Voice { lang: Lang::En, dossier: dossier.clone() },
            context: Context::new(dossier),
        }
    }

    /// The state of a link, all of which can be read.
    pub(super) fn state(&self, query: &str) -> State {
        let reading = State::from_query(query, &self.context);
        assert_eq!(reading.unread, [""; 0], "{query}");
        reading.state
    }

    /// The scene of a state on a map of that size in CSS px; it keeps what it can of the one before.
    pub(super) fn scene(
        &self,
        state: State,
        (width, height): (f64, f64),
        before: Option<&Scene>,
    ) -> Scene {
        let view = View::of(&self.context, &state, Viewport { width, height });
        let facts = Rc::new(DayFacts::of(&self.context.dossier, state.date));
        let about = (&self.context, &self.voice);
        let subject = Subject::new(&self.atlas, about, (&state, &facts), (view, 0));
        Scene::of(&subject, before)
    }
}

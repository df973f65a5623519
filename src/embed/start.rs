//! The state in which a map starts, and the opening from which its links tell the differences.

use super::problem::problem;
use super::settings::{Chosen, Settings, opened};
use crate::data::Dossier;
use crate::state::{Context, State};
use crate::view::Frame;
use js_sys::Object;
use std::rc::Rc;

/// The start of a map.
pub(super) struct Start {
    pub(super) context: Context,
    /// The parts of its opening that the author of the page chose.
    pub(super) chosen: Chosen,
    pub(super) state: State,
    /// What of the link or of the map before could not be kept.
    pub(super) problems: Vec<Object>,
}

impl Start {
    /// Of the first map in its place.
    pub(super) fn first(settings: &Settings, facts: Rc<Dossier>) -> Self {
        let chosen = settings.chosen();
        let (context, _) = opened(&chosen, Context::new(facts));
        let reading = settings.address().read(&context);
        let unread = reading.unread.iter().map(|pair| problem("link", pair, &context));
        Self { chosen, state: reading.state, problems: unread.collect(), context }
    }

    /// Of a map that takes over the view of another. The parts in `anew` follow the settings: with the same facts as
    /// changes of the view, with other facts as parts of the opening.
    pub(super) fn after(
        before: &Frame,
        chosen: &Chosen,
        settings: &Settings,
        facts: Rc<Dossier>,
        anew: &[String],
    ) -> Self {
        if Rc::ptr_eq(&before.context.dossier, &facts) {
            let context = before.context.clone();
            let state = settings.applied(before.host.state(), anew, &context);
            return Self { context, chosen: chosen.clone(), state, problems: Vec::new() };
        }
        let chosen = settings.chosen_anew(chosen, anew);
        let (context, _) = opened(&chosen, Context::new(facts));
        let names: Vec<_> = anew.iter().map(String::as_str).collect();
        let carried = before.host.state().carried(&before.context, &context, &names);
        let lost = carried.lost.iter().map(|(part, was)| problem(part, was, &context));
        Self { chosen, state: carried.state, problems: lost.collect(), context }
    }
}

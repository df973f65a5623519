//! The state in which a map starts, and the opening from which its links tell the differences.

use super::problem::problem;
use super::settings::{Chosen, Settings, opened};
use crate::data::Dossier;
use crate::state::{Context, State};
use crate::view::Setup;
use js_sys::Object;
use std::rc::Rc;

/// The start of a map.
pub(super) struct Start {
    pub(super) context: Context,
    /// The parts of its opening that the author of the page chose.
    pub(super) chosen: Chosen,
    pub(super) state: State,
    /// The invalid settings, and the parts of the link or of the earlier map that could not be kept.
    pub(super) problems: Vec<Object>,
}

impl Start {
    /// Of the first map in its place.
    pub(super) fn first(settings: &Settings, facts: Rc<Dossier>) -> Self {
        let chosen = settings.chosen();
        let (context, invalid) = opened(&chosen, Context::new(facts));
        let reading = settings.address().read(&context);
        let mut problems = settings.problems(&invalid, &context);
        problems.extend(reading.unread.iter().map(|pair| problem("link", pair, &context)));
        Self { chosen, state: reading.state, problems, context }
    }

    /// Of a map that takes over the view of another. The parts in `anew` follow the settings: with the same facts as
    /// changes of the view, with other facts as parts of the opening.
    pub(super) fn after(
        before: &Setup,
        chosen: &Chosen,
        settings: &Settings,
        facts: Rc<Dossier>,
        anew: &[String],
    ) -> Self {
        let is_same = Rc::ptr_eq(&before.context.dossier, &facts);
        let known = if is_same { before.context.clone() } else { Context::new(facts) };
        let (_, invalid) = opened(&settings.chosen(), known.clone());
        let mut problems = settings.problems(&invalid, &known);
        if is_same {
            let state = settings.applied(before.host.state(), anew, &known);
            return Self { context: known, chosen: chosen.clone(), state, problems };
        }
        let chosen = settings.chosen_anew(chosen, anew);
        let (context, _) = opened(&chosen, known);
        let names: Vec<_> = anew.iter().map(String::as_str).collect();
        let carried = before.host.state().carried(&before.context, &context, &names);
        problems.extend(carried.lost.iter().map(|(part, was)| problem(part, was, &context)));
        Self { chosen, state: carried.state, problems, context }
    }
}

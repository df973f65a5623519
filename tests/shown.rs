//! The relations and events of our facts that the map draws.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::{Day, Dossier, Layer, decode};
use sco_map::state::{Action, Context, Selection, State};
use std::rc::Rc;

fn context() -> Context {
    let dossier: Dossier = decode(include_bytes!("../assets/dossier.bin")).unwrap();
    Context::new(Rc::new(dossier))
}

fn after(context: &Context, actions: &[Action]) -> State {
    actions.iter().fold(State::opening(context), |state, action| state.step(context, *action))
}

fn layer(name: &str) -> Action {
    Action::LayerToggled(Layer::parse(name).unwrap())
}

fn date(text: &str) -> Action {
    Action::DateSet(Day::parse(text).unwrap())
}

#[test]
fn relations() {
    let context = context();
    let chosen = |id: &str| {
        Action::Selected(Selection::Relation(context.dossier.relation_index(id).unwrap()))
    };
    let step = |id: &str| Action::StepTaken(context.dossier.step_index(id).unwrap());
    for (actions, expected) in [
        (&[][..], &[][..]),
        (&[layer("relation-rivalry")], &["rus-chn-vision"]),
        (
            &[layer("relation-dispute"), layer("relation-rivalry")],
            &["rus-chn-vision", "rus-irn-2007"],
        ),
        // A relation has the kind of its period on the day.
        (&[layer("relation-war"), date("2008-08-09")], &["rus-geo"]),
        (&[layer("relation-war"), date("2008-08-28")], &[]),
        (&[chosen("csto")], &["csto"]),
        // A relation that does not hold is not drawn, even if it is selected.
        (&[chosen("kgz-tjk")], &[]),
        (&[step("others-stay")], &["nato-kaz", "fra-tjk", "deu-uzb"]),
        (&[step("others-stay"), date("2007-07-04")], &[]),
    ] {
        let state = after(&context, actions);
        let shown: Vec<_> = state.relations_shown(&context).map(|one| &*one.relation.id).collect();
        assert_eq!(shown, expected, "{actions:?}");
    }
}

#[test]
fn events() {
    let context = context();
    let chosen =
        |id: &str| Action::Selected(Selection::Event(context.dossier.event_index(id).unwrap()));
    let step = |id: &str| Action::StepTaken(context.dossier.step_index(id).unwrap());
    for (actions, expected) in [
        (&[][..], &[][..]),
        (&[chosen("sum06-2006")], &["sum06-2006"]),
        // The nearest in time first; events that last on the day are in the order of the dossier.
        (&[step("two-visions")], &["pm2007", "sum07-2007"]),
        (&[step("six-members")], &["article-2007", "sum07-2007", "csce-2006"]),
    ] {
        let state = after(&context, actions);
        let shown: Vec<_> = state.events_shown(&context).iter().map(|one| &*one.event.id).collect();
        assert_eq!(shown, expected, "{actions:?}");
    }
}

#[test]
fn the_layer_of_events_shows_what_is_near() {
    let context = context();
    let state = after(&context, &[layer("events")]);
    let shown = state.events_shown(&context);
    let days: Vec<_> = shown.iter().map(|one| one.event.days_from(state.date)).collect();
    assert!(days.is_sorted() && days.len() == 7 && days.iter().all(|days| *days <= 92), "{days:?}");
    assert!(shown.iter().all(|one| !one.told));
}

/// Everything in a step holds on its day.
#[test]
fn every_relation_of_a_step_is_drawn() {
    let context = context();
    for (index, step) in context.dossier.steps.iter().enumerate() {
        let state = State::at_step(&context, index);
        let told = state.relations_shown(&context).filter(|one| one.told).count();
        assert_eq!(told, step.relations.len(), "{}", step.id);
        let told = state.events_shown(&context).iter().filter(|one| one.told).count();
        assert_eq!(told, step.events.len(), "{}", step.id);
    }
}

//! The story: a step sets date, camera and layers; any other action leaves the story.

use super::{CameraChoice, Context, Layers, State, Walk};
use crate::data::{Layer, Step};

impl State {
    /// The state that the step sets; the opening if there is no such step.
    pub fn at_step(context: &Context, step: usize) -> Self {
        let opening = Self::opening(context);
        let Some(set) = context.dossier.steps.get(step) else { return opening };
        let date = context.clamp(set.date);
        Self {
            date,
            compare: set.compare.map(|day| context.clamp(day)).filter(|day| *day != date),
            camera: CameraChoice::Step(step),
            layers: layers(set),
            selection: None,
            walk: Some(Walk { step, left: false }),
            list: None,
        }
    }

    /// The step that the reader follows, unless they have left it.
    pub fn step_shown(self, context: &Context) -> Option<&Step> {
        let walk = self.walk.filter(|walk| !walk.left)?;
        context.dossier.steps.get(walk.step)
    }

    /// The base of a link, which contains only differences from it: the state of the step, or the opening.
    pub(super) fn base(context: &Context, walk: Option<Walk>) -> Self {
        let opening = Self::opening(context);
        match walk {
            Some(walk) if opening.walk != Some(walk) => {
                Self { walk: Some(walk), ..Self::at_step(context, walk.step) }
            }
            _ => Self { walk, ..opening },
        }
    }

    /// Returns to the step if nothing differs from it any more.
    pub(super) fn rejoined(self, context: &Context) -> Self {
        let step = self.walk.map(|walk| Self::at_step(context, walk.step));
        let step = step.map(|step| Self { list: self.list, ..step });
        step.filter(|step| Self { walk: step.walk, ..self } == *step).unwrap_or(self)
    }

    /// The state after closing the story; a comparison that belongs to the step ends with it.
    pub(super) fn after_story(self, context: &Context) -> Self {
        let step = self.walk.map(|walk| Self::at_step(context, walk.step));
        let is_own =
            step.is_some_and(|step| (step.date, step.compare) == (self.date, self.compare));
        Self { walk: None, compare: self.compare.filter(|_| !is_own), ..self }
    }

    /// The same state, marked as outside the story.
    pub(super) fn left(self) -> Self {
        Self { walk: self.walk.map(|walk| Walk { left: true, ..walk }), ..self }
    }
}

fn layers(step: &Step) -> Layers {
    let hidden = step.hide.iter().filter_map(|name| Layer::parse(name));
    hidden.fold(Layers::default(), |layers, layer| layers.with(layer, false))
}

//! The target of the camera.

use super::Framing;
use crate::data::Dossier;

/// The target of the camera. The camera follows from it and from the size of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// The whole region.
    #[default]
    Home,
    /// Everything in a step of the story, by its index in the dossier; during the story or after it.
    Step(usize),
    /// A position chosen by the reader.
    At(Framing),
}

impl Aim {
    /// Its name in links: `home`, the step's id or a framing. No step has the id `home`, or one with a comma.
    pub fn name(self, dossier: &Dossier) -> Option<String> {
        match self {
            Self::Home => Some(HOME.to_owned()),
            Self::Step(step) => dossier.steps.get(step).map(|step| step.id.to_string()),
            Self::At(framing) => Some(framing.to_string()),
        }
    }

    /// The item with that name.
    pub fn parse(name: &str, dossier: &Dossier) -> Option<Self> {
        if name == HOME {
            return Some(Self::Home);
        }
        let step = || dossier.step_index(name).map(Self::Step);
        Framing::parse(name).map(Self::At).or_else(step)
    }
}

const HOME: &str = "home";

//! What the camera is aimed at.

use super::Framing;
use crate::data::Dossier;

/// What the camera is aimed at. The camera itself follows from it and from the size of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// The whole region.
    #[default]
    Home,
    /// All that a step of the story is about, by its place in the dossier; in the story or after it.
    Step(usize),
    /// Where the reader moved it.
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

    /// What has that name.
    pub fn parse(name: &str, dossier: &Dossier) -> Option<Self> {
        if name == HOME {
            return Some(Self::Home);
        }
        let step = || dossier.step_index(name).map(Self::Step);
        Framing::parse(name).map(Self::At).or_else(step)
    }
}

const HOME: &str = "home";

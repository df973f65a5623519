//! A step of the story: what the map shows while some claims are told.

use super::id::{CountryId, Text};
use super::{Day, SourceIdx};
use serde::{Deserialize, Serialize};

/// One step: what the map is set to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its id in the dossier and in links.
    pub id: Text,
    /// The heading that it stands under with its neighbours of the same.
    pub head: Option<Text>,
    /// Its heading.
    pub title: Text,
    /// The day that is shown.
    pub date: Day,
    /// The day that it is compared with.
    pub compare: Option<Day>,
    /// West, south, east and north of what is in view, in degrees.
    pub view: [f32; 4],
    /// The names of the layers that are hidden.
    pub hide: Vec<Text>,
    /// The countries that it speaks of.
    pub countries: Vec<CountryId>,
    /// The sites that it speaks of, by their place in the dossier.
    pub sites: Vec<u16>,
    /// The relations that are drawn, by their place in the dossier.
    pub relations: Vec<u16>,
    /// The events that are marked, by their place in the dossier.
    pub events: Vec<u16>,
}

/// What a step says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepDetail {
    /// Two to four sentences.
    pub text: Text,
    /// The claims that it rests on, by their place in the details.
    pub claims: Vec<u16>,
    /// Where the evidence is thin.
    pub thin: Option<Text>,
    /// What it rests on beside the claims.
    pub sources: Vec<SourceIdx>,
}

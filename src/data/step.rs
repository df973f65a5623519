//! A step of the story: what the map shows for some of the claims.

use super::id::{CountryId, Text};
use super::{Day, SourceIdx};
use serde::{Deserialize, Serialize};

/// The settings of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its id in the dossier and in links.
    pub id: Text,
    /// The heading that it shares with neighbouring steps.
    pub head: Option<Text>,
    /// Its heading.
    pub title: Text,
    /// The day that is shown.
    pub date: Day,
    /// The day that it is compared with.
    pub compare: Option<Day>,
    /// West, south, east and north of the view, in degrees.
    pub view: [f32; 4],
    /// The names of the layers that are hidden.
    pub hide: Vec<Text>,
    /// The countries that it is about.
    pub countries: Vec<CountryId>,
    /// The sites that it is about, by their index in the dossier.
    pub sites: Vec<u16>,
    /// The relations to draw, by their index in the dossier.
    pub relations: Vec<u16>,
    /// The events to mark, by their index in the dossier.
    pub events: Vec<u16>,
}

/// The texts of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepDetail {
    /// Two to four sentences.
    pub text: Text,
    /// Its claims, by their index in the details.
    pub claims: Vec<u16>,
    /// Where the evidence is thin.
    pub thin: Option<Text>,
    /// Its evidence in addition to the claims.
    pub sources: Vec<SourceIdx>,
}

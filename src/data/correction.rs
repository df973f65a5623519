//! What was wrong in the facts, and what they say now.

use super::Date;
use super::evidence::SourceIdx;
use super::id::Text;
use serde::{Deserialize, Serialize};

/// A correction of the facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// When it was made.
    pub date: Date,
    /// The titles of the facts, or a few words.
    pub fact: Text,
    /// What it said.
    pub was: Text,
    /// What it says now.
    pub now: Text,
    /// The reason.
    pub why: Option<Text>,
    /// Its sources, if it has any.
    pub sources: Vec<SourceIdx>,
}

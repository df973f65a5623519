//! What was claimed, and what became of it.

use super::Date;
use super::evidence::{Confidence, Evidence};
use super::id::Text;
use super::named::Named;
use serde::{Deserialize, Serialize};

/// What later evidence says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// It was so.
    Confirmed,
    /// It was so in part.
    Partly,
    /// Sources contradict each other.
    Disputed,
    /// It is a judgement, which evidence can support or weaken, not settle.
    Opinion,
}

impl Named for Verdict {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("confirmed", Self::Confirmed),
        ("partly", Self::Partly),
        ("disputed", Self::Disputed),
        ("opinion", Self::Opinion),
    ];
}

/// One statement of the argument.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Its id in the dossier.
    pub id: Text,
    /// What was claimed, in our words.
    pub text: Text,
    /// Of which time it speaks: the day, or the first.
    pub date: Date,
    /// The last day, if it speaks of several; inclusive.
    pub last: Option<Date>,
    /// What later evidence says.
    pub verdict: Verdict,
    /// What was known when it was made.
    pub then: Text,
    /// What came after.
    pub since: Option<Text>,
    /// How sure we are of the verdict.
    pub confidence: Confidence,
    /// What the verdict rests on.
    pub evidence: Evidence,
}

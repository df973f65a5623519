//! Claims and their verdicts.

use super::Date;
use super::evidence::{Confidence, Evidence};
use super::id::Text;
use super::kind::Kind;
use serde::{Deserialize, Serialize};

/// The verdict of later evidence on a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// It was true.
    Confirmed,
    /// It was partly true.
    Partly,
    /// Sources contradict each other.
    Disputed,
    /// It is an opinion, which evidence can support or weaken but not settle.
    Opinion,
}

impl Kind for Verdict {
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
    /// The claim, in our words.
    pub text: Text,
    /// The time it is about: the day, or the first day.
    pub date: Date,
    /// The last day, if it is about several; inclusive.
    pub last: Option<Date>,
    /// The verdict of later evidence.
    pub verdict: Verdict,
    /// The knowledge at the time of the claim.
    pub then: Text,
    /// Later events.
    pub since: Option<Text>,
    /// Our confidence in the verdict.
    pub confidence: Confidence,
    /// The evidence for the verdict.
    pub evidence: Evidence,
}

//! The argument of July 2007: what was claimed, and what became of it.

use super::Span;
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
    /// Of which time it speaks.
    pub span: Span,
    /// What later evidence says.
    pub verdict: Verdict,
    /// How sure we are of the verdict.
    pub confidence: Confidence,
    /// What the verdict rests on.
    pub evidence: Evidence,
}

/// One step of the story: it shows one or several claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its id in the dossier.
    pub id: Text,
    /// Its heading.
    pub title: Text,
    /// Two to four sentences.
    pub text: Text,
    /// The ids of the claims that it rests on.
    pub claims: Vec<Text>,
}

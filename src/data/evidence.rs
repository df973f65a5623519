//! The evidence for a fact.

use super::id::Text;
use super::kind::Kind;
use serde::{Deserialize, Serialize};

/// Our confidence in a fact as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Reported, doubtful or denied.
    Low,
    /// Likely; a detail may be off.
    Medium,
    /// Well documented.
    #[default]
    High,
}

impl Kind for Confidence {
    const NAMES: &'static [(&'static str, Self)] =
        &[("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)];
}

/// The evidence for a fact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Where sources disagree, and other notes for readers who quote the fact.
    pub note: Option<Text>,
    /// At least one.
    pub sources: Vec<SourceIdx>,
}

/// The index of a source in [`Details::sources`](super::Details).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceIdx(pub u16);

/// A citable publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id in the dossier; not baked, because facts refer to a source by its index.
    #[serde(skip, default = "unnamed")]
    pub id: Text,
    /// Its own title, or, if `described`, a description of the page.
    pub title: Text,
    /// Whether `title` is our description because the page's own title is not known.
    pub described: bool,
    /// Who published it.
    pub publisher: Text,
    /// When, if known.
    pub date: Option<super::Date>,
    /// Where it can be read: http or https.
    pub url: Text,
    /// Whether we cite it second-hand and did not read it.
    pub unread: bool,
}

fn unnamed() -> Text {
    "".into()
}

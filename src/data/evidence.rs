//! What a fact rests on.

use super::id::Text;
use super::named::Named;
use serde::{Deserialize, Serialize};

/// How sure we are of a fact as a whole.
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

impl Named for Confidence {
    const NAMES: &'static [(&'static str, Self)] =
        &[("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)];
}

/// Why we say what a fact says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Where sources disagree, and what a reader should know before quoting.
    pub note: Option<Text>,
    /// At least one.
    pub sources: Vec<SourceIdx>,
}

/// The place of a source in [`Details::sources`](super::Details).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceIdx(pub u16);

/// A citable publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id in the dossier; not baked, since facts name a source by its place.
    #[serde(skip, default = "unnamed")]
    pub id: Text,
    /// Its own title, or, where `described`, what the page holds.
    pub title: Text,
    /// Whether `title` is our description because the page's own title is not known.
    pub described: bool,
    /// Who published it.
    pub publisher: Text,
    /// When, if known.
    pub date: Option<super::Date>,
    /// Where it can be read: http or https.
    pub url: Text,
    /// Whether it is cited from another work and was not seen itself.
    pub unread: bool,
}

fn unnamed() -> Text {
    "".into()
}

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

impl Source {
    /// Whether a fact can rest on it: it was read, and is neither an encyclopedia nor a copy.
    pub fn is_original(&self) -> bool {
        !self.unread && !matches!(self.kind, Some(SourceKind::Encyclopedia | SourceKind::Copy))
    }
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
    /// The language of the page, as a BCP 47 tag.
    pub lang: Option<Text>,
    /// Its kind, if known.
    pub kind: Option<SourceKind>,
    /// Whether it is of a state's media.
    pub state_media: bool,
    /// Where a copy is kept, if known: http or https.
    pub archive: Option<Text>,
    /// Who published it.
    pub publisher: Text,
    /// When, if known.
    pub date: Option<super::Date>,
    /// Where it can be read: http or https.
    pub url: Text,
    /// Whether we cite it second-hand and did not read it.
    pub unread: bool,
}

/// The kind of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SourceKind {
    /// Of a government, a parliament, forces or an international organisation.
    Official,
    /// Of a news agency.
    Agency,
    /// Of a newspaper, a broadcaster or a magazine.
    Newspaper,
    /// Of a researcher, an institute or a trade journal.
    Research,
    /// Of an encyclopedia or a reference list.
    Encyclopedia,
    /// A blog, a forum, or a copy of another text.
    Copy,
}

impl Kind for SourceKind {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("official", Self::Official),
        ("agency", Self::Agency),
        ("newspaper", Self::Newspaper),
        ("research", Self::Research),
        ("encyclopedia", Self::Encyclopedia),
        ("copy", Self::Copy),
    ];
}

fn unnamed() -> Text {
    "".into()
}

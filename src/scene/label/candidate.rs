//! Names and the places that they may take.

use crate::atlas::{ScreenBox, ScreenPoint};

/// A name that has found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The name, or what stands for it.
    pub text: String,
    /// How it is written.
    pub style: Style,
    /// Where its style anchors it, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// What it covers.
    pub bounds: ScreenBox,
    /// The line that leads to what it names, if it stands apart.
    pub leader: Option<Leader>,
}

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A country that matters.
    Major,
    /// The same on the colour of members.
    MajorOnMember,
    /// The same, of a country that did not change while others did.
    MajorPale,
    /// The same, at the end of a line.
    MajorApart,
    /// Any other country.
    Minor,
    /// A site or an event, anchored where its name starts.
    Site,
    /// The same, anchored where its name ends.
    SiteBefore,
    /// What an arc leads to.
    End,
}

/// From what is named to its name, in CSS px of the viewport.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    /// Where it starts.
    pub from: ScreenPoint,
    /// Where it ends.
    pub to: ScreenPoint,
    /// Whether a dot stands where it starts; a site's mark does for one.
    pub dot: bool,
}

/// One name with the places that it may take, the best first.
pub(super) struct Candidate {
    /// The middle of the country, or the site.
    pub(super) of: ScreenPoint,
    pub(super) places: Vec<Label>,
}

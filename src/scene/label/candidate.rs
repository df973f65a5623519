//! Names and their candidate positions.

use crate::atlas::{ScreenBox, ScreenPoint};
use std::rc::Rc;

/// A placed name.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The name, or its short form; shared by all positions that are tried.
    pub text: Rc<str>,
    /// Its style.
    pub style: Style,
    /// Its anchor, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// The area that it covers.
    pub bounds: ScreenBox,
    /// The line to the thing that it names, if it is not next to it.
    pub leader: Option<Leader>,
}

/// The style of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// An important country.
    Major,
    /// The same on the colour of members.
    MajorOnMember,
    /// The same, for a country without a change in a comparison.
    MajorPale,
    /// The same, at the end of a line.
    MajorApart,
    /// Any other country.
    Minor,
    /// A site or an event, anchored where its name starts.
    Site,
    /// The same, anchored where its name ends.
    SiteBefore,
    /// The end of an arc.
    End,
}

/// The line from a thing to its name, in CSS px of the viewport.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    /// Where it starts.
    pub from: ScreenPoint,
    /// Where it ends.
    pub to: ScreenPoint,
    /// Whether a dot marks its start; a site's mark needs none.
    pub dot: bool,
}

/// One name with its candidate positions, the best first.
pub(super) struct Candidate {
    /// The centre of the country, or the site.
    pub(super) of: ScreenPoint,
    pub(super) positions: Vec<Label>,
}

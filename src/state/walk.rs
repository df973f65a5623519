//! Where the reader is in the story.

/// A position in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The step, by its index in the dossier.
    pub step: usize,
    /// Whether the reader has left the step to explore.
    pub left: bool,
}

//! The table of edits to Natural Earth, each with its reason.

use serde::Deserialize;

/// data/geo/edits.json
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edits {
    /// Units that are part of another.
    pub(super) fold: Vec<Fold>,
    /// Units to leave out.
    pub(super) drop: Vec<Drop>,
    /// Pieces of a unit, cut off by claim lines, that belong to another.
    pub(super) r#move: Vec<Move>,
    /// Disputed land.
    pub(super) faces: Vec<FaceEdit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fold {
    pub(super) unit: String,
    pub(super) into: String,
    #[expect(dead_code, reason = "a reason is for readers, and none may be missing")]
    why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Drop {
    pub(super) unit: String,
    #[expect(dead_code, reason = "a reason is for readers, and none may be missing")]
    why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Move {
    pub(super) at: [f64; 2],
    pub(super) from: String,
    pub(super) into: String,
    #[expect(dead_code, reason = "a reason is for readers, and none may be missing")]
    why: String,
}

/// Either a whole unit of the source, or the pieces of `from` around points.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FaceEdit {
    pub(super) id: String,
    #[serde(default)]
    pub(super) unit: Option<String>,
    #[serde(default)]
    pub(super) at: Vec<[f64; 2]>,
    #[serde(default)]
    pub(super) from: Option<String>,
    /// The country that it is counted to.
    #[serde(default)]
    pub(super) within: Option<String>,
    pub(super) claimants: Vec<String>,
    #[expect(dead_code, reason = "a reason is for readers, and none may be missing")]
    why: String,
}

impl Edits {
    /// The name of a unit of the source here; none if it is left out. Faces keep the code of the source.
    pub(super) fn rename<'a>(&'a self, unit: &'a str) -> Option<&'a str> {
        if self.drop.iter().any(|drop| drop.unit == unit) {
            return None;
        }
        Some(self.fold.iter().find(|fold| fold.unit == unit).map_or(unit, |fold| &fold.into))
    }

    /// The source's own code of a unit with another name here.
    pub(super) fn other_code(&self, id: &str) -> Option<&str> {
        self.fold.iter().find(|fold| fold.into == id).map(|fold| &*fold.unit)
    }
}

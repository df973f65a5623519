//! The map as edges with their sides.

use super::noding::Edge;
use super::read::Vertex;
use sco_map::atlas::LineClass;
use std::collections::BTreeMap;

/// Units by their index in [`Map::units`].
pub(super) type UnitIdx = u16;

/// A country or a piece of disputed land.
#[derive(Clone, Debug)]
pub(super) struct MapUnit {
    /// The source's code, or the face's id.
    pub(super) code: String,
    /// The country; for a face, the country that it is counted to.
    pub(super) country: Option<String>,
    /// Empty for countries.
    pub(super) claimants: Vec<String>,
}

/// Edges with their sides.
pub(super) struct Map {
    pub(super) units: Vec<MapUnit>,
    /// The unit on the right of each directed edge.
    pub(super) right: BTreeMap<(Vertex, Vertex), UnitIdx>,
    /// The class that the source gives to an edge.
    pub(super) classes: BTreeMap<Edge, LineClass>,
}

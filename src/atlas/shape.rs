//! Shapes built from shared arcs: each border is stored once, with the units on both sides.

use crate::data::CountryId;

/// A vertex on the grid of [`GRID`](super::GRID) units per radius of the Earth; y downwards.
pub type Point = [i32; 2];

/// A country or a piece of disputed land.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// The country; for disputed land, the country that it is counted to, if any.
    pub id: Option<CountryId>,
    /// Its area on the sphere in km², before any simplification.
    pub area_km2: u32,
    /// Where its name fits best on the map.
    pub spot: LabelSpot,
    /// Set for disputed land.
    pub face: Option<Face>,
}

/// A piece of disputed land.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// Its name for programs: `aksai-chin`.
    pub id: Box<str>,
    /// Who claims it.
    pub claimants: Vec<CountryId>,
}

/// The widest upright ellipse inside a shape, four times as wide as high, in grid units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LabelSpot {
    /// Its middle.
    pub at: Point,
    /// Half its width.
    pub half_width: i32,
    /// Half its height.
    pub half_height: i32,
}

/// A line between two junctions, or a closed line.
#[derive(Clone, Debug, PartialEq)]
pub struct Arc {
    /// The unit on its left in drawing direction; none for water.
    pub left: Option<u16>,
    /// The unit on its right.
    pub right: Option<u16>,
    /// How it is drawn.
    pub class: LineClass,
    /// Its vertices; a closed line names its first again as its last.
    pub points: Vec<Point>,
}

/// What kind of line an arc is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum LineClass {
    /// Between land and water.
    Coast,
    /// An international border.
    Border,
    /// Disputed, indefinite, or a line of control.
    Disputed,
    /// The edge of a claim.
    Claim,
}

impl LineClass {
    pub(super) fn from_byte(byte: u8) -> Option<Self> {
        [Self::Coast, Self::Border, Self::Disputed, Self::Claim].get(usize::from(byte)).copied()
    }
}

/// Joins arcs into rings: each a list of arcs, backwards ones as their complement (`!i`).
///
/// If more than two ends of one unit meet, any pairing is correct, because shapes are filled by the even-odd rule.
pub(super) fn rings(arcs: &[(u16, &Arc)]) -> Vec<Vec<i32>> {
    let mut open: Vec<(i32, Point, Point)> = Vec::new();
    let mut rings = Vec::new();
    for (index, arc) in arcs {
        let (Some(first), Some(last)) = (arc.points.first(), arc.points.last()) else { continue };
        let index = i32::from(*index);
        if first == last { rings.push(vec![index]) } else { open.push((index, *first, *last)) }
    }
    while let Some((index, start, mut end)) = open.pop() {
        let mut ring = vec![index];
        while end != start {
            let next = open.iter().position(|(_, first, last)| *first == end || *last == end);
            let Some((index, first, last)) = next.map(|next| open.swap_remove(next)) else { break };
            ring.push(if first == end { index } else { !index });
            end = if first == end { last } else { first };
        }
        rings.push(ring);
    }
    rings
}

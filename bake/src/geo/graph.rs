//! The map as edges, each with the units on both sides, after all edits.

use super::edits::{Edits, FaceEdit};
use super::map::{Map, MapUnit, UnitIdx};
use super::noding::{Edge, node, ordered, turn};
use super::read::{BorderLine, Region, Vertex, snapped};
use super::seam;
use sco_map::atlas::LineClass;
use std::collections::{BTreeMap, BTreeSet};

/// Cuts, folds, moves and splits.
pub(super) fn build(
    source: &[Region],
    claims: &[Vec<Vertex>],
    borders: &[BorderLine],
    edits: &Edits,
) -> Result<Map, String> {
    let mut map = outlines(source, edits);
    seam::sew(&mut map.right);
    let edges: BTreeSet<Edge> = map.right.keys().map(|(a, b)| ordered(*a, *b)).collect();
    let (pieces, cuts) = node(&edges, claims);
    map.split(&cuts);
    map.classify(borders, &cuts);
    map.classes.extend(pieces.iter().map(|piece| (*piece, LineClass::Claim)));
    let free = map.lay(&pieces);
    let ends = map.ends();
    for edit in &edits.r#move {
        let into = map.unit(&edit.into);
        map.cede(&ends, edit.at, &edit.from, into)?;
    }
    for edit in &edits.faces {
        map.dispute(&ends, edit)?;
    }
    map.clear(&free);
    seam::closed(&map)?;
    Ok(map)
}

/// Each unit's edges, without those along the seam and the pole that close the source's flat map.
fn outlines(source: &[Region], edits: &Edits) -> Map {
    let mut map = Map { units: Vec::new(), right: BTreeMap::new(), classes: BTreeMap::new() };
    for region in source {
        let face = edits.faces.iter().find(|face| face.unit.as_deref() == Some(&region.code));
        let unit = match face {
            Some(face) => map.face(face),
            None => map.unit(&region.code),
        };
        for ring in &region.rings {
            let next = ring.iter().cycle().skip(1);
            for (a, b) in ring.iter().zip(next).filter(|(a, b)| a != b && !seam::is_seam(**a, **b))
            {
                // A border between two parts of one unit is not an edge.
                if map.right.get(&(*b, *a)) == Some(&unit) {
                    map.right.remove(&(*b, *a));
                } else {
                    map.right.insert((*a, *b), unit);
                }
            }
        }
    }
    map
}

impl Map {
    /// The unit with that code, added if it is new.
    fn unit(&mut self, code: &str) -> UnitIdx {
        let known = self.units.iter().position(|unit| unit.code == code);
        let index = known.unwrap_or_else(|| {
            self.units.push(MapUnit {
                code: code.to_owned(),
                country: Some(code.to_owned()),
                claimants: Vec::new(),
            });
            self.units.len() - 1
        });
        UnitIdx::try_from(index).unwrap_or(UnitIdx::MAX)
    }

    fn face(&mut self, edit: &FaceEdit) -> UnitIdx {
        let unit = self.unit(&edit.id);
        let face = &mut self.units[usize::from(unit)];
        face.country.clone_from(&edit.within);
        face.claimants.clone_from(&edit.claimants);
        unit
    }

    /// Replaces edges by their pieces.
    fn split(&mut self, cuts: &BTreeMap<Edge, Vec<Vertex>>) {
        for ((a, b), chain) in cuts {
            for (from, to, backwards) in [(a, b, false), (b, a, true)] {
                let Some(unit) = self.right.remove(&(*from, *to)) else { continue };
                for pair in chain.windows(2) {
                    let (p, q) = if backwards { (pair[1], pair[0]) } else { (pair[0], pair[1]) };
                    self.right.insert((p, q), unit);
                }
            }
        }
    }

    fn classify(&mut self, borders: &[BorderLine], cuts: &BTreeMap<Edge, Vec<Vertex>>) {
        for line in borders {
            let class = match line.class.as_str() {
                class
                    if class.starts_with("International")
                        || class.starts_with("Lease")
                        || class.starts_with("Overlay") =>
                {
                    LineClass::Border
                }
                _ => LineClass::Disputed,
            };
            for pair in line.points.windows(2) {
                let edge = ordered(pair[0], pair[1]);
                let chain = cuts.get(&edge).cloned().unwrap_or_else(|| vec![edge.0, edge.1]);
                self.classes
                    .extend(chain.windows(2).map(|pair| (ordered(pair[0], pair[1]), class)));
            }
        }
    }

    /// Adds claim edges to the land that they cross: the same unit on both sides. Returns those on land.
    fn lay(&mut self, pieces: &BTreeSet<Edge>) -> Vec<Edge> {
        let mut free: Vec<Edge> = pieces.iter().copied().collect();
        free.retain(|(a, b)| {
            !self.right.contains_key(&(*a, *b)) && !self.right.contains_key(&(*b, *a))
        });
        for (a, b) in &free {
            self.right.insert((*a, *b), CLAIM);
            self.right.insert((*b, *a), CLAIM);
        }
        free
    }

    /// The directed edges around the piece of `from` at that position, with the piece on their right.
    fn trace(&self, ends: &Ends, at: [f64; 2], from: &str) -> Option<Vec<(Vertex, Vertex)>> {
        let unit = self.units.iter().position(|unit| unit.code == from)?;
        let unit = UnitIdx::try_from(unit).ok()?;
        let start = self.nearest(at.map(snapped))?;
        let mut edges = vec![start];
        loop {
            let (a, b) = *edges.last()?;
            let next = sharpest_right(a, b, ends.get(&b)?.iter().filter(|p| self.joins(b, **p)));
            if (b, next) == start {
                break;
            }
            if edges.len() > MOST {
                return None;
            }
            edges.push((b, next));
        }
        let all: BTreeSet<_> = edges.iter().copied().collect();
        // An edge that is walked in both directions does not bound the piece.
        edges.retain(|(a, b)| !all.contains(&(*b, *a)));
        let own =
            edges.iter().all(|edge| [Some(&unit), Some(&CLAIM)].contains(&self.right.get(edge)));
        own.then_some(edges)
    }

    fn ends(&self) -> Ends {
        let mut ends = Ends::new();
        for (a, b) in self.right.keys() {
            ends.entry(*a).or_default().insert(*b);
            ends.entry(*b).or_default().insert(*a);
        }
        ends
    }

    /// Whether an edge exists; an edit may have removed it.
    fn joins(&self, a: Vertex, b: Vertex) -> bool {
        self.right.contains_key(&(a, b)) || self.right.contains_key(&(b, a))
    }

    /// The first edge to the east, directed so that the position is on its right.
    fn nearest(&self, at: Vertex) -> Option<(Vertex, Vertex)> {
        let hit = |(a, b): &(Vertex, Vertex)| {
            let spans = (a[1] > at[1]) != (b[1] > at[1]) && (a[0] - b[0]).abs() < 10_000_000;
            let t = f64::from(at[1] - a[1]) / f64::from(b[1] - a[1]);
            let x = f64::from(a[0]) + t * f64::from(b[0] - a[0]);
            (spans && x > f64::from(at[0])).then_some((x, (*a, *b)))
        };
        let (a, b) = self.right.keys().filter_map(hit).min_by(|p, q| p.0.total_cmp(&q.0))?.1;
        Some(if turn(a, b, at) < 0 { (a, b) } else { (b, a) })
    }

    /// Moves the piece of `from` at that position to another unit.
    fn cede(&mut self, ends: &Ends, at: [f64; 2], from: &str, unit: UnitIdx) -> Result<(), String> {
        let piece = self.trace(ends, at, from).ok_or_else(|| {
            let into = &self.units[usize::from(unit)].code;
            format!("data/geo/edits.json: {into}: found no closed piece of {from} at {at:?}")
        })?;
        self.give(&piece, unit);
        // The other side of a claim line is still land of the unit it was drawn through.
        let from = self.unit(from);
        for (a, b) in piece {
            if self.right.get(&(b, a)) == Some(&CLAIM) {
                self.right.insert((b, a), from);
            }
        }
        Ok(())
    }

    fn give(&mut self, piece: &[(Vertex, Vertex)], unit: UnitIdx) {
        self.right.extend(piece.iter().map(|edge| (*edge, unit)));
        // An edge with the unit on both sides is no longer an edge of it.
        let both: Vec<_> = piece
            .iter()
            .filter(|(a, b)| self.right.get(&(*b, *a)) == Some(&unit))
            .copied()
            .collect();
        for (a, b) in both {
            self.right.remove(&(a, b));
            self.right.remove(&(b, a));
        }
    }

    fn dispute(&mut self, ends: &Ends, edit: &FaceEdit) -> Result<(), String> {
        let face = self.face(edit);
        let from = edit.from.as_deref().unwrap_or_default();
        edit.at.iter().try_for_each(|at| self.cede(ends, *at, from, face))
    }

    /// Removes the claim lines that bound nothing.
    fn clear(&mut self, free: &[Edge]) {
        for (a, b) in free {
            for edge in [(*a, *b), (*b, *a)] {
                if self.right.get(&edge) == Some(&CLAIM) {
                    self.right.remove(&edge);
                }
            }
        }
    }
}

/// For each vertex the other ends of its edges, before any edit.
type Ends = BTreeMap<Vertex, BTreeSet<Vertex>>;

/// More edges than any piece has: a longer walk is an error.
const MOST: usize = 5000;

/// The unit on both sides of a claim line until it bounds something.
const CLAIM: UnitIdx = UnitIdx::MAX;

/// After an edge from `a` to `b`, the next end in turning order, sharpest right turn first; back only as the last.
fn sharpest_right<'a>(a: Vertex, b: Vertex, ends: impl Iterator<Item = &'a Vertex>) -> Vertex {
    let angle = |p: Vertex| f64::from(p[1] - b[1]).atan2(f64::from(p[0] - b[0]));
    let back = angle(a);
    let left_of_back = |p: &Vertex| (angle(*p) - back).rem_euclid(core::f64::consts::TAU);
    let onward = ends.filter(|p| **p != a);
    onward.min_by(|p, q| left_of_back(p).total_cmp(&left_of_back(q))).copied().unwrap_or(a)
}

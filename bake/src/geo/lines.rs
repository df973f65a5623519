//! From edges to lines: each runs between junctions with the same on either side all along.

use super::graph::{Map, UnitIdx};
use super::noding::ordered;
use super::read::Vertex;
use sco_map::atlas::LineClass;
use std::collections::{BTreeMap, BTreeSet};

/// A line; a closed one names its first vertex again as its last.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) sides: Sides,
    pub(super) vertices: Vec<Vertex>,
}

/// What lies on either side of a line as it is drawn, and its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sides {
    pub(super) left: Option<UnitIdx>,
    pub(super) right: Option<UnitIdx>,
    pub(super) class: LineClass,
}

impl Line {
    pub(super) fn is_closed(&self) -> bool {
        self.vertices.first() == self.vertices.last()
    }
}

/// All lines of the map.
pub(super) fn lines(map: &Map) -> Vec<Line> {
    let mut ends: BTreeMap<Vertex, Vec<Vertex>> = BTreeMap::new();
    let edges: BTreeSet<_> = map.right.keys().map(|(a, b)| ordered(*a, *b)).collect();
    for (a, b) in &edges {
        ends.entry(*a).or_default().push(*b);
        ends.entry(*b).or_default().push(*a);
    }
    let junction = |v: &Vertex| match ends[v].as_slice() {
        [a, b] => sides(map, *a, *v) != sides(map, *v, *b),
        _ => true,
    };
    let mut left: BTreeSet<_> = edges;
    let mut lines = Vec::new();
    let starts: Vec<_> = ends.keys().filter(|v| junction(v)).copied().collect();
    for start in starts {
        for next in &ends[&start] {
            if left.contains(&ordered(start, *next)) {
                lines.push(walk(map, &ends, &junction, start, *next, &mut left));
            }
        }
    }
    // What is left are rings without a junction.
    while let Some((start, next)) = left.first().copied() {
        lines.push(walk(map, &ends, &junction, start, next, &mut left));
    }
    lines
}

fn walk(
    map: &Map,
    ends: &BTreeMap<Vertex, Vec<Vertex>>,
    junction: &dyn Fn(&Vertex) -> bool,
    start: Vertex,
    next: Vertex,
    left: &mut BTreeSet<(Vertex, Vertex)>,
) -> Line {
    let mut vertices = vec![start, next];
    left.remove(&ordered(start, next));
    let (mut before, mut here) = (start, next);
    while here != start && !junction(&here) {
        let Some(onward) = ends[&here].iter().find(|v| **v != before) else { break };
        left.remove(&ordered(here, *onward));
        vertices.push(*onward);
        (before, here) = (here, *onward);
    }
    Line { sides: sides(map, start, next), vertices }
}

fn sides(map: &Map, a: Vertex, b: Vertex) -> Sides {
    let (right, left) = (map.right.get(&(a, b)).copied(), map.right.get(&(b, a)).copied());
    let class = map.classes.get(&ordered(a, b)).copied();
    let is_face = |unit: Option<UnitIdx>| unit.is_some_and(|unit| !map.units[usize::from(unit)].claimants.is_empty());
    let class = match (left, right) {
        (Some(_), Some(_)) if is_face(left) || is_face(right) => class.unwrap_or(LineClass::Disputed),
        (Some(_), Some(_)) => class.unwrap_or(LineClass::Border),
        _ => LineClass::Coast,
    };
    Sides { left, right, class }
}

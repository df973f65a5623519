//! From edges to lines: each runs between junctions, with the same units on both sides.

use super::map::{Map, UnitIdx};
use super::noding::ordered;
use super::read::Vertex;
use sco_map::atlas::LineClass;
use std::collections::{BTreeMap, BTreeSet};

/// A line; a closed line repeats its first vertex as its last.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) sides: Sides,
    pub(super) vertices: Vec<Vertex>,
}

/// The units on both sides of a line in drawing direction, and its class.
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
    // The remaining edges form rings without a junction.
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
    let is_face = |unit: Option<UnitIdx>| {
        unit.is_some_and(|unit| !map.units[usize::from(unit)].claimants.is_empty())
    };
    let class = match (left, right) {
        (Some(_), Some(_)) if is_face(left) || is_face(right) => {
            class.unwrap_or(LineClass::Disputed)
        }
        (Some(_), Some(_)) => class.unwrap_or(LineClass::Border),
        _ => LineClass::Coast,
    };
    Sides { left, right, class }
}

/// The lines in an order in which most start where the previous one ends, reversed if that helps:
/// this keeps differences between coordinates small.
pub(super) fn strung(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by_key(|line| (line.is_closed(), morton(line.vertices[0])));
    let mut at: BTreeMap<Vertex, Vec<usize>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_closed()) {
        at.entry(line.vertices[0]).or_default().push(index);
        at.entry(line.vertices[line.vertices.len() - 1]).or_default().push(index);
    }
    let mut lines: Vec<Option<Line>> = lines.into_iter().map(Some).collect();
    let mut strung: Vec<Line> = Vec::new();
    for first in 0..lines.len() {
        let mut next = lines[first].take();
        while let Some(line) = next {
            let end = line.vertices[line.vertices.len() - 1];
            strung.push(line);
            let onward = at.get(&end).into_iter().flatten().find(|index| lines[**index].is_some());
            next = onward
                .and_then(|index| lines[*index].take())
                .map(|line| if line.vertices[0] == end { line } else { line.reversed() });
        }
    }
    strung
}

impl Line {
    fn reversed(mut self) -> Self {
        self.vertices.reverse();
        self.sides = Sides { left: self.sides.right, right: self.sides.left, ..self.sides };
        self
    }
}

/// The bits of both coordinates, interleaved: near positions have near numbers.
fn morton([x, y]: Vertex) -> u64 {
    let spread = |n: i32| {
        (0..32)
            .map(|bit| (u64::from(n.cast_unsigned() ^ 0x8000_0000) >> bit & 1) << (2 * bit))
            .sum::<u64>()
    };
    spread(x) | spread(y) << 1
}

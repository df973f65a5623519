//! Three nested levels of detail: one ranking of vertices, cut at three weights.

use super::cross::{Piece, crossings};
use super::flat::{is_flat, raise};
use super::lines::{Line, lines, strung};
use super::map::Map;
use super::read::Vertex;
use super::simplify::{MUST, weights};
use super::{sphere, spot};
use sco_map::atlas::format::{self, LevelFile};
use sco_map::atlas::{Arc, Face, GRID, Point, Unit, WorldPoint};
use sco_map::baked;
use sco_map::data::CountryId;
use std::collections::BTreeMap;

/// The target number of vertices of each level.
const TARGETS: [usize; 3] = [8_000, 22_500, 80_000];
/// Islands below these areas in km² appear only at a finer level, or never; a unit's largest island always appears.
const ISLANDS: [f64; 3] = [900.0, 90.0, 6.0];
/// The same for lakes.
const LAKES: [f64; 3] = [3000.0, 1000.0, 1000.0];
/// A vertex outside every level.
const NEVER: u8 = 3;
/// A vertex that was removed and must not be restored.
const GONE: u8 = 4;

/// The output, and its numbers for the report.
pub(super) struct Built {
    pub(super) files: Vec<(&'static str, Vec<u8>)>,
    pub(super) tallies: Vec<Tally>,
    pub(super) units: Vec<Unit>,
    /// For each unit, its vertices at each level.
    pub(super) vertices: Vec<[usize; 3]>,
}

/// One level in numbers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) vertices: usize,
    pub(super) crossings_before: usize,
    pub(super) crossings_left: usize,
}

/// A line on the grid, with the first level of each vertex.
struct Ranked {
    line: Line,
    grid: Vec<Point>,
    weights: Vec<f64>,
    levels: Vec<u8>,
    /// The first level of the line.
    from: u8,
}

/// Builds the three files.
pub(super) fn build(map: &Map, lakes: &[Vec<Vec<Vertex>>]) -> Built {
    let lines = strung(lines(map));
    let largest = largest_rings(map, &lines);
    let mut ranked: Vec<Ranked> = ranked(lines, &largest);
    let mut tallies = Vec::new();
    for level in 0..3_u8 {
        let target = TARGETS[usize::from(level)];
        cut(&mut ranked, level, target);
        put_off(&mut ranked, level);
        tallies.push(repair(&mut ranked, level));
    }
    let lakes = lakes.iter().flatten().map(|ring| lake(ring)).collect::<Vec<_>>();
    let units = units(map, &ranked, &shores(&lakes));
    let files = (0..3_u8).map(|level| {
        let bytes = format::write(&file(&ranked, &units, &lakes, level), &below(&ranked, level));
        (baked::ATLAS[usize::from(level)], bytes)
    });
    let files = files.collect();
    let vertices =
        (0..units.len()).map(|unit| [0, 1, 2].map(|level| count(&ranked, unit, level))).collect();
    Built { files, tallies, units, vertices }
}

fn ranked(lines: Vec<Line>, largest: &[Option<usize>]) -> Vec<Ranked> {
    let mut pairs: BTreeMap<(Vertex, Vertex), usize> = BTreeMap::new();
    for line in &lines {
        *pairs.entry(ends(line)).or_default() += 1;
    }
    let rank = |(index, line): (usize, Line)| {
        let points: Vec<WorldPoint> = line.vertices.iter().map(|v| sphere::plane(*v)).collect();
        // A ring keeps a triangle; two lines with the same ends must not fall together.
        let keep = if line.is_closed() { 2 } else { usize::from(pairs[&ends(&line)] > 1) };
        let weights = weights(&points, keep);
        let mut weights: Vec<f64> = weights
            .into_iter()
            .zip(&points)
            .map(|(weight, point)| weight * focus(*point))
            .collect();
        let mut grid: Vec<Point> = points.iter().map(|p| on_grid(*p)).collect();
        if line.is_closed() {
            raise(&mut grid, &mut weights);
        }
        let from =
            if line.is_closed() && !largest.contains(&Some(index)) { island(&line) } else { 0 };
        let levels = vec![NEVER; line.vertices.len()];
        Ranked { line, grid, weights, levels, from }
    };
    lines.into_iter().enumerate().map(rank).collect()
}

fn ends(line: &Line) -> (Vertex, Vertex) {
    let (first, last) = (line.vertices[0], line.vertices[line.vertices.len() - 1]);
    (first.min(last), first.max(last))
}

/// The weight of a region: full in Asia and eastern Europe, an eighth on the far side of the Earth.
fn focus(point: WorldPoint) -> f64 {
    let off = point.x.hypot(point.y);
    (1.0 - (off - 0.75) * 1.6).clamp(0.125, 1.0)
}

fn island(line: &Line) -> u8 {
    let area = sphere::area_km2(line.vertices.windows(2).map(|pair| (pair[0], pair[1]))).abs();
    let level = ISLANDS.iter().position(|least| area >= *least).unwrap_or(usize::from(NEVER));
    u8::try_from(level).unwrap_or(NEVER)
}

/// For each unit, the line of its largest island, if it has no land border.
fn largest_rings(map: &Map, lines: &[Line]) -> Vec<Option<usize>> {
    let mut largest: Vec<(f64, Option<usize>)> = vec![(0.0, None); map.units.len()];
    for (index, line) in lines.iter().enumerate() {
        for unit in [line.sides.left, line.sides.right].into_iter().flatten() {
            let area =
                sphere::area_km2(line.vertices.windows(2).map(|pair| (pair[0], pair[1]))).abs();
            let known = &mut largest[usize::from(unit)];
            // A unit with a line by land has a shape at every level.
            if !line.is_closed() {
                *known = (f64::INFINITY, None);
            } else if area > known.0 {
                *known = (area, Some(index));
            }
        }
    }
    largest.into_iter().map(|(_, index)| index).collect()
}

/// Adds that many vertices to the level: those above a weight that is found by bisection.
fn cut(ranked: &mut [Ranked], level: u8, target: usize) {
    let (mut low, mut high) = (0.0_f64, 1e6_f64);
    for _ in 0..60 {
        let middle = (low.max(1e-6) * high).sqrt();
        if admitted(ranked, level, middle) > target { low = middle } else { high = middle }
    }
    for line in ranked.iter_mut().filter(|line| line.from <= level) {
        for (rank, weight) in line.levels.iter_mut().zip(&line.weights) {
            if *weight >= high && *rank != GONE {
                *rank = (*rank).min(level);
            }
        }
    }
}

fn admitted(ranked: &[Ranked], level: u8, least: f64) -> usize {
    let lines = ranked.iter().filter(|line| line.from <= level);
    let count = |line: &Ranked| {
        line.levels
            .iter()
            .zip(&line.weights)
            .filter(|(rank, weight)| **rank <= level || **weight >= least)
            .count()
    };
    lines.map(count).sum()
}

/// Moves closed lines that enclose nothing on the grid to the next level.
fn put_off(ranked: &mut [Ranked], level: u8) {
    for line in ranked.iter_mut().filter(|line| line.from == level && !line.line.is_closed()) {
        if line.grid.first() == line.grid.last() && is_flat(&at_level(line, level)) {
            line.from += 1;
        }
    }
}

/// Restores the heaviest vertex of both lines wherever they cross, until nothing crosses or nothing is left to restore.
fn repair(ranked: &mut [Ranked], level: u8) -> Tally {
    let mut tally = Tally::default();
    for round in 0..40 {
        let pieces = pieces(ranked, level);
        let found = crossings(&pieces);
        tally.crossings_left = found.len();
        if round == 0 {
            tally.crossings_before = found.len();
        }
        let mended = found.iter().filter(|(a, b)| mend(ranked, *a, *b, level)).count();
        if mended == 0 {
            break;
        }
    }
    tally.vertices = pieces(ranked, level).len();
    tally
}

fn pieces(ranked: &[Ranked], level: u8) -> Vec<(Piece, Point, Point)> {
    let mut pieces = Vec::new();
    for (index, line) in ranked.iter().enumerate().filter(|(_, line)| line.from <= level) {
        let kept: Vec<usize> =
            (0..line.levels.len()).filter(|i| line.levels[*i] <= level).collect();
        pieces.extend(
            kept.windows(2)
                .map(|pair| ((index, pair[0], pair[1]), line.grid[pair[0]], line.grid[pair[1]])),
        );
    }
    pieces
}

/// Restores vertices of both pieces; if none was removed, the grid itself causes the crossing, and a vertex is removed.
fn mend(ranked: &mut [Ranked], a: Piece, b: Piece, level: u8) -> bool {
    let put_back = put_back(ranked, a, level) | put_back(ranked, b, level);
    put_back || take_out(ranked, a, level) || take_out(ranked, b, level)
}

fn take_out(ranked: &mut [Ranked], (line, from, to): Piece, level: u8) -> bool {
    let line = &mut ranked[line];
    let free =
        [from, to].into_iter().filter(|i| line.levels[*i] == level && line.weights[*i] < MUST);
    let lightest = free.min_by(|a, b| line.weights[*a].total_cmp(&line.weights[*b]));
    lightest.map(|index| line.levels[index] = GONE).is_some()
}

fn put_back(ranked: &mut [Ranked], (line, from, to): Piece, level: u8) -> bool {
    let line = &mut ranked[line];
    let inside = (from + 1..to).filter(|i| line.levels[*i] > level && line.levels[*i] != GONE);
    let heaviest = inside.max_by(|a, b| line.weights[*a].total_cmp(&line.weights[*b]));
    heaviest.map(|index| line.levels[index] = level).is_some()
}

fn on_grid(point: WorldPoint) -> Point {
    [point.x, point.y].map(|n| {
        #[expect(clippy::cast_possible_truncation, reason = "the plane is four radii wide")]
        let whole = (n * GRID).round() as i32;
        whole
    })
}

fn lake(ring: &[Vertex]) -> (u8, Vec<Point>) {
    let closed: Vec<Vertex> = ring.iter().chain(ring.first()).copied().collect();
    let area = sphere::area_km2(closed.windows(2).map(|pair| (pair[0], pair[1]))).abs();
    let level = LAKES.iter().position(|least| area >= *least).unwrap_or(usize::from(NEVER));
    let points: Vec<WorldPoint> = closed.iter().map(|v| sphere::plane(*v)).collect();
    let weights = weights(&points, 2);
    let kept = points
        .iter()
        .zip(weights)
        .filter(|(point, weight)| weight * focus(**point) > 60.0)
        .map(|(point, _)| on_grid(*point));
    let mut points: Vec<Point> = kept.collect();
    points.dedup();
    (u8::try_from(level).unwrap_or(NEVER), points)
}

/// The edges of the lakes that appear at every level, in the plane.
fn shores(lakes: &[(u8, Vec<Point>)]) -> Vec<(WorldPoint, WorldPoint)> {
    let seen = lakes.iter().filter(|(level, _)| *level == 0);
    seen.flat_map(|(_, ring)| edges(ring)).collect()
}

fn edges(line: &[Point]) -> impl Iterator<Item = (WorldPoint, WorldPoint)> {
    let place = |[x, y]: Point| WorldPoint { x: f64::from(x) / GRID, y: f64::from(y) / GRID };
    line.windows(2).map(move |pair| (place(pair[0]), place(pair[1])))
}

fn units(map: &Map, ranked: &[Ranked], shores: &[(WorldPoint, WorldPoint)]) -> Vec<Unit> {
    let areas = areas(map);
    let unit = |(index, unit): (usize, &super::map::MapUnit)| {
        let country = |code: &String| CountryId::parse(code);
        let claimants: Vec<_> = unit.claimants.iter().filter_map(country).collect();
        Unit {
            id: unit.country.as_ref().and_then(country),
            area_km2: areas[index],
            spot: spot::widest(&outline(ranked, index), shores),
            face: (!claimants.is_empty())
                .then(|| Face { id: unit.code.as_str().into(), claimants }),
        }
    };
    map.units.iter().enumerate().map(unit).collect()
}

fn areas(map: &Map) -> Vec<u32> {
    let mut edges = vec![Vec::new(); map.units.len()];
    map.right.iter().for_each(|(edge, right)| edges[usize::from(*right)].push(*edge));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the Earth has 5e8 km²"
    )]
    let whole = |km2: f64| km2.abs().round() as u32;
    edges.into_iter().map(|own| whole(sphere::area_km2(own.into_iter()))).collect()
}

/// The unit's edges at level 1, in the plane.
fn outline(ranked: &[Ranked], unit: usize) -> Vec<(WorldPoint, WorldPoint)> {
    let own = |line: &&Ranked| {
        [line.line.sides.left, line.line.sides.right]
            .into_iter()
            .flatten()
            .any(|side| usize::from(side) == unit)
    };
    let mut outline = Vec::new();
    for line in ranked.iter().filter(own).filter(|line| line.from <= 1) {
        let kept: Vec<Point> = line
            .grid
            .iter()
            .zip(&line.levels)
            .filter(|(_, level)| **level <= 1)
            .map(|(p, _)| *p)
            .collect();
        outline.extend(edges(&kept));
    }
    outline
}

/// The lines of the levels up to that one, in the order of the levels.
fn brought(ranked: &[Ranked], level: u8) -> impl Iterator<Item = &Ranked> {
    (0..=level).flat_map(|from| ranked.iter().filter(move |line| line.from == from))
}

fn at_level(line: &Ranked, level: u8) -> Vec<Point> {
    line.grid
        .iter()
        .zip(&line.levels)
        .filter(|(_, rank)| **rank <= level)
        .map(|(point, _)| *point)
        .collect()
}

/// The points of the levels below that one.
fn below(ranked: &[Ranked], level: u8) -> Vec<Vec<Point>> {
    let Some(coarser) = level.checked_sub(1) else { return Vec::new() };
    brought(ranked, coarser).map(|line| at_level(line, coarser)).collect()
}

fn file(ranked: &[Ranked], units: &[Unit], lakes: &[(u8, Vec<Point>)], level: u8) -> LevelFile {
    let arc = |line: &Ranked| {
        let sides = line.line.sides;
        Arc {
            left: sides.left,
            right: sides.right,
            class: sides.class,
            points: at_level(line, level),
        }
    };
    let coarser = level.checked_sub(1);
    LevelFile {
        level,
        units: if level == 0 { units.to_vec() } else { Vec::new() },
        inserts: coarser
            .into_iter()
            .flat_map(|coarser| brought(ranked, coarser))
            .map(|line| gaps(line, level))
            .collect(),
        arcs: ranked.iter().filter(|line| line.from == level).map(arc).collect(),
        lakes: lakes
            .iter()
            .filter(|(from, _)| *from == level)
            .map(|(_, ring)| ring.clone())
            .collect(),
    }
}

/// The vertices that the level inserts into each gap of the levels below.
fn gaps(line: &Ranked, level: u8) -> Vec<Vec<Point>> {
    let mut gaps: Vec<Vec<Point>> = Vec::new();
    for (point, rank) in line.grid.iter().zip(&line.levels) {
        if *rank < level {
            gaps.push(Vec::new());
        } else if *rank == level {
            gaps.last_mut().into_iter().for_each(|gap| gap.push(*point));
        }
    }
    // The last vertex ends a gap and starts none.
    gaps.pop();
    gaps
}

fn count(ranked: &[Ranked], unit: usize, level: u8) -> usize {
    let own = |line: &&Ranked| {
        [line.line.sides.left, line.line.sides.right]
            .into_iter()
            .flatten()
            .any(|side| usize::from(side) == unit)
    };
    ranked
        .iter()
        .filter(own)
        .filter(|line| line.from <= level)
        .flat_map(|line| &line.levels)
        .filter(|rank| **rank <= level)
        .count()
}

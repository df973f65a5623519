//! Splits lines where they cross, so that lines meet only at vertices.

use super::read::Vertex;
use std::collections::{BTreeMap, BTreeSet};

/// An undirected edge, its lesser vertex first.
pub(super) type Edge = (Vertex, Vertex);

/// The extension of the ends of a claim line: without it, several do not reach their border.
const REACH: f64 = 500.0;

/// Cells of the search grid, in hundred-thousandths of a degree.
const CELL: i32 = 20_000;

/// The pieces of the claim lines, and the pieces of each border edge that they cut.
///
/// Each crossing is rounded to a vertex, which bends both lines and can cause new ones; repeats until there are none.
pub(super) fn node(
    edges: &BTreeSet<Edge>,
    claims: &[Vec<Vertex>],
) -> (BTreeSet<Edge>, BTreeMap<Edge, Vec<Vertex>>) {
    let mut claims: BTreeSet<Edge> = claims.iter().flat_map(|line| drawn_out(line)).collect();
    let mut pieces_of: BTreeMap<Edge, Vec<Vertex>> = BTreeMap::new();
    let mut borders = edges.clone();
    for _ in 0..12 {
        let (cut_claims, cuts) = pass(&borders, &claims);
        let done = cuts.is_empty() && cut_claims == claims;
        claims = cut_claims;
        for (edge, chain) in &cuts {
            borders.remove(edge);
            borders.extend(chain.windows(2).map(|pair| ordered(pair[0], pair[1])));
        }
        refine(&mut pieces_of, cuts);
        if done {
            break;
        }
    }
    claims.retain(|claim| !borders.contains(claim));
    (claims, pieces_of)
}

/// Splits everything once.
fn pass(
    edges: &BTreeSet<Edge>,
    claims: &BTreeSet<Edge>,
) -> (BTreeSet<Edge>, BTreeMap<Edge, Vec<Vertex>>) {
    let (near, others) = (index(edges, claims), index(claims, claims));
    let mut cuts: BTreeMap<Edge, Vec<Vertex>> = BTreeMap::new();
    let mut pieces = BTreeSet::new();
    for claim in claims {
        let mut points = Vec::new();
        for edge in cells(*claim).filter_map(|cell| near.get(&cell)).flatten() {
            let crossings = crossing(*claim, *edge);
            cuts.entry(*edge).or_default().extend(&crossings);
            points.extend(crossings);
        }
        for other in cells(*claim)
            .filter_map(|cell| others.get(&cell))
            .flatten()
            .filter(|other| *other != claim)
        {
            points.extend(crossing(*claim, *other));
        }
        pieces.extend(chain(*claim, points).windows(2).map(|pair| ordered(pair[0], pair[1])));
    }
    let cuts = cuts.into_iter().map(|(edge, points)| (edge, chain(edge, points)));
    (pieces, cuts.filter(|(_, chain)| chain.len() > 2).collect())
}

/// Inserts new splits into the chains of earlier ones.
fn refine(pieces_of: &mut BTreeMap<Edge, Vec<Vertex>>, cuts: BTreeMap<Edge, Vec<Vertex>>) {
    for (edge, cut) in cuts {
        let parent = pieces_of
            .iter_mut()
            .find(|(_, chain)| chain.windows(2).any(|pair| ordered(pair[0], pair[1]) == edge));
        let Some((_, chain)) = parent else {
            pieces_of.insert(edge, cut);
            continue;
        };
        let at = chain.windows(2).position(|pair| ordered(pair[0], pair[1]) == edge).unwrap_or(0);
        let inner = cut[1..cut.len() - 1].iter().copied();
        let inner: Vec<_> =
            if chain[at] == cut[0] { inner.collect() } else { inner.rev().collect() };
        chain.splice(at + 1..=at, inner);
    }
}

pub(super) fn ordered(a: Vertex, b: Vertex) -> Edge {
    if a < b { (a, b) } else { (b, a) }
}

fn drawn_out(line: &[Vertex]) -> Vec<Edge> {
    let mut line = line.to_vec();
    line.dedup();
    let last = line.len().saturating_sub(1);
    if last == 0 {
        return Vec::new();
    }
    if line[0] != line[last] {
        line[0] = beyond(line[1], line[0]);
        line[last] = beyond(line[last - 1], line[last]);
    }
    line.windows(2).map(|pair| ordered(pair[0], pair[1])).collect()
}

fn beyond(from: Vertex, to: Vertex) -> Vertex {
    let [dx, dy] = [to[0] - from[0], to[1] - from[1]].map(f64::from);
    let stretch = REACH / dx.hypot(dy).max(1.0);
    [to[0] + whole(dx * stretch), to[1] + whole(dy * stretch)]
}

type Index = BTreeMap<(i32, i32), Vec<Edge>>;

/// Edges by cell, only in cells that a claim touches.
fn index(edges: &BTreeSet<Edge>, claims: &BTreeSet<Edge>) -> Index {
    let wanted: BTreeSet<_> = claims.iter().flat_map(|claim| cells(*claim)).collect();
    let mut index = Index::new();
    for edge in edges {
        for cell in cells(*edge).filter(|cell| wanted.contains(cell)) {
            index.entry(cell).or_default().push(*edge);
        }
    }
    index
}

/// The cells of an edge's box; none for edges over the seam, whose box has the whole width.
fn cells((a, b): Edge) -> impl Iterator<Item = (i32, i32)> {
    let range = |i: usize| a[i].min(b[i]).div_euclid(CELL)..=a[i].max(b[i]).div_euclid(CELL);
    let (columns, rows) = (range(0), range(1));
    let local = (a[0] - b[0]).abs() < 10_000_000;
    columns.flat_map(move |x| rows.clone().map(move |y| (x, y))).filter(move |_| local)
}

/// Where two edges meet: their crossing, or an end of one on the other.
fn crossing((a, b): Edge, (c, d): Edge) -> Vec<Vertex> {
    let ends = [(a, (c, d)), (b, (c, d)), (c, (a, b)), (d, (a, b))];
    let mut found: Vec<Vertex> =
        ends.into_iter().filter(|(p, edge)| is_on(*p, *edge)).map(|(p, _)| p).collect();
    if found.is_empty() {
        let (side, other) = (|p, q, r| turn(p, q, r).signum(), |p, q, r| turn(p, q, r));
        if side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 {
            let (tc, td) = (other(a, b, c) as f64, other(a, b, d) as f64);
            let along = tc / (tc - td);
            found.push([
                c[0] + whole(along * f64::from(d[0] - c[0])),
                c[1] + whole(along * f64::from(d[1] - c[1])),
            ]);
        }
    }
    found
}

/// Positive if the path from p over q to r turns left.
pub(super) fn turn(p: Vertex, q: Vertex, r: Vertex) -> i64 {
    let d = |u: Vertex, i: usize| i64::from(u[i]) - i64::from(p[i]);
    d(q, 0) * d(r, 1) - d(q, 1) * d(r, 0)
}

fn is_on(p: Vertex, (a, b): Edge) -> bool {
    let within = |i: usize| (a[i].min(b[i])..=a[i].max(b[i])).contains(&p[i]);
    within(0) && within(1) && turn(a, b, p) == 0
}

fn chain((a, b): Edge, points: Vec<Vertex>) -> Vec<Vertex> {
    let off = |p: &Vertex| (i64::from(p[0] - a[0]).pow(2) + i64::from(p[1] - a[1]).pow(2), *p);
    let mut chain = points;
    chain.extend([a, b]);
    chain.sort_by_key(off);
    chain.dedup();
    chain
}

fn whole(n: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "differences of degrees")]
    let whole = n.round() as i32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_cuts_the_border_it_crosses() {
        let border = ordered([0, 0], [1000, 0]);
        let (pieces, cuts) = node(&BTreeSet::from([border]), &[vec![[400, -300], [400, 300]]]);
        assert_eq!(cuts[&border], [[0, 0], [400, 0], [1000, 0]]);
        assert!(
            pieces.contains(&ordered([400, -800], [400, 0])) && pieces.len() == 2,
            "{pieces:?}"
        );
    }
}

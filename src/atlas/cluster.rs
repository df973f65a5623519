//! Gathers crowded marks into one mark with a count.

use super::point::ScreenPoint;

/// Something with a position on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClusterItem {
    /// Its position, in CSS px.
    pub at: ScreenPoint,
    /// Only items of one group gather.
    pub group: u32,
    /// Whether it is never gathered.
    pub alone: bool,
}

/// Items that are drawn as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Their middle, in CSS px.
    pub at: ScreenPoint,
    /// Their indices in the list, in order.
    pub members: Vec<usize>,
}

/// Gathers items within `radius` CSS px of the first item of a crowd, in the order of the list: each item once.
///
/// Greedy on a grid of cells as large as the radius, so that ten thousand items cost as much as their cells.
pub fn gather(items: &[ClusterItem], radius: f64) -> Vec<Cluster> {
    let mut clusters: Vec<(ScreenPoint, Cluster)> = Vec::new();
    let mut cells = Cells::default();
    for (index, item) in items.iter().enumerate() {
        let cell = (item.group, whole(item.at.x / radius), whole(item.at.y / radius));
        let seed =
            if item.alone { None } else { nearest(&clusters, &cells, cell, item.at, radius) };
        if let Some(seed) = seed {
            clusters[seed].1.members.push(index);
        } else {
            if !item.alone {
                cells.push(cell, clusters.len());
            }
            clusters.push((item.at, Cluster { at: item.at, members: vec![index] }));
        }
    }
    clusters.into_iter().map(|(_, cluster)| centered(cluster, items)).collect()
}

fn nearest(
    clusters: &[(ScreenPoint, Cluster)],
    cells: &Cells,
    (group, column, row): Cell,
    at: ScreenPoint,
    radius: f64,
) -> Option<usize> {
    let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (group, column + dx, row + dy)));
    let seeds = around.flat_map(|cell| cells.at(cell));
    let off = |seed: usize| (clusters[seed].0.x - at.x).hypot(clusters[seed].0.y - at.y);
    seeds
        .map(|seed| (off(seed), seed))
        .filter(|(off, _)| *off < radius)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, seed)| seed)
}

const BUCKETS: i64 = 1024;

/// Group, column, row.
type Cell = (u32, i64, i64);

/// The content of each cell, in a fixed number of buckets; cells that share a bucket are separated on reading.
struct Cells {
    buckets: Vec<Vec<(Cell, usize)>>,
}

impl Default for Cells {
    fn default() -> Self {
        Self { buckets: (0..BUCKETS).map(|_| Vec::new()).collect() }
    }
}

impl Cells {
    fn push(&mut self, cell: Cell, seed: usize) {
        let bucket = Self::bucket(cell);
        self.buckets[bucket].push((cell, seed));
    }

    fn at(&self, cell: Cell) -> impl Iterator<Item = usize> {
        let bucket = self.buckets[Self::bucket(cell)].iter();
        bucket.filter(move |(own, _)| *own == cell).map(|(_, seed)| *seed)
    }

    fn bucket((group, column, row): Cell) -> usize {
        let mixed =
            i64::from(group).wrapping_mul(31) ^ column.wrapping_mul(37) ^ row.wrapping_mul(1009);
        usize::try_from(mixed.rem_euclid(BUCKETS)).unwrap_or(0)
    }
}

fn centered(mut cluster: Cluster, items: &[ClusterItem]) -> Cluster {
    let count = cluster.members.len() as f64;
    let sum = |pick: fn(ScreenPoint) -> f64| {
        cluster.members.iter().map(|member| pick(items[*member].at)).sum::<f64>()
    };
    cluster.at = ScreenPoint { x: sum(|at| at.x) / count, y: sum(|at| at.y) / count };
    cluster
}

fn whole(n: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` stops at the ends, which are farther than any screen"
    )]
    let n = n.floor() as i64;
    // A point at infinity keeps room for its neighbours.
    n.clamp(i64::MIN / 2, i64::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(x: f64, y: f64) -> ClusterItem {
        ClusterItem { at: ScreenPoint { x, y }, group: 0, alone: false }
    }

    fn members(items: &[ClusterItem]) -> Vec<Vec<usize>> {
        gather(items, 10.0).into_iter().map(|cluster| cluster.members).collect()
    }

    #[test]
    fn what_crowds_gathers() {
        let other = ClusterItem { group: 1, ..item(1.0, 1.0) };
        let alone = ClusterItem { alone: true, ..item(2.0, 2.0) };
        assert_eq!(
            members(&[item(0.0, 0.0), item(9.0, 0.0), item(30.0, 0.0)]),
            [vec![0, 1], vec![2]]
        );
        assert_eq!(members(&[item(0.0, 0.0), other, alone]), [vec![0], vec![1], vec![2]]);
        assert!(members(&[]).is_empty());
        assert_eq!(
            gather(&[item(0.0, 0.0), item(8.0, 4.0)], 10.0)[0].at,
            ScreenPoint { x: 4.0, y: 2.0 }
        );
        assert_eq!(members(&[item(f64::INFINITY, f64::NAN)]), [vec![0]]);
    }

    #[test]
    fn each_of_ten_thousand_is_in_one_cluster() {
        let mut seed = 1_u32;
        let mut next = || {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            f64::from(seed % 2000)
        };
        let items: Vec<_> = (0..10_000).map(|_| item(next(), next())).collect();
        let mut all: Vec<_> = members(&items).into_iter().flatten().collect();
        all.sort_unstable();
        assert_eq!(all, (0..10_000).collect::<Vec<_>>());
    }
}

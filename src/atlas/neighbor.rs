//! Where an arrow key leads: the nearest item in its direction.

use super::point::ScreenPoint;

/// The direction of an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

/// The item nearest to item `from` among those within 45° of that direction, with sideways distance counted twice;
/// if there is none, the nearest of all items on that side.
pub fn neighbor(positions: &[ScreenPoint], from: usize, toward: Toward) -> Option<usize> {
    let here = *positions.get(from)?;
    let ways = positions
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != from)
        .map(|(i, at)| (i, turned(here, *at, toward)));
    let ahead: Vec<(usize, (f64, f64))> = ways.filter(|(_, (ahead, _))| *ahead > 0.0).collect();
    let cost = |(ahead, aside): (f64, f64)| ahead + 2.0 * aside;
    let nearest = |cone: bool| {
        let inside = ahead.iter().filter(|(_, (ahead, aside))| !cone || aside <= ahead);
        inside.min_by(|a, b| cost(a.1).total_cmp(&cost(b.1))).map(|(i, _)| *i)
    };
    nearest(true).or_else(|| nearest(false))
}

/// Distance ahead, and distance to the side.
fn turned(here: ScreenPoint, at: ScreenPoint, toward: Toward) -> (f64, f64) {
    let (dx, dy) = (at.x - here.x, at.y - here.y);
    match toward {
        Toward::Left => (-dx, dy.abs()),
        Toward::Right => (dx, dy.abs()),
        Toward::Up => (-dy, dx.abs()),
        Toward::Down => (dy, dx.abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows() {
        let positions = [(0.0, 0.0), (10.0, 1.0), (4.0, 30.0), (-5.0, -2.0), (100.0, -90.0)]
            .map(|(x, y)| ScreenPoint { x, y });
        for (from, toward, expected) in [
            (0, Toward::Right, Some(1)),
            (0, Toward::Left, Some(3)),
            (0, Toward::Down, Some(2)),
            (0, Toward::Up, Some(3)),
            (1, Toward::Right, Some(4)),
            (4, Toward::Right, None),
            (9, Toward::Right, None),
        ] {
            assert_eq!(neighbor(&positions, from, toward), expected, "{from} {toward:?}");
        }
    }
}

//! Meridians and parallels.

use super::fixed::Fixed;
use super::laea;
use super::point::GRID;
use core::fmt::Write;

/// Meridians and parallels every `step` degrees as SVG path data in grid units.
///
/// Lines within 30° of the projection's antipode, where they run around the rim, are left out.
pub fn graticule_path(step: f64) -> String {
    let mut path = String::new();
    let count = |range: f64| range / step;
    for i in steps(count(360.0)) {
        let lon = -180.0 + f64::from(i) * step;
        line(&mut path, (0..=64).map(|j| (lon, -80.0 + f64::from(j) * 2.5)));
    }
    for i in steps(count(180.0)).skip(1) {
        let lat = -90.0 + f64::from(i) * step;
        line(&mut path, (0..=144).map(|j| (-180.0 + f64::from(j) * 2.5, lat)));
    }
    path
}

fn steps(count: f64) -> core::ops::Range<i32> {
    #[expect(clippy::cast_possible_truncation, reason = "a few dozen lines")]
    let last = count.max(0.0).min(360.0).round() as i32;
    0..last
}

fn line(path: &mut String, places: impl Iterator<Item = (f64, f64)>) {
    let mut command = 'M';
    for (lon, lat) in places {
        let point = laea::project_deg(lon, lat);
        if point.x.hypot(point.y) > 1.93 {
            command = 'M';
            continue;
        }
        // A path without its last character is still a path: writing to a String cannot fail.
        let _ = write!(path, "{command}{} {}", Fixed(point.x * GRID, 0), Fixed(point.y * GRID, 0));
        command = 'L';
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_line_jumps() {
        let path = super::graticule_path(15.0);
        let mut before = None;
        for part in path
            .split_inclusive(['M', 'L'])
            .map(|part| part.trim_end_matches(['M', 'L']))
            .filter(|p| !p.is_empty())
        {
            let (x, y) = part.split_once(' ').unwrap();
            let here: (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            before = Some(here).filter(|_| {
                before.is_none_or(|(x, y): (f64, f64)| (x - here.0).hypot(y - here.1) < 40_000.0)
            });
        }
        assert!(before.is_some());
        assert!(path.starts_with('M') && path.len() < 80_000, "{}", path.len());
    }
}

//! The shapes of marks, for the map, the legend and the panel alike.

use crate::data::SiteKind;

/// SVG path data of that kind's mark about the origin, for a mark of about `r` CSS px half width.
///
/// The shapes cover nearly the same area, so that none shouts.
pub(super) fn mark_path(kind: SiteKind, r: f64) -> String {
    let unit: &[(f64, f64)] = match kind {
        SiteKind::Air => &[(0.0, -1.15), (1.1, 0.85), (-1.1, 0.85)],
        SiteKind::Ground => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
        SiteKind::Naval => &[(-1.15, -0.65), (1.15, -0.65), (0.65, 0.75), (-0.65, 0.75)],
        SiteKind::Radar => &[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)],
        SiteKind::Logistics => &[(0.0, -1.05), (1.0, -0.32), (0.62, 0.85), (-0.62, 0.85), (-1.0, -0.32)],
        SiteKind::Training => &[(0.0, 1.15), (1.1, -0.85), (-1.1, -0.85)],
        SiteKind::Other => &CROSS,
    };
    let corners: Vec<_> = unit.iter().map(|(x, y)| format!("{:.2} {:.2}", x * r, y * r)).collect();
    format!("M{}Z", corners.join("L"))
}

const CROSS: [(f64, f64); 12] = [
    (-0.4, -1.05),
    (0.4, -1.05),
    (0.4, -0.4),
    (1.05, -0.4),
    (1.05, 0.4),
    (0.4, 0.4),
    (0.4, 1.05),
    (-0.4, 1.05),
    (-0.4, 0.4),
    (-1.05, 0.4),
    (-1.05, -0.4),
    (-0.4, -0.4),
];

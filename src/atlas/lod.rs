//! Which level of detail to draw at a scale.

/// The number of levels.
pub const LEVELS: usize = 3;

/// The scale from which the next level is drawn, in CSS px per radius of the Earth.
///
/// Chosen by comparing pictures: below 500, 8,000 vertices look like 25,000; below 1,600, 25,000 look like 80,000.
const FROM: [f64; LEVELS - 1] = [700.0, 2000.0];

/// The level for that many CSS px per radius of the Earth.
pub fn level_for(scale: f64) -> usize {
    FROM.iter().filter(|from| scale >= **from).count()
}

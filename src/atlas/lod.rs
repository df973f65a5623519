//! Which level of detail a scale deserves.

/// How many levels there are.
pub const LEVELS: usize = 3;

/// CSS px per radius of the Earth from which the next level is drawn.
///
/// Seen side by side: 8,000 vertices are hardly to be told from 25,000 below 500, those from 80,000 below 1,600.
const FROM: [f64; LEVELS - 1] = [700.0, 2000.0];

/// The level for that many CSS px per radius of the Earth.
pub fn level_for(scale: f64) -> usize {
    FROM.iter().filter(|from| scale >= **from).count()
}

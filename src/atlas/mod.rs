//! Where things are: geometry in, points and paths out. Knows nothing of facts, colours or screens.

mod point;

pub use point::{LonLat, ScreenPoint, WorldPoint};

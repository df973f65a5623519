//! Where things are: geometry in, points and paths out. Knows nothing of facts, colours or screens.

mod camera;
mod circle;
mod gather;
mod graticule;
mod label;
pub mod laea;
mod neighbor;
mod point;

pub use camera::{Camera, Viewport};
pub use circle::{distance_km, great_circle};
pub use gather::{Cluster, GatherItem, gather};
pub use graticule::graticule_path;
pub use label::{ScreenBox, place_labels, text_width};
pub use neighbor::{Toward, neighbor};
pub use point::{Bounds, GRID, LonLat, ScreenPoint, WorldPoint};

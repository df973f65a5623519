//! Where things are: geometry in, points and paths out. Knows nothing of facts, colours or screens.

mod bow;
mod camera;
mod circle;
mod displace;
mod fixed;
pub mod format;
mod gather;
mod graticule;
mod label;
pub mod laea;
mod lod;
mod neighbor;
mod point;
pub mod polyline;
mod reach;
mod reading;
mod shape;
mod shapes;

pub use bow::{arc, lanes};
pub use camera::{Camera, Viewport};
pub use circle::{distance_km, great_circle};
pub use displace::{Disc, displace};
pub use fixed::Fixed;
pub use format::FormatError;
pub use gather::{Cluster, GatherItem, gather};
pub use graticule::graticule_path;
pub use label::{ScreenBox, place_labels, text_width};
pub use lod::{LEVELS, level_for};
pub use neighbor::{Toward, neighbor};
pub use point::{Bounds, GRID, LonLat, ScreenPoint, WorldPoint};
pub use reading::reading_order;
pub use shape::{Arc, Face, LabelSpot, LineClass, Point, Unit};
pub use shapes::Atlas;

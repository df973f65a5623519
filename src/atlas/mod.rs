//! Where things are: geometry in, points and paths out. Knows nothing of facts, colours or screens.

mod arc;
mod camera;
mod cluster;
mod displace;
mod distance;
mod fixed;
pub mod format;
mod graticule;
mod great_circle;
mod label;
pub mod laea;
mod lod;
mod neighbor;
mod point;
pub mod polyline;
mod reading;
mod shape;
mod shapes;

pub use arc::{arc, lanes};
pub use camera::{Camera, Viewport};
pub use cluster::{Cluster, ClusterItem, gather};
pub use displace::{Disc, displace};
pub use fixed::Fixed;
pub use format::FormatError;
pub use graticule::graticule_path;
pub use great_circle::{distance_km, great_circle};
pub use label::{ScreenBox, place_labels, text_width};
pub use lod::{LEVELS, level_for};
pub use neighbor::{Toward, neighbor};
pub use point::{Bounds, GRID, LonLat, ScreenPoint, WorldPoint};
pub use reading::reading_order;
pub use shape::{Arc, Face, LabelSpot, LineClass, Point, Unit};
pub use shapes::Atlas;

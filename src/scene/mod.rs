//! The content of the picture as plain values: no markup, no browser. A part with equal content stays the same [`Rc`](std::rc::Rc),
//! so that components can skip it.

mod arcs;
mod badges;
mod fills;
mod label;
mod marks;
mod picture;
mod pins;
mod place;
mod signs;
mod subject;
mod target;
mod told;
mod view;
mod words;

pub use arcs::{FREE, RelationArc, hubs};
pub use badges::Badge;
pub use fills::{Fill, Ground};
pub use label::{Label, Leader, Style};
pub use marks::{Look, Mark, RIM};
pub use picture::Scene;
pub use pins::Pin;
pub use place::place;
pub use signs::{SIZE as SIGN_SIZE, Sign};
pub use subject::{Spot, Subject};
pub use target::Target;
pub use view::{OVERSCAN, View, world};
pub use words::{country_change, crowd, site_line};

//! The reader's choices as a plain, comparable value that fits into a URL.

mod action;
mod attributes;
mod camera;
mod carry;
mod compared;
mod context;
mod layers;
mod list;
mod playback;
mod selection;
mod shown;
mod step;
mod story;
mod tab;
mod typed;
mod url;
mod value;
mod walk;

pub use action::{Action, Direction};
pub use attributes::{ATTRIBUTES, expected_of};
pub use camera::{CameraChoice, FixedCamera};
pub use carry::Carried;
pub use compared::Compared;
pub use context::Context;
pub use layers::Layers;
pub use list::{List, Tab};
pub use playback::{Pace, next_stop};
pub use selection::Selection;
pub use shown::{ShownEvent, ShownRelation};
pub use typed::Typed;
pub use url::{Reading, foreign, fragment_query, relinked, relinked_fragment};
pub use value::State;
pub use walk::Walk;

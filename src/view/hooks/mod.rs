//! One fact of the browser each.

mod heading_focus;
mod reduced_motion;
mod size;
mod url_sync;

pub(super) use heading_focus::use_heading_focus;
pub(super) use reduced_motion::prefers_reduced_motion;
pub(super) use size::use_viewport;
pub use url_sync::page_query;
pub(super) use url_sync::use_url_sync;

//! Hooks, one browser feature each.

mod copying;
mod drawing;
mod fetching;
mod focus;
mod full_screen;
mod go_to_panel;
mod heading_focus;
mod host;
mod key;
mod reduced_motion;
mod resting;
mod settled;
mod size;
mod step_focus;
mod stop;
mod today;
mod url_sync;

pub(super) use copying::{Copying, use_copying};
pub(super) use drawing::drawing;
pub use drawing::on_drawing;
pub(super) use fetching::{use_asking_again, use_fetching};
pub(super) use focus::{FocusProps, use_focus};
pub(super) use full_screen::use_full_screen;
pub(super) use go_to_panel::go_to_panel;
pub(super) use heading_focus::use_heading_focus;
pub(super) use host::use_host;
pub(super) use key::key_of;
pub(super) use reduced_motion::prefers_reduced_motion;
pub(super) use resting::use_resting;
pub(super) use settled::use_settled;
pub(super) use size::use_viewport;
pub(super) use step_focus::{StepFocus, use_step_focus};
pub use stop::Stop;
pub(super) use stop::leave;
pub(super) use today::today;
pub(super) use url_sync::use_url_sync;

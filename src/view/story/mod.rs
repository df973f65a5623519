//! The story of the argument, step by step.

mod claim;
mod controls;
mod copy_link;
mod guide;
mod list;
mod on_map;
mod step;
mod verdict;

#[cfg(feature = "ssr")]
pub(super) use step::whole;

use super::hooks::StepFocus;
use super::ui::Ui;
use guide::Guide;
use yew::prelude::*;

/// The step at that place.
pub(super) fn story(ui: &Ui, focus: &StepFocus, place: usize) -> Html {
    Guide::new(ui, focus, place).map(|guide| step::step(&guide)).unwrap_or_default()
}

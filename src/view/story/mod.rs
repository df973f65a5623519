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

use super::assets::AssetEvent;
use super::hooks::{FocusProps, drawing, use_step_focus};
use guide::Guide;
use yew::prelude::*;

/// The current step, if the reader follows the story.
#[component]
pub(super) fn Story(props: &FocusProps) -> Html {
    drawing();
    let FocusProps { ui, focus } = props;
    let walk = ui.state.walk;
    let shown = walk.filter(|walk| !walk.left).map(|walk| walk.step);
    let step = use_step_focus(focus, shown, &ui.acted);
    use_effect_with(walk.map(|walk| walk.step), {
        let ui = ui.clone();
        move |step| {
            if step.is_some() {
                ui.tell(AssetEvent::DetailsAsked);
            }
        }
    });
    match shown.and_then(|place| Guide::new(ui, &step, place)) {
        Some(guide) => step::step(&guide),
        None => Html::default(),
    }
}

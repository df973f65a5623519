//! The bar for a reader who has left the story.

use crate::i18n::count;
use crate::state::Action;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The reader's position and two buttons; nothing while the reader follows the story.
///
/// The page contains it twice, `under` the map and `beside` it, and shows the one that does not move other content.
pub(in crate::view) fn bar(ui: &Ui, place: &'static str) -> Html {
    let Some(walk) = ui.state.walk.filter(|walk| walk.left) else { return Html::default() };
    let lang = ui.frame.voice.lang;
    let step = count(walk.step + 1).to_string();
    html! {
        <section class={classes!("story-bar", place)} aria-label={lang.story_label()}>
            <p>{ lang.story_left() }</p>
            <button type="button" class="back" onclick={ui.on(Action::StoryResumed)}>{ lang.story_back(&step) }</button>
            <button type="button" onclick={ui.on(Action::StoryClosed)}>{ lang.story_close() }</button>
        </section>
    }
}

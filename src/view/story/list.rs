//! All steps, as a progress line and as a list.

use super::guide::Guide;
use crate::data::Step;
use yew::prelude::*;

/// One stroke per step, with a gap before each new head; a text has the same content.
pub(super) fn progress(guide: &Guide) -> Html {
    let steps = guide.steps();
    let stroke = |(place, step): (usize, &Step)| {
        let is_head = place > 0 && steps[place - 1].head != step.head;
        let (done, now) = (place < guide.place, place == guide.place);
        let class = classes!(
            is_head.then_some("head-begins"),
            done.then_some("done"),
            now.then_some("now")
        );
        html! { <span key={place} {class} /> }
    };
    html! { <div class="progress" aria-hidden="true">{ for steps.iter().enumerate().map(stroke) }</div> }
}

/// The steps, grouped by head.
pub(super) fn list(guide: &Guide) -> Html {
    let steps: Vec<_> = guide.steps().iter().enumerate().collect();
    let heads = steps.chunk_by(|a, b| a.1.head == b.1.head);
    let label = guide.ui.frame.voice.lang.story_all();
    html! {
        <details class="steps">
            <summary>{ label }</summary>
            <nav aria-label={label}>{ for heads.map(|steps| head(guide, steps)) }</nav>
        </details>
    }
}

fn head(guide: &Guide, steps: &[(usize, &Step)]) -> Html {
    let items = steps.iter().map(|(place, step)| item(guide, *place, step));
    let start = (steps[0].0 + 1).to_string();
    html! {
        <section key={start.clone()}>
            if let Some(head) = &steps[0].1.head { <h3 aria-level={guide.ui.frame.level(3)}>{ head.to_string() }</h3> }
            <ol {start}>{ for items }</ol>
        </section>
    }
}

fn item(guide: &Guide, place: usize, step: &Step) -> Html {
    let current = (place == guide.place).then_some("step");
    html! {
        <li key={place}>
            <button type="button" class="link" aria-current={current} onclick={guide.to(Some(place), true)}>{ step.title.to_string() }</button>
        </li>
    }
}

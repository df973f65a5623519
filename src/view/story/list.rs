//! All steps, as a progress line and as a list.

use super::guide::Guide;
use crate::data::Step;
use yew::prelude::*;

/// One stroke per step, with a gap before each new head; a text has the same content.
pub(super) fn progress(guide: &Guide) -> Html {
    let steps = guide.steps();
    let stroke = |(index, step): (usize, &Step)| {
        let is_head = index > 0 && steps[index - 1].head != step.head;
        let (done, now) = (index < guide.index, index == guide.index);
        let class = classes!(
            is_head.then_some("head-begins"),
            done.then_some("done"),
            now.then_some("now")
        );
        html! { <span key={index} {class} /> }
    };
    html! { <div class="progress" aria-hidden="true">{ for steps.iter().enumerate().map(stroke) }</div> }
}

/// The steps, grouped by head.
pub(super) fn list(guide: &Guide) -> Html {
    let steps: Vec<_> = guide.steps().iter().enumerate().collect();
    let heads = steps.chunk_by(|a, b| a.1.head == b.1.head);
    let label = guide.ui.setup.voice.lang.story_all();
    html! {
        <details class="steps">
            <summary>{ label }</summary>
            <nav aria-label={label}>{ for heads.map(|steps| head(guide, steps)) }</nav>
        </details>
    }
}

fn head(guide: &Guide, steps: &[(usize, &Step)]) -> Html {
    let items = steps.iter().map(|(index, step)| item(guide, *index, step));
    let start = (steps[0].0 + 1).to_string();
    html! {
        <section key={start.clone()}>
            if let Some(head) = &steps[0].1.head { <h3 aria-level={guide.ui.setup.level(3)}>{ head.to_string() }</h3> }
            <ol {start}>{ for items }</ol>
        </section>
    }
}

fn item(guide: &Guide, index: usize, step: &Step) -> Html {
    let current = (index == guide.index).then_some("step");
    html! {
        <li key={index}>
            <button type="button" class="link" aria-current={current} onclick={guide.to(Some(index), true)}>{ step.title.to_string() }</button>
        </li>
    }
}

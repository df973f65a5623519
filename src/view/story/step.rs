//! One step: its position, its text, and its claims.

use super::claim::claim;
use super::controls::controls;
use super::copy_link::CopyLink;
use super::guide::Guide;
use super::list::{list, progress};
use super::on_map::on_map;
use crate::data::{Details, StepDetail};
use crate::state::State;
use crate::view::lost;
use crate::view::panel::Cited;
#[cfg(feature = "ssr")]
use crate::view::{hooks::StepFocus, ui::Ui};
use yew::prelude::*;

/// The step with its controls. Keyed elements are new with each step, so that screen readers read the heading.
pub(super) fn step(guide: &Guide) -> Html {
    let (lang, step) = (guide.ui.setup.voice.lang, guide.step());
    html! {
        <section class="story" part="story" tabindex="-1" ref={guide.focus.region.clone()} aria-label={lang.story_label()} onkeydown={guide.keys()}>
            { controls(guide) }
            { progress(guide) }
            <article key={step.id.to_string()}>
                <p class="eyebrow" id="story-head">{ step.head.as_deref().unwrap_or_default().to_owned() }</p>
                <h2 aria-level={guide.ui.setup.level(2)} id="story-title" tabindex="-1" ref={guide.focus.heading.clone()} aria-describedby="story-head story-place">{ step.title.to_string() }</h2>
                { invitation(guide) }
                { body(guide) }
            </article>
        </section>
    }
}

/// The dossier's own words on the story, above the first step.
fn invitation(guide: &Guide) -> Html {
    let text = guide.ui.setup.context.dossier.invitation.as_ref();
    let text = text.filter(|_| guide.index == 0);
    text.map(|text| html! { <p class="invitation" part="invitation">{ text.to_string() }</p> })
        .unwrap_or_default()
}

/// The part that needs the details; the rest is available at once.
fn body(guide: &Guide) -> Html {
    let setup = &*guide.ui.setup;
    let details = guide.ui.assets.details.clone();
    let detail = details.as_ref().and_then(|details| details.steps.get(guide.index));
    let Some((details, detail)) = details.as_ref().zip(detail) else {
        return html! { <>{ missing(guide) }{ ways_on(guide) }</> };
    };
    let mut cited = Cited::new(Some(details.clone()));
    let told = told(guide, details, detail, &mut cited);
    html! { <>{ told }{ ways_on(guide) }{ cited.folded(setup) }</> }
}

/// The text of a step, with its claims.
fn told(guide: &Guide, details: &Details, detail: &StepDetail, cited: &mut Cited) -> Html {
    let setup = &*guide.ui.setup;
    let cites = cited.cite(setup, &detail.sources);
    let claims = detail.claims.iter().filter_map(|index| details.claims.get(usize::from(*index)));
    let claims: Vec<_> = claims.map(|one| claim(setup, cited, one)).collect();
    html! {
        <>
            <p class="text">{ detail.text.to_string() }{ cites }</p>
            { thin(guide, detail) }
            { on_map(&guide.ui, guide.step()) }
            if !claims.is_empty() {
                <h3 aria-level={setup.level(3)}>{ setup.voice.lang.story_claims() }</h3>
                <ul class="claims">{ claims }</ul>
            }
        </>
    }
}

/// Every step as text; nothing without the details.
#[cfg(feature = "ssr")]
pub(in crate::view) fn whole(ui: &Ui, cited: &mut Cited) -> Vec<Html> {
    let Some(details) = ui.assets.details.clone() else { return Vec::new() };
    let steps = details.steps.iter().enumerate();
    let guides = steps.filter_map(|(index, detail)| {
        Some((Guide::new(ui, &StepFocus::default(), index)?, detail))
    });
    let part = |(guide, detail): (Guide, &StepDetail)| {
        let step = guide.step();
        let (head, date) =
            (step.head.as_deref().unwrap_or_default(), ui.setup.voice.lang.day(step.date));
        html! {
            <article>
                <p class="eyebrow">{ head.to_owned() }<span class="place">{ date }</span></p>
                <h2>{ step.title.to_string() }</h2>
                { invitation(&guide) }
                { told(&guide, &details, detail, cited) }
            </article>
        }
    };
    guides.map(part).collect()
}

/// The notice that the text is loading or failed to load.
fn missing(guide: &Guide) -> Html {
    if guide.ui.assets.lacks_details() {
        return lost::details(&guide.ui);
    }
    html! { <p class="soft">{ guide.ui.setup.voice.lang.panel_loading() }</p> }
}

fn thin(guide: &Guide, detail: &StepDetail) -> Html {
    let Some(thin) = &detail.thin else { return Html::default() };
    let label = format!("{}. ", guide.ui.setup.voice.lang.story_thin());
    html! { <p class="note"><b>{ label }</b>{ thin.to_string() }</p> }
}

/// Links to other steps.
fn ways_on(guide: &Guide) -> Html {
    let context = &guide.ui.setup.context;
    let link = State::at_step(context, guide.index).to_query(context);
    html! {
        <>
            <div class="onward">
                { onward(guide) }
                <CopyLink setup={guide.ui.setup.clone()} query={link} />
            </div>
            { list(guide) }
        </>
    }
}

/// The button to the next step, at the end of the text.
fn onward(guide: &Guide) -> Html {
    let next = guide.neighbor(1);
    let Some(title) = next.map(|next| guide.steps()[next].title.to_string()) else {
        return Html::default();
    };
    html! {
        <button type="button" class="next-step" onclick={guide.to(next, true)}>{ guide.ui.setup.voice.lang.story_onward(&title) }</button>
    }
}

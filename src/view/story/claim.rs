//! A claim and its verdict, with the knowledge of its time, later events, and sources.

use super::verdict::verdict;
use crate::data::Claim;
use crate::view::panel::{Cited, caveat};
use crate::view::ui::Setup;
use yew::prelude::*;

/// Claim and verdict are visible; the rest is folded.
pub(super) fn claim(setup: &Setup, cited: &mut Cited, claim: &Claim) -> Html {
    let lang = setup.voice.lang;
    let cites = cited.cite(setup, &claim.evidence.sources);
    let since = claim.since.as_ref();
    let then = setup.context.dossier.then.as_deref().unwrap_or(lang.story_then());
    html! {
        <li key={claim.id.to_string()}>
            <details class="claim">
                <summary>{ verdict(lang, claim.verdict) }<span class="said">{ claim.text.to_string() }</span></summary>
                <dl>
                    <dt>{ then.to_owned() }</dt><dd>{ claim.then.to_string() }</dd>
                    if let Some(since) = since { <><dt>{ lang.story_since() }</dt><dd>{ since.to_string() }</dd></> }
                </dl>
                { caveat(setup, claim.confidence, Some(&claim.evidence)) }
                <p class="soft small">{ lang.story_sources() }{ cites }</p>
            </details>
        </li>
    }
}

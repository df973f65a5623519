//! The panel of a site: operators, phases, strength and rent over time.

use super::cited::Cited;
use super::facts::{caveat, fold, link, rests_on_whole, row, section};
use crate::data::{Confidence, Day, Holds, Site, SiteDetail, SourceIdx, Usage};
use crate::i18n::ended;
use crate::state::Selection;
use crate::view::ui::{Setup, Ui};
use yew::prelude::*;

/// The panel of a site, by its index in the dossier's table.
pub(super) fn site(ui: &Ui, index: usize, heading: &NodeRef) -> Html {
    let Some(site) = ui.setup.context.dossier.sites.get(index) else { return Html::default() };
    let (setup, lang, date) = (&*ui.setup, ui.setup.voice.lang, ui.state.date);
    let detail = ui.assets.details.as_ref().and_then(|details| details.sites.get(index));
    let mut cited = Cited::new(ui.assets.details.clone());
    let evidence = detail.map(|detail| &detail.evidence);
    let own = detail.map(|detail| cited.cite(setup, about_sources(detail))).unwrap_or_default();
    // The whole fact's sources are numbered, whether or not a line refers to them.
    if let Some(evidence) = evidence {
        cited.add(&evidence.sources);
    }
    let names: Vec<_> = site.names.iter().map(|name| &**name).collect();
    html! {
        <>
            <h2 aria-level={setup.level(2)} id="panel-title" tabindex="-1" ref={heading}>{ site.name.to_string() }</h2>
            if !names.is_empty() { <p class="soft small">{ lang.panel_also(&lang.series(&names)) }</p> }
            <p class="status">{ lang.panel_on(&lang.day(date), status(setup, site, date)) }</p>
            if let Some(about) = detail.and_then(|detail| detail.about.clone()) { <p>{ ended(&about) }{ own }</p> }
            if site.overseas { <p>{ lang.site_overseas() }</p> }
            { summary(ui, &mut cited, site, detail) }
            { caveat(setup, Confidence::High, evidence) }
            if let Some(detail) = detail {
                { section(setup, lang.panel_strength(), strengths(setup, &mut cited, detail)) }
                { section(setup, lang.panel_rent(), rents(setup, &mut cited, detail)) }
                { fold(lang.panel_history(), history(setup, &mut cited, detail)) }
            }
            { rests_on_whole(setup, evidence) }
            { cited.folded(setup) }
        </>
    }
}

/// The sources of the line about the site: its own, or those of the site.
fn about_sources(detail: &SiteDetail) -> &[SourceIdx] {
    if detail.about_sources.is_empty() { &detail.evidence.sources } else { &detail.about_sources }
}

/// Host, operators, dates and confidence.
fn summary(ui: &Ui, cited: &mut Cited, site: &Site, detail: Option<&SiteDetail>) -> Html {
    let (setup, lang) = (&*ui.setup, ui.setup.voice.lang);
    let spans: Vec<_> = site.active.iter().map(|span| setup.voice.lang.span(*span)).collect();
    html! {
        <dl>
            <dt>{ lang.panel_host() }</dt>
            <dd>{ link(ui, Selection::Country(site.host), &setup.voice.country(site.host)) }</dd>
            <dt>{ lang.panel_used_by() }</dt>
            <dd>{ operators(setup, cited, site, detail) }</dd>
            <dt>{ lang.panel_in_use() }</dt>
            <dd>{ spans.join("; ") }</dd>
            if let Some(attested) = site.attested {
                <dt>{ lang.panel_attested() }</dt>
                <dd>{ lang.date(attested) }</dd>
            }
            <dt>{ lang.panel_confidence() }</dt>
            <dd>{ lang.confidence_word(site.confidence) }</dd>
        </dl>
    }
}

fn status(setup: &Setup, site: &Site, date: Day) -> &'static str {
    let lang = setup.voice.lang;
    match (site.on(date), site.usage) {
        (Holds::No, _) => lang.site_not_in_use(),
        (_, Usage::Access) => lang.site_access_only(),
        (_, Usage::Reported) => lang.site_reported(),
        (Holds::Possibly, _) => lang.site_possibly_in_use(),
        _ if site.is_presumed(date) => lang.site_presumed(),
        _ => lang.site_in_use(),
    }
}

/// The users, each with its own sources, if it has any.
fn operators(setup: &Setup, cited: &mut Cited, site: &Site, detail: Option<&SiteDetail>) -> Html {
    let own = detail.map_or(&[][..], |detail| &detail.operator_sources);
    if own.is_empty() {
        return html! { setup.voice.operators(site) };
    }
    let operators = site.operators.iter().enumerate().map(|(place, party)| {
        let comma = if place == 0 { "" } else { ", " };
        let sources = own.iter().find(|(operator, _)| operator == party);
        let cites = sources.map(|(_, sources)| cited.cite(setup, sources)).unwrap_or_default();
        html! { <>{ comma }{ setup.voice.party(party) }{ cites }</> }
    });
    html! { <>{ for operators }</> }
}

fn history(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Vec<Html> {
    let lang = setup.voice.lang;
    vec![
        section(setup, lang.panel_phases(), phases(setup, cited, detail)),
        section(setup, lang.panel_chronicle(), chronicle(setup, cited, detail)),
        place(setup, cited, detail),
    ]
}

fn strengths(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Vec<Html> {
    let strengths = detail.strengths.iter();
    strengths
        .map(|strength| {
            let figure =
                setup.voice.lang.strength(strength.least, strength.most, strength.qualifier);
            let note = strength.note.as_deref().map(|note| format!(" {note}")).unwrap_or_default();
            let what = html! { <><b>{ figure }</b>{ " " }{ strength.of.to_string() }{ note }</> };
            row(&setup.voice.lang.date(strength.date), what, cited.cite(setup, &strength.sources))
        })
        .collect()
}

fn rents(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Vec<Html> {
    let rents = detail.rents.iter();
    rents
        .map(|rent| {
            let when = if rent.span.from.or(rent.span.to).is_some() {
                setup.voice.lang.span(rent.span)
            } else {
                String::new()
            };
            let note = rent.note.as_deref().map(|note| format!(" {note}")).unwrap_or_default();
            row(
                &when,
                html! { <>{ rent.text.to_string() }{ note }</> },
                cited.cite(setup, &rent.sources),
            )
        })
        .collect()
}

fn phases(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Vec<Html> {
    let phases = detail.phases.iter();
    phases
        .map(|phase| {
            let text = phase.text.as_deref().map(|text| format!(". {text}")).unwrap_or_default();
            row(
                &setup.voice.lang.span(phase.span),
                html! { <><b>{ phase.name.to_string() }</b>{ text }</> },
                if phase.sources.is_empty() {
                    Html::default()
                } else {
                    cited.cite(setup, &phase.sources)
                },
            )
        })
        .collect()
}

fn chronicle(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Vec<Html> {
    let notes = detail.chronicle.iter();
    notes
        .map(|note| {
            row(
                &setup.voice.lang.date(note.date),
                html! { note.text.to_string() },
                cited.cite(setup, &note.sources),
            )
        })
        .collect()
}

/// The precision of the mark on the map.
fn place(setup: &Setup, cited: &mut Cited, detail: &SiteDetail) -> Html {
    let Some(place) = &detail.place else { return Html::default() };
    let sources: Vec<_> = detail.place_source.into_iter().collect();
    html! {
        <section class="facts">
            <h3 aria-level={setup.level(3)}>{ setup.voice.lang.panel_place() }</h3>
            <p>{ place.to_string() }{ cited.cite(setup, &sources) }</p>
        </section>
    }
}

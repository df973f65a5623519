//! The panel of a country: standing, sites, ties, relations.

use super::cited::Cited;
use super::facts::{caveat, cites, fold, link, newest, row, section};
use super::relations::relations;
use super::strip::strip;
use crate::data::{CountryId, Details, Holds, Party, Site, Standing, StandingDetail, Tie, TieEnd};
use crate::i18n::{Lang, ended, unended};
use crate::state::Selection;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The panel of a country.
pub(super) fn country(ui: &Ui, id: CountryId, heading: &NodeRef) -> Html {
    let (lang, day) = (ui.setup.voice.lang, ui.setup.voice.lang.day(ui.state.date));
    let view = Subject { ui, details: ui.assets.details.as_deref(), id };
    let mut cited = Cited::new(ui.assets.details.clone());
    let has_standing = ui.setup.context.dossier.standings.iter().any(|s| s.country == id);
    html! {
        <>
            <h2 aria-level={ui.setup.level(2)} id="panel-title" tabindex="-1" ref={heading}>{ ui.setup.voice.country(id) }</h2>
            <p class="status">{ lang.panel_on(&day, &ui.setup.voice.standing_on(id, ui.state.date)) }</p>
            { covered(ui, view.details, id) }
            if has_standing { { strip(ui, id) } }
            { section(&ui.setup, &lang.panel_sites_now(&day), view.sites(&mut cited, true)) }
            { section(&ui.setup, &lang.panel_ties_now(&day), view.ties(&mut cited, true)) }
            { section(&ui.setup, &lang.panel_relations_now(&day), relations(ui, &mut cited, id, true)) }
            { fold(lang.panel_history(), view.history(&mut cited)) }
            { cited.folded(&ui.setup) }
        </>
    }
}

/// How completely the country was searched for sites.
fn covered(ui: &Ui, details: Option<&Details>, id: CountryId) -> Html {
    let (voice, date) = (&ui.setup.voice, ui.state.date);
    let Some(told) = voice.coverage_on(id, date) else { return Html::default() };
    let found = voice.dossier.coverage_on(id, date);
    let detail = found.and_then(|(index, _)| details?.coverage.get(index));
    let note = detail.and_then(|detail| detail.note.as_deref());
    html! { <p class="coverage soft small">{ told }{ note.map(|note| format!(" {note}")).unwrap_or_default() }</p> }
}

/// The data for the sections.
struct Subject<'a> {
    ui: &'a Ui,
    details: Option<&'a Details>,
    id: CountryId,
}

impl Subject<'_> {
    /// Standings, and what holds on other days.
    fn history(&self, cited: &mut Cited) -> Vec<Html> {
        let (setup, lang) = (&self.ui.setup, self.ui.setup.voice.lang);
        vec![
            section(setup, lang.panel_standings(), self.standings(cited)),
            section(setup, lang.panel_bids(), self.bids(cited)),
            section(setup, lang.panel_guest(), self.guest(cited)),
            section(setup, lang.panel_sites_other(), self.sites(cited, false)),
            section(setup, lang.panel_ties_other(), self.ties(cited, false)),
            section(setup, lang.panel_relations_other(), relations(self.ui, cited, self.id, false)),
        ]
    }

    fn standings(&self, cited: &mut Cited) -> Vec<Html> {
        let all = self.ui.setup.context.dossier.standings.iter().enumerate();
        let own = all.filter(|(_, standing)| standing.country == self.id);
        own.map(|(index, standing)| {
            let detail = self.details.and_then(|details| details.standings.get(index));
            let evidence = detail.map(|detail| &detail.evidence);
            let acts = detail.map(|detail| acts(self.ui.setup.voice.lang, standing, detail));
            let what = html! {
                <><b>{ self.ui.setup.voice.lang.standing_kind(standing.kind) }</b>{ ". " }{ acts.unwrap_or_default() }</>
            };
            html! {
                <>
                    { row(&self.ui.setup.voice.lang.span(standing.span), what, cites(&self.ui.setup, cited, evidence)) }
                    { caveat(&self.ui.setup, standing.confidence, evidence) }
                </>
            }
        })
        .collect()
    }

    fn bids(&self, cited: &mut Cited) -> Vec<Html> {
        let bids = self
            .details
            .into_iter()
            .flat_map(|details| &details.bids)
            .filter(|bid| bid.country == self.id);
        bids.map(|bid| {
            let lang = self.ui.setup.voice.lang;
            let what = html! { <>{ lang.panel_sought(unended(&bid.sought)) }{ " " }{ bid.outcome.to_string() }</> };
            html! {
                <>
                    { row(&lang.date(bid.date), what, cites(&self.ui.setup, cited, Some(&bid.evidence))) }
                    { caveat(&self.ui.setup, bid.confidence, Some(&bid.evidence)) }
                </>
            }
        })
        .collect()
    }

    fn guest(&self, cited: &mut Cited) -> Vec<Html> {
        let guests = self.details.into_iter().flat_map(|details| &details.guests);
        let own = guests.filter(|guest| guest.country == self.id);
        own.map(|guest| {
            let lang = self.ui.setup.voice.lang;
            let when = lang.date_attended(&lang.date(guest.first), &lang.date(guest.last));
            let note = guest.evidence.note.as_deref().unwrap_or_default();
            row(&when, html! { note }, cites(&self.ui.setup, cited, Some(&guest.evidence)))
        })
        .collect()
    }

    fn sites(&self, cited: &mut Cited, now: bool) -> Vec<Html> {
        let all = self.ui.setup.context.dossier.sites.iter().enumerate();
        let own = all.filter(|(_, site)| {
            site.host == self.id && (site.on(self.ui.state.date) != Holds::No) == now
        });
        own.map(|(index, site)| self.site(cited, index, site)).collect()
    }

    fn site(&self, cited: &mut Cited, index: usize, site: &Site) -> Html {
        let lang = self.ui.setup.voice.lang;
        let evidence = self
            .details
            .and_then(|details| details.sites.get(index))
            .map(|detail| &detail.evidence);
        let possible = site.on(self.ui.state.date) == Holds::Possibly;
        let spans: Vec<_> =
            site.active.iter().map(|span| self.ui.setup.voice.lang.span(*span)).collect();
        let what = html! {
            <>
                { link(self.ui, Selection::Site(index), &site.name) }
                { format!(" ({}), {}", self.ui.setup.voice.first_operators(site), lang.site_bloc_inline(site.bloc)) }
                if possible { <span class="soft">{ format!(", {}", lang.word_possibly()) }</span> }
            </>
        };
        row(&spans.join(", "), what, cites(&self.ui.setup, cited, evidence))
    }

    fn ties(&self, cited: &mut Cited, now: bool) -> Vec<Html> {
        let all = self.ui.setup.context.dossier.ties.iter().enumerate();
        let party = Party::Country(self.id);
        let own = all.filter(|(_, tie)| {
            tie.party == party && (tie.on(self.ui.state.date) != Holds::No) == now
        });
        own.map(|(index, tie)| self.tie(cited, index, tie)).collect()
    }

    fn tie(&self, cited: &mut Cited, index: usize, tie: &Tie) -> Html {
        let detail = self.details.and_then(|details| details.ties.get(index));
        let evidence = detail.map(|detail| &detail.evidence);
        let text = detail.and_then(|detail| detail.text.clone());
        let end = self.ui.setup.voice.lang.tie_end(tie.end);
        let says_end = tie.span.to.is_some() && tie.end != TieEnd::Ended;
        let what = html! {
            <>
                <b>{ tie.title.to_string() }</b>
                if says_end { { format!(" ({end})") } }
                if let Some(text) = text { { format!(". {text}") } }
            </>
        };
        html! {
            <>
                { row(&self.ui.setup.voice.lang.span(tie.span), what, cites(&self.ui.setup, cited, evidence)) }
                { caveat(&self.ui.setup, tie.confidence, evidence) }
                { newest(self.ui, cited, tie.span, evidence) }
            </>
        }
    }
}

/// The events that began and ended a standing, and the dates of decision, memorandum and inactivity.
fn acts(lang: Lang, standing: &Standing, detail: &StandingDetail) -> String {
    let acts = [Some(&detail.began), detail.ended.as_ref()];
    let acts = acts.into_iter().flatten().map(|act| ended(act));
    let days = [
        detail.decided.map(|date| lang.standing_decided(&lang.date(date))),
        detail.memorandum.map(|date| lang.standing_memorandum(&lang.date(date))),
        standing.dormant.map(|date| lang.standing_dormant_since(&lang.date(date))),
    ];
    acts.chain(days.into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

//! What is known of a country: standing, sites, ties.

use super::cited::Cited;
use super::facts::{caveat, cites, link, row, section};
use super::strip::strip;
use crate::data::{CountryId, Details, Holds, Party, Site, Tie};
use crate::state::Selection;
use crate::view::frame::{Frame, use_frame};
use crate::view::say;
use crate::view::store::{Dispatch, use_dispatch, use_store};
use std::rc::Rc;
use yew::prelude::*;

/// Which country, and what more is known by now.
#[derive(Properties, PartialEq)]
pub(super) struct CountryPanelProps {
    pub(super) id: CountryId,
    pub(super) details: Option<Rc<Details>>,
}

/// The panel of a country.
#[component]
pub(super) fn CountryPanel(props: &CountryPanelProps) -> Html {
    let frame = use_frame();
    let store = use_store();
    let dispatch = use_dispatch();
    let (lang, date, id) = (frame.lang, store.state.date, props.id);
    let view = View { frame: &frame, dispatch: &dispatch, details: props.details.as_deref(), id, date };
    let mut cited = Cited::new(props.details.clone());
    let dossier = &frame.context.dossier;
    let has_standing = dossier.standings.iter().any(|standing| standing.country == id);
    html! {
        <>
            <h2 id="panel-title" tabindex="-1">{ say::country(&frame, id) }</h2>
            <p class="status">{ lang.panel_on(&lang.day(date), &say::standing_on(&frame, id, date)) }</p>
            if has_standing { { strip(&frame, id, date) } }
            { section(lang.panel_standings(), view.standings(&mut cited)) }
            { section(lang.panel_bids(), view.bids(&mut cited)) }
            { section(lang.panel_guest(), view.guest(&mut cited)) }
            { section(&lang.panel_sites_now(&lang.day(date)), view.sites(&mut cited, true)) }
            { section(lang.panel_sites_other(), view.sites(&mut cited, false)) }
            { section(&lang.panel_ties_now(&lang.day(date)), view.ties(&mut cited, true)) }
            { section(lang.panel_ties_other(), view.ties(&mut cited, false)) }
            { cited.list(&frame) }
        </>
    }
}

/// What the sections are made from.
struct View<'a> {
    frame: &'a Frame,
    dispatch: &'a Dispatch,
    details: Option<&'a Details>,
    id: CountryId,
    date: crate::data::Day,
}

impl View<'_> {
    fn standings(&self, cited: &mut Cited) -> Vec<Html> {
        let all = self.frame.context.dossier.standings.iter().enumerate();
        let own = all.filter(|(_, standing)| standing.country == self.id);
        own.map(|(index, standing)| {
            let detail = self.details.and_then(|details| details.standings.get(index));
            let evidence = detail.map(|detail| &detail.evidence);
            let acts = detail.into_iter().flat_map(|detail| [Some(&detail.began), detail.ended.as_ref()]);
            let acts: Vec<_> = acts.flatten().map(|act| &**act).collect();
            let what = html! {
                <><b>{ self.frame.lang.standing_kind(standing.kind) }</b>{ ". " }{ acts.join(" ") }</>
            };
            html! {
                <>
                    { row(&say::span(self.frame, standing.span), what, cites(self.frame, cited, evidence)) }
                    { caveat(self.frame, standing.confidence, evidence) }
                </>
            }
        })
        .collect()
    }

    fn bids(&self, cited: &mut Cited) -> Vec<Html> {
        let bids = self.details.into_iter().flat_map(|details| &details.bids).filter(|bid| bid.country == self.id);
        bids.map(|bid| {
            let lang = self.frame.lang;
            let what = html! { <>{ lang.panel_sought(&bid.sought) }{ " " }{ bid.outcome.to_string() }</> };
            html! {
                <>
                    { row(&lang.date(bid.date), what, cites(self.frame, cited, Some(&bid.evidence))) }
                    { caveat(self.frame, bid.confidence, Some(&bid.evidence)) }
                </>
            }
        })
        .collect()
    }

    fn guest(&self, cited: &mut Cited) -> Vec<Html> {
        let guests = self.details.into_iter().flat_map(|details| &details.guests);
        let own = guests.filter(|guest| guest.country == Some(self.id));
        own.map(|guest| {
            let lang = self.frame.lang;
            let when = lang.date_attended(&lang.date(guest.first), &lang.date(guest.last));
            let note = guest.evidence.note.as_deref().unwrap_or_default();
            row(&when, html! { note }, cites(self.frame, cited, Some(&guest.evidence)))
        })
        .collect()
    }

    fn sites(&self, cited: &mut Cited, now: bool) -> Vec<Html> {
        let all = self.frame.context.dossier.sites.iter().enumerate();
        let own = all.filter(|(_, site)| site.host == self.id && (site.on(self.date) != Holds::No) == now);
        own.map(|(index, site)| self.site(cited, index, site)).collect()
    }

    fn site(&self, cited: &mut Cited, index: usize, site: &Site) -> Html {
        let lang = self.frame.lang;
        let evidence = self.details.and_then(|details| details.sites.get(index)).map(|detail| &detail.evidence);
        let possible = site.on(self.date) == Holds::Possibly;
        let spans: Vec<_> = site.active.iter().map(|span| say::span(self.frame, *span)).collect();
        let what = html! {
            <>
                { link(self.dispatch, Selection::Site(index), &site.name) }
                { format!(" ({}), {}", say::operators(self.frame, site), lang.bloc_inline(site.bloc)) }
                if possible { <span class="soft">{ format!(", {}", lang.word_possibly()) }</span> }
            </>
        };
        row(&spans.join(", "), what, cites(self.frame, cited, evidence))
    }

    fn ties(&self, cited: &mut Cited, now: bool) -> Vec<Html> {
        let all = self.frame.context.dossier.ties.iter().enumerate();
        let party = Party::Country(self.id);
        let own = all.filter(|(_, tie)| tie.party == party && (tie.on(self.date) != Holds::No) == now);
        own.map(|(index, tie)| self.tie(cited, index, tie)).collect()
    }

    fn tie(&self, cited: &mut Cited, index: usize, tie: &Tie) -> Html {
        let detail = self.details.and_then(|details| details.ties.get(index));
        let evidence = detail.map(|detail| &detail.evidence);
        let text = detail.and_then(|detail| detail.text.clone());
        let end = self.frame.lang.tie_end(tie.end);
        let what = html! {
            <>
                <b>{ tie.title.to_string() }</b>
                if tie.span.to.is_some() && !end.is_empty() { { format!(" ({end})") } }
                if let Some(text) = text { { format!(". {text}") } }
            </>
        };
        html! {
            <>
                { row(&say::span(self.frame, tie.span), what, cites(self.frame, cited, evidence)) }
                { caveat(self.frame, tie.confidence, evidence) }
            </>
        }
    }
}

//! Names and short lines that more than one part of the page says.

use super::ui::Frame;
use crate::data::{
    Bloc, CountryId, Day, Event, Holds, Named, Origin, Party, Relation, RelationKind, Site, Span,
    StandingKind, TieKind,
};
use crate::i18n::Lang;
use crate::state::Selection;

/// The country's name.
pub(super) fn country(frame: &Frame, id: CountryId) -> String {
    frame
        .context
        .dossier
        .country(id)
        .map_or_else(|| id.to_string(), |country| country.name.to_string())
}

/// Several countries' names, as a list in a sentence.
pub(super) fn countries(frame: &Frame, ids: &[CountryId]) -> String {
    let names: Vec<_> = ids.iter().map(|id| country(frame, *id)).collect();
    frame.lang.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The name of a country or organisation.
pub(super) fn party(frame: &Frame, party: &Party) -> String {
    match party {
        Party::Country(id) => country(frame, *id),
        Party::Organisation(id) => frame
            .context
            .dossier
            .organisation(id)
            .map_or_else(|| id.to_string(), |o| o.short.to_string()),
    }
}

/// Who uses a site, as a list in a sentence.
pub(super) fn operators(frame: &Frame, site: &Site) -> String {
    let names: Vec<_> = site.operators.iter().map(|operator| party(frame, operator)).collect();
    frame.lang.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// How the country stands on that day, in a few words; "no standing" if it does not.
pub(super) fn standing_on(frame: &Frame, id: CountryId, day: Day) -> String {
    let lang = frame.lang;
    let Some((standing, holds)) = frame.context.dossier.standing_on(id, day) else {
        return lang.standing_none().to_owned();
    };
    let kind = lang.standing_kind(standing.kind);
    match holds {
        Holds::Possibly => lang.standing_possibly(kind),
        _ if standing.is_dormant(day) => lang.standing_dormant(kind),
        _ => kind.to_owned(),
    }
}

/// What a country on the map is called: its name, and how it stands.
pub(super) fn area(frame: &Frame, id: CountryId, day: Day) -> String {
    format!("{}: {}", country(frame, id), standing_on(frame, id, day))
}

/// Camp, kind and host of a site: "Western air site in Kyrgyzstan".
pub(super) fn site_line(frame: &Frame, site: &Site) -> String {
    frame.lang.site_line(site.bloc, site.kind, &country(frame, site.host))
}

/// A site with its camp, kind and host: "Manas, Western air site in Kyrgyzstan".
pub(super) fn site(frame: &Frame, site: &Site) -> String {
    format!("{}, {}", site.name, site_line(frame, site))
}

/// How many sites those are, and of which camps: "3 Western sites", "6 sites, 4 Russian, 2 Indian".
pub(super) fn crowd(frame: &Frame, sites: &[usize]) -> String {
    let lang = frame.lang;
    match *frame.context.dossier.camps_of(sites) {
        [(camp, n)] => lang.site_count(camp, count(n)),
        ref camps => {
            let part =
                |(camp, n): &(Bloc, usize)| lang.site_of_camp(count(*n), lang.bloc_inline(*camp));
            let parts = core::iter::once(lang.site_crowd(count(sites.len())));
            series(lang, &parts.chain(camps.iter().map(part)).collect::<Vec<_>>())
        }
    }
}

/// The names of those sites, as a list in a sentence.
pub(super) fn sites(frame: &Frame, sites: &[usize]) -> String {
    let sites = sites.iter().filter_map(|index| frame.context.dossier.sites.get(*index));
    frame.lang.list(&sites.map(|site| &*site.name).collect::<Vec<_>>())
}

/// What is counted on that day, where facts speak of it: "6 members", "33 Western sites".
pub(super) fn counts(frame: &Frame, day: Day) -> Vec<String> {
    let (lang, dossier) = (frame.lang, &frame.context.dossier);
    let counts = dossier.counts_on(day);
    let members = (!dossier.standings.is_empty())
        .then(|| lang.count_members(counts.standing(StandingKind::Member).into()));
    let sites = frame.context.camp.map(|camp| lang.site_count(camp, counts.sites(camp).into()));
    members.into_iter().chain(sites).collect()
}

/// Items one after the other: "4 Russian, 2 Indian".
pub(super) fn series(lang: Lang, items: &[String]) -> String {
    lang.series(&items.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What a relation is called: “Russia and China”, “United States towards Iran”.
pub(super) fn relation(frame: &Frame, relation: &Relation) -> String {
    let names = |parties: &[Party]| {
        let names: Vec<_> = parties.iter().map(|one| party(frame, one)).collect();
        frame.lang.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let (from, to) = (names(&relation.from), names(&relation.to));
    if relation.one_way {
        frame.lang.relation_one_way(&from, &to)
    } else {
        frame.lang.relation_mutual(&from, &to)
    }
}

/// What one pair of a relation's parties is called: “Russia and China”.
pub(super) fn pair(frame: &Frame, from: &Party, to: &Party, one_way: bool) -> String {
    let (from, to) = (party(frame, from), party(frame, to));
    if one_way {
        frame.lang.relation_one_way(&from, &to)
    } else {
        frame.lang.relation_mutual(&from, &to)
    }
}

/// What an arc is called: “Russia and China: rivalry”.
pub(super) fn arc(
    frame: &Frame,
    [from, to]: &[Party; 2],
    one_way: bool,
    kind: RelationKind,
    soft: bool,
) -> String {
    let (lang, name) = (frame.lang, pair(frame, from, to, one_way));
    let kind = lang.relation_kind_inline(kind);
    if soft {
        lang.relation_titled_possibly(kind, &name)
    } else {
        lang.relation_titled(kind, &name)
    }
}

/// What a pin is called: the event and its date, or how many there are.
pub(super) fn events(frame: &Frame, events: &[usize]) -> String {
    let known = events.iter().filter_map(|index| frame.context.dossier.events.get(*index));
    let lines: Vec<_> =
        known.map(|event| format!("{}, {}", event.title, event_date(frame, event))).collect();
    match lines.as_slice() {
        [line] => line.clone(),
        _ => format!("{}: {}", frame.lang.event_crowd(count(lines.len())), lines.join("; ")),
    }
}

/// A country, how many ties of it surely hold on that day, and of which kinds.
pub(super) fn ties(frame: &Frame, id: CountryId, day: Day) -> Vec<String> {
    let ties = frame.context.dossier.ties.iter().filter(|tie| tie.party == Party::Country(id));
    let kinds: Vec<_> =
        ties.filter(|tie| tie.on(day) == Holds::Surely).map(|tie| tie.kind).collect();
    let named = TieKind::all().filter(|kind| kinds.contains(kind));
    let named: Vec<_> = named.map(|kind| frame.lang.tie_kind(kind)).collect();
    vec![country(frame, id), frame.lang.tie_badge(count(kinds.len())), frame.lang.list(&named)]
}

/// When an event was: a date, or the first and last.
pub(super) fn event_date(frame: &Frame, event: &Event) -> String {
    let lang = frame.lang;
    let first = lang.date(event.date);
    event.last.map_or_else(|| first.clone(), |last| lang.date_attended(&first, &lang.date(last)))
}

/// What a selection is called.
pub(super) fn selection(frame: &Frame, selection: Selection) -> String {
    let dossier = &frame.context.dossier;
    match selection {
        Selection::Country(id) => country(frame, id),
        Selection::Site(index) => dossier.sites[index].name.to_string(),
        Selection::Event(index) => dossier.events[index].title.to_string(),
        Selection::Relation(index) => relation(frame, &dossier.relations[index]),
    }
}

/// What sort of thing a selection is, in a few words.
pub(super) fn selection_kind(frame: &Frame, selection: Selection) -> String {
    let (lang, dossier) = (frame.lang, &frame.context.dossier);
    match selection {
        Selection::Country(_) => lang.search_country().to_owned(),
        Selection::Site(index) => site_line(frame, &dossier.sites[index]),
        Selection::Event(index) => event_date(frame, &dossier.events[index]),
        Selection::Relation(index) => lang.relation_kind(dossier.relations[index].kind).to_owned(),
    }
}

/// A span in words.
pub(super) fn span(frame: &Frame, span: Span) -> String {
    frame.lang.span(span)
}

/// A count as messages take it.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What the map is called: as its facts say, or after the organisation that they speak of.
pub(super) fn title(frame: &Frame) -> String {
    let (lang, dossier) = (frame.lang, &frame.context.dossier);
    match (&dossier.title, &dossier.organisation) {
        (Some(title), _) => title.to_string(),
        (None, Some(organisation)) => lang.page_title_of(organisation),
        (None, None) => lang.page_title().to_owned(),
    }
}

/// Who made what is seen.
pub(super) fn credit(frame: &Frame) -> String {
    let lang = frame.lang;
    match frame.context.dossier.origin {
        Origin::Ours => lang.page_credit().to_owned(),
        Origin::Mixed => format!("{} {}", lang.page_credit(), lang.page_mixed_facts()),
        Origin::Own => format!("{} {}", lang.page_made_with(), lang.page_own_facts()),
    }
}

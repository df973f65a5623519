//! Names and short texts that several parts of the map share.

use super::{Lang, count};
use crate::data::{
    Bloc, CountryId, Counts, Day, Dossier, Event, Holds, Kind, Origin, Party, Relation,
    RelationKind, Site, StandingKind, TieKind, Usage,
};
use std::rc::Rc;

/// A language and the facts to describe.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The language.
    pub lang: Lang,
    /// The facts.
    pub dossier: Rc<Dossier>,
}

/// Two voices are equal if they have the same language and facts.
impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang && Rc::ptr_eq(&self.dossier, &other.dossier)
    }
}

impl Voice {
    /// The country's name.
    pub fn country(&self, id: CountryId) -> String {
        self.dossier.country(id).map_or_else(|| id.to_string(), |country| country.name.to_string())
    }

    /// Several countries' names, as a list in a sentence.
    pub fn countries(&self, ids: &[CountryId]) -> String {
        let names: Vec<_> = ids.iter().map(|id| self.country(*id)).collect();
        self.lang.list(&names)
    }

    /// The name of a country or organisation.
    pub fn party(&self, party: &Party) -> String {
        match party {
            Party::Country(id) => self.country(*id),
            Party::Organisation(id) => self
                .dossier
                .organisation(id)
                .map_or_else(|| id.to_string(), |o| o.short.to_string()),
        }
    }

    /// The users of a site, as a list in a sentence.
    pub fn operators(&self, site: &Site) -> String {
        let names: Vec<_> = site.operators.iter().map(|operator| self.party(operator)).collect();
        self.lang.list(&names)
    }

    /// The first user of a site and the number of others, where all would be too many.
    pub fn first_operators(&self, site: &Site) -> String {
        match site.operators.as_slice() {
            [first, others @ ..] if others.len() > 2 => {
                self.lang.site_used_by(count(others.len()), &self.party(first))
            }
            _ => self.operators(site),
        }
    }

    /// The standing of the country on that day, in a few words; "no standing" if it has none.
    pub fn standing_on(&self, id: CountryId, day: Day) -> String {
        let lang = self.lang;
        let Some((standing, holds)) = self.dossier.standing_on(id, day) else {
            return lang.standing_none().to_owned();
        };
        let kind = lang.standing_kind(standing.kind);
        match holds {
            Holds::Possibly => lang.standing_possibly(kind),
            _ if standing.is_dormant(day) => lang.standing_dormant(kind),
            _ => kind.to_owned(),
        }
    }

    /// The label of a country on the map: its name and standing, and whether it is not covered.
    pub fn area(&self, id: CountryId, day: Day) -> String {
        let area = format!("{}: {}", self.country(id), self.standing_on(id, day));
        if self.dossier.leaves_out(id, day) {
            self.lang.series(&[&area, self.lang.coverage_inline()])
        } else {
            area
        }
    }

    /// How completely a country was searched for sites of the counted bloc; none if the facts do not tell.
    pub fn coverage_on(&self, id: CountryId, day: Day) -> Option<String> {
        let (lang, dossier) = (self.lang, &self.dossier);
        let camp = dossier.counted_bloc().map(|bloc| lang.site_bloc_inline(bloc))?;
        dossier.tells_coverage().then(|| match dossier.coverage_on(id, day) {
            Some((_, coverage)) => lang.coverage_told(coverage.completeness, camp),
            None => lang.coverage_left_out(camp, &lang.day(day)),
        })
    }

    /// Bloc, kind and host of a site: "Western air site in Kyrgyzstan".
    pub fn site_line(&self, site: &Site) -> String {
        let lang = self.lang;
        let line = lang.site_line(site.kind, lang.site_bloc(site.bloc), &self.country(site.host));
        match site.usage {
            Usage::Based => line,
            Usage::Access => lang.site_line_access(&line),
            Usage::Reported => lang.site_line_reported(&line),
        }
    }

    /// A site with its bloc, kind and host: "Manas, Western air site in Kyrgyzstan".
    pub fn site(&self, site: &Site) -> String {
        format!("{}, {}", site.name, self.site_line(site))
    }

    /// The number of those sites, with their blocs: "3 Western sites", "6 sites, 4 Russian, 2 Indian".
    pub fn crowd(&self, sites: &[usize]) -> String {
        let lang = self.lang;
        match *self.dossier.blocs_of(sites) {
            [(bloc, n)] => lang.site_count(bloc, count(n)),
            ref blocs => {
                let part = |(bloc, n): &(Bloc, usize)| {
                    lang.site_of_camp(count(*n), lang.site_bloc_inline(*bloc))
                };
                let parts = core::iter::once(lang.site_crowd(count(sites.len())));
                lang.series(&parts.chain(blocs.iter().map(part)).collect::<Vec<_>>())
            }
        }
    }

    /// The names of those sites, as a list in a sentence.
    pub fn sites(&self, sites: &[usize]) -> String {
        let sites = sites.iter().filter_map(|index| self.dossier.sites.get(*index));
        self.lang.list(&sites.map(|site| &*site.name).collect::<Vec<_>>())
    }

    /// The counts of a day, as far as the facts cover them: "6 members", "33 Western sites".
    pub fn counts(&self, counts: &Counts, bloc: Option<Bloc>) -> Vec<String> {
        let (lang, dossier) = (self.lang, &self.dossier);
        let members = (!dossier.standings.is_empty()).then(|| {
            lang.standing_count(StandingKind::Member, counts.standing(StandingKind::Member).into())
        });
        let sites = bloc.map(|bloc| lang.site_count(bloc, counts.sites(bloc).into()));
        members.into_iter().chain(sites).collect()
    }

    /// The name of a relation: “Russia and China”, “United States towards Iran”.
    pub fn relation(&self, relation: &Relation) -> String {
        let names = |parties: &[Party]| {
            let names: Vec<_> = parties.iter().map(|one| self.party(one)).collect();
            self.lang.list(&names)
        };
        let (from, to) = (names(&relation.from), names(&relation.to));
        if relation.one_way {
            self.lang.relation_one_way(&from, &to)
        } else {
            self.lang.relation_mutual(&from, &to)
        }
    }

    /// The name of one pair of a relation's parties: “Russia and China”.
    pub fn pair(&self, from: &Party, to: &Party, one_way: bool) -> String {
        let (from, to) = (self.party(from), self.party(to));
        if one_way {
            self.lang.relation_one_way(&from, &to)
        } else {
            self.lang.relation_mutual(&from, &to)
        }
    }

    /// The name of an arc: “Russia and China: rivalry”.
    pub fn arc(
        &self,
        [from, to]: &[Party; 2],
        one_way: bool,
        kind: RelationKind,
        soft: bool,
    ) -> String {
        let (lang, name) = (self.lang, self.pair(from, to, one_way));
        let kind = lang.relation_inline(kind);
        if soft {
            lang.relation_titled_possibly(kind, &name)
        } else {
            lang.relation_titled(kind, &name)
        }
    }

    /// The name of a pin: the event and its date, or the number of events.
    pub fn events(&self, events: &[usize]) -> String {
        let known = events.iter().filter_map(|index| self.dossier.events.get(*index));
        let lines: Vec<_> =
            known.map(|event| format!("{}, {}", event.title, self.event_date(event))).collect();
        match lines.as_slice() {
            [line] => line.clone(),
            _ => format!("{}: {}", self.lang.event_crowd(count(lines.len())), lines.join("; ")),
        }
    }

    /// The name of a badge: the country, and the number and kinds of its ties that surely hold on that day.
    pub fn ties(&self, id: CountryId, day: Day) -> Vec<String> {
        let ties = self.dossier.ties.iter().filter(|tie| tie.party == Party::Country(id));
        let kinds: Vec<_> =
            ties.filter(|tie| tie.on(day) == Holds::Surely).map(|tie| tie.kind).collect();
        let named = TieKind::all().filter(|kind| kinds.contains(kind));
        let named: Vec<_> = named.map(|kind| self.lang.tie_kind(kind)).collect();
        vec![self.country(id), self.lang.tie_badge(count(kinds.len())), self.lang.list(&named)]
    }

    /// The time of an event: a date, or the first and the last date.
    pub fn event_date(&self, event: &Event) -> String {
        let lang = self.lang;
        let first = lang.date(event.date);
        event
            .last
            .map_or_else(|| first.clone(), |last| lang.date_attended(&first, &lang.date(last)))
    }

    /// The title of the map: from its facts, or from the name of their organisation.
    pub fn title(&self) -> String {
        let (lang, dossier) = (self.lang, &self.dossier);
        match (&dossier.title, &dossier.organisation) {
            (Some(title), _) => title.to_string(),
            (None, Some(organisation)) => lang.page_title_of(organisation),
            (None, None) => lang.page_title().to_owned(),
        }
    }

    /// The credits.
    pub fn credit(&self) -> String {
        let lang = self.lang;
        match self.dossier.origin {
            Origin::Ours => lang.page_credit().to_owned(),
            Origin::Mixed => format!("{} {}", lang.page_credit(), lang.page_mixed_facts()),
            Origin::Own => format!("{} {}", lang.page_made_with(), lang.page_own_facts()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::SiteKind;

    const EN: Lang = Lang::En;

    #[test]
    fn names_and_counts() {
        for (found, expected) in [
            (EN.standing_count(StandingKind::Member, 0), "0 members"),
            (EN.standing_count(StandingKind::Member, 1), "1 member"),
            (EN.standing_count(StandingKind::DialoguePartner, 14), "14 dialogue partners"),
            (EN.site_count(Bloc::Western, 1), "1 Western site"),
            (EN.site_count(Bloc::Western, 1_033), "1,033 Western sites"),
            (
                EN.site_line(SiteKind::Air, "Western", "Kyrgyzstan"),
                "Western air site in Kyrgyzstan",
            ),
            (EN.site_line(SiteKind::Other, "Other", "Georgia"), "Other site in Georgia"),
            (EN.legend_switch(0, "Partner"), "Partner, none on this date"),
            (EN.legend_switch(4, "Observer"), "Observer, 4 on this date"),
            (EN.search_found(0), "No result"),
            (EN.search_found(1), "1 result"),
            (EN.search_found(2), "2 results"),
        ] {
            assert_eq!(found, expected);
        }
    }
}

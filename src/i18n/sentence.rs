//! The sentence above the map, which describes the day.

use super::Lang;
use crate::data::{Bloc, Day, StandingKind, Text};

/// The sites in countries with one standing.
#[derive(Clone, Debug, PartialEq)]
pub struct SitesIn {
    /// The standing of the host countries; none for all other countries.
    pub hosts: Option<StandingKind>,
    /// The number of sites.
    pub count: u32,
    /// Their names, which follow the count; empty if there are too many to name.
    pub names: Vec<Text>,
}

impl Lang {
    /// “On 3 July 2007 the SCO had six members and four observers.”
    ///
    /// Standings without a country are left out, except members. Before the founding of the organisation, the sentence
    /// names its forerunner, if there was one. If the facts name no organisation, the sentence names none.
    pub fn standings_sentence(
        self,
        day: Day,
        organisation: Option<&str>,
        has_forerunner: bool,
        counts: &[(StandingKind, u32)],
    ) -> String {
        let count =
            |kind| counts.iter().filter(|(known, _)| *known == kind).map(|(_, n)| n).sum::<u32>();
        let (date, members) = (self.day(day), count(StandingKind::Member));
        let parts = self.list(&borrowed(&self.all_holders(members, counts)));
        match organisation {
            Some(name) if has_forerunner && members == 0 => {
                self.sentence_before(count(StandingKind::ShanghaiFive), &date, name)
            }
            Some(name) => self.sentence_standings(&date, &self.with_article(name), &parts),
            None => self.sentence_unnamed(members, &date, &parts),
        }
    }

    /// Members first, even if there are none. A country that joins leaves the forerunner.
    fn all_holders(self, members: u32, counts: &[(StandingKind, u32)]) -> Vec<String> {
        use StandingKind::{Member, ShanghaiFive};
        let others = counts.iter().filter(|(kind, n)| {
            *n > 0 && *kind != Member && (*kind != ShanghaiFive || members == 0)
        });
        let others = others.map(|(kind, n)| self.sentence_standing(*kind, *n));
        core::iter::once(self.sentence_standing(Member, members)).chain(others).collect()
    }

    /// “the SCO”, “NATO”
    fn with_article(self, organisation: &str) -> String {
        if self.sentence_bare().contains(&organisation) {
            organisation.to_owned()
        } else {
            self.sentence_article(organisation)
        }
    }

    /// “Western forces used 33 sites in the region: three in member countries (Manas, Termez and Dushanbe) and 30
    /// elsewhere.”
    ///
    /// Parts appear in the given order, unless none is in a country with a standing. Pass the day if the facts have no
    /// standings, so that no earlier sentence contains it: “On 3 July 2007 33 Western sites were in use.”
    ///
    /// If the facts tell which countries they cover, so does the sentence.
    pub fn forces_sentence(
        self,
        day: Option<Day>,
        bloc: Bloc,
        tells_coverage: bool,
        parts: &[SitesIn],
    ) -> String {
        let all = parts.iter().map(|part| part.count).sum();
        let has_standing = parts.iter().any(|part| part.hosts.is_some());
        let parts: Vec<_> = parts.iter().map(|part| self.sites_in(part)).collect();
        let parts = self.list(&borrowed(&parts));
        match day {
            Some(day) => self.sentence_in_use(all, self.site_bloc_inline(bloc), &self.day(day)),
            None if all > 0 && !has_standing => {
                self.sentence_forces_bare(all, self.site_bloc(bloc))
            }
            None if tells_coverage => self.sentence_covered(all, self.site_bloc(bloc), &parts),
            None => self.sentence_forces(all, self.site_bloc(bloc), &parts),
        }
    }

    /// “Of these, nine are presumed.” Nothing if none are.
    pub fn presumed_sentence(self, count: u32) -> Option<String> {
        (count > 0).then(|| self.sentence_presumed(count))
    }

    fn sites_in(self, part: &SitesIn) -> String {
        let n = part.count;
        let elsewhere = || self.sentence_elsewhere(n);
        let count = part.hosts.map_or_else(elsewhere, |kind| self.sentence_in(kind, n));
        if part.names.is_empty() {
            count
        } else {
            let names: Vec<_> = part.names.iter().map(|name| &**name).collect();
            self.sentence_named(&count, &self.list(&names))
        }
    }
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use StandingKind::{Applicant, DialoguePartner, Member, Observer, Partner, ShanghaiFive};

    #[test]
    fn standings_of_a_day() {
        for (day, counts, words) in [
            (
                "1990-01-01",
                &[][..],
                "On 1 January 1990 there was neither the SCO nor the Shanghai Five.",
            ),
            (
                "1996-04-26",
                &[(ShanghaiFive, 1)],
                "On 26 April 1996 there was no SCO yet; one state met as the Shanghai Five.",
            ),
            (
                "2001-06-14",
                &[(Member, 0), (ShanghaiFive, 5)],
                "On 14 June 2001 there was no SCO yet; five states met as the Shanghai Five.",
            ),
            (
                "2001-06-15",
                &[(Member, 6), (Observer, 0)],
                "On 15 June 2001 the SCO had six members.",
            ),
            (
                "2007-07-03",
                &[(Member, 6), (Observer, 4)],
                "On 3 July 2007 the SCO had six members and four observers.",
            ),
            (
                "2011-01-01",
                &[(Member, 6), (Observer, 4), (DialoguePartner, 2)],
                "On 1 January 2011 the SCO had six members, four observers and two dialogue partners.",
            ),
            (
                "2025-09-01",
                &[(Member, 10), (Partner, 17)],
                "On 1 September 2025 the SCO had ten members and 17 partners.",
            ),
            (
                "2005-07-05",
                &[(Member, 6), (Observer, 1), (Applicant, 1)],
                "On 5 July 2005 the SCO had six members, one observer and one applicant.",
            ),
        ] {
            let day = Day::parse(day).unwrap();
            assert_eq!(Lang::En.standings_sentence(day, Some("SCO"), true, counts), words);
        }
    }

    #[test]
    fn standings_of_others() {
        let day = Day::parse("2007-07-03").unwrap();
        for (organisation, counts, words) in [
            (Some("CSTO"), &[][..], "the CSTO had no members."),
            (Some("CSTO"), &[(Member, 7)], "the CSTO had seven members."),
            (Some("NATO"), &[(Member, 26), (Partner, 20)], "NATO had 26 members and 20 partners."),
            (
                Some("EU"),
                &[(Member, 0), (Applicant, 1)],
                "the EU had no members and one applicant.",
            ),
            (None, &[], "there were no members."),
            (None, &[(Member, 1)], "there was one member."),
            (None, &[(Member, 2), (Observer, 1)], "there were two members and one observer."),
            (None, &[(Member, 0), (Partner, 1)], "there were no members and one partner."),
        ] {
            let said = Lang::En.standings_sentence(day, organisation, false, counts);
            assert_eq!(said, format!("On 3 July 2007 {words}"));
        }
    }

    #[test]
    fn sites_of_a_day() {
        let part = |hosts, count, names: &[&str]| SitesIn {
            hosts,
            count,
            names: names.iter().map(|name| Text::from(*name)).collect(),
        };
        let three = &["Manas", "Termez", "Dushanbe"][..];
        for (parts, words) in [
            (&[][..], "Western forces used no sites in the region."),
            (&[part(Some(Member), 0, &[])], "Western forces used no sites in the region."),
            (
                &[part(Some(Member), 1, &["Manas"])],
                "Western forces used one site in the region: one in a member country (Manas).",
            ),
            (
                &[
                    part(Some(Member), 3, three),
                    part(Some(Observer), 1, &["Shamsi"]),
                    part(None, 29, &[]),
                ],
                "Western forces used 33 sites in the region: three in member countries (Manas, Termez and Dushanbe), one in an observer country (Shamsi) and 29 elsewhere.",
            ),
            (
                &[
                    part(Some(Member), 0, &[]),
                    part(Some(DialoguePartner), 1, &[]),
                    part(Some(Partner), 12, &[]),
                ],
                "Western forces used 13 sites in the region: none in member countries, one in a dialogue partner country and twelve in partner countries.",
            ),
            (
                &[part(Some(ShanghaiFive), 1, &[]), part(Some(Applicant), 1, &[])],
                "Western forces used two sites in the region: one in a state of the Shanghai Five and one in an applicant country.",
            ),
        ] {
            assert_eq!(Lang::En.forces_sentence(None, Bloc::Western, false, parts), words);
            let covered = words.replace("in the region", "in the countries covered");
            assert_eq!(Lang::En.forces_sentence(None, Bloc::Western, true, parts), covered);
        }
    }

    #[test]
    fn sites_without_standings() {
        for (count, bare, words) in [
            (0, "Western forces used no sites in the region.", "no Western site was in use."),
            (
                1,
                "Western forces used one site, in another country.",
                "one Western site was in use.",
            ),
            (
                3,
                "Western forces used three sites, all of them in other countries.",
                "three Western sites were in use.",
            ),
        ] {
            let parts = [SitesIn { hosts: None, count, names: Vec::new() }];
            assert_eq!(Lang::En.forces_sentence(None, Bloc::Western, false, &parts), bare);
            let said =
                Lang::En.forces_sentence(Day::parse("2007-07-03"), Bloc::Western, false, &parts);
            assert_eq!(said, format!("On 3 July 2007 {words}"));
        }
    }
}

//! The sentence above the map: what the day's picture shows, in words.

use super::Lang;
use crate::data::{Bloc, Day, StandingKind};

/// Sites in the countries of one standing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SitesIn<'a> {
    /// The standing of their hosts; none for all other countries.
    pub hosts: Option<StandingKind>,
    /// How many sites.
    pub count: u32,
    /// Their names, said behind the count; left empty where they are too many to say.
    pub names: &'a [&'a str],
}

/// The organisation that had a forerunner of which we know how to speak.
const OURS: &str = "SCO";

impl Lang {
    /// “On 3 July 2007 the SCO had six members and four observers.”
    ///
    /// Kinds that nobody holds are left out, but not members. Before there was an SCO, its forerunner is named.
    pub fn standings_sentence(
        self,
        day: Day,
        organisation: &str,
        counts: &[(StandingKind, u32)],
    ) -> String {
        let count =
            |kind| counts.iter().filter(|(known, _)| *known == kind).map(|(_, n)| n).sum::<u32>();
        let date = self.day(day);
        if count(StandingKind::Member) == 0 {
            return match organisation {
                OURS => self.sentence_before(count(StandingKind::ShanghaiFive), &date),
                other => self.sentence_none(&date, other),
            };
        }
        let held = counts.iter().filter(|(kind, n)| *n > 0 && *kind != StandingKind::ShanghaiFive);
        let parts: Vec<_> = held.map(|(kind, n)| self.holders(*kind, *n)).collect();
        self.sentence_standings(&date, organisation, &self.list(&borrowed(&parts)))
    }

    /// “Western forces used 33 sites in the region: three in member countries (Manas, Termez and Dushanbe) and 30
    /// elsewhere.”
    ///
    /// Parts are said in the order given.
    pub fn forces_sentence(self, camp: Bloc, parts: &[SitesIn]) -> String {
        let all = parts.iter().map(|part| part.count).sum();
        let parts: Vec<_> = parts.iter().map(|part| self.sites_in(*part)).collect();
        self.sentence_forces(all, self.bloc(camp), &self.list(&borrowed(&parts)))
    }

    fn holders(self, kind: StandingKind, n: u32) -> String {
        match kind {
            StandingKind::Member => self.sentence_members(n),
            StandingKind::ShanghaiFive => self.count_shanghai_five(n),
            StandingKind::Observer => self.sentence_observers(n),
            StandingKind::DialoguePartner => self.sentence_dialogue_partners(n),
            StandingKind::Partner => self.sentence_partners(n),
            StandingKind::Applicant => self.sentence_applicants(n),
        }
    }

    fn sites_in(self, part: SitesIn) -> String {
        let n = part.count;
        let count = match part.hosts {
            Some(StandingKind::Member) => self.sentence_in_members(n),
            Some(StandingKind::ShanghaiFive) => self.sentence_in_shanghai_five(n),
            Some(StandingKind::Observer) => self.sentence_in_observers(n),
            Some(StandingKind::DialoguePartner) => self.sentence_in_dialogue_partners(n),
            Some(StandingKind::Partner) => self.sentence_in_partners(n),
            Some(StandingKind::Applicant) => self.sentence_in_applicants(n),
            None => self.sentence_elsewhere(n),
        };
        if part.names.is_empty() {
            count
        } else {
            self.sentence_named(&count, &self.list(part.names))
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
                "On 1 January 1990 there was neither an SCO nor a Shanghai Five.",
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
            assert_eq!(Lang::En.standings_sentence(Day::parse(day).unwrap(), "SCO", counts), words);
        }
    }

    #[test]
    fn sites_of_a_day() {
        let part = |hosts, count, names| SitesIn { hosts, count, names };
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
            assert_eq!(Lang::En.forces_sentence(Bloc::Western, parts), words);
        }
    }

    #[test]
    fn sites_in_doubt() {
        for (n, words) in [
            (0, "The sources leave no other site in doubt."),
            (1, "The sources leave it open whether one more was in use."),
            (2, "The sources leave it open whether two more were in use."),
        ] {
            assert_eq!(Lang::En.sentence_possible(n), words);
        }
    }
}

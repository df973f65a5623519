//! A sentence about the changes between two days.

use super::Lang;
use crate::data::{Bloc, Day, StandingKind};

/// The countries that changed to one standing between the two days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Became<'a> {
    /// Their standing on the later day; none if they no longer have one.
    pub standing: Option<StandingKind>,
    /// The number of countries.
    pub count: u32,
    /// Their names, which follow the count; empty if there are too many to name.
    pub names: &'a [&'a str],
}

impl Lang {
    /// “Between 3 July 2007 and 1 September 2026 four countries became members (Belarus, India, Iran and Pakistan) and
    /// 17 became partners; Western forces opened five sites and left 23.”
    ///
    /// Leaves out standings, or the sites of a bloc, if the facts contain none. If the facts tell which countries they
    /// cover, so does the sentence.
    pub fn comparison_sentence(
        self,
        [first, last]: [Day; 2],
        became: Option<&[Became]>,
        forces: Option<(Bloc, [u32; 2])>,
        tells_coverage: bool,
    ) -> String {
        let standings = became.map(|became| self.became_all(became));
        let forces = forces.map(|(bloc, acts)| self.came_and_went(bloc, acts, tells_coverage));
        let what = match (standings, forces) {
            (Some(standings), Some(forces)) => self.word_semicolon(&standings, &forces),
            (standings, forces) => {
                standings.or(forces).unwrap_or_else(|| self.compare_nothing().to_owned())
            }
        };
        self.compare_sentence(&self.day(first), &self.day(last), &what)
    }

    /// In the middle of a line: “dialogue partner”, “no standing”
    pub fn standing_inline(self, kind: Option<StandingKind>) -> &'static str {
        kind.map_or(self.compare_inline_none(), |kind| self.compare_inline(kind))
    }

    /// “no standing, then member”
    pub fn standings_then(self, was: Option<StandingKind>, is: Option<StandingKind>) -> String {
        self.compare_then(self.standing_inline(is), self.standing_inline(was))
    }

    /// The heading of a list: “Became members: 4”
    pub fn became_heading(self, standing: Option<StandingKind>, n: u32) -> String {
        let Some(standing) = standing else { return self.compare_list_none(n) };
        self.compare_list(standing, n)
    }

    fn became_all(self, became: &[Became]) -> String {
        let some = became.iter().filter(|became| became.count > 0).enumerate();
        let parts: Vec<_> = some.map(|(n, became)| self.became(*became, n == 0)).collect();
        if parts.is_empty() {
            return self.compare_unchanged().to_owned();
        }
        self.list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Only the first item of a list has the noun "countries".
    fn became(self, became: Became, is_first: bool) -> String {
        let n = became.count;
        let who = if is_first { self.compare_countries(n) } else { self.number_word(n) };
        let what = match became.standing {
            None => self.compare_became_none(n, &who),
            Some(standing) => self.compare_became(standing, n, &who),
        };
        if became.names.is_empty() {
            what
        } else {
            self.sentence_named(&what, &self.list(became.names))
        }
    }

    fn came_and_went(self, bloc: Bloc, [opened, left]: [u32; 2], tells_coverage: bool) -> String {
        let bloc = self.site_bloc(bloc);
        let acts = match (opened, left) {
            (0, 0) if tells_coverage => return self.compare_covered_none(bloc),
            (0, 0) => return self.compare_forces_none(bloc),
            (opened, 0) => self.compare_opened(opened),
            (0, left) => self.compare_left(left),
            (opened, left) => {
                self.word_and(&self.compare_opened(opened), &self.compare_left_too(left))
            }
        };
        if tells_coverage {
            self.compare_covered(&acts, bloc)
        } else {
            self.compare_forces(&acts, bloc)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use StandingKind::{Applicant, DialoguePartner, Member, Observer, Partner, ShanghaiFive};

    const EN: Lang = Lang::En;

    fn became(standing: Option<StandingKind>, count: u32) -> Became<'static> {
        Became { standing, count, names: &[] }
    }

    fn says(became: &[Became], opened: u32, left: u32, words: &str) {
        let days = ["2007-07-03", "2026-09-01"].map(|day| Day::parse(day).unwrap());
        let forces = (Bloc::Western, [opened, left]);
        let said = |covers| EN.comparison_sentence(days, Some(became), Some(forces), covers);
        assert_eq!(said(false), format!("Between 3 July 2007 and 1 September 2026 {words}"));
        let covered = words.strip_suffix('.').unwrap();
        assert_eq!(
            said(true),
            format!("Between 3 July 2007 and 1 September 2026 {covered} in the countries covered.")
        );
    }

    #[test]
    fn nothing_one_thing_and_many() {
        let four = &["Belarus", "India", "Iran", "Pakistan"][..];
        for (parts, opened, left, words) in [
            (
                &[][..],
                0,
                0,
                "no country changed its standing; Western forces neither opened nor left a site.",
            ),
            (
                &[became(Some(Member), 0), became(Some(Observer), 1)],
                1,
                0,
                "one country became an observer; Western forces opened one site.",
            ),
            (
                &[became(Some(Observer), 2)],
                0,
                1,
                "two countries became observers; Western forces left one site.",
            ),
            (
                &[became(Some(Member), 1), became(Some(Partner), 1)],
                1,
                1,
                "one country became a member and one became a partner; Western forces opened one site and left one.",
            ),
            (
                &[
                    Became { standing: Some(Member), count: 4, names: four },
                    became(Some(Partner), 17),
                    became(Some(Applicant), 3),
                ],
                5,
                23,
                "four countries became members (Belarus, India, Iran and Pakistan), 17 became partners and three applied for a standing; Western forces opened five sites and left 23.",
            ),
            (
                &[became(None, 13)],
                0,
                2,
                "13 countries no longer had a standing; Western forces left two sites.",
            ),
            (
                &[became(Some(ShanghaiFive), 5), became(Some(DialoguePartner), 2), became(None, 1)],
                12,
                0,
                "five countries joined the Shanghai Five, two became dialogue partners and one no longer had a standing; Western forces opened twelve sites.",
            ),
        ] {
            says(parts, opened, left, words);
        }
    }

    /// All standings, with each number from none to more than there are words for.
    #[test]
    fn all_numbers_of_all_standings() {
        for (standing, one, many) in [
            (Some(Member), "became a member", "became members"),
            (Some(ShanghaiFive), "joined the Shanghai Five", "joined the Shanghai Five"),
            (Some(Observer), "became an observer", "became observers"),
            (Some(DialoguePartner), "became a dialogue partner", "became dialogue partners"),
            (Some(Partner), "became a partner", "became partners"),
            (Some(Applicant), "applied for a standing", "applied for a standing"),
            (None, "no longer had a standing", "no longer had a standing"),
        ] {
            let western = "Western forces neither opened nor left a site.";
            says(
                &[became(standing, 0)],
                0,
                0,
                &format!("no country changed its standing; {western}"),
            );
            says(&[became(standing, 1)], 0, 0, &format!("one country {one}; {western}"));
            for n in 2..30 {
                let word = EN.number_word(n);
                says(&[became(standing, n)], 0, 0, &format!("{word} countries {many}; {western}"));
            }
        }
    }

    #[test]
    fn all_numbers_of_sites() {
        let sites = |n| match n {
            1 => "one site".to_owned(),
            n => format!("{} sites", EN.number_word(n)),
        };
        for n in 1..30 {
            let none = "no country changed its standing; Western forces";
            says(&[], n, 0, &format!("{none} opened {}.", sites(n)));
            says(&[], 0, n, &format!("{none} left {}.", sites(n)));
            let both = format!("{none} opened {} and left {}.", sites(n), EN.number_word(30 - n));
            says(&[], n, 30 - n, &both);
        }
    }

    #[test]
    fn a_country_on_two_days() {
        for (was, is, words) in [
            (None, Some(Member), "no standing, then member"),
            (Some(Observer), Some(Partner), "observer, then partner"),
            (Some(Applicant), None, "applicant, then no standing"),
            (Some(ShanghaiFive), Some(Member), "one of the Shanghai Five, then member"),
            (Some(DialoguePartner), Some(Observer), "dialogue partner, then observer"),
        ] {
            assert_eq!(EN.standings_then(was, is), words);
        }
        assert_eq!(EN.became_heading(Some(Partner), 17), "Became partners: 17");
        assert_eq!(EN.became_heading(None, 1), "No longer have a standing: 1");
    }
}

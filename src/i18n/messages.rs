// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

use super::plural::{Category, PluralRule};

/// A language that the page speaks: one for each folder of locales/.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// `en`
    #[default]
    En,
}

impl Lang {
    /// All, in the order of their tags.
    pub const ALL: [Self; 1] = [Self::En];

    /// BCP 47, as documents state their language.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    pub(super) fn plural_rule(self) -> PluralRule {
        match self {
            Self::En => PluralRule::OneOther,
        }
    }

    /// `Move down`
    pub fn camera_down(self) -> &'static str {
        match self {
            Self::En => "Move down",
        }
    }

    /// `Whole region`
    pub fn camera_home(self) -> &'static str {
        match self {
            Self::En => "Whole region",
        }
    }

    /// `Zoom in`
    pub fn camera_in(self) -> &'static str {
        match self {
            Self::En => "Zoom in",
        }
    }

    /// `Move the map`
    pub fn camera_label(self) -> &'static str {
        match self {
            Self::En => "Move the map",
        }
    }

    /// `Move left`
    pub fn camera_left(self) -> &'static str {
        match self {
            Self::En => "Move left",
        }
    }

    /// `Zoom out`
    pub fn camera_out(self) -> &'static str {
        match self {
            Self::En => "Zoom out",
        }
    }

    /// `Move right`
    pub fn camera_right(self) -> &'static str {
        match self {
            Self::En => "Move right",
        }
    }

    /// `In view: {countries} and {sites}.`
    pub fn camera_seen(self, countries: &str, sites: &str) -> String {
        match self {
            Self::En => ["In view: ", countries, " and ", sites, "."].concat(),
        }
    }

    /// `Move up`
    pub fn camera_up(self) -> &'static str {
        match self {
            Self::En => "Move up",
        }
    }

    /// `BibTeX`
    pub fn cite_bibtex(self) -> &'static str {
        match self {
            Self::En => "BibTeX",
        }
    }

    /// `Cite`
    pub fn cite_cite(self) -> &'static str {
        match self {
            Self::En => "Cite",
        }
    }

    /// `Copied: {what}.`
    pub fn cite_copied(self, what: &str) -> String {
        match self {
            Self::En => ["Copied: ", what, "."].concat(),
        }
    }

    /// `Copy {what}`
    pub fn cite_copy(self, what: &str) -> String {
        match self {
            Self::En => ["Copy ", what].concat(),
        }
    }

    /// `CSL-JSON`
    pub fn cite_csl(self) -> &'static str {
        match self {
            Self::En => "CSL-JSON",
        }
    }

    /// `Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C.`
    pub fn cite_failed(self) -> &'static str {
        match self {
            Self::En => "Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C.",
        }
    }

    /// `Cite and share`
    pub fn cite_label(self) -> &'static str {
        match self {
            Self::En => "Cite and share",
        }
    }

    /// `Copy link`
    pub fn cite_link(self) -> &'static str {
        match self {
            Self::En => "Copy link",
        }
    }

    /// `Text`
    pub fn cite_plain(self) -> &'static str {
        match self {
            Self::En => "Text",
        }
    }

    /// `RIS`
    pub fn cite_ris(self) -> &'static str {
        match self {
            Self::En => "RIS",
        }
    }

    /// `“{title}”. sco-map, facts as of {facts}. {url} (accessed {accessed}).`
    pub fn cite_text(self, accessed: &str, facts: &str, title: &str, url: &str) -> String {
        match self {
            Self::En => ["“", title, "”. sco-map, facts as of ", facts, ". ", url, " (accessed ", accessed, ")."].concat(),
        }
    }

    /// `{title}, on {date}`
    pub fn cite_title(self, date: &str, title: &str) -> String {
        match self {
            Self::En => [title, ", on ", date].concat(),
        }
    }

    /// `Text to copy`
    pub fn cite_to_copy(self) -> &'static str {
        match self {
            Self::En => "Text to copy",
        }
    }

    /// `Confirmed`
    pub fn claim_confirmed(self) -> &'static str {
        match self {
            Self::En => "Confirmed",
        }
    }

    /// `Disputed`
    pub fn claim_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed",
        }
    }

    /// `Opinion`
    pub fn claim_opinion(self) -> &'static str {
        match self {
            Self::En => "Opinion",
        }
    }

    /// `Partly true`
    pub fn claim_partly(self) -> &'static str {
        match self {
            Self::En => "Partly true",
        }
    }

    /// `{who} asked to join`
    pub fn compare_became_applicant(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " asked to join"].concat(),
                _ => [who, " asked to join"].concat(),
            },
        }
    }

    /// `{who} became dialogue partners`
    pub fn compare_became_dialogue_partner(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a dialogue partner"].concat(),
                _ => [who, " became dialogue partners"].concat(),
            },
        }
    }

    /// `{who} became members`
    pub fn compare_became_member(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a member"].concat(),
                _ => [who, " became members"].concat(),
            },
        }
    }

    /// `{who} no longer had a standing`
    pub fn compare_became_none(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " no longer had a standing"].concat(),
                _ => [who, " no longer had a standing"].concat(),
            },
        }
    }

    /// `{who} became observers`
    pub fn compare_became_observer(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became an observer"].concat(),
                _ => [who, " became observers"].concat(),
            },
        }
    }

    /// `{who} became partners`
    pub fn compare_became_partner(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a partner"].concat(),
                _ => [who, " became partners"].concat(),
            },
        }
    }

    /// `{who} joined the Shanghai Five`
    pub fn compare_became_shanghai_five(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " joined the Shanghai Five"].concat(),
                _ => [who, " joined the Shanghai Five"].concat(),
            },
        }
    }

    /// `before: {standing}`
    pub fn compare_before(self, standing: &str) -> String {
        match self {
            Self::En => ["before: ", standing].concat(),
        }
    }

    /// `Choose two days …`
    pub fn compare_choose(self) -> &'static str {
        match self {
            Self::En => "Choose two days …",
        }
    }

    /// `End the comparison`
    pub fn compare_clear(self) -> &'static str {
        match self {
            Self::En => "End the comparison",
        }
    }

    /// `Site closed`
    pub fn compare_closed_key(self) -> &'static str {
        match self {
            Self::En => "Site closed",
        }
    }

    /// `Copy as text`
    pub fn compare_copy(self) -> &'static str {
        match self {
            Self::En => "Copy as text",
        }
    }

    /// `{word} countries`
    pub fn compare_countries(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "one country".to_owned(),
                _ => [&self.number_word(n), " countries"].concat(),
            },
        }
    }

    /// `{sites} closed`
    pub fn compare_crowd_closed(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " closed"].concat(),
        }
    }

    /// `{sites} opened`
    pub fn compare_crowd_opened(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " opened"].concat(),
        }
    }

    /// `{sites} unchanged`
    pub fn compare_crowd_unchanged(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " unchanged"].concat(),
        }
    }

    /// `Moved further away`
    pub fn compare_fell(self) -> &'static str {
        match self {
            Self::En => "Moved further away",
        }
    }

    /// `Compare with`
    pub fn compare_field(self) -> &'static str {
        match self {
            Self::En => "Compare with",
        }
    }

    /// `{camp} forces {acts}`
    pub fn compare_forces(self, acts: &str, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces ", acts].concat(),
        }
    }

    /// `{camp} forces neither opened nor left a site`
    pub fn compare_forces_none(self, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces neither opened nor left a site"].concat(),
        }
    }

    /// `What changed between {first} and {last}`
    pub fn compare_heading(self, first: &str, last: &str) -> String {
        match self {
            Self::En => ["What changed between ", first, " and ", last].concat(),
        }
    }

    /// `applicant`
    pub fn compare_inline_applicant(self) -> &'static str {
        match self {
            Self::En => "applicant",
        }
    }

    /// `dialogue partner`
    pub fn compare_inline_dialogue_partner(self) -> &'static str {
        match self {
            Self::En => "dialogue partner",
        }
    }

    /// `member`
    pub fn compare_inline_member(self) -> &'static str {
        match self {
            Self::En => "member",
        }
    }

    /// `no standing`
    pub fn compare_inline_none(self) -> &'static str {
        match self {
            Self::En => "no standing",
        }
    }

    /// `observer`
    pub fn compare_inline_observer(self) -> &'static str {
        match self {
            Self::En => "observer",
        }
    }

    /// `partner`
    pub fn compare_inline_partner(self) -> &'static str {
        match self {
            Self::En => "partner",
        }
    }

    /// `one of the Shanghai Five`
    pub fn compare_inline_shanghai_five(self) -> &'static str {
        match self {
            Self::En => "one of the Shanghai Five",
        }
    }

    /// `Gained a standing`
    pub fn compare_joined(self) -> &'static str {
        match self {
            Self::En => "Gained a standing",
        }
    }

    /// `The map is still compared with {date}.`
    pub fn compare_kept(self, date: &str) -> String {
        match self {
            Self::En => ["The map is still compared with ", date, "."].concat(),
        }
    }

    /// `No comparison is shown.`
    pub fn compare_kept_none(self) -> &'static str {
        match self {
            Self::En => "No comparison is shown.",
        }
    }

    /// `What changed`
    pub fn compare_key(self) -> &'static str {
        match self {
            Self::En => "What changed",
        }
    }

    /// `Comparison`
    pub fn compare_label(self) -> &'static str {
        match self {
            Self::En => "Comparison",
        }
    }

    /// `left {word} sites`
    pub fn compare_left(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "left one site".to_owned(),
                _ => ["left ", &self.number_word(n), " sites"].concat(),
            },
        }
    }

    /// `left {word}`
    pub fn compare_left_too(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "left one".to_owned(),
                _ => ["left ", &self.number_word(n)].concat(),
            },
        }
    }

    /// `Asked to join: {n}`
    pub fn compare_list_applicant(self, n: u32) -> String {
        match self {
            Self::En => ["Asked to join: ", &self.number(n)].concat(),
        }
    }

    /// `Military ties begun: {n}`
    pub fn compare_list_began(self, n: u32) -> String {
        match self {
            Self::En => ["Military ties begun: ", &self.number(n)].concat(),
        }
    }

    /// `Sites closed: {n}`
    pub fn compare_list_closed(self, n: u32) -> String {
        match self {
            Self::En => ["Sites closed: ", &self.number(n)].concat(),
        }
    }

    /// `Became dialogue partners: {n}`
    pub fn compare_list_dialogue_partner(self, n: u32) -> String {
        match self {
            Self::En => ["Became dialogue partners: ", &self.number(n)].concat(),
        }
    }

    /// `No precisely dated change between these two days, or the legend hides them all.`
    pub fn compare_list_empty(self) -> &'static str {
        match self {
            Self::En => "No precisely dated change between these two days, or the legend hides them all.",
        }
    }

    /// `Military ties ended: {n}`
    pub fn compare_list_ended(self, n: u32) -> String {
        match self {
            Self::En => ["Military ties ended: ", &self.number(n)].concat(),
        }
    }

    /// `Became members: {n}`
    pub fn compare_list_member(self, n: u32) -> String {
        match self {
            Self::En => ["Became members: ", &self.number(n)].concat(),
        }
    }

    /// `No longer have a standing: {n}`
    pub fn compare_list_none(self, n: u32) -> String {
        match self {
            Self::En => ["No longer have a standing: ", &self.number(n)].concat(),
        }
    }

    /// `Became observers: {n}`
    pub fn compare_list_observer(self, n: u32) -> String {
        match self {
            Self::En => ["Became observers: ", &self.number(n)].concat(),
        }
    }

    /// `Sites opened: {n}`
    pub fn compare_list_opened(self, n: u32) -> String {
        match self {
            Self::En => ["Sites opened: ", &self.number(n)].concat(),
        }
    }

    /// `Became partners: {n}`
    pub fn compare_list_partner(self, n: u32) -> String {
        match self {
            Self::En => ["Became partners: ", &self.number(n)].concat(),
        }
    }

    /// `Joined the Shanghai Five: {n}`
    pub fn compare_list_shanghai_five(self, n: u32) -> String {
        match self {
            Self::En => ["Joined the Shanghai Five: ", &self.number(n)].concat(),
        }
    }

    /// `Lost its standing`
    pub fn compare_lost(self) -> &'static str {
        match self {
            Self::En => "Lost its standing",
        }
    }

    /// `{word} countries and sites`
    pub fn compare_many(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "one country or site".to_owned(),
                _ => [&self.number_word(n), " countries and sites"].concat(),
            },
        }
    }

    /// `Suggested comparisons`
    pub fn compare_menu(self) -> &'static str {
        match self {
            Self::En => "Suggested comparisons",
        }
    }

    /// `Pale: unchanged`
    pub fn compare_muted(self) -> &'static str {
        match self {
            Self::En => "Pale: unchanged",
        }
    }

    /// `nothing changed`
    pub fn compare_nothing(self) -> &'static str {
        match self {
            Self::En => "nothing changed",
        }
    }

    /// `opened {word} sites`
    pub fn compare_opened(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "opened one site".to_owned(),
                _ => ["opened ", &self.number_word(n), " sites"].concat(),
            },
        }
    }

    /// `Site opened`
    pub fn compare_opened_key(self) -> &'static str {
        match self {
            Self::En => "Site opened",
        }
    }

    /// `New name, same status`
    pub fn compare_renamed(self) -> &'static str {
        match self {
            Self::En => "New name, same status",
        }
    }

    /// `Moved closer`
    pub fn compare_rose(self) -> &'static str {
        match self {
            Self::En => "Moved closer",
        }
    }

    /// `The map already shows this day. {kept}`
    pub fn compare_same(self, kept: &str) -> String {
        match self {
            Self::En => ["The map already shows this day. ", kept].concat(),
        }
    }

    /// `Between {first} and {last} {what}.`
    pub fn compare_sentence(self, first: &str, last: &str, what: &str) -> String {
        match self {
            Self::En => ["Between ", first, " and ", last, " ", what, "."].concat(),
        }
    }

    /// `{site}: {change}`
    pub fn compare_site(self, change: &str, site: &str) -> String {
        match self {
            Self::En => [site, ": ", change].concat(),
        }
    }

    /// `closed`
    pub fn compare_site_closed(self) -> &'static str {
        match self {
            Self::En => "closed",
        }
    }

    /// `opened`
    pub fn compare_site_opened(self) -> &'static str {
        match self {
            Self::En => "opened",
        }
    }

    /// `{year}: {title}`
    pub fn compare_summit(self, title: &str, year: &str) -> String {
        match self {
            Self::En => [year, ": ", title].concat(),
        }
    }

    /// `Before and after a summit`
    pub fn compare_summits(self) -> &'static str {
        match self {
            Self::En => "Before and after a summit",
        }
    }

    /// `Swap the two days`
    pub fn compare_swap(self) -> &'static str {
        match self {
            Self::En => "Swap the two days",
        }
    }

    /// `{was}, then {is}`
    pub fn compare_then(self, is: &str, was: &str) -> String {
        match self {
            Self::En => [was, ", then ", is].concat(),
        }
    }

    /// `no country changed its standing`
    pub fn compare_unchanged(self) -> &'static str {
        match self {
            Self::En => "no country changed its standing",
        }
    }

    /// `{first} and {last}`
    pub fn compare_years(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " and ", last].concat(),
        }
    }

    /// `Years apart`
    pub fn compare_years_apart(self) -> &'static str {
        match self {
            Self::En => "Years apart",
        }
    }

    /// `high`
    pub fn confidence_high(self) -> &'static str {
        match self {
            Self::En => "high",
        }
    }

    /// `High confidence: well documented.`
    pub fn confidence_high_long(self) -> &'static str {
        match self {
            Self::En => "High confidence: well documented.",
        }
    }

    /// `low`
    pub fn confidence_low(self) -> &'static str {
        match self {
            Self::En => "low",
        }
    }

    /// `Low confidence: reported, doubtful or denied.`
    pub fn confidence_low_long(self) -> &'static str {
        match self {
            Self::En => "Low confidence: reported, doubtful or denied.",
        }
    }

    /// `medium`
    pub fn confidence_medium(self) -> &'static str {
        match self {
            Self::En => "medium",
        }
    }

    /// `Medium confidence: likely, but a detail may be off.`
    pub fn confidence_medium_long(self) -> &'static str {
        match self {
            Self::En => "Medium confidence: likely, but a detail may be off.",
        }
    }

    /// `{n} applicants`
    pub fn count_applicants(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " applicant"].concat(),
                _ => [&self.number(n), " applicants"].concat(),
            },
        }
    }

    /// `{n} Chinese sites`
    pub fn count_chinese_sites(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Chinese site"].concat(),
                _ => [&self.number(n), " Chinese sites"].concat(),
            },
        }
    }

    /// `{n} countries`
    pub fn count_countries(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " country"].concat(),
                _ => [&self.number(n), " countries"].concat(),
            },
        }
    }

    /// `{n} dialogue partners`
    pub fn count_dialogue_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " dialogue partner"].concat(),
                _ => [&self.number(n), " dialogue partners"].concat(),
            },
        }
    }

    /// `{n} Indian sites`
    pub fn count_indian_sites(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Indian site"].concat(),
                _ => [&self.number(n), " Indian sites"].concat(),
            },
        }
    }

    /// `{n} members`
    pub fn count_members(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " member"].concat(),
                _ => [&self.number(n), " members"].concat(),
            },
        }
    }

    /// `{n} observers`
    pub fn count_observers(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " observer"].concat(),
                _ => [&self.number(n), " observers"].concat(),
            },
        }
    }

    /// `{n} other sites`
    pub fn count_other_sites(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " other site"].concat(),
                _ => [&self.number(n), " other sites"].concat(),
            },
        }
    }

    /// `{n} partners`
    pub fn count_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " partner"].concat(),
                _ => [&self.number(n), " partners"].concat(),
            },
        }
    }

    /// `{n} Russian sites`
    pub fn count_russian_sites(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Russian site"].concat(),
                _ => [&self.number(n), " Russian sites"].concat(),
            },
        }
    }

    /// `{n} states of the Shanghai Five`
    pub fn count_shanghai_five(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " state of the Shanghai Five"].concat(),
                _ => [&self.number(n), " states of the Shanghai Five"].concat(),
            },
        }
    }

    /// `{n} sources`
    pub fn count_sources(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " source"].concat(),
                _ => [&self.number(n), " sources"].concat(),
            },
        }
    }

    /// `{n} Western sites`
    pub fn count_western_sites(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Western site"].concat(),
                _ => [&self.number(n), " Western sites"].concat(),
            },
        }
    }

    /// `about {date}`
    pub fn date_about(self, date: &str) -> String {
        match self {
            Self::En => ["about ", date].concat(),
        }
    }

    /// `at all times`
    pub fn date_always(self) -> &'static str {
        match self {
            Self::En => "at all times",
        }
    }

    /// `{first} to {last}`
    pub fn date_attended(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " to ", last].concat(),
        }
    }

    /// `{day} {month} {year}`
    pub fn date_day(self, day: &str, month: &str, year: &str) -> String {
        match self {
            Self::En => [day, " ", month, " ", year].concat(),
        }
    }

    /// `from {from} to {to}`
    pub fn date_from_to(self, from: &str, to: &str) -> String {
        match self {
            Self::En => ["from ", from, " to ", to].concat(),
        }
    }

    /// `{month} {year}`
    pub fn date_month(self, month: &str, year: &str) -> String {
        match self {
            Self::En => [month, " ", year].concat(),
        }
    }

    /// `January, February, March, April, May, June, July, August, September, October, November, December`
    pub fn date_months(self) -> [&'static str; 12] {
        match self {
            Self::En => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        }
    }

    /// `January, February, March, April, May, June, July, August, September, October, November, December`
    pub fn date_months_alone(self) -> [&'static str; 12] {
        match self {
            Self::En => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        }
    }

    /// `probably {date}`
    pub fn date_probably(self, date: &str) -> String {
        match self {
            Self::En => ["probably ", date].concat(),
        }
    }

    /// `since {from}`
    pub fn date_since(self, from: &str) -> String {
        match self {
            Self::En => ["since ", from].concat(),
        }
    }

    /// `probably since {from}`
    pub fn date_since_probably(self, from: &str) -> String {
        match self {
            Self::En => ["probably since ", from].concat(),
        }
    }

    /// `{from} to {to}`
    pub fn date_span(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " to ", to].concat(),
        }
    }

    /// `until {to}`
    pub fn date_until(self, to: &str) -> String {
        match self {
            Self::En => ["until ", to].concat(),
        }
    }

    /// `probably until {to}`
    pub fn date_until_probably(self, to: &str) -> String {
        match self {
            Self::En => ["probably until ", to].concat(),
        }
    }

    /// `A picture and a table are below instead.`
    pub fn error_below(self) -> &'static str {
        match self {
            Self::En => "A picture and a table are below instead.",
        }
    }

    /// `The map’s facts could not be loaded.`
    pub fn error_data(self) -> &'static str {
        match self {
            Self::En => "The map’s facts could not be loaded.",
        }
    }

    /// `Notes and sources could not be loaded. The map itself is complete.`
    pub fn error_details(self) -> &'static str {
        match self {
            Self::En => "Notes and sources could not be loaded. The map itself is complete.",
        }
    }

    /// `and {count} more`
    pub fn error_more(self, count: &str) -> String {
        match self {
            Self::En => ["and ", count, " more"].concat(),
        }
    }

    /// `The facts in {name} cannot be shown.`
    pub fn error_own(self, name: &str) -> String {
        match self {
            Self::En => ["The facts in ", name, " cannot be shown."].concat(),
        }
    }

    /// `Try again`
    pub fn error_retry(self) -> &'static str {
        match self {
            Self::En => "Try again",
        }
    }

    /// `The map could not be loaded.`
    pub fn error_script(self) -> &'static str {
        match self {
            Self::En => "The map could not be loaded.",
        }
    }

    /// `Detailed borders could not be loaded. The map shows simpler ones.`
    pub fn error_shapes(self) -> &'static str {
        match self {
            Self::En => "Detailed borders could not be loaded. The map shows simpler ones.",
        }
    }

    /// `The map has stopped because of an error on our side.`
    pub fn error_stopped(self) -> &'static str {
        match self {
            Self::En => "The map has stopped because of an error on our side.",
        }
    }

    /// `Your browser or this page’s security policy blocks WebAssembly.`
    pub fn error_wasm(self) -> &'static str {
        match self {
            Self::En => "Your browser or this page’s security policy blocks WebAssembly.",
        }
    }

    /// `Change of membership`
    pub fn event_accession(self) -> &'static str {
        match self {
            Self::En => "Change of membership",
        }
    }

    /// `Agreement`
    pub fn event_agreement(self) -> &'static str {
        match self {
            Self::En => "Agreement",
        }
    }

    /// `Site`
    pub fn event_base(self) -> &'static str {
        match self {
            Self::En => "Site",
        }
    }

    /// `{n} events`
    pub fn event_crowd(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " event"].concat(),
                _ => [&self.number(n), " events"].concat(),
            },
        }
    }

    /// `Dispute`
    pub fn event_dispute(self) -> &'static str {
        match self {
            Self::En => "Dispute",
        }
    }

    /// `Exercise`
    pub fn event_exercise(self) -> &'static str {
        match self {
            Self::En => "Exercise",
        }
    }

    /// `Show the map on {date}`
    pub fn event_go(self, date: &str) -> String {
        match self {
            Self::En => ["Show the map on ", date].concat(),
        }
    }

    /// `Events`
    pub fn event_heading(self) -> &'static str {
        match self {
            Self::En => "Events",
        }
    }

    /// `{place}, {date}`
    pub fn event_mark(self, date: &str, place: &str) -> String {
        match self {
            Self::En => [place, ", ", date].concat(),
        }
    }

    /// `Events around {date}`
    pub fn event_near(self, date: &str) -> String {
        match self {
            Self::En => ["Events around ", date].concat(),
        }
    }

    /// `Other event`
    pub fn event_other(self) -> &'static str {
        match self {
            Self::En => "Other event",
        }
    }

    /// `Statement`
    pub fn event_statement(self) -> &'static str {
        match self {
            Self::En => "Statement",
        }
    }

    /// `Summit`
    pub fn event_summit(self) -> &'static str {
        match self {
            Self::En => "Summit",
        }
    }

    /// `War`
    pub fn event_war(self) -> &'static str {
        match self {
            Self::En => "War",
        }
    }

    /// `Sites`
    pub fn legend_blocs(self) -> &'static str {
        match self {
            Self::En => "Sites",
        }
    }

    /// `Disputed land`
    pub fn legend_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// `Events`
    pub fn legend_events(self) -> &'static str {
        match self {
            Self::En => "Events",
        }
    }

    /// `{name}, hidden`
    pub fn legend_hidden(self, name: &str) -> String {
        match self {
            Self::En => [name, ", hidden"].concat(),
        }
    }

    /// `Hollow: access only, or low confidence`
    pub fn legend_hollow(self) -> &'static str {
        match self {
            Self::En => "Hollow: access only, or low confidence",
        }
    }

    /// `Fewer than 500`
    pub fn legend_hundreds(self) -> &'static str {
        match self {
            Self::En => "Fewer than 500",
        }
    }

    /// `Kind of site`
    pub fn legend_kinds(self) -> &'static str {
        match self {
            Self::En => "Kind of site",
        }
    }

    /// `Legend and filter`
    pub fn legend_label(self) -> &'static str {
        match self {
            Self::En => "Legend and filter",
        }
    }

    /// `5,000 or more`
    pub fn legend_many(self) -> &'static str {
        match self {
            Self::En => "5,000 or more",
        }
    }

    /// `Other symbols`
    pub fn legend_more(self) -> &'static str {
        match self {
            Self::En => "Other symbols",
        }
    }

    /// `Possible: the exact date is not known`
    pub fn legend_possible(self) -> &'static str {
        match self {
            Self::En => "Possible: the exact date is not known",
        }
    }

    /// `Relations`
    pub fn legend_relations(self) -> &'static str {
        match self {
            Self::En => "Relations",
        }
    }

    /// `Reset`
    pub fn legend_reset(self) -> &'static str {
        match self {
            Self::En => "Reset",
        }
    }

    /// `Size: number of people, where known`
    pub fn legend_size(self) -> &'static str {
        match self {
            Self::En => "Size: number of people, where known",
        }
    }

    /// `Countries`
    pub fn legend_standings(self) -> &'static str {
        match self {
            Self::En => "Countries",
        }
    }

    /// `{name}, {n} on this date`
    pub fn legend_switch(self, n: u32, name: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [name, ", none on this date"].concat(),
                (_, Category::One) => [name, ", ", &self.number(n), " on this date"].concat(),
                _ => [name, ", ", &self.number(n), " on this date"].concat(),
            },
        }
    }

    /// `{name}, {n} around this date`
    pub fn legend_switch_near(self, n: u32, name: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [name, ", none around this date"].concat(),
                (_, Category::One) => [name, ", ", &self.number(n), " around this date"].concat(),
                _ => [name, ", ", &self.number(n), " around this date"].concat(),
            },
        }
    }

    /// `500 to 4,999`
    pub fn legend_thousands(self) -> &'static str {
        match self {
            Self::En => "500 to 4,999",
        }
    }

    /// `Military ties`
    pub fn legend_ties(self) -> &'static str {
        match self {
            Self::En => "Military ties",
        }
    }

    /// `Not known`
    pub fn legend_unknown(self) -> &'static str {
        match self {
            Self::En => "Not known",
        }
    }

    /// `Choose one`
    pub fn map_choose(self) -> &'static str {
        match self {
            Self::En => "Choose one",
        }
    }

    /// `Claimed by {claimants}`
    pub fn map_claimed_by(self, claimants: &str) -> String {
        match self {
            Self::En => ["Claimed by ", claimants].concat(),
        }
    }

    /// `Disputed land`
    pub fn map_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// `Arrow keys move to the next place, Enter opens it, Escape leaves the map.`
    pub fn map_keys(self) -> &'static str {
        match self {
            Self::En => "Arrow keys move to the next place, Enter opens it, Escape leaves the map.",
        }
    }

    /// `Map of {date}: countries by standing, and military sites`
    pub fn map_label(self, date: &str) -> String {
        match self {
            Self::En => ["Map of ", date, ": countries by standing, and military sites"].concat(),
        }
    }

    /// `Read more`
    pub fn map_more(self) -> &'static str {
        match self {
            Self::En => "Read more",
        }
    }

    /// `As of {date}.`
    pub fn page_as_of(self, date: &str) -> String {
        match self {
            Self::En => ["As of ", date, "."].concat(),
        }
    }

    /// `Borders and names on this map do not imply endorsement. Disputed land is hatched and has no country’s colour. Borders come from Natural Earth, which follows control on the ground, with edits where it takes a side.`
    pub fn page_boundaries(self) -> &'static str {
        match self {
            Self::En => "Borders and names on this map do not imply endorsement. Disputed land is hatched and has no country’s colour. Borders come from Natural Earth, which follows control on the ground, with edits where it takes a side.",
        }
    }

    /// `Made with Natural Earth. Facts, sources and code are open.`
    pub fn page_credit(self) -> &'static str {
        match self {
            Self::En => "Made with Natural Earth. Facts, sources and code are open.",
        }
    }

    /// `Made with Natural Earth.`
    pub fn page_made_with(self) -> &'static str {
        match self {
            Self::En => "Made with Natural Earth.",
        }
    }

    /// `The page that shows this map added some of these facts.`
    pub fn page_mixed_facts(self) -> &'static str {
        match self {
            Self::En => "The page that shows this map added some of these facts.",
        }
    }

    /// `The page that shows this map supplied these facts.`
    pub fn page_own_facts(self) -> &'static str {
        match self {
            Self::En => "The page that shows this map supplied these facts.",
        }
    }

    /// `no site`
    pub fn page_sites_none(self) -> &'static str {
        match self {
            Self::En => "no site",
        }
    }

    /// `Countries and military sites`
    pub fn page_title(self) -> &'static str {
        match self {
            Self::En => "Countries and military sites",
        }
    }

    /// `{organisation}: countries and military sites`
    pub fn page_title_of(self, organisation: &str) -> String {
        match self {
            Self::En => [organisation, ": countries and military sites"].concat(),
        }
    }

    /// `Also: {names}`
    pub fn panel_also(self, names: &str) -> String {
        match self {
            Self::En => ["Also: ", names].concat(),
        }
    }

    /// `Last attested`
    pub fn panel_attested(self) -> &'static str {
        match self {
            Self::En => "Last attested",
        }
    }

    /// `Between`
    pub fn panel_between(self) -> &'static str {
        match self {
            Self::En => "Between",
        }
    }

    /// `Requests`
    pub fn panel_bids(self) -> &'static str {
        match self {
            Self::En => "Requests",
        }
    }

    /// `What happened`
    pub fn panel_chronicle(self) -> &'static str {
        match self {
            Self::En => "What happened",
        }
    }

    /// `Close`
    pub fn panel_close(self) -> &'static str {
        match self {
            Self::En => "Close",
        }
    }

    /// `Close {name}`
    pub fn panel_close_named(self, name: &str) -> String {
        match self {
            Self::En => ["Close ", name].concat(),
        }
    }

    /// `Confidence`
    pub fn panel_confidence(self) -> &'static str {
        match self {
            Self::En => "Confidence",
        }
    }

    /// `Countries`
    pub fn panel_countries(self) -> &'static str {
        match self {
            Self::En => "Countries",
        }
    }

    /// `Guest at meetings`
    pub fn panel_guest(self) -> &'static str {
        match self {
            Self::En => "Guest at meetings",
        }
    }

    /// `Guests at meetings, without a standing`
    pub fn panel_guests(self) -> &'static str {
        match self {
            Self::En => "Guests at meetings, without a standing",
        }
    }

    /// `Choose a country or a mark on the map, or search for one, to see its history and sources.`
    pub fn panel_hint(self) -> &'static str {
        match self {
            Self::En => "Choose a country or a mark on the map, or search for one, to see its history and sources.",
        }
    }

    /// `Location`
    pub fn panel_host(self) -> &'static str {
        match self {
            Self::En => "Location",
        }
    }

    /// `In use`
    pub fn panel_in_use(self) -> &'static str {
        match self {
            Self::En => "In use",
        }
    }

    /// `Loading sources …`
    pub fn panel_loading(self) -> &'static str {
        match self {
            Self::En => "Loading sources …",
        }
    }

    /// `and {n} more`
    pub fn panel_more_sites(self, n: u32) -> String {
        match self {
            Self::En => ["and ", &self.number(n), " more"].concat(),
        }
    }

    /// `On {date}: {what}`
    pub fn panel_on(self, date: &str, what: &str) -> String {
        match self {
            Self::En => ["On ", date, ": ", what].concat(),
        }
    }

    /// `Phases`
    pub fn panel_phases(self) -> &'static str {
        match self {
            Self::En => "Phases",
        }
    }

    /// `Position on the map`
    pub fn panel_place(self) -> &'static str {
        match self {
            Self::En => "Position on the map",
        }
    }

    /// `Relations on {date}`
    pub fn panel_relations_now(self, date: &str) -> String {
        match self {
            Self::En => ["Relations on ", date].concat(),
        }
    }

    /// `Relations at other times`
    pub fn panel_relations_other(self) -> &'static str {
        match self {
            Self::En => "Relations at other times",
        }
    }

    /// `Rent`
    pub fn panel_rent(self) -> &'static str {
        match self {
            Self::En => "Rent",
        }
    }

    /// `Since`
    pub fn panel_since(self) -> &'static str {
        match self {
            Self::En => "Since",
        }
    }

    /// `No military site is known here.`
    pub fn panel_sites_none(self) -> &'static str {
        match self {
            Self::En => "No military site is known here.",
        }
    }

    /// `Military sites on {date}`
    pub fn panel_sites_now(self, date: &str) -> String {
        match self {
            Self::En => ["Military sites on ", date].concat(),
        }
    }

    /// `Sites at other times`
    pub fn panel_sites_other(self) -> &'static str {
        match self {
            Self::En => "Sites at other times",
        }
    }

    /// `Asked to become {what}.`
    pub fn panel_sought(self, what: &str) -> String {
        match self {
            Self::En => ["Asked to become ", what, "."].concat(),
        }
    }

    /// `Standing through time`
    pub fn panel_standings(self) -> &'static str {
        match self {
            Self::En => "Standing through time",
        }
    }

    /// `Strength`
    pub fn panel_strength(self) -> &'static str {
        match self {
            Self::En => "Strength",
        }
    }

    /// `Ties that ended`
    pub fn panel_ties_ended(self) -> &'static str {
        match self {
            Self::En => "Ties that ended",
        }
    }

    /// `Ties in force`
    pub fn panel_ties_in_force(self) -> &'static str {
        match self {
            Self::En => "Ties in force",
        }
    }

    /// `Military ties on {date}`
    pub fn panel_ties_now(self, date: &str) -> String {
        match self {
            Self::En => ["Military ties on ", date].concat(),
        }
    }

    /// `Ties at other times`
    pub fn panel_ties_other(self) -> &'static str {
        match self {
            Self::En => "Ties at other times",
        }
    }

    /// `Until`
    pub fn panel_until(self) -> &'static str {
        match self {
            Self::En => "Until",
        }
    }

    /// `Used by`
    pub fn panel_used_by(self) -> &'static str {
        match self {
            Self::En => "Used by",
        }
    }

    /// `Where`
    pub fn panel_where(self) -> &'static str {
        match self {
            Self::En => "Where",
        }
    }

    /// `Alliance`
    pub fn relation_alliance(self) -> &'static str {
        match self {
            Self::En => "Alliance",
        }
    }

    /// `Cooperation`
    pub fn relation_cooperation(self) -> &'static str {
        match self {
            Self::En => "Cooperation",
        }
    }

    /// `Dialogue`
    pub fn relation_dialogue(self) -> &'static str {
        match self {
            Self::En => "Dialogue",
        }
    }

    /// `Dispute`
    pub fn relation_dispute(self) -> &'static str {
        match self {
            Self::En => "Dispute",
        }
    }

    /// `Relations`
    pub fn relation_heading(self) -> &'static str {
        match self {
            Self::En => "Relations",
        }
    }

    /// `alliance`
    pub fn relation_inline_alliance(self) -> &'static str {
        match self {
            Self::En => "alliance",
        }
    }

    /// `cooperation`
    pub fn relation_inline_cooperation(self) -> &'static str {
        match self {
            Self::En => "cooperation",
        }
    }

    /// `dialogue`
    pub fn relation_inline_dialogue(self) -> &'static str {
        match self {
            Self::En => "dialogue",
        }
    }

    /// `dispute`
    pub fn relation_inline_dispute(self) -> &'static str {
        match self {
            Self::En => "dispute",
        }
    }

    /// `rivalry`
    pub fn relation_inline_rivalry(self) -> &'static str {
        match self {
            Self::En => "rivalry",
        }
    }

    /// `tension`
    pub fn relation_inline_tension(self) -> &'static str {
        match self {
            Self::En => "tension",
        }
    }

    /// `{from} and {to}`
    pub fn relation_mutual(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " and ", to].concat(),
        }
    }

    /// `nothing recorded`
    pub fn relation_none(self) -> &'static str {
        match self {
            Self::En => "nothing recorded",
        }
    }

    /// `{from} towards {to}`
    pub fn relation_one_way(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " towards ", to].concat(),
        }
    }

    /// `Through time`
    pub fn relation_periods(self) -> &'static str {
        match self {
            Self::En => "Through time",
        }
    }

    /// `Rivalry`
    pub fn relation_rivalry(self) -> &'static str {
        match self {
            Self::En => "Rivalry",
        }
    }

    /// `Tension`
    pub fn relation_tension(self) -> &'static str {
        match self {
            Self::En => "Tension",
        }
    }

    /// `{name}: {kind}`
    pub fn relation_titled(self, kind: &str, name: &str) -> String {
        match self {
            Self::En => [name, ": ", kind].concat(),
        }
    }

    /// `{name}: possibly {kind}`
    pub fn relation_titled_possibly(self, kind: &str, name: &str) -> String {
        match self {
            Self::En => [name, ": possibly ", kind].concat(),
        }
    }

    /// `Clear the search`
    pub fn search_clear(self) -> &'static str {
        match self {
            Self::En => "Clear the search",
        }
    }

    /// `Country`
    pub fn search_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// `{n} results`
    pub fn search_found(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "No result".to_owned(),
                (_, Category::One) => [&self.number(n), " result"].concat(),
                _ => [&self.number(n), " results"].concat(),
            },
        }
    }

    /// `Search countries and sites`
    pub fn search_label(self) -> &'static str {
        match self {
            Self::En => "Search countries and sites",
        }
    }

    /// `No country or site matches “{text}”.`
    pub fn search_none(self, text: &str) -> String {
        match self {
            Self::En => ["No country or site matches “", text, "”."].concat(),
        }
    }

    /// `Search a country or a site`
    pub fn search_placeholder(self) -> &'static str {
        match self {
            Self::En => "Search a country or a site",
        }
    }

    /// `Site`
    pub fn search_site(self) -> &'static str {
        match self {
            Self::En => "Site",
        }
    }

    /// `{word} applicants`
    pub fn sentence_applicants(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "no applicants".to_owned(),
                (_, Category::One) => "one applicant".to_owned(),
                _ => [&self.number_word(n), " applicants"].concat(),
            },
        }
    }

    /// `the {organisation}`
    pub fn sentence_article(self, organisation: &str) -> String {
        match self {
            Self::En => ["the ", organisation].concat(),
        }
    }

    /// `NATO, ASEAN, APEC, AUKUS, ANZUS, BRICS, CENTO, ECOWAS, OPEC, SEATO`
    pub fn sentence_bare(self) -> [&'static str; 10] {
        match self {
            Self::En => ["NATO", "ASEAN", "APEC", "AUKUS", "ANZUS", "BRICS", "CENTO", "ECOWAS", "OPEC", "SEATO"],
        }
    }

    /// `On {date} there was no {organisation} yet; {word} states met as the Shanghai Five.`
    pub fn sentence_before(self, n: u32, date: &str, organisation: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => ["On ", date, " there was neither the ", organisation, " nor the Shanghai Five."].concat(),
                (_, Category::One) => ["On ", date, " there was no ", organisation, " yet; one state met as the Shanghai Five."].concat(),
                _ => ["On ", date, " there was no ", organisation, " yet; ", &self.number_word(n), " states met as the Shanghai Five."].concat(),
            },
        }
    }

    /// `{word} dialogue partners`
    pub fn sentence_dialogue_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "no dialogue partners".to_owned(),
                (_, Category::One) => "one dialogue partner".to_owned(),
                _ => [&self.number_word(n), " dialogue partners"].concat(),
            },
        }
    }

    /// `{word} elsewhere`
    pub fn sentence_elsewhere(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none elsewhere".to_owned(),
                (_, Category::One) => "one elsewhere".to_owned(),
                _ => [&self.number_word(n), " elsewhere"].concat(),
            },
        }
    }

    /// `{camp} forces used {word} sites in the region: {parts}.`
    pub fn sentence_forces(self, n: u32, camp: &str, parts: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [camp, " forces used no sites in the region."].concat(),
                (_, Category::One) => [camp, " forces used one site in the region: ", parts, "."].concat(),
                _ => [camp, " forces used ", &self.number_word(n), " sites in the region: ", parts, "."].concat(),
            },
        }
    }

    /// `{camp} forces used {word} sites, all of them in other countries.`
    pub fn sentence_forces_bare(self, n: u32, camp: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [camp, " forces used one site, in another country."].concat(),
                _ => [camp, " forces used ", &self.number_word(n), " sites, all of them in other countries."].concat(),
            },
        }
    }

    /// `{word} in applicant countries`
    pub fn sentence_in_applicants(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in applicant countries".to_owned(),
                (_, Category::One) => "one in an applicant country".to_owned(),
                _ => [&self.number_word(n), " in applicant countries"].concat(),
            },
        }
    }

    /// `{word} in dialogue partner countries`
    pub fn sentence_in_dialogue_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in dialogue partner countries".to_owned(),
                (_, Category::One) => "one in a dialogue partner country".to_owned(),
                _ => [&self.number_word(n), " in dialogue partner countries"].concat(),
            },
        }
    }

    /// `{word} in member countries`
    pub fn sentence_in_members(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in member countries".to_owned(),
                (_, Category::One) => "one in a member country".to_owned(),
                _ => [&self.number_word(n), " in member countries"].concat(),
            },
        }
    }

    /// `{word} in observer countries`
    pub fn sentence_in_observers(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in observer countries".to_owned(),
                (_, Category::One) => "one in an observer country".to_owned(),
                _ => [&self.number_word(n), " in observer countries"].concat(),
            },
        }
    }

    /// `{word} in partner countries`
    pub fn sentence_in_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in partner countries".to_owned(),
                (_, Category::One) => "one in a partner country".to_owned(),
                _ => [&self.number_word(n), " in partner countries"].concat(),
            },
        }
    }

    /// `{word} in the states of the Shanghai Five`
    pub fn sentence_in_shanghai_five(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in the states of the Shanghai Five".to_owned(),
                (_, Category::One) => "one in a state of the Shanghai Five".to_owned(),
                _ => [&self.number_word(n), " in the states of the Shanghai Five"].concat(),
            },
        }
    }

    /// `On {date} {word} {camp} sites were in use.`
    pub fn sentence_in_use(self, n: u32, camp: &str, date: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => ["On ", date, " no ", camp, " site was in use."].concat(),
                (_, Category::One) => ["On ", date, " one ", camp, " site was in use."].concat(),
                _ => ["On ", date, " ", &self.number_word(n), " ", camp, " sites were in use."].concat(),
            },
        }
    }

    /// `{word} members`
    pub fn sentence_members(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "no members".to_owned(),
                (_, Category::One) => "one member".to_owned(),
                _ => [&self.number_word(n), " members"].concat(),
            },
        }
    }

    /// `{count} ({names})`
    pub fn sentence_named(self, count: &str, names: &str) -> String {
        match self {
            Self::En => [count, " (", names, ")"].concat(),
        }
    }

    /// `{word} observers`
    pub fn sentence_observers(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "no observers".to_owned(),
                (_, Category::One) => "one observer".to_owned(),
                _ => [&self.number_word(n), " observers"].concat(),
            },
        }
    }

    /// `{word} partners`
    pub fn sentence_partners(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "no partners".to_owned(),
                (_, Category::One) => "one partner".to_owned(),
                _ => [&self.number_word(n), " partners"].concat(),
            },
        }
    }

    /// `The sources leave it open whether {word} more were in use.`
    pub fn sentence_possible(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "The sources leave no other site in doubt.".to_owned(),
                (_, Category::One) => "The sources leave it open whether one more was in use.".to_owned(),
                _ => ["The sources leave it open whether ", &self.number_word(n), " more were in use."].concat(),
            },
        }
    }

    /// `On {date} {organisation} had {parts}.`
    pub fn sentence_standings(self, date: &str, organisation: &str, parts: &str) -> String {
        match self {
            Self::En => ["On ", date, " ", organisation, " had ", parts, "."].concat(),
        }
    }

    /// `On {date} there were {parts}.`
    pub fn sentence_unnamed(self, n: u32, date: &str, parts: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => ["On ", date, " there was ", parts, "."].concat(),
                _ => ["On ", date, " there were ", parts, "."].concat(),
            },
        }
    }

    /// `access only, no basing`
    pub fn site_access_only(self) -> &'static str {
        match self {
            Self::En => "access only, no basing",
        }
    }

    /// `Air`
    pub fn site_air(self) -> &'static str {
        match self {
            Self::En => "Air",
        }
    }

    /// `Chinese`
    pub fn site_bloc_chinese(self) -> &'static str {
        match self {
            Self::En => "Chinese",
        }
    }

    /// `Indian`
    pub fn site_bloc_indian(self) -> &'static str {
        match self {
            Self::En => "Indian",
        }
    }

    /// `Other`
    pub fn site_bloc_other(self) -> &'static str {
        match self {
            Self::En => "Other",
        }
    }

    /// `Russian`
    pub fn site_bloc_russian(self) -> &'static str {
        match self {
            Self::En => "Russian",
        }
    }

    /// `Western`
    pub fn site_bloc_western(self) -> &'static str {
        match self {
            Self::En => "Western",
        }
    }

    /// `{n} sites`
    pub fn site_crowd(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " site"].concat(),
                _ => [&self.number(n), " sites"].concat(),
            },
        }
    }

    /// `{n} sites: zoom in to see them`
    pub fn site_crowd_open(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " site: zoom in to see it"].concat(),
                _ => [&self.number(n), " sites: zoom in to see them"].concat(),
            },
        }
    }

    /// `Ground`
    pub fn site_ground(self) -> &'static str {
        match self {
            Self::En => "Ground",
        }
    }

    /// `in use`
    pub fn site_in_use(self) -> &'static str {
        match self {
            Self::En => "in use",
        }
    }

    /// `Chinese`
    pub fn site_inline_chinese(self) -> &'static str {
        match self {
            Self::En => "Chinese",
        }
    }

    /// `Indian`
    pub fn site_inline_indian(self) -> &'static str {
        match self {
            Self::En => "Indian",
        }
    }

    /// `other`
    pub fn site_inline_other(self) -> &'static str {
        match self {
            Self::En => "other",
        }
    }

    /// `Russian`
    pub fn site_inline_russian(self) -> &'static str {
        match self {
            Self::En => "Russian",
        }
    }

    /// `Western`
    pub fn site_inline_western(self) -> &'static str {
        match self {
            Self::En => "Western",
        }
    }

    /// `{bloc} air site in {host}`
    pub fn site_line_air(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " air site in ", host].concat(),
        }
    }

    /// `{bloc} ground site in {host}`
    pub fn site_line_ground(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " ground site in ", host].concat(),
        }
    }

    /// `{bloc} logistics site in {host}`
    pub fn site_line_logistics(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " logistics site in ", host].concat(),
        }
    }

    /// `{bloc} naval site in {host}`
    pub fn site_line_naval(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " naval site in ", host].concat(),
        }
    }

    /// `{bloc} site in {host}`
    pub fn site_line_other(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " site in ", host].concat(),
        }
    }

    /// `{bloc} radar site in {host}`
    pub fn site_line_radar(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " radar site in ", host].concat(),
        }
    }

    /// `{bloc} training site in {host}`
    pub fn site_line_training(self, bloc: &str, host: &str) -> String {
        match self {
            Self::En => [bloc, " training site in ", host].concat(),
        }
    }

    /// `Logistics`
    pub fn site_logistics(self) -> &'static str {
        match self {
            Self::En => "Logistics",
        }
    }

    /// `Naval`
    pub fn site_naval(self) -> &'static str {
        match self {
            Self::En => "Naval",
        }
    }

    /// `not in use`
    pub fn site_not_in_use(self) -> &'static str {
        match self {
            Self::En => "not in use",
        }
    }

    /// `{n} {camp}`
    pub fn site_of_camp(self, n: u32, camp: &str) -> String {
        match self {
            Self::En => [&self.number(n), " ", camp].concat(),
        }
    }

    /// `Other`
    pub fn site_other(self) -> &'static str {
        match self {
            Self::En => "Other",
        }
    }

    /// `possibly in use`
    pub fn site_possibly_in_use(self) -> &'static str {
        match self {
            Self::En => "possibly in use",
        }
    }

    /// `Radar`
    pub fn site_radar(self) -> &'static str {
        match self {
            Self::En => "Radar",
        }
    }

    /// `Training`
    pub fn site_training(self) -> &'static str {
        match self {
            Self::En => "Training",
        }
    }

    /// `Last attested {date}`
    pub fn source_attested(self, date: &str) -> String {
        match self {
            Self::En => ["Last attested ", date].concat(),
        }
    }

    /// `Sources`
    pub fn source_heading(self) -> &'static str {
        match self {
            Self::En => "Sources",
        }
    }

    /// `Note`
    pub fn source_note(self) -> &'static str {
        match self {
            Self::En => "Note",
        }
    }

    /// `Source {n}: {title}`
    pub fn source_number(self, n: u32, title: &str) -> String {
        match self {
            Self::En => ["Source ", &self.number(n), ": ", title].concat(),
        }
    }

    /// `Source {n}`
    pub fn source_numbered(self, n: u32) -> String {
        match self {
            Self::En => ["Source ", &self.number(n)].concat(),
        }
    }

    /// `no date`
    pub fn source_undated(self) -> &'static str {
        match self {
            Self::En => "no date",
        }
    }

    /// `cited second-hand; not checked by us`
    pub fn source_unread(self) -> &'static str {
        match self {
            Self::En => "cited second-hand; not checked by us",
        }
    }

    /// `Applicant`
    pub fn standing_applicant(self) -> &'static str {
        match self {
            Self::En => "Applicant",
        }
    }

    /// `Decided {date}`
    pub fn standing_decided(self, date: &str) -> String {
        match self {
            Self::En => ["Decided ", date].concat(),
        }
    }

    /// `Dialogue partner`
    pub fn standing_dialogue_partner(self) -> &'static str {
        match self {
            Self::En => "Dialogue partner",
        }
    }

    /// `{kind}, inactive`
    pub fn standing_dormant(self, kind: &str) -> String {
        match self {
            Self::En => [kind, ", inactive"].concat(),
        }
    }

    /// `Inactive since {date}`
    pub fn standing_dormant_since(self, date: &str) -> String {
        match self {
            Self::En => ["Inactive since ", date].concat(),
        }
    }

    /// `{kind} {span}`
    pub fn standing_during(self, kind: &str, span: &str) -> String {
        match self {
            Self::En => [kind, " ", span].concat(),
        }
    }

    /// `Member`
    pub fn standing_member(self) -> &'static str {
        match self {
            Self::En => "Member",
        }
    }

    /// `Memorandum signed {date}`
    pub fn standing_memorandum(self, date: &str) -> String {
        match self {
            Self::En => ["Memorandum signed ", date].concat(),
        }
    }

    /// `No standing`
    pub fn standing_none(self) -> &'static str {
        match self {
            Self::En => "No standing",
        }
    }

    /// `Observer`
    pub fn standing_observer(self) -> &'static str {
        match self {
            Self::En => "Observer",
        }
    }

    /// `Partner`
    pub fn standing_partner(self) -> &'static str {
        match self {
            Self::En => "Partner",
        }
    }

    /// `Possibly {kind}`
    pub fn standing_possibly(self, kind: &str) -> String {
        match self {
            Self::En => ["Possibly ", kind].concat(),
        }
    }

    /// `Shanghai Five`
    pub fn standing_shanghai_five(self) -> &'static str {
        match self {
            Self::En => "Shanghai Five",
        }
    }

    /// `All steps`
    pub fn story_all(self) -> &'static str {
        match self {
            Self::En => "All steps",
        }
    }

    /// `Back to the story (step {step})`
    pub fn story_back(self, step: &str) -> String {
        match self {
            Self::En => ["Back to the story (step ", step, ")"].concat(),
        }
    }

    /// `Walk through the story: {n} steps`
    pub fn story_begin(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => ["Walk through the story: ", &self.number(n), " step"].concat(),
                _ => ["Walk through the story: ", &self.number(n), " steps"].concat(),
            },
        }
    }

    /// `Claims and what became of them`
    pub fn story_claims(self) -> &'static str {
        match self {
            Self::En => "Claims and what became of them",
        }
    }

    /// `Close the story`
    pub fn story_close(self) -> &'static str {
        match self {
            Self::En => "Close the story",
        }
    }

    /// `Compared with {date}.`
    pub fn story_compared(self, date: &str) -> String {
        match self {
            Self::En => ["Compared with ", date, "."].concat(),
        }
    }

    /// `Copy link to this step`
    pub fn story_copy(self) -> &'static str {
        match self {
            Self::En => "Copy link to this step",
        }
    }

    /// `Full screen`
    pub fn story_full_screen(self) -> &'static str {
        match self {
            Self::En => "Full screen",
        }
    }

    /// `The story, step by step`
    pub fn story_label(self) -> &'static str {
        match self {
            Self::En => "The story, step by step",
        }
    }

    /// `Leave full screen`
    pub fn story_leave_full_screen(self) -> &'static str {
        match self {
            Self::En => "Leave full screen",
        }
    }

    /// `You’ve left the guided story.`
    pub fn story_left(self) -> &'static str {
        match self {
            Self::En => "You’ve left the guided story.",
        }
    }

    /// `the link to this step`
    pub fn story_link(self) -> &'static str {
        match self {
            Self::En => "the link to this step",
        }
    }

    /// `Next`
    pub fn story_next(self) -> &'static str {
        match self {
            Self::En => "Next",
        }
    }

    /// `{step} of {steps}`
    pub fn story_of(self, step: &str, steps: &str) -> String {
        match self {
            Self::En => [step, " of ", steps].concat(),
        }
    }

    /// `Next: {title}`
    pub fn story_onward(self, title: &str) -> String {
        match self {
            Self::En => ["Next: ", title].concat(),
        }
    }

    /// `Outlined:`
    pub fn story_outlined(self) -> &'static str {
        match self {
            Self::En => "Outlined:",
        }
    }

    /// `Previous`
    pub fn story_previous(self) -> &'static str {
        match self {
            Self::En => "Previous",
        }
    }

    /// `Ringed:`
    pub fn story_ringed(self) -> &'static str {
        match self {
            Self::En => "Ringed:",
        }
    }

    /// `Since then`
    pub fn story_since(self) -> &'static str {
        match self {
            Self::En => "Since then",
        }
    }

    /// `Sources:`
    pub fn story_sources(self) -> &'static str {
        match self {
            Self::En => "Sources:",
        }
    }

    /// `Known at the time`
    pub fn story_then(self) -> &'static str {
        match self {
            Self::En => "Known at the time",
        }
    }

    /// `Where the evidence is thin`
    pub fn story_thin(self) -> &'static str {
        match self {
            Self::En => "Where the evidence is thin",
        }
    }

    /// `about {figure}`
    pub fn strength_about(self, figure: &str) -> String {
        match self {
            Self::En => ["about ", figure].concat(),
        }
    }

    /// `at most {figure}`
    pub fn strength_cap(self, figure: &str) -> String {
        match self {
            Self::En => ["at most ", figure].concat(),
        }
    }

    /// `fewer than {figure}`
    pub fn strength_fewer_than(self, figure: &str) -> String {
        match self {
            Self::En => ["fewer than ", figure].concat(),
        }
    }

    /// `more than {figure}`
    pub fn strength_more_than(self, figure: &str) -> String {
        match self {
            Self::En => ["more than ", figure].concat(),
        }
    }

    /// `{figure} {of}`
    pub fn strength_of(self, figure: &str, of: &str) -> String {
        match self {
            Self::En => [figure, " ", of].concat(),
        }
    }

    /// `{least} to {most}`
    pub fn strength_range(self, least: &str, most: &str) -> String {
        match self {
            Self::En => [least, " to ", most].concat(),
        }
    }

    /// `up to {figure}`
    pub fn strength_up_to(self, figure: &str) -> String {
        match self {
            Self::En => ["up to ", figure].concat(),
        }
    }

    /// `Forces`
    pub fn table_bloc(self) -> &'static str {
        match self {
            Self::En => "Forces",
        }
    }

    /// `Confidence`
    pub fn table_confidence(self) -> &'static str {
        match self {
            Self::En => "Confidence",
        }
    }

    /// `Countries with a standing on {date}`
    pub fn table_countries(self, date: &str) -> String {
        match self {
            Self::En => ["Countries with a standing on ", date].concat(),
        }
    }

    /// `Country`
    pub fn table_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// `Kind`
    pub fn table_kind(self) -> &'static str {
        match self {
            Self::En => "Kind",
        }
    }

    /// `Data tables`
    pub fn table_label(self) -> &'static str {
        match self {
            Self::En => "Data tables",
        }
    }

    /// `No country has a standing on this date.`
    pub fn table_no_countries(self) -> &'static str {
        match self {
            Self::En => "No country has a standing on this date.",
        }
    }

    /// `No site is in use on this date.`
    pub fn table_no_sites(self) -> &'static str {
        match self {
            Self::En => "No site is in use on this date.",
        }
    }

    /// `Show all {n} rows`
    pub fn table_show_all(self, n: u32) -> String {
        match self {
            Self::En => ["Show all ", &self.number(n), " rows"].concat(),
        }
    }

    /// `Since`
    pub fn table_since(self) -> &'static str {
        match self {
            Self::En => "Since",
        }
    }

    /// `Site`
    pub fn table_site(self) -> &'static str {
        match self {
            Self::En => "Site",
        }
    }

    /// `Sites in use on {date}`
    pub fn table_sites(self, date: &str) -> String {
        match self {
            Self::En => ["Sites in use on ", date].concat(),
        }
    }

    /// `Sort by {head}`
    pub fn table_sort_by(self, head: &str) -> String {
        match self {
            Self::En => ["Sort by ", head].concat(),
        }
    }

    /// `Sorted by {head}, highest first`
    pub fn table_sorted_down(self, head: &str) -> String {
        match self {
            Self::En => ["Sorted by ", head, ", highest first"].concat(),
        }
    }

    /// `Sorted by {head}, lowest first`
    pub fn table_sorted_up(self, head: &str) -> String {
        match self {
            Self::En => ["Sorted by ", head, ", lowest first"].concat(),
        }
    }

    /// `Standing`
    pub fn table_standing(self) -> &'static str {
        match self {
            Self::En => "Standing",
        }
    }

    /// `Strength`
    pub fn table_strength(self) -> &'static str {
        match self {
            Self::En => "Strength",
        }
    }

    /// `Used by`
    pub fn table_used_by(self) -> &'static str {
        match self {
            Self::En => "Used by",
        }
    }

    /// `Agreement`
    pub fn tie_agreement(self) -> &'static str {
        match self {
            Self::En => "Agreement",
        }
    }

    /// `Alliance`
    pub fn tie_ally(self) -> &'static str {
        match self {
            Self::En => "Alliance",
        }
    }

    /// `{n} military ties`
    pub fn tie_badge(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " military tie"].concat(),
                _ => [&self.number(n), " military ties"].concat(),
            },
        }
    }

    /// `Use of bases`
    pub fn tie_basing(self) -> &'static str {
        match self {
            Self::En => "Use of bases",
        }
    }

    /// `Deployment`
    pub fn tie_deployment(self) -> &'static str {
        match self {
            Self::En => "Deployment",
        }
    }

    /// `ended`
    pub fn tie_ended(self) -> &'static str {
        match self {
            Self::En => "ended",
        }
    }

    /// `Exercises`
    pub fn tie_exercise(self) -> &'static str {
        match self {
            Self::En => "Exercises",
        }
    }

    /// `in force`
    pub fn tie_in_force(self) -> &'static str {
        match self {
            Self::En => "in force",
        }
    }

    /// `last attested`
    pub fn tie_last_attested(self) -> &'static str {
        match self {
            Self::En => "last attested",
        }
    }

    /// `Law`
    pub fn tie_law(self) -> &'static str {
        match self {
            Self::En => "Law",
        }
    }

    /// `Mission`
    pub fn tie_mission(self) -> &'static str {
        match self {
            Self::En => "Mission",
        }
    }

    /// `Other tie`
    pub fn tie_other(self) -> &'static str {
        match self {
            Self::En => "Other tie",
        }
    }

    /// `Partnership`
    pub fn tie_partnership(self) -> &'static str {
        match self {
            Self::En => "Partnership",
        }
    }

    /// `Action plan`
    pub fn tie_plan(self) -> &'static str {
        match self {
            Self::En => "Action plan",
        }
    }

    /// `possibly in force`
    pub fn tie_possibly_in_force(self) -> &'static str {
        match self {
            Self::En => "possibly in force",
        }
    }

    /// `suspended, not ended`
    pub fn tie_suspended(self) -> &'static str {
        match self {
            Self::En => "suspended, not ended",
        }
    }

    /// `Transit`
    pub fn tie_transit(self) -> &'static str {
        match self {
            Self::En => "Transit",
        }
    }

    /// `as of {date}`
    pub fn time_as_of(self, date: &str) -> String {
        match self {
            Self::En => ["as of ", date].concat(),
        }
    }

    /// `Changed: {names}.`
    pub fn time_changed(self, names: &str) -> String {
        match self {
            Self::En => ["Changed: ", names, "."].concat(),
        }
    }

    /// `One day earlier`
    pub fn time_earlier_day(self) -> &'static str {
        match self {
            Self::En => "One day earlier",
        }
    }

    /// `Fast`
    pub fn time_fast(self) -> &'static str {
        match self {
            Self::En => "Fast",
        }
    }

    /// `Go to date`
    pub fn time_field(self) -> &'static str {
        match self {
            Self::En => "Go to date",
        }
    }

    /// `There is no earlier change.`
    pub fn time_first(self) -> &'static str {
        match self {
            Self::En => "There is no earlier change.",
        }
    }

    /// `The map shows {date}.`
    pub fn time_kept(self, date: &str) -> String {
        match self {
            Self::En => ["The map shows ", date, "."].concat(),
        }
    }

    /// `Date`
    pub fn time_label(self) -> &'static str {
        match self {
            Self::En => "Date",
        }
    }

    /// `There is no later change.`
    pub fn time_last(self) -> &'static str {
        match self {
            Self::En => "There is no later change.",
        }
    }

    /// `One day later`
    pub fn time_later_day(self) -> &'static str {
        match self {
            Self::En => "One day later",
        }
    }

    /// `Next change`
    pub fn time_next(self) -> &'static str {
        match self {
            Self::En => "Next change",
        }
    }

    /// `Normal speed`
    pub fn time_normal(self) -> &'static str {
        match self {
            Self::En => "Normal speed",
        }
    }

    /// `{text} is not between {first} and {last}. {kept}`
    pub fn time_outside(self, first: &str, kept: &str, last: &str, text: &str) -> String {
        match self {
            Self::En => [text, " is not between ", first, " and ", last, ". ", kept].concat(),
        }
    }

    /// `Speed`
    pub fn time_pace(self) -> &'static str {
        match self {
            Self::En => "Speed",
        }
    }

    /// `Pause`
    pub fn time_pause(self) -> &'static str {
        match self {
            Self::En => "Pause",
        }
    }

    /// `Play`
    pub fn time_play(self) -> &'static str {
        match self {
            Self::En => "Play",
        }
    }

    /// `Previous change`
    pub fn time_previous(self) -> &'static str {
        match self {
            Self::En => "Previous change",
        }
    }

    /// `{date}. {what}.`
    pub fn time_settled(self, date: &str, what: &str) -> String {
        match self {
            Self::En => [date, ". ", what, "."].concat(),
        }
    }

    /// `Date, from {first} to {last}`
    pub fn time_slider(self, first: &str, last: &str) -> String {
        match self {
            Self::En => ["Date, from ", first, " to ", last].concat(),
        }
    }

    /// `Slow`
    pub fn time_slow(self) -> &'static str {
        match self {
            Self::En => "Slow",
        }
    }

    /// `{date}: {what}`
    pub fn time_spoken(self, date: &str, what: &str) -> String {
        match self {
            Self::En => [date, ": ", what].concat(),
        }
    }

    /// `This date is incomplete or does not exist. {kept}`
    pub fn time_unfinished(self, kept: &str) -> String {
        match self {
            Self::En => ["This date is incomplete or does not exist. ", kept].concat(),
        }
    }

    /// `Events: use the arrow keys to move between them`
    pub fn track_events(self) -> &'static str {
        match self {
            Self::En => "Events: use the arrow keys to move between them",
        }
    }

    /// `Members`
    pub fn track_members(self) -> &'static str {
        match self {
            Self::En => "Members",
        }
    }

    /// `{camp} sites`
    pub fn track_sites(self, camp: &str) -> String {
        match self {
            Self::En => [camp, " sites"].concat(),
        }
    }

    /// `{first} and {last}`
    pub fn word_and(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " and ", last].concat(),
        }
    }

    /// `{first}; and {last}`
    pub fn word_and_apart(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, "; and ", last].concat(),
        }
    }

    /// `{first}, {rest}`
    pub fn word_comma(self, first: &str, rest: &str) -> String {
        match self {
            Self::En => [first, ", ", rest].concat(),
        }
    }

    /// `no, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve`
    pub fn word_numbers(self) -> [&'static str; 13] {
        match self {
            Self::En => ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        }
    }

    /// `possibly`
    pub fn word_possibly(self) -> &'static str {
        match self {
            Self::En => "possibly",
        }
    }

    /// `{first}; {rest}`
    pub fn word_semicolon(self, first: &str, rest: &str) -> String {
        match self {
            Self::En => [first, "; ", rest].concat(),
        }
    }

    /// `,`
    pub fn word_thousands(self) -> &'static str {
        match self {
            Self::En => ",",
        }
    }
}

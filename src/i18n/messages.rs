// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

use super::plural::{Category, PluralRule};
use crate::data::{Bloc, Completeness, Confidence, EventKind, RelationKind, SiteKind, SourceKind, StandingKind, StrengthQualifier, TieEnd, TieKind, Verdict};

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

    /// `{n} countries`
    pub(crate) fn camera_countries(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " country"].concat(),
                _ => [&self.number(n), " countries"].concat(),
            },
        }
    }

    /// `Move down`
    pub(crate) fn camera_down(self) -> &'static str {
        match self {
            Self::En => "Move down",
        }
    }

    /// `Home view`
    pub(crate) fn camera_home(self) -> &'static str {
        match self {
            Self::En => "Home view",
        }
    }

    /// `Zoom in`
    pub(crate) fn camera_in(self) -> &'static str {
        match self {
            Self::En => "Zoom in",
        }
    }

    /// `Move the map`
    pub(crate) fn camera_label(self) -> &'static str {
        match self {
            Self::En => "Move the map",
        }
    }

    /// `Move left`
    pub(crate) fn camera_left(self) -> &'static str {
        match self {
            Self::En => "Move left",
        }
    }

    /// `Zoom out`
    pub(crate) fn camera_out(self) -> &'static str {
        match self {
            Self::En => "Zoom out",
        }
    }

    /// `Move right`
    pub(crate) fn camera_right(self) -> &'static str {
        match self {
            Self::En => "Move right",
        }
    }

    /// `In view: {countries} and {sites}.`
    pub(crate) fn camera_seen(self, countries: &str, sites: &str) -> String {
        match self {
            Self::En => ["In view: ", countries, " and ", sites, "."].concat(),
        }
    }

    /// `Move the map`
    pub(crate) fn camera_steps(self) -> &'static str {
        match self {
            Self::En => "Move the map",
        }
    }

    /// `Move up`
    pub(crate) fn camera_up(self) -> &'static str {
        match self {
            Self::En => "Move up",
        }
    }

    /// `BibTeX`
    pub(crate) fn cite_bibtex(self) -> &'static str {
        match self {
            Self::En => "BibTeX",
        }
    }

    /// `Embed and cite`
    pub(crate) fn cite_cite(self) -> &'static str {
        match self {
            Self::En => "Embed and cite",
        }
    }

    /// `Copied: {what}.`
    pub(crate) fn cite_copied(self, what: &str) -> String {
        match self {
            Self::En => ["Copied: ", what, "."].concat(),
        }
    }

    /// `Copy {what}`
    pub(crate) fn cite_copy(self, what: &str) -> String {
        match self {
            Self::En => ["Copy ", what].concat(),
        }
    }

    /// `CSL-JSON`
    pub(crate) fn cite_csl(self) -> &'static str {
        match self {
            Self::En => "CSL-JSON",
        }
    }

    /// `HTML element`
    pub(crate) fn cite_element(self) -> &'static str {
        match self {
            Self::En => "HTML element",
        }
    }

    /// `{date}, data version {version}`
    pub(crate) fn cite_facts(self, date: &str, version: &str) -> String {
        match self {
            Self::En => [date, ", data version ", version].concat(),
        }
    }

    /// `Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C.`
    pub(crate) fn cite_failed(self) -> &'static str {
        match self {
            Self::En => "Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C.",
        }
    }

    /// `HTML frame`
    pub(crate) fn cite_frame(self) -> &'static str {
        match self {
            Self::En => "HTML frame",
        }
    }

    /// `Cite and share`
    pub(crate) fn cite_label(self) -> &'static str {
        match self {
            Self::En => "Cite and share",
        }
    }

    /// `Copy link`
    pub(crate) fn cite_link(self) -> &'static str {
        match self {
            Self::En => "Copy link",
        }
    }

    /// `Text`
    pub(crate) fn cite_plain(self) -> &'static str {
        match self {
            Self::En => "Text",
        }
    }

    /// `RIS`
    pub(crate) fn cite_ris(self) -> &'static str {
        match self {
            Self::En => "RIS",
        }
    }

    /// `“{title}”. sco-map, facts as of {facts}. {url} (accessed {accessed}).`
    pub(crate) fn cite_text(self, accessed: &str, facts: &str, title: &str, url: &str) -> String {
        match self {
            Self::En => ["“", title, "”. sco-map, facts as of ", facts, ". ", url, " (accessed ", accessed, ")."].concat(),
        }
    }

    /// `{title}, on {date}`
    pub(crate) fn cite_title(self, date: &str, title: &str) -> String {
        match self {
            Self::En => [title, ", on ", date].concat(),
        }
    }

    /// `Text to copy`
    pub(crate) fn cite_to_copy(self) -> &'static str {
        match self {
            Self::En => "Text to copy",
        }
    }

    /// `{who} no longer had a standing`
    pub(crate) fn compare_became_none(self, n: u32, who: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " no longer had a standing"].concat(),
                _ => [who, " no longer had a standing"].concat(),
            },
        }
    }

    /// `before: {standing}`
    pub(crate) fn compare_before(self, standing: &str) -> String {
        match self {
            Self::En => ["before: ", standing].concat(),
        }
    }

    /// `Choose two days …`
    pub(crate) fn compare_choose(self) -> &'static str {
        match self {
            Self::En => "Choose two days …",
        }
    }

    /// `End the comparison`
    pub(crate) fn compare_clear(self) -> &'static str {
        match self {
            Self::En => "End the comparison",
        }
    }

    /// `Site closed`
    pub(crate) fn compare_closed_key(self) -> &'static str {
        match self {
            Self::En => "Site closed",
        }
    }

    /// `Copy as text`
    pub(crate) fn compare_copy(self) -> &'static str {
        match self {
            Self::En => "Copy as text",
        }
    }

    /// `{word} countries`
    pub(crate) fn compare_countries(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "one country".to_owned(),
                _ => [&self.number_word(n), " countries"].concat(),
            },
        }
    }

    /// `{camp} forces {acts} in the countries covered`
    pub(crate) fn compare_covered(self, acts: &str, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces ", acts, " in the countries covered"].concat(),
        }
    }

    /// `{camp} forces neither opened nor left a site in the countries covered`
    pub(crate) fn compare_covered_none(self, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces neither opened nor left a site in the countries covered"].concat(),
        }
    }

    /// `{sites} closed`
    pub(crate) fn compare_crowd_closed(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " closed"].concat(),
        }
    }

    /// `{sites} opened`
    pub(crate) fn compare_crowd_opened(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " opened"].concat(),
        }
    }

    /// `{sites} unchanged`
    pub(crate) fn compare_crowd_unchanged(self, sites: &str) -> String {
        match self {
            Self::En => [sites, " unchanged"].concat(),
        }
    }

    /// `Moved further away`
    pub(crate) fn compare_fell(self) -> &'static str {
        match self {
            Self::En => "Moved further away",
        }
    }

    /// `Compare with`
    pub(crate) fn compare_field(self) -> &'static str {
        match self {
            Self::En => "Compare with",
        }
    }

    /// `{camp} forces {acts}`
    pub(crate) fn compare_forces(self, acts: &str, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces ", acts].concat(),
        }
    }

    /// `{camp} forces neither opened nor left a site`
    pub(crate) fn compare_forces_none(self, camp: &str) -> String {
        match self {
            Self::En => [camp, " forces neither opened nor left a site"].concat(),
        }
    }

    /// `What changed between {first} and {last}`
    pub(crate) fn compare_heading(self, first: &str, last: &str) -> String {
        match self {
            Self::En => ["What changed between ", first, " and ", last].concat(),
        }
    }

    /// `Hollow without ×: access only or only reported, not counted`
    pub(crate) fn compare_hollow(self) -> &'static str {
        match self {
            Self::En => "Hollow without ×: access only or only reported, not counted",
        }
    }

    /// `no standing`
    pub(crate) fn compare_inline_none(self) -> &'static str {
        match self {
            Self::En => "no standing",
        }
    }

    /// `Gained a standing`
    pub(crate) fn compare_joined(self) -> &'static str {
        match self {
            Self::En => "Gained a standing",
        }
    }

    /// `The map is still compared with {date}.`
    pub(crate) fn compare_kept(self, date: &str) -> String {
        match self {
            Self::En => ["The map is still compared with ", date, "."].concat(),
        }
    }

    /// `No comparison is shown.`
    pub(crate) fn compare_kept_none(self) -> &'static str {
        match self {
            Self::En => "No comparison is shown.",
        }
    }

    /// `What changed`
    pub(crate) fn compare_key(self) -> &'static str {
        match self {
            Self::En => "What changed",
        }
    }

    /// `Comparison`
    pub(crate) fn compare_label(self) -> &'static str {
        match self {
            Self::En => "Comparison",
        }
    }

    /// `left {word} sites`
    pub(crate) fn compare_left(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "left one site".to_owned(),
                _ => ["left ", &self.number_word(n), " sites"].concat(),
            },
        }
    }

    /// `left {word}`
    pub(crate) fn compare_left_too(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "left one".to_owned(),
                _ => ["left ", &self.number_word(n)].concat(),
            },
        }
    }

    /// `Military ties begun: {n}`
    pub(crate) fn compare_list_began(self, n: u32) -> String {
        match self {
            Self::En => ["Military ties begun: ", &self.number(n)].concat(),
        }
    }

    /// `Sites closed: {n}`
    pub(crate) fn compare_list_closed(self, n: u32) -> String {
        match self {
            Self::En => ["Sites closed: ", &self.number(n)].concat(),
        }
    }

    /// `No precisely dated change between these two days, or the legend hides them all.`
    pub(crate) fn compare_list_empty(self) -> &'static str {
        match self {
            Self::En => "No precisely dated change between these two days, or the legend hides them all.",
        }
    }

    /// `Military ties ended: {n}`
    pub(crate) fn compare_list_ended(self, n: u32) -> String {
        match self {
            Self::En => ["Military ties ended: ", &self.number(n)].concat(),
        }
    }

    /// `No longer have a standing: {n}`
    pub(crate) fn compare_list_none(self, n: u32) -> String {
        match self {
            Self::En => ["No longer have a standing: ", &self.number(n)].concat(),
        }
    }

    /// `Sites opened: {n}`
    pub(crate) fn compare_list_opened(self, n: u32) -> String {
        match self {
            Self::En => ["Sites opened: ", &self.number(n)].concat(),
        }
    }

    /// `Lost its standing`
    pub(crate) fn compare_lost(self) -> &'static str {
        match self {
            Self::En => "Lost its standing",
        }
    }

    /// `{word} countries and sites`
    pub(crate) fn compare_many(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "one country or site".to_owned(),
                _ => [&self.number_word(n), " countries and sites"].concat(),
            },
        }
    }

    /// `Suggested comparisons`
    pub(crate) fn compare_menu(self) -> &'static str {
        match self {
            Self::En => "Suggested comparisons",
        }
    }

    /// `Faded: unchanged`
    pub(crate) fn compare_muted(self) -> &'static str {
        match self {
            Self::En => "Faded: unchanged",
        }
    }

    /// `nothing changed`
    pub(crate) fn compare_nothing(self) -> &'static str {
        match self {
            Self::En => "nothing changed",
        }
    }

    /// `opened {word} sites`
    pub(crate) fn compare_opened(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "opened one site".to_owned(),
                _ => ["opened ", &self.number_word(n), " sites"].concat(),
            },
        }
    }

    /// `Site opened`
    pub(crate) fn compare_opened_key(self) -> &'static str {
        match self {
            Self::En => "Site opened",
        }
    }

    /// `New name, same status`
    pub(crate) fn compare_renamed(self) -> &'static str {
        match self {
            Self::En => "New name, same status",
        }
    }

    /// `Moved closer`
    pub(crate) fn compare_rose(self) -> &'static str {
        match self {
            Self::En => "Moved closer",
        }
    }

    /// `The map already shows this day. {kept}`
    pub(crate) fn compare_same(self, kept: &str) -> String {
        match self {
            Self::En => ["The map already shows this day. ", kept].concat(),
        }
    }

    /// `Between {first} and {last} {what}.`
    pub(crate) fn compare_sentence(self, first: &str, last: &str, what: &str) -> String {
        match self {
            Self::En => ["Between ", first, " and ", last, " ", what, "."].concat(),
        }
    }

    /// `{site}: {change}`
    pub(crate) fn compare_site(self, change: &str, site: &str) -> String {
        match self {
            Self::En => [site, ": ", change].concat(),
        }
    }

    /// `closed`
    pub(crate) fn compare_site_closed(self) -> &'static str {
        match self {
            Self::En => "closed",
        }
    }

    /// `opened`
    pub(crate) fn compare_site_opened(self) -> &'static str {
        match self {
            Self::En => "opened",
        }
    }

    /// `{year}: {title}`
    pub(crate) fn compare_summit(self, title: &str, year: &str) -> String {
        match self {
            Self::En => [year, ": ", title].concat(),
        }
    }

    /// `Before and after a summit`
    pub(crate) fn compare_summits(self) -> &'static str {
        match self {
            Self::En => "Before and after a summit",
        }
    }

    /// `Swap the two days`
    pub(crate) fn compare_swap(self) -> &'static str {
        match self {
            Self::En => "Swap the two days",
        }
    }

    /// `{was}, then {is}`
    pub(crate) fn compare_then(self, is: &str, was: &str) -> String {
        match self {
            Self::En => [was, ", then ", is].concat(),
        }
    }

    /// `no country changed its standing`
    pub(crate) fn compare_unchanged(self) -> &'static str {
        match self {
            Self::En => "no country changed its standing",
        }
    }

    /// `{first} and {last}`
    pub(crate) fn compare_years(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " and ", last].concat(),
        }
    }

    /// `Years apart`
    pub(crate) fn compare_years_apart(self) -> &'static str {
        match self {
            Self::En => "Years apart",
        }
    }

    /// `What is counted`
    pub(crate) fn coverage_counted(self) -> &'static str {
        match self {
            Self::En => "What is counted",
        }
    }

    /// `Coverage`
    pub(crate) fn coverage_heading(self) -> &'static str {
        match self {
            Self::En => "Coverage",
        }
    }

    /// `not covered`
    pub(crate) fn coverage_inline(self) -> &'static str {
        match self {
            Self::En => "not covered",
        }
    }

    /// `Not covered: this map does not say whether there were {camp} sites on {date}.`
    pub(crate) fn coverage_left_out(self, camp: &str, date: &str) -> String {
        match self {
            Self::En => ["Not covered: this map does not say whether there were ", camp, " sites on ", date, "."].concat(),
        }
    }

    /// `about {date}`
    pub(crate) fn date_about(self, date: &str) -> String {
        match self {
            Self::En => ["about ", date].concat(),
        }
    }

    /// `at all times`
    pub(crate) fn date_always(self) -> &'static str {
        match self {
            Self::En => "at all times",
        }
    }

    /// `{first} to {last}`
    pub(crate) fn date_attended(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " to ", last].concat(),
        }
    }

    /// `{day} {month} {year}`
    pub(crate) fn date_day(self, day: &str, month: &str, year: &str) -> String {
        match self {
            Self::En => [day, " ", month, " ", year].concat(),
        }
    }

    /// `from {from} to {to}`
    pub(crate) fn date_from_to(self, from: &str, to: &str) -> String {
        match self {
            Self::En => ["from ", from, " to ", to].concat(),
        }
    }

    /// `{month} {year}`
    pub(crate) fn date_month(self, month: &str, year: &str) -> String {
        match self {
            Self::En => [month, " ", year].concat(),
        }
    }

    /// `January, February, March, April, May, June, July, August, September, October, November, December`
    pub(crate) fn date_months(self) -> [&'static str; 12] {
        match self {
            Self::En => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        }
    }

    /// `January, February, March, April, May, June, July, August, September, October, November, December`
    pub(crate) fn date_months_alone(self) -> [&'static str; 12] {
        match self {
            Self::En => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        }
    }

    /// `probably {date}`
    pub(crate) fn date_probably(self, date: &str) -> String {
        match self {
            Self::En => ["probably ", date].concat(),
        }
    }

    /// `since {from}`
    pub(crate) fn date_since(self, from: &str) -> String {
        match self {
            Self::En => ["since ", from].concat(),
        }
    }

    /// `probably since {from}`
    pub(crate) fn date_since_probably(self, from: &str) -> String {
        match self {
            Self::En => ["probably since ", from].concat(),
        }
    }

    /// `{from} to {to}`
    pub(crate) fn date_span(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " to ", to].concat(),
        }
    }

    /// `until {to}`
    pub(crate) fn date_until(self, to: &str) -> String {
        match self {
            Self::En => ["until ", to].concat(),
        }
    }

    /// `probably until {to}`
    pub(crate) fn date_until_probably(self, to: &str) -> String {
        match self {
            Self::En => ["probably until ", to].concat(),
        }
    }

    /// `Changes`
    pub(crate) fn download_changes(self) -> &'static str {
        match self {
            Self::En => "Changes",
        }
    }

    /// `{what} (CSV)`
    pub(crate) fn download_csv(self, what: &str) -> String {
        match self {
            Self::En => [what, " (CSV)"].concat(),
        }
    }

    /// `Data, with a link to each source`
    pub(crate) fn download_data(self) -> &'static str {
        match self {
            Self::En => "Data, with a link to each source",
        }
    }

    /// `Your browser could not make this file. Another kind of file may work.`
    pub(crate) fn download_failed(self) -> &'static str {
        match self {
            Self::En => "Your browser could not make this file. Another kind of file may work.",
        }
    }

    /// `All that is shown (JSON)`
    pub(crate) fn download_json(self) -> &'static str {
        match self {
            Self::En => "All that is shown (JSON)",
        }
    }

    /// `Your file is ready.`
    pub(crate) fn download_made(self) -> &'static str {
        match self {
            Self::En => "Your file is ready.",
        }
    }

    /// `Picture`
    pub(crate) fn download_picture(self) -> &'static str {
        match self {
            Self::En => "Picture",
        }
    }

    /// `Notes and sources could not be loaded. The map itself is complete.`
    pub(crate) fn error_details(self) -> &'static str {
        match self {
            Self::En => "Notes and sources could not be loaded. The map itself is complete.",
        }
    }

    /// `This part of the map could not be loaded. The map itself is complete.`
    pub(crate) fn error_reading(self) -> &'static str {
        match self {
            Self::En => "This part of the map could not be loaded. The map itself is complete.",
        }
    }

    /// `Try again`
    pub(crate) fn error_retry(self) -> &'static str {
        match self {
            Self::En => "Try again",
        }
    }

    /// `Detailed borders could not be loaded. The map shows simpler ones.`
    pub(crate) fn error_shapes(self) -> &'static str {
        match self {
            Self::En => "Detailed borders could not be loaded. The map shows simpler ones.",
        }
    }

    /// `{n} events`
    pub(crate) fn event_crowd(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " event"].concat(),
                _ => [&self.number(n), " events"].concat(),
            },
        }
    }

    /// `Show the map on {date}`
    pub(crate) fn event_go(self, date: &str) -> String {
        match self {
            Self::En => ["Show the map on ", date].concat(),
        }
    }

    /// `{place}, {date}`
    pub(crate) fn event_mark(self, date: &str, place: &str) -> String {
        match self {
            Self::En => [place, ", ", date].concat(),
        }
    }

    /// `Sites`
    pub(crate) fn legend_blocs(self) -> &'static str {
        match self {
            Self::En => "Sites",
        }
    }

    /// `Disputed land`
    pub(crate) fn legend_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// `Events`
    pub(crate) fn legend_events(self) -> &'static str {
        match self {
            Self::En => "Events",
        }
    }

    /// `Hollow: access only or only reported, not counted`
    pub(crate) fn legend_hollow(self) -> &'static str {
        match self {
            Self::En => "Hollow: access only or only reported, not counted",
        }
    }

    /// `Kind of site`
    pub(crate) fn legend_kinds(self) -> &'static str {
        match self {
            Self::En => "Kind of site",
        }
    }

    /// `Legend and filter`
    pub(crate) fn legend_label(self) -> &'static str {
        match self {
            Self::En => "Legend and filter",
        }
    }

    /// `Other symbols`
    pub(crate) fn legend_more(self) -> &'static str {
        match self {
            Self::En => "Other symbols",
        }
    }

    /// `Pale with outline: presumed (no evidence for two years)`
    pub(crate) fn legend_presumed(self) -> &'static str {
        match self {
            Self::En => "Pale with outline: presumed (no evidence for two years)",
        }
    }

    /// `Relations`
    pub(crate) fn legend_relations(self) -> &'static str {
        match self {
            Self::En => "Relations",
        }
    }

    /// `Reset`
    pub(crate) fn legend_reset(self) -> &'static str {
        match self {
            Self::En => "Reset",
        }
    }

    /// `Size: number of people, where known`
    pub(crate) fn legend_size(self) -> &'static str {
        match self {
            Self::En => "Size: number of people, where known",
        }
    }

    /// `Countries`
    pub(crate) fn legend_standings(self) -> &'static str {
        match self {
            Self::En => "Countries",
        }
    }

    /// `{name}, {n} on this date`
    pub(crate) fn legend_switch(self, n: u32, name: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [name, ", none on this date"].concat(),
                (_, Category::One) => [name, ", ", &self.number(n), " on this date"].concat(),
                _ => [name, ", ", &self.number(n), " on this date"].concat(),
            },
        }
    }

    /// `{name}, {n} around this date`
    pub(crate) fn legend_switch_near(self, n: u32, name: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [name, ", none around this date"].concat(),
                (_, Category::One) => [name, ", ", &self.number(n), " around this date"].concat(),
                _ => [name, ", ", &self.number(n), " around this date"].concat(),
            },
        }
    }

    /// `Military ties`
    pub(crate) fn legend_ties(self) -> &'static str {
        match self {
            Self::En => "Military ties",
        }
    }

    /// `Not covered`
    pub(crate) fn legend_uncovered(self) -> &'static str {
        match self {
            Self::En => "Not covered",
        }
    }

    /// `Choose one`
    pub(crate) fn map_choose(self) -> &'static str {
        match self {
            Self::En => "Choose one",
        }
    }

    /// `Claimed by {claimants}`
    pub(crate) fn map_claimed_by(self, claimants: &str) -> String {
        match self {
            Self::En => ["Claimed by ", claimants].concat(),
        }
    }

    /// `Disputed land`
    pub(crate) fn map_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// `Arrow keys move to the next place, Enter opens it, Escape leaves the map.`
    pub(crate) fn map_keys(self) -> &'static str {
        match self {
            Self::En => "Arrow keys move to the next place, Enter opens it, Escape leaves the map.",
        }
    }

    /// `Map of {date}: countries by standing, and military sites`
    pub(crate) fn map_label(self, date: &str) -> String {
        match self {
            Self::En => ["Map of ", date, ": countries by standing, and military sites"].concat(),
        }
    }

    /// `As of {date}.`
    pub(crate) fn page_as_of(self, date: &str) -> String {
        match self {
            Self::En => ["As of ", date, "."].concat(),
        }
    }

    /// `Borders and names on this map do not imply endorsement. Disputed land is hatched and has no country’s colour. Borders come from Natural Earth, which follows control on the ground, with edits where it takes a side.`
    pub(crate) fn page_boundaries(self) -> &'static str {
        match self {
            Self::En => "Borders and names on this map do not imply endorsement. Disputed land is hatched and has no country’s colour. Borders come from Natural Earth, which follows control on the ground, with edits where it takes a side.",
        }
    }

    /// `Made with Natural Earth. Facts, sources and code are open.`
    pub(crate) fn page_credit(self) -> &'static str {
        match self {
            Self::En => "Made with Natural Earth. Facts, sources and code are open.",
        }
    }

    /// `Made with Natural Earth.`
    pub(crate) fn page_made_with(self) -> &'static str {
        match self {
            Self::En => "Made with Natural Earth.",
        }
    }

    /// `The page that shows this map added some of these facts.`
    pub(crate) fn page_mixed_facts(self) -> &'static str {
        match self {
            Self::En => "The page that shows this map added some of these facts.",
        }
    }

    /// `The page that shows this map supplied these facts.`
    pub(crate) fn page_own_facts(self) -> &'static str {
        match self {
            Self::En => "The page that shows this map supplied these facts.",
        }
    }

    /// `Countries and military sites`
    pub(crate) fn page_title(self) -> &'static str {
        match self {
            Self::En => "Countries and military sites",
        }
    }

    /// `{organisation}: countries and military sites`
    pub(crate) fn page_title_of(self, organisation: &str) -> String {
        match self {
            Self::En => [organisation, ": countries and military sites"].concat(),
        }
    }

    /// `Also: {names}`
    pub(crate) fn panel_also(self, names: &str) -> String {
        match self {
            Self::En => ["Also: ", names].concat(),
        }
    }

    /// `Last attested`
    pub(crate) fn panel_attested(self) -> &'static str {
        match self {
            Self::En => "Last attested",
        }
    }

    /// `Between`
    pub(crate) fn panel_between(self) -> &'static str {
        match self {
            Self::En => "Between",
        }
    }

    /// `Requests`
    pub(crate) fn panel_bids(self) -> &'static str {
        match self {
            Self::En => "Requests",
        }
    }

    /// `What happened`
    pub(crate) fn panel_chronicle(self) -> &'static str {
        match self {
            Self::En => "What happened",
        }
    }

    /// `Close`
    pub(crate) fn panel_close(self) -> &'static str {
        match self {
            Self::En => "Close",
        }
    }

    /// `Confidence`
    pub(crate) fn panel_confidence(self) -> &'static str {
        match self {
            Self::En => "Confidence",
        }
    }

    /// `Countries`
    pub(crate) fn panel_countries(self) -> &'static str {
        match self {
            Self::En => "Countries",
        }
    }

    /// `Guest at meetings`
    pub(crate) fn panel_guest(self) -> &'static str {
        match self {
            Self::En => "Guest at meetings",
        }
    }

    /// `History`
    pub(crate) fn panel_history(self) -> &'static str {
        match self {
            Self::En => "History",
        }
    }

    /// `Location`
    pub(crate) fn panel_host(self) -> &'static str {
        match self {
            Self::En => "Location",
        }
    }

    /// `In use`
    pub(crate) fn panel_in_use(self) -> &'static str {
        match self {
            Self::En => "In use",
        }
    }

    /// `Loading sources …`
    pub(crate) fn panel_loading(self) -> &'static str {
        match self {
            Self::En => "Loading sources …",
        }
    }

    /// `No known end; the newest source is of {date}.`
    pub(crate) fn panel_newest(self, date: &str) -> String {
        match self {
            Self::En => ["No known end; the newest source is of ", date, "."].concat(),
        }
    }

    /// `On {date}: {what}`
    pub(crate) fn panel_on(self, date: &str, what: &str) -> String {
        match self {
            Self::En => ["On ", date, ": ", what].concat(),
        }
    }

    /// `The list of all sources is at the address at the end of this print.`
    pub(crate) fn panel_online(self) -> &'static str {
        match self {
            Self::En => "The list of all sources is at the address at the end of this print.",
        }
    }

    /// `Phases`
    pub(crate) fn panel_phases(self) -> &'static str {
        match self {
            Self::En => "Phases",
        }
    }

    /// `Position on the map`
    pub(crate) fn panel_place(self) -> &'static str {
        match self {
            Self::En => "Position on the map",
        }
    }

    /// `Relations on {date}`
    pub(crate) fn panel_relations_now(self, date: &str) -> String {
        match self {
            Self::En => ["Relations on ", date].concat(),
        }
    }

    /// `Relations at other times`
    pub(crate) fn panel_relations_other(self) -> &'static str {
        match self {
            Self::En => "Relations at other times",
        }
    }

    /// `Rent`
    pub(crate) fn panel_rent(self) -> &'static str {
        match self {
            Self::En => "Rent",
        }
    }

    /// `Military sites on {date}`
    pub(crate) fn panel_sites_now(self, date: &str) -> String {
        match self {
            Self::En => ["Military sites on ", date].concat(),
        }
    }

    /// `Sites at other times`
    pub(crate) fn panel_sites_other(self) -> &'static str {
        match self {
            Self::En => "Sites at other times",
        }
    }

    /// `Asked to become {what}.`
    pub(crate) fn panel_sought(self, what: &str) -> String {
        match self {
            Self::En => ["Asked to become ", what, "."].concat(),
        }
    }

    /// `Standing through time`
    pub(crate) fn panel_standings(self) -> &'static str {
        match self {
            Self::En => "Standing through time",
        }
    }

    /// `Strength`
    pub(crate) fn panel_strength(self) -> &'static str {
        match self {
            Self::En => "Strength",
        }
    }

    /// `Military ties on {date}`
    pub(crate) fn panel_ties_now(self, date: &str) -> String {
        match self {
            Self::En => ["Military ties on ", date].concat(),
        }
    }

    /// `Ties at other times`
    pub(crate) fn panel_ties_other(self) -> &'static str {
        match self {
            Self::En => "Ties at other times",
        }
    }

    /// `Users over time`
    pub(crate) fn panel_used_by(self) -> &'static str {
        match self {
            Self::En => "Users over time",
        }
    }

    /// `Loading …`
    pub(crate) fn panel_waiting(self) -> &'static str {
        match self {
            Self::En => "Loading …",
        }
    }

    /// `Where`
    pub(crate) fn panel_where(self) -> &'static str {
        match self {
            Self::En => "Where",
        }
    }

    /// `Statements without a number rest on all sources listed here.`
    pub(crate) fn panel_whole(self) -> &'static str {
        match self {
            Self::En => "Statements without a number rest on all sources listed here.",
        }
    }

    /// `{from} and {to}`
    pub(crate) fn relation_mutual(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " and ", to].concat(),
        }
    }

    /// `nothing recorded`
    pub(crate) fn relation_none(self) -> &'static str {
        match self {
            Self::En => "nothing recorded",
        }
    }

    /// `{from} towards {to}`
    pub(crate) fn relation_one_way(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " towards ", to].concat(),
        }
    }

    /// `Through time`
    pub(crate) fn relation_periods(self) -> &'static str {
        match self {
            Self::En => "Through time",
        }
    }

    /// `{name}: {kind}`
    pub(crate) fn relation_titled(self, kind: &str, name: &str) -> String {
        match self {
            Self::En => [name, ": ", kind].concat(),
        }
    }

    /// `{name}: possibly {kind}`
    pub(crate) fn relation_titled_possibly(self, kind: &str, name: &str) -> String {
        match self {
            Self::En => [name, ": possibly ", kind].concat(),
        }
    }

    /// `Country`
    pub(crate) fn search_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// `{n} results`
    pub(crate) fn search_found(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "No result".to_owned(),
                (_, Category::One) => [&self.number(n), " result"].concat(),
                _ => [&self.number(n), " results"].concat(),
            },
        }
    }

    /// `Search countries and sites`
    pub(crate) fn search_label(self) -> &'static str {
        match self {
            Self::En => "Search countries and sites",
        }
    }

    /// `No country or site matches “{text}”.`
    pub(crate) fn search_none(self, text: &str) -> String {
        match self {
            Self::En => ["No country or site matches “", text, "”."].concat(),
        }
    }

    /// `Search`
    pub(crate) fn search_placeholder(self) -> &'static str {
        match self {
            Self::En => "Search",
        }
    }

    /// `the {organisation}`
    pub(crate) fn sentence_article(self, organisation: &str) -> String {
        match self {
            Self::En => ["the ", organisation].concat(),
        }
    }

    /// `NATO, ASEAN, APEC, AUKUS, ANZUS, BRICS, CENTO, ECOWAS, OPEC, SEATO`
    pub(crate) fn sentence_bare(self) -> [&'static str; 10] {
        match self {
            Self::En => ["NATO", "ASEAN", "APEC", "AUKUS", "ANZUS", "BRICS", "CENTO", "ECOWAS", "OPEC", "SEATO"],
        }
    }

    /// `On {date} there was no {organisation} yet; {word} states met as the Shanghai Five.`
    pub(crate) fn sentence_before(self, n: u32, date: &str, organisation: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => ["On ", date, " there was neither the ", organisation, " nor the Shanghai Five."].concat(),
                (_, Category::One) => ["On ", date, " there was no ", organisation, " yet; one state met as the Shanghai Five."].concat(),
                _ => ["On ", date, " there was no ", organisation, " yet; ", &self.number_word(n), " states met as the Shanghai Five."].concat(),
            },
        }
    }

    /// `{camp} forces used {word} sites in the countries covered: {parts}.`
    pub(crate) fn sentence_covered(self, n: u32, camp: &str, parts: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [camp, " forces used no sites in the countries covered."].concat(),
                (_, Category::One) => [camp, " forces used one site in the countries covered: ", parts, "."].concat(),
                _ => [camp, " forces used ", &self.number_word(n), " sites in the countries covered: ", parts, "."].concat(),
            },
        }
    }

    /// `{word} elsewhere`
    pub(crate) fn sentence_elsewhere(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => "none elsewhere".to_owned(),
                (_, Category::One) => "one elsewhere".to_owned(),
                _ => [&self.number_word(n), " elsewhere"].concat(),
            },
        }
    }

    /// `{camp} forces used {word} sites in the region: {parts}.`
    pub(crate) fn sentence_forces(self, n: u32, camp: &str, parts: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => [camp, " forces used no sites in the region."].concat(),
                (_, Category::One) => [camp, " forces used one site in the region: ", parts, "."].concat(),
                _ => [camp, " forces used ", &self.number_word(n), " sites in the region: ", parts, "."].concat(),
            },
        }
    }

    /// `{camp} forces used {word} sites, all of them in other countries.`
    pub(crate) fn sentence_forces_bare(self, n: u32, camp: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [camp, " forces used one site, in another country."].concat(),
                _ => [camp, " forces used ", &self.number_word(n), " sites, all of them in other countries."].concat(),
            },
        }
    }

    /// `On {date} {word} {camp} sites were in use.`
    pub(crate) fn sentence_in_use(self, n: u32, camp: &str, date: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (0, _) => ["On ", date, " no ", camp, " site was in use."].concat(),
                (_, Category::One) => ["On ", date, " one ", camp, " site was in use."].concat(),
                _ => ["On ", date, " ", &self.number_word(n), " ", camp, " sites were in use."].concat(),
            },
        }
    }

    /// `{count} ({names})`
    pub(crate) fn sentence_named(self, count: &str, names: &str) -> String {
        match self {
            Self::En => [count, " (", names, ")"].concat(),
        }
    }

    /// `The, the`
    pub(crate) fn sentence_own(self) -> [&'static str; 2] {
        match self {
            Self::En => ["The", "the"],
        }
    }

    /// `Of these, {word} are presumed.`
    pub(crate) fn sentence_presumed(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => "Of these, one is presumed.".to_owned(),
                _ => ["Of these, ", &self.number_word(n), " are presumed."].concat(),
            },
        }
    }

    /// `On {date} {organisation} had {parts}.`
    pub(crate) fn sentence_standings(self, date: &str, organisation: &str, parts: &str) -> String {
        match self {
            Self::En => ["On ", date, " ", organisation, " had ", parts, "."].concat(),
        }
    }

    /// `On {date} there were {parts}.`
    pub(crate) fn sentence_unnamed(self, n: u32, date: &str, parts: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => ["On ", date, " there was ", parts, "."].concat(),
                _ => ["On ", date, " there were ", parts, "."].concat(),
            },
        }
    }

    /// `access only, no forces based there; not counted`
    pub(crate) fn site_access_only(self) -> &'static str {
        match self {
            Self::En => "access only, no forces based there; not counted",
        }
    }

    /// `{n} sites`
    pub(crate) fn site_crowd(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " site"].concat(),
                _ => [&self.number(n), " sites"].concat(),
            },
        }
    }

    /// `in use`
    pub(crate) fn site_in_use(self) -> &'static str {
        match self {
            Self::En => "in use",
        }
    }

    /// `{line}, access only`
    pub(crate) fn site_line_access(self, line: &str) -> String {
        match self {
            Self::En => [line, ", access only"].concat(),
        }
    }

    /// `{line}, presumed`
    pub(crate) fn site_line_presumed(self, line: &str) -> String {
        match self {
            Self::En => [line, ", presumed"].concat(),
        }
    }

    /// `{line}, only reported`
    pub(crate) fn site_line_reported(self, line: &str) -> String {
        match self {
            Self::En => [line, ", only reported"].concat(),
        }
    }

    /// `not in use`
    pub(crate) fn site_not_in_use(self) -> &'static str {
        match self {
            Self::En => "not in use",
        }
    }

    /// `{n} {camp}`
    pub(crate) fn site_of_camp(self, n: u32, camp: &str) -> String {
        match self {
            Self::En => [&self.number(n), " ", camp].concat(),
        }
    }

    /// `On overseas territory of the state that uses it.`
    pub(crate) fn site_overseas(self) -> &'static str {
        match self {
            Self::En => "On overseas territory of the state that uses it.",
        }
    }

    /// `possibly in use`
    pub(crate) fn site_possibly_in_use(self) -> &'static str {
        match self {
            Self::En => "possibly in use",
        }
    }

    /// `presumed in use`
    pub(crate) fn site_presumed(self) -> &'static str {
        match self {
            Self::En => "presumed in use",
        }
    }

    /// `only reported; not counted`
    pub(crate) fn site_reported(self) -> &'static str {
        match self {
            Self::En => "only reported; not counted",
        }
    }

    /// `{least} to {most}`
    pub(crate) fn site_strength_range(self, least: &str, most: &str) -> String {
        match self {
            Self::En => [least, " to ", most].concat(),
        }
    }

    /// `{first} and {n} others`
    pub(crate) fn site_used_by(self, n: u32, first: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [first, " and ", &self.number(n), " other"].concat(),
                _ => [first, " and ", &self.number(n), " others"].concat(),
            },
        }
    }

    /// `All`
    pub(crate) fn source_any(self) -> &'static str {
        match self {
            Self::En => "All",
        }
    }

    /// `Any language`
    pub(crate) fn source_any_language(self) -> &'static str {
        match self {
            Self::En => "Any language",
        }
    }

    /// `archived copy`
    pub(crate) fn source_archive(self) -> &'static str {
        match self {
            Self::En => "archived copy",
        }
    }

    /// `Was: {was} Now: {now}`
    pub(crate) fn source_corrected(self, now: &str, was: &str) -> String {
        match self {
            Self::En => ["Was: ", was, " Now: ", now].concat(),
        }
    }

    /// `{n} corrections`
    pub(crate) fn source_corrections(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " correction"].concat(),
                _ => [&self.number(n), " corrections"].concat(),
            },
        }
    }

    /// `{n} sources`
    pub(crate) fn source_count(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " source"].concat(),
                _ => [&self.number(n), " sources"].concat(),
            },
        }
    }

    /// `title in our words`
    pub(crate) fn source_described(self) -> &'static str {
        match self {
            Self::En => "title in our words",
        }
    }

    /// `Kind of source`
    pub(crate) fn source_filter(self) -> &'static str {
        match self {
            Self::En => "Kind of source",
        }
    }

    /// `Sources`
    pub(crate) fn source_heading(self) -> &'static str {
        match self {
            Self::En => "Sources",
        }
    }

    /// `Language of the sources`
    pub(crate) fn source_language(self) -> &'static str {
        match self {
            Self::En => "Language of the sources",
        }
    }

    /// `ar Arabic, az Azerbaijani, bg Bulgarian, cs Czech, da Danish, de German, el Greek, en English, es Spanish, et Estonian, fa Persian, fi Finnish, fr French, he Hebrew, hi Hindi, hu Hungarian, hy Armenian, it Italian, ja Japanese, ka Georgian, kk Kazakh, ko Korean, ku Kurdish, ky Kyrgyz, lt Lithuanian, lv Latvian, mn Mongolian, nl Dutch, no Norwegian, pl Polish, ps Pashto, pt Portuguese, ro Romanian, ru Russian, sv Swedish, tg Tajik, th Thai, tk Turkmen, tr Turkish, uk Ukrainian, ur Urdu, uz Uzbek, vi Vietnamese, zh Chinese`
    pub(crate) fn source_languages(self) -> [&'static str; 44] {
        match self {
            Self::En => ["ar Arabic", "az Azerbaijani", "bg Bulgarian", "cs Czech", "da Danish", "de German", "el Greek", "en English", "es Spanish", "et Estonian", "fa Persian", "fi Finnish", "fr French", "he Hebrew", "hi Hindi", "hu Hungarian", "hy Armenian", "it Italian", "ja Japanese", "ka Georgian", "kk Kazakh", "ko Korean", "ku Kurdish", "ky Kyrgyz", "lt Lithuanian", "lv Latvian", "mn Mongolian", "nl Dutch", "no Norwegian", "pl Polish", "ps Pashto", "pt Portuguese", "ro Romanian", "ru Russian", "sv Swedish", "tg Tajik", "th Thai", "tk Turkmen", "tr Turkish", "uk Ukrainian", "ur Urdu", "uz Uzbek", "vi Vietnamese", "zh Chinese"],
        }
    }

    /// `Source {n}`
    pub(crate) fn source_numbered(self, n: u32) -> String {
        match self {
            Self::En => ["Source ", &self.number(n)].concat(),
        }
    }

    /// `state media`
    pub(crate) fn source_state_media(self) -> &'static str {
        match self {
            Self::En => "state media",
        }
    }

    /// `All facts as tables (CSV); datapackage.json describes every field:`
    pub(crate) fn source_tables(self) -> &'static str {
        match self {
            Self::En => "All facts as tables (CSV); datapackage.json describes every field:",
        }
    }

    /// `no date`
    pub(crate) fn source_undated(self) -> &'static str {
        match self {
            Self::En => "no date",
        }
    }

    /// `cited second-hand; not checked by us`
    pub(crate) fn source_unread(self) -> &'static str {
        match self {
            Self::En => "cited second-hand; not checked by us",
        }
    }

    /// `Data version {version}.`
    pub(crate) fn source_version(self, version: &str) -> String {
        match self {
            Self::En => ["Data version ", version, "."].concat(),
        }
    }

    /// `Data version {version} of {date}.`
    pub(crate) fn source_version_of(self, date: &str, version: &str) -> String {
        match self {
            Self::En => ["Data version ", version, " of ", date, "."].concat(),
        }
    }

    /// `Decided {date}.`
    pub(crate) fn standing_decided(self, date: &str) -> String {
        match self {
            Self::En => ["Decided ", date, "."].concat(),
        }
    }

    /// `{kind}, inactive`
    pub(crate) fn standing_dormant(self, kind: &str) -> String {
        match self {
            Self::En => [kind, ", inactive"].concat(),
        }
    }

    /// `Inactive since {date}.`
    pub(crate) fn standing_dormant_since(self, date: &str) -> String {
        match self {
            Self::En => ["Inactive since ", date, "."].concat(),
        }
    }

    /// `Memorandum signed {date}.`
    pub(crate) fn standing_memorandum(self, date: &str) -> String {
        match self {
            Self::En => ["Memorandum signed ", date, "."].concat(),
        }
    }

    /// `No standing`
    pub(crate) fn standing_none(self) -> &'static str {
        match self {
            Self::En => "No standing",
        }
    }

    /// `Possibly {kind}`
    pub(crate) fn standing_possibly(self, kind: &str) -> String {
        match self {
            Self::En => ["Possibly ", kind].concat(),
        }
    }

    /// `All steps`
    pub(crate) fn story_all(self) -> &'static str {
        match self {
            Self::En => "All steps",
        }
    }

    /// `Claims and what became of them`
    pub(crate) fn story_claims(self) -> &'static str {
        match self {
            Self::En => "Claims and what became of them",
        }
    }

    /// `Close the story`
    pub(crate) fn story_close(self) -> &'static str {
        match self {
            Self::En => "Close the story",
        }
    }

    /// `Compared with {date}.`
    pub(crate) fn story_compared(self, date: &str) -> String {
        match self {
            Self::En => ["Compared with ", date, "."].concat(),
        }
    }

    /// `Copy link to this step`
    pub(crate) fn story_copy(self) -> &'static str {
        match self {
            Self::En => "Copy link to this step",
        }
    }

    /// `Full screen`
    pub(crate) fn story_full_screen(self) -> &'static str {
        match self {
            Self::En => "Full screen",
        }
    }

    /// `The story, step by step`
    pub(crate) fn story_label(self) -> &'static str {
        match self {
            Self::En => "The story, step by step",
        }
    }

    /// `Leave full screen`
    pub(crate) fn story_leave_full_screen(self) -> &'static str {
        match self {
            Self::En => "Leave full screen",
        }
    }

    /// `the link to this step`
    pub(crate) fn story_link(self) -> &'static str {
        match self {
            Self::En => "the link to this step",
        }
    }

    /// `Next`
    pub(crate) fn story_next(self) -> &'static str {
        match self {
            Self::En => "Next",
        }
    }

    /// `{step} of {steps}`
    pub(crate) fn story_of(self, step: &str, steps: &str) -> String {
        match self {
            Self::En => [step, " of ", steps].concat(),
        }
    }

    /// `Next: {title}`
    pub(crate) fn story_onward(self, title: &str) -> String {
        match self {
            Self::En => ["Next: ", title].concat(),
        }
    }

    /// `Outlined:`
    pub(crate) fn story_outlined(self) -> &'static str {
        match self {
            Self::En => "Outlined:",
        }
    }

    /// `Previous`
    pub(crate) fn story_previous(self) -> &'static str {
        match self {
            Self::En => "Previous",
        }
    }

    /// `Ringed:`
    pub(crate) fn story_ringed(self) -> &'static str {
        match self {
            Self::En => "Ringed:",
        }
    }

    /// `Since then`
    pub(crate) fn story_since(self) -> &'static str {
        match self {
            Self::En => "Since then",
        }
    }

    /// `Sources:`
    pub(crate) fn story_sources(self) -> &'static str {
        match self {
            Self::En => "Sources:",
        }
    }

    /// `Known at the time`
    pub(crate) fn story_then(self) -> &'static str {
        match self {
            Self::En => "Known at the time",
        }
    }

    /// `Where the evidence is thin`
    pub(crate) fn story_thin(self) -> &'static str {
        match self {
            Self::En => "Where the evidence is thin",
        }
    }

    /// `Last attested`
    pub(crate) fn table_attested(self) -> &'static str {
        match self {
            Self::En => "Last attested",
        }
    }

    /// `Forces`
    pub(crate) fn table_bloc(self) -> &'static str {
        match self {
            Self::En => "Forces",
        }
    }

    /// `Table`
    pub(crate) fn table_choice(self) -> &'static str {
        match self {
            Self::En => "Table",
        }
    }

    /// `Countries with a standing on {date}`
    pub(crate) fn table_countries(self, date: &str) -> String {
        match self {
            Self::En => ["Countries with a standing on ", date].concat(),
        }
    }

    /// `Country`
    pub(crate) fn table_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// `Download CSV`
    pub(crate) fn table_download(self) -> &'static str {
        match self {
            Self::En => "Download CSV",
        }
    }

    /// `Event`
    pub(crate) fn table_event(self) -> &'static str {
        match self {
            Self::En => "Event",
        }
    }

    /// `Events`
    pub(crate) fn table_events(self) -> &'static str {
        match self {
            Self::En => "Events",
        }
    }

    /// `Kind`
    pub(crate) fn table_kind(self) -> &'static str {
        match self {
            Self::En => "Kind",
        }
    }

    /// `Data tables`
    pub(crate) fn table_label(self) -> &'static str {
        match self {
            Self::En => "Data tables",
        }
    }

    /// `Show all {n} rows`
    pub(crate) fn table_show_all(self, n: u32) -> String {
        match self {
            Self::En => ["Show all ", &self.number(n), " rows"].concat(),
        }
    }

    /// `Since`
    pub(crate) fn table_since(self) -> &'static str {
        match self {
            Self::En => "Since",
        }
    }

    /// `Site`
    pub(crate) fn table_site(self) -> &'static str {
        match self {
            Self::En => "Site",
        }
    }

    /// `Sites in use on {date}`
    pub(crate) fn table_sites(self, date: &str) -> String {
        match self {
            Self::En => ["Sites in use on ", date].concat(),
        }
    }

    /// `Sort by {head}`
    pub(crate) fn table_sort_by(self, head: &str) -> String {
        match self {
            Self::En => ["Sort by ", head].concat(),
        }
    }

    /// `Standing`
    pub(crate) fn table_standing(self) -> &'static str {
        match self {
            Self::En => "Standing",
        }
    }

    /// `Users over time`
    pub(crate) fn table_used_by(self) -> &'static str {
        match self {
            Self::En => "Users over time",
        }
    }

    /// `When`
    pub(crate) fn table_when(self) -> &'static str {
        match self {
            Self::En => "When",
        }
    }

    /// `{n} military ties`
    pub(crate) fn tie_badge(self, n: u32) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " military tie"].concat(),
                _ => [&self.number(n), " military ties"].concat(),
            },
        }
    }

    /// `Changed: {names}.`
    pub(crate) fn time_changed(self, names: &str) -> String {
        match self {
            Self::En => ["Changed: ", names, "."].concat(),
        }
    }

    /// `Fast`
    pub(crate) fn time_fast(self) -> &'static str {
        match self {
            Self::En => "Fast",
        }
    }

    /// `Go to date`
    pub(crate) fn time_field(self) -> &'static str {
        match self {
            Self::En => "Go to date",
        }
    }

    /// `There is no earlier change.`
    pub(crate) fn time_first(self) -> &'static str {
        match self {
            Self::En => "There is no earlier change.",
        }
    }

    /// `The map shows {date}.`
    pub(crate) fn time_kept(self, date: &str) -> String {
        match self {
            Self::En => ["The map shows ", date, "."].concat(),
        }
    }

    /// `Date`
    pub(crate) fn time_label(self) -> &'static str {
        match self {
            Self::En => "Date",
        }
    }

    /// `There is no later change.`
    pub(crate) fn time_last(self) -> &'static str {
        match self {
            Self::En => "There is no later change.",
        }
    }

    /// `Next change`
    pub(crate) fn time_next(self) -> &'static str {
        match self {
            Self::En => "Next change",
        }
    }

    /// `Normal speed`
    pub(crate) fn time_normal(self) -> &'static str {
        match self {
            Self::En => "Normal speed",
        }
    }

    /// `{text} is not between {first} and {last}. {kept}`
    pub(crate) fn time_outside(self, first: &str, kept: &str, last: &str, text: &str) -> String {
        match self {
            Self::En => [text, " is not between ", first, " and ", last, ". ", kept].concat(),
        }
    }

    /// `Speed`
    pub(crate) fn time_pace(self) -> &'static str {
        match self {
            Self::En => "Speed",
        }
    }

    /// `Pause`
    pub(crate) fn time_pause(self) -> &'static str {
        match self {
            Self::En => "Pause",
        }
    }

    /// `Play`
    pub(crate) fn time_play(self) -> &'static str {
        match self {
            Self::En => "Play",
        }
    }

    /// `Previous change`
    pub(crate) fn time_previous(self) -> &'static str {
        match self {
            Self::En => "Previous change",
        }
    }

    /// `{date}. {what}.`
    pub(crate) fn time_settled(self, date: &str, what: &str) -> String {
        match self {
            Self::En => [date, ". ", what, "."].concat(),
        }
    }

    /// `Date, from {first} to {last}`
    pub(crate) fn time_slider(self, first: &str, last: &str) -> String {
        match self {
            Self::En => ["Date, from ", first, " to ", last].concat(),
        }
    }

    /// `Slow`
    pub(crate) fn time_slow(self) -> &'static str {
        match self {
            Self::En => "Slow",
        }
    }

    /// `{date}: {what}`
    pub(crate) fn time_spoken(self, date: &str, what: &str) -> String {
        match self {
            Self::En => [date, ": ", what].concat(),
        }
    }

    /// `Events: use the arrow keys to move between them`
    pub(crate) fn time_track_events(self) -> &'static str {
        match self {
            Self::En => "Events: use the arrow keys to move between them",
        }
    }

    /// `Members`
    pub(crate) fn time_track_members(self) -> &'static str {
        match self {
            Self::En => "Members",
        }
    }

    /// `{camp} sites`
    pub(crate) fn time_track_sites(self, camp: &str) -> String {
        match self {
            Self::En => [camp, " sites"].concat(),
        }
    }

    /// `This date is incomplete or does not exist. {kept}`
    pub(crate) fn time_unfinished(self, kept: &str) -> String {
        match self {
            Self::En => ["This date is incomplete or does not exist. ", kept].concat(),
        }
    }

    /// `Borders imply no endorsement.`
    pub(crate) fn widget_borders(self) -> &'static str {
        match self {
            Self::En => "Borders imply no endorsement.",
        }
    }

    /// `Compare`
    pub(crate) fn widget_compare(self) -> &'static str {
        match self {
            Self::En => "Compare",
        }
    }

    /// `Compare two dates`
    pub(crate) fn widget_compare_title(self) -> &'static str {
        match self {
            Self::En => "Compare two dates",
        }
    }

    /// `Date`
    pub(crate) fn widget_date_title(self) -> &'static str {
        match self {
            Self::En => "Date",
        }
    }

    /// `Download`
    pub(crate) fn widget_download(self) -> &'static str {
        match self {
            Self::En => "Download",
        }
    }

    /// `Legend`
    pub(crate) fn widget_key(self) -> &'static str {
        match self {
            Self::En => "Legend",
        }
    }

    /// `Layers`
    pub(crate) fn widget_layers(self) -> &'static str {
        match self {
            Self::En => "Layers",
        }
    }

    /// `Layers and legend`
    pub(crate) fn widget_layers_title(self) -> &'static str {
        match self {
            Self::En => "Layers and legend",
        }
    }

    /// `Less`
    pub(crate) fn widget_less(self) -> &'static str {
        match self {
            Self::En => "Less",
        }
    }

    /// `Map`
    pub(crate) fn widget_map(self) -> &'static str {
        match self {
            Self::En => "Map",
        }
    }

    /// `More`
    pub(crate) fn widget_more(self) -> &'static str {
        match self {
            Self::En => "More",
        }
    }

    /// `Choose a date`
    pub(crate) fn widget_pick(self) -> &'static str {
        match self {
            Self::En => "Choose a date",
        }
    }

    /// `Share`
    pub(crate) fn widget_share(self) -> &'static str {
        match self {
            Self::En => "Share",
        }
    }

    /// `Sources`
    pub(crate) fn widget_sources(self) -> &'static str {
        match self {
            Self::En => "Sources",
        }
    }

    /// `{n} sources of what the map shows on {date}`
    pub(crate) fn widget_sources_of(self, n: u32, date: &str) -> String {
        match self {
            Self::En => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " source of what the map shows on ", date].concat(),
                _ => [&self.number(n), " sources of what the map shows on ", date].concat(),
            },
        }
    }

    /// `Story`
    pub(crate) fn widget_story(self) -> &'static str {
        match self {
            Self::En => "Story",
        }
    }

    /// `Table`
    pub(crate) fn widget_table(self) -> &'static str {
        match self {
            Self::En => "Table",
        }
    }

    /// `Views`
    pub(crate) fn widget_tabs(self) -> &'static str {
        match self {
            Self::En => "Views",
        }
    }

    /// `{first} and {last}`
    pub(crate) fn word_and(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, " and ", last].concat(),
        }
    }

    /// `{first}; and {last}`
    pub(crate) fn word_and_apart(self, first: &str, last: &str) -> String {
        match self {
            Self::En => [first, "; and ", last].concat(),
        }
    }

    /// `{first}, {rest}`
    pub(crate) fn word_comma(self, first: &str, rest: &str) -> String {
        match self {
            Self::En => [first, ", ", rest].concat(),
        }
    }

    /// `no, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve`
    pub(crate) fn word_numbers(self) -> [&'static str; 13] {
        match self {
            Self::En => ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        }
    }

    /// `possibly`
    pub(crate) fn word_possibly(self) -> &'static str {
        match self {
            Self::En => "possibly",
        }
    }

    /// `{first}; {rest}`
    pub(crate) fn word_semicolon(self, first: &str, rest: &str) -> String {
        match self {
            Self::En => [first, "; ", rest].concat(),
        }
    }

    /// `,`
    pub(crate) fn word_thousands(self) -> &'static str {
        match self {
            Self::En => ",",
        }
    }

    /// `{who} became members`
    pub(crate) fn compare_became(self, kind: StandingKind, n: u32, who: &str) -> String {
        match self {
            Self::En => match kind { StandingKind::Member => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a member"].concat(),
                _ => [who, " became members"].concat(),
            }, StandingKind::ShanghaiFive => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " joined the Shanghai Five"].concat(),
                _ => [who, " joined the Shanghai Five"].concat(),
            }, StandingKind::Observer => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became an observer"].concat(),
                _ => [who, " became observers"].concat(),
            }, StandingKind::DialoguePartner => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a dialogue partner"].concat(),
                _ => [who, " became dialogue partners"].concat(),
            }, StandingKind::Partner => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " became a partner"].concat(),
                _ => [who, " became partners"].concat(),
            }, StandingKind::Applicant => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [who, " applied for a standing"].concat(),
                _ => [who, " applied for a standing"].concat(),
            }, },
        }
    }

    /// `member`
    pub(crate) fn compare_inline(self, kind: StandingKind) -> &'static str {
        match self {
            Self::En => match kind { StandingKind::Member => "member", StandingKind::ShanghaiFive => "one of the Shanghai Five", StandingKind::Observer => "observer", StandingKind::DialoguePartner => "dialogue partner", StandingKind::Partner => "partner", StandingKind::Applicant => "applicant", },
        }
    }

    /// `Became members: {n}`
    pub(crate) fn compare_list(self, kind: StandingKind, n: u32) -> String {
        match self {
            Self::En => match kind { StandingKind::Member => ["Became members: ", &self.number(n)].concat(), StandingKind::ShanghaiFive => ["Joined the Shanghai Five: ", &self.number(n)].concat(), StandingKind::Observer => ["Became observers: ", &self.number(n)].concat(), StandingKind::DialoguePartner => ["Became dialogue partners: ", &self.number(n)].concat(), StandingKind::Partner => ["Became partners: ", &self.number(n)].concat(), StandingKind::Applicant => ["Applied for a standing: ", &self.number(n)].concat(), },
        }
    }

    /// `High confidence: well documented.`
    pub(crate) fn confidence_sentence(self, kind: Confidence) -> &'static str {
        match self {
            Self::En => match kind { Confidence::High => "High confidence: well documented.", Confidence::Medium => "Medium confidence: likely, but a detail may be off.", Confidence::Low => "Low confidence: reported, doubtful or denied.", },
        }
    }

    /// `high`
    pub(crate) fn confidence_word(self, kind: Confidence) -> &'static str {
        match self {
            Self::En => match kind { Confidence::High => "high", Confidence::Medium => "medium", Confidence::Low => "low", },
        }
    }

    /// `Summit`
    pub(crate) fn event_kind(self, kind: EventKind) -> &'static str {
        match self {
            Self::En => match kind { EventKind::Summit => "Summit", EventKind::Accession => "Change of membership", EventKind::Agreement => "Agreement", EventKind::Base => "Site", EventKind::Statement => "Statement", EventKind::Exercise => "Exercise", EventKind::Dispute => "Dispute", EventKind::War => "War", EventKind::Other => "Other event", },
        }
    }

    /// `All known sites: {countries}.`
    pub(crate) fn coverage_list(self, kind: Completeness, countries: &str) -> String {
        match self {
            Self::En => match kind { Completeness::All => ["All known sites: ", countries, "."].concat(), Completeness::Main => ["The main sites: ", countries, "."].concat(), Completeness::NoneKnown => ["None known: ", countries, "."].concat(), },
        }
    }

    /// `All known {camp} sites are listed.`
    pub(crate) fn coverage_told(self, kind: Completeness, camp: &str) -> String {
        match self {
            Self::En => match kind { Completeness::All => ["All known ", camp, " sites are listed."].concat(), Completeness::Main => ["The main ", camp, " sites are listed."].concat(), Completeness::NoneKnown => ["No ", camp, " site is known."].concat(), },
        }
    }

    /// `war`
    pub(crate) fn relation_inline(self, kind: RelationKind) -> &'static str {
        match self {
            Self::En => match kind { RelationKind::War => "war", RelationKind::Tension => "tension", RelationKind::Rivalry => "rivalry", RelationKind::Dispute => "dispute", RelationKind::Cooperation => "cooperation", RelationKind::Dialogue => "dialogue", RelationKind::Alliance => "alliance", },
        }
    }

    /// `War`
    pub(crate) fn relation_kind(self, kind: RelationKind) -> &'static str {
        match self {
            Self::En => match kind { RelationKind::War => "War", RelationKind::Tension => "Tension", RelationKind::Rivalry => "Rivalry", RelationKind::Dispute => "Dispute", RelationKind::Cooperation => "Cooperation", RelationKind::Dialogue => "Dialogue", RelationKind::Alliance => "Alliance", },
        }
    }

    /// `{word} in member countries`
    pub(crate) fn sentence_in(self, kind: StandingKind, n: u32) -> String {
        match self {
            Self::En => match kind { StandingKind::Member => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in member countries".to_owned(),
                (_, Category::One) => "one in a member country".to_owned(),
                _ => [&self.number_word(n), " in member countries"].concat(),
            }, StandingKind::ShanghaiFive => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in the states of the Shanghai Five".to_owned(),
                (_, Category::One) => "one in a state of the Shanghai Five".to_owned(),
                _ => [&self.number_word(n), " in the states of the Shanghai Five"].concat(),
            }, StandingKind::Observer => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in observer countries".to_owned(),
                (_, Category::One) => "one in an observer country".to_owned(),
                _ => [&self.number_word(n), " in observer countries"].concat(),
            }, StandingKind::DialoguePartner => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in dialogue partner countries".to_owned(),
                (_, Category::One) => "one in a dialogue partner country".to_owned(),
                _ => [&self.number_word(n), " in dialogue partner countries"].concat(),
            }, StandingKind::Partner => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in partner countries".to_owned(),
                (_, Category::One) => "one in a partner country".to_owned(),
                _ => [&self.number_word(n), " in partner countries"].concat(),
            }, StandingKind::Applicant => match (n, self.plural_rule().category(n)) {
                (0, _) => "none in applicant countries".to_owned(),
                (_, Category::One) => "one in an applicant country".to_owned(),
                _ => [&self.number_word(n), " in applicant countries"].concat(),
            }, },
        }
    }

    /// `{word} members`
    pub(crate) fn sentence_standing(self, kind: StandingKind, n: u32) -> String {
        match self {
            Self::En => match kind { StandingKind::Member => match (n, self.plural_rule().category(n)) {
                (0, _) => "no members".to_owned(),
                (_, Category::One) => "one member".to_owned(),
                _ => [&self.number_word(n), " members"].concat(),
            }, StandingKind::ShanghaiFive => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " state of the Shanghai Five"].concat(),
                _ => [&self.number(n), " states of the Shanghai Five"].concat(),
            }, StandingKind::Observer => match (n, self.plural_rule().category(n)) {
                (0, _) => "no observers".to_owned(),
                (_, Category::One) => "one observer".to_owned(),
                _ => [&self.number_word(n), " observers"].concat(),
            }, StandingKind::DialoguePartner => match (n, self.plural_rule().category(n)) {
                (0, _) => "no dialogue partners".to_owned(),
                (_, Category::One) => "one dialogue partner".to_owned(),
                _ => [&self.number_word(n), " dialogue partners"].concat(),
            }, StandingKind::Partner => match (n, self.plural_rule().category(n)) {
                (0, _) => "no partners".to_owned(),
                (_, Category::One) => "one partner".to_owned(),
                _ => [&self.number_word(n), " partners"].concat(),
            }, StandingKind::Applicant => match (n, self.plural_rule().category(n)) {
                (0, _) => "no applicants".to_owned(),
                (_, Category::One) => "one applicant".to_owned(),
                _ => [&self.number_word(n), " applicants"].concat(),
            }, },
        }
    }

    /// `Western`
    pub(crate) fn site_bloc(self, kind: Bloc) -> &'static str {
        match self {
            Self::En => match kind { Bloc::Western => "Western", Bloc::Russian => "Russian", Bloc::Chinese => "Chinese", Bloc::Indian => "Indian", Bloc::Other => "Other", },
        }
    }

    /// `Western`
    pub(crate) fn site_bloc_inline(self, kind: Bloc) -> &'static str {
        match self {
            Self::En => match kind { Bloc::Western => "Western", Bloc::Russian => "Russian", Bloc::Chinese => "Chinese", Bloc::Indian => "Indian", Bloc::Other => "other", },
        }
    }

    /// `{n} Western sites`
    pub(crate) fn site_count(self, kind: Bloc, n: u32) -> String {
        match self {
            Self::En => match kind { Bloc::Western => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Western site"].concat(),
                _ => [&self.number(n), " Western sites"].concat(),
            }, Bloc::Russian => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Russian site"].concat(),
                _ => [&self.number(n), " Russian sites"].concat(),
            }, Bloc::Chinese => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Chinese site"].concat(),
                _ => [&self.number(n), " Chinese sites"].concat(),
            }, Bloc::Indian => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " Indian site"].concat(),
                _ => [&self.number(n), " Indian sites"].concat(),
            }, Bloc::Other => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " other site"].concat(),
                _ => [&self.number(n), " other sites"].concat(),
            }, },
        }
    }

    /// `Air`
    pub(crate) fn site_kind(self, kind: SiteKind) -> &'static str {
        match self {
            Self::En => match kind { SiteKind::Air => "Air", SiteKind::Ground => "Ground", SiteKind::Naval => "Naval", SiteKind::Radar => "Radar", SiteKind::Logistics => "Logistics", SiteKind::Training => "Training", SiteKind::Other => "Other", },
        }
    }

    /// `{bloc} air site in {host}`
    pub(crate) fn site_line(self, kind: SiteKind, bloc: &str, host: &str) -> String {
        match self {
            Self::En => match kind { SiteKind::Air => [bloc, " air site in ", host].concat(), SiteKind::Ground => [bloc, " ground site in ", host].concat(), SiteKind::Naval => [bloc, " naval site in ", host].concat(), SiteKind::Radar => [bloc, " radar site in ", host].concat(), SiteKind::Logistics => [bloc, " logistics site in ", host].concat(), SiteKind::Training => [bloc, " training site in ", host].concat(), SiteKind::Other => [bloc, " site in ", host].concat(), },
        }
    }

    /// `about {figure}`
    pub(crate) fn site_strength(self, kind: StrengthQualifier, figure: &str) -> String {
        match self {
            Self::En => match kind { StrengthQualifier::About => ["about ", figure].concat(), StrengthQualifier::MoreThan => ["more than ", figure].concat(), StrengthQualifier::FewerThan => ["fewer than ", figure].concat(), StrengthQualifier::UpTo => ["up to ", figure].concat(), StrengthQualifier::Cap => ["at most ", figure].concat(), StrengthQualifier::Range => [figure].concat(), },
        }
    }

    /// `official`
    pub(crate) fn source_kind(self, kind: SourceKind) -> &'static str {
        match self {
            Self::En => match kind { SourceKind::Official => "official", SourceKind::Agency => "news agency", SourceKind::Newspaper => "newspaper", SourceKind::Research => "research", SourceKind::Encyclopedia => "encyclopedia", SourceKind::Copy => "blog or copy", },
        }
    }

    /// `{n} members`
    pub(crate) fn standing_count(self, kind: StandingKind, n: u32) -> String {
        match self {
            Self::En => match kind { StandingKind::Member => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " member"].concat(),
                _ => [&self.number(n), " members"].concat(),
            }, StandingKind::ShanghaiFive => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " state of the Shanghai Five"].concat(),
                _ => [&self.number(n), " states of the Shanghai Five"].concat(),
            }, StandingKind::Observer => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " observer"].concat(),
                _ => [&self.number(n), " observers"].concat(),
            }, StandingKind::DialoguePartner => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " dialogue partner"].concat(),
                _ => [&self.number(n), " dialogue partners"].concat(),
            }, StandingKind::Partner => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " partner"].concat(),
                _ => [&self.number(n), " partners"].concat(),
            }, StandingKind::Applicant => match (n, self.plural_rule().category(n)) {
                (_, Category::One) => [&self.number(n), " applicant"].concat(),
                _ => [&self.number(n), " applicants"].concat(),
            }, },
        }
    }

    /// `Member`
    pub(crate) fn standing_kind(self, kind: StandingKind) -> &'static str {
        match self {
            Self::En => match kind { StandingKind::Member => "Member", StandingKind::ShanghaiFive => "Shanghai Five", StandingKind::Observer => "Observer", StandingKind::DialoguePartner => "Dialogue partner", StandingKind::Partner => "Partner", StandingKind::Applicant => "Applicant", },
        }
    }

    /// `Confirmed`
    pub(crate) fn story_verdict(self, kind: Verdict) -> &'static str {
        match self {
            Self::En => match kind { Verdict::Confirmed => "Confirmed", Verdict::Partly => "Partly true", Verdict::Disputed => "Disputed", Verdict::Opinion => "Opinion", },
        }
    }

    /// `ended`
    pub(crate) fn tie_end(self, kind: TieEnd) -> &'static str {
        match self {
            Self::En => match kind { TieEnd::Ended => "ended", TieEnd::Suspended => "suspended, not ended", TieEnd::LastAttested => "last attested", },
        }
    }

    /// `Partnership`
    pub(crate) fn tie_kind(self, kind: TieKind) -> &'static str {
        match self {
            Self::En => match kind { TieKind::Partnership => "Partnership", TieKind::Plan => "Action plan", TieKind::Transit => "Transit", TieKind::Basing => "Use of bases", TieKind::Agreement => "Agreement", TieKind::Ally => "Alliance", TieKind::Law => "Law", TieKind::Exercise => "Exercises", TieKind::Mission => "Mission", TieKind::Deployment => "Deployment", TieKind::Other => "Other tie", },
        }
    }
}

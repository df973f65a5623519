// Generated from locales/ by `cargo bake`: edit the texts there, not here.

use super::{Lang, Plural};

/// The texts of the page.
impl Lang {
    /// “Move down”
    pub fn camera_down(self) -> &'static str {
        match self {
            Self::En => "Move down",
        }
    }

    /// “Whole region”
    pub fn camera_home(self) -> &'static str {
        match self {
            Self::En => "Whole region",
        }
    }

    /// “Zoom in”
    pub fn camera_in(self) -> &'static str {
        match self {
            Self::En => "Zoom in",
        }
    }

    /// “Move the map”
    pub fn camera_label(self) -> &'static str {
        match self {
            Self::En => "Move the map",
        }
    }

    /// “Move left”
    pub fn camera_left(self) -> &'static str {
        match self {
            Self::En => "Move left",
        }
    }

    /// “Zoom out”
    pub fn camera_out(self) -> &'static str {
        match self {
            Self::En => "Zoom out",
        }
    }

    /// “Move right”
    pub fn camera_right(self) -> &'static str {
        match self {
            Self::En => "Move right",
        }
    }

    /// “Move up”
    pub fn camera_up(self) -> &'static str {
        match self {
            Self::En => "Move up",
        }
    }

    /// “high”
    pub fn confidence_high(self) -> &'static str {
        match self {
            Self::En => "high",
        }
    }

    /// “High confidence: well documented.”
    pub fn confidence_high_long(self) -> &'static str {
        match self {
            Self::En => "High confidence: well documented.",
        }
    }

    /// “low”
    pub fn confidence_low(self) -> &'static str {
        match self {
            Self::En => "low",
        }
    }

    /// “Low confidence: reported, doubtful or denied.”
    pub fn confidence_low_long(self) -> &'static str {
        match self {
            Self::En => "Low confidence: reported, doubtful or denied.",
        }
    }

    /// “medium”
    pub fn confidence_medium(self) -> &'static str {
        match self {
            Self::En => "medium",
        }
    }

    /// “Medium confidence: likely, but a detail may be off.”
    pub fn confidence_medium_long(self) -> &'static str {
        match self {
            Self::En => "Medium confidence: likely, but a detail may be off.",
        }
    }

    /// “{n} applicants”
    pub fn count_applicants(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} applicant"),
                _ => format!("{n} applicants"),
            },
        }
    }

    /// “{n} Chinese sites”
    pub fn count_chinese_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} Chinese site"),
                _ => format!("{n} Chinese sites"),
            },
        }
    }

    /// “{n} dialogue partners”
    pub fn count_dialogue_partners(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} dialogue partner"),
                _ => format!("{n} dialogue partners"),
            },
        }
    }

    /// “{n} Indian sites”
    pub fn count_indian_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} Indian site"),
                _ => format!("{n} Indian sites"),
            },
        }
    }

    /// “{n} members”
    pub fn count_members(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} member"),
                _ => format!("{n} members"),
            },
        }
    }

    /// “{n} observers”
    pub fn count_observers(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} observer"),
                _ => format!("{n} observers"),
            },
        }
    }

    /// “{n} other sites”
    pub fn count_other_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} other site"),
                _ => format!("{n} other sites"),
            },
        }
    }

    /// “{n} partners”
    pub fn count_partners(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} partner"),
                _ => format!("{n} partners"),
            },
        }
    }

    /// “{n} Russian sites”
    pub fn count_russian_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} Russian site"),
                _ => format!("{n} Russian sites"),
            },
        }
    }

    /// “{n} states of the Shanghai Five”
    pub fn count_shanghai_five(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} state of the Shanghai Five"),
                _ => format!("{n} states of the Shanghai Five"),
            },
        }
    }

    /// “{n} Western sites”
    pub fn count_western_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} Western site"),
                _ => format!("{n} Western sites"),
            },
        }
    }

    /// “about {date}”
    pub fn date_about(self, date: &str) -> String {
        match self {
            Self::En => format!("about {date}"),
        }
    }

    /// “at all times”
    pub fn date_always(self) -> &'static str {
        match self {
            Self::En => "at all times",
        }
    }

    /// “April”
    pub fn date_april(self) -> &'static str {
        match self {
            Self::En => "April",
        }
    }

    /// “{first} to {last}”
    pub fn date_attended(self, first: &str, last: &str) -> String {
        match self {
            Self::En => format!("{first} to {last}"),
        }
    }

    /// “August”
    pub fn date_august(self) -> &'static str {
        match self {
            Self::En => "August",
        }
    }

    /// “{day} {month} {year}”
    pub fn date_day(self, day: &str, month: &str, year: &str) -> String {
        match self {
            Self::En => format!("{day} {month} {year}"),
        }
    }

    /// “December”
    pub fn date_december(self) -> &'static str {
        match self {
            Self::En => "December",
        }
    }

    /// “February”
    pub fn date_february(self) -> &'static str {
        match self {
            Self::En => "February",
        }
    }

    /// “January”
    pub fn date_january(self) -> &'static str {
        match self {
            Self::En => "January",
        }
    }

    /// “July”
    pub fn date_july(self) -> &'static str {
        match self {
            Self::En => "July",
        }
    }

    /// “June”
    pub fn date_june(self) -> &'static str {
        match self {
            Self::En => "June",
        }
    }

    /// “March”
    pub fn date_march(self) -> &'static str {
        match self {
            Self::En => "March",
        }
    }

    /// “May”
    pub fn date_may(self) -> &'static str {
        match self {
            Self::En => "May",
        }
    }

    /// “{month} {year}”
    pub fn date_month(self, month: &str, year: &str) -> String {
        match self {
            Self::En => format!("{month} {year}"),
        }
    }

    /// “November”
    pub fn date_november(self) -> &'static str {
        match self {
            Self::En => "November",
        }
    }

    /// “October”
    pub fn date_october(self) -> &'static str {
        match self {
            Self::En => "October",
        }
    }

    /// “probably {date}”
    pub fn date_probably(self, date: &str) -> String {
        match self {
            Self::En => format!("probably {date}"),
        }
    }

    /// “September”
    pub fn date_september(self) -> &'static str {
        match self {
            Self::En => "September",
        }
    }

    /// “since {from}”
    pub fn date_since(self, from: &str) -> String {
        match self {
            Self::En => format!("since {from}"),
        }
    }

    /// “{from} to {to}”
    pub fn date_span(self, from: &str, to: &str) -> String {
        match self {
            Self::En => format!("{from} to {to}"),
        }
    }

    /// “until {to}”
    pub fn date_until(self, to: &str) -> String {
        match self {
            Self::En => format!("until {to}"),
        }
    }

    /// “Sites”
    pub fn legend_blocs(self) -> &'static str {
        match self {
            Self::En => "Sites",
        }
    }

    /// “Disputed land”
    pub fn legend_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// “Hollow: access only, or low confidence”
    pub fn legend_hollow(self) -> &'static str {
        match self {
            Self::En => "Hollow: access only, or low confidence",
        }
    }

    /// “Kind”
    pub fn legend_kinds(self) -> &'static str {
        match self {
            Self::En => "Kind",
        }
    }

    /// “Legend and filter”
    pub fn legend_label(self) -> &'static str {
        match self {
            Self::En => "Legend and filter",
        }
    }

    /// “Possible: the date is not known exactly”
    pub fn legend_possible(self) -> &'static str {
        match self {
            Self::En => "Possible: the date is not known exactly",
        }
    }

    /// “Countries”
    pub fn legend_standings(self) -> &'static str {
        match self {
            Self::En => "Countries",
        }
    }

    /// “Claimed by {claimants}”
    pub fn map_claimed_by(self, claimants: &str) -> String {
        match self {
            Self::En => format!("Claimed by {claimants}"),
        }
    }

    /// “{n} sites”
    pub fn map_crowd(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} site"),
                _ => format!("{n} sites"),
            },
        }
    }

    /// “Disputed land”
    pub fn map_disputed(self) -> &'static str {
        match self {
            Self::En => "Disputed land",
        }
    }

    /// “Map of {date}: countries by their standing, and military sites”
    pub fn map_label(self, date: &str) -> String {
        match self {
            Self::En => format!("Map of {date}: countries by their standing, and military sites"),
        }
    }

    /// “Evidence up to {date}.”
    pub fn page_as_of(self, date: &str) -> String {
        match self {
            Self::En => format!("Evidence up to {date}."),
        }
    }

    /// “Borders and names imply no endorsement. Land that states dispute is hatched and takes no side’s colour; the lines are Natural Earth’s, edited where they took one.”
    pub fn page_boundaries(self) -> &'static str {
        match self {
            Self::En => {
                "Borders and names imply no endorsement. Land that states dispute is hatched and takes no side’s colour; the lines are Natural Earth’s, edited where they took one."
            }
        }
    }

    /// “Made with Natural Earth. Facts, sources and code are open.”
    pub fn page_credit(self) -> &'static str {
        match self {
            Self::En => "Made with Natural Earth. Facts, sources and code are open.",
        }
    }

    /// “no site”
    pub fn page_sites_none(self) -> &'static str {
        match self {
            Self::En => "no site",
        }
    }

    /// “The Shanghai Cooperation Organisation and Western forces around it”
    pub fn page_title(self) -> &'static str {
        match self {
            Self::En => "The Shanghai Cooperation Organisation and Western forces around it",
        }
    }

    /// “Also: {names}”
    pub fn panel_also(self, names: &str) -> String {
        match self {
            Self::En => format!("Also: {names}"),
        }
    }

    /// “Last attested”
    pub fn panel_attested(self) -> &'static str {
        match self {
            Self::En => "Last attested",
        }
    }

    /// “Requests”
    pub fn panel_bids(self) -> &'static str {
        match self {
            Self::En => "Requests",
        }
    }

    /// “What happened”
    pub fn panel_chronicle(self) -> &'static str {
        match self {
            Self::En => "What happened",
        }
    }

    /// “Close”
    pub fn panel_close(self) -> &'static str {
        match self {
            Self::En => "Close",
        }
    }

    /// “Confidence”
    pub fn panel_confidence(self) -> &'static str {
        match self {
            Self::En => "Confidence",
        }
    }

    /// “Guest at meetings”
    pub fn panel_guest(self) -> &'static str {
        match self {
            Self::En => "Guest at meetings",
        }
    }

    /// “Guests at meetings, without a standing”
    pub fn panel_guests(self) -> &'static str {
        match self {
            Self::En => "Guests at meetings, without a standing",
        }
    }

    /// “Choose a country or a mark on the map, or search, for its history and sources.”
    pub fn panel_hint(self) -> &'static str {
        match self {
            Self::En => {
                "Choose a country or a mark on the map, or search, for its history and sources."
            }
        }
    }

    /// “In”
    pub fn panel_host(self) -> &'static str {
        match self {
            Self::En => "In",
        }
    }

    /// “In use”
    pub fn panel_in_use(self) -> &'static str {
        match self {
            Self::En => "In use",
        }
    }

    /// “Loading sources …”
    pub fn panel_loading(self) -> &'static str {
        match self {
            Self::En => "Loading sources …",
        }
    }

    /// “On {date}: {what}”
    pub fn panel_on(self, date: &str, what: &str) -> String {
        match self {
            Self::En => format!("On {date}: {what}"),
        }
    }

    /// “Phases”
    pub fn panel_phases(self) -> &'static str {
        match self {
            Self::En => "Phases",
        }
    }

    /// “Position on the map”
    pub fn panel_place(self) -> &'static str {
        match self {
            Self::En => "Position on the map",
        }
    }

    /// “Rent”
    pub fn panel_rent(self) -> &'static str {
        match self {
            Self::En => "Rent",
        }
    }

    /// “Military sites on {date}”
    pub fn panel_sites_now(self, date: &str) -> String {
        match self {
            Self::En => format!("Military sites on {date}"),
        }
    }

    /// “Sites at other times”
    pub fn panel_sites_other(self) -> &'static str {
        match self {
            Self::En => "Sites at other times",
        }
    }

    /// “Asked to become {what}.”
    pub fn panel_sought(self, what: &str) -> String {
        match self {
            Self::En => format!("Asked to become {what}."),
        }
    }

    /// “Standing through time”
    pub fn panel_standings(self) -> &'static str {
        match self {
            Self::En => "Standing through time",
        }
    }

    /// “Strength”
    pub fn panel_strength(self) -> &'static str {
        match self {
            Self::En => "Strength",
        }
    }

    /// “Military ties on {date}”
    pub fn panel_ties_now(self, date: &str) -> String {
        match self {
            Self::En => format!("Military ties on {date}"),
        }
    }

    /// “Ties at other times”
    pub fn panel_ties_other(self) -> &'static str {
        match self {
            Self::En => "Ties at other times",
        }
    }

    /// “Used by”
    pub fn panel_used_by(self) -> &'static str {
        match self {
            Self::En => "Used by",
        }
    }

    /// “Country”
    pub fn search_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// “Search countries and sites”
    pub fn search_label(self) -> &'static str {
        match self {
            Self::En => "Search countries and sites",
        }
    }

    /// “Nothing here is called “{text}”.”
    pub fn search_none(self, text: &str) -> String {
        match self {
            Self::En => format!("Nothing here is called “{text}”."),
        }
    }

    /// “Search a country or a site”
    pub fn search_placeholder(self) -> &'static str {
        match self {
            Self::En => "Search a country or a site",
        }
    }

    /// “On {date} there was no SCO yet: {five} met as the Shanghai Five.”
    pub fn sentence_before(self, date: &str, five: &str) -> String {
        match self {
            Self::En => format!("On {date} there was no SCO yet: {five} met as the Shanghai Five."),
        }
    }

    /// “{words} dialogue partners”
    pub fn sentence_dialogue_partners(self, n: u32, words: &str) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one dialogue partner"),
                _ => format!("{words} dialogue partners"),
            },
        }
    }

    /// “{words} elsewhere”
    pub fn sentence_elsewhere(self, words: &str) -> String {
        match self {
            Self::En => format!("{words} elsewhere"),
        }
    }

    /// “{words} in member countries ({names})”
    pub fn sentence_in_members(self, names: &str, words: &str) -> String {
        match self {
            Self::En => format!("{words} in member countries ({names})"),
        }
    }

    /// “none in a member country”
    pub fn sentence_in_members_none(self) -> &'static str {
        match self {
            Self::En => "none in a member country",
        }
    }

    /// “{words} in observer countries ({names})”
    pub fn sentence_in_observers(self, names: &str, words: &str) -> String {
        match self {
            Self::En => format!("{words} in observer countries ({names})"),
        }
    }

    /// “{words} in partner countries”
    pub fn sentence_in_partners(self, words: &str) -> String {
        match self {
            Self::En => format!("{words} in partner countries"),
        }
    }

    /// “{words} members”
    pub fn sentence_members(self, n: u32, words: &str) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one member"),
                _ => format!("{words} members"),
            },
        }
    }

    /// “{words} observers”
    pub fn sentence_observers(self, n: u32, words: &str) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one observer"),
                _ => format!("{words} observers"),
            },
        }
    }

    /// “{words} partners”
    pub fn sentence_partners(self, n: u32, words: &str) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one partner"),
                _ => format!("{words} partners"),
            },
        }
    }

    /// “{n} sites”
    pub fn sentence_sites(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one site"),
                _ => format!("{n} sites"),
            },
        }
    }

    /// “On {date} the SCO had {parts}.”
    pub fn sentence_standings(self, date: &str, parts: &str) -> String {
        match self {
            Self::En => format!("On {date} the SCO had {parts}."),
        }
    }

    /// “{words} states”
    pub fn sentence_states(self, n: u32, words: &str) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("one state"),
                _ => format!("{words} states"),
            },
        }
    }

    /// “Western forces used {sites} on this map: {parts}.”
    pub fn sentence_western(self, parts: &str, sites: &str) -> String {
        match self {
            Self::En => format!("Western forces used {sites} on this map: {parts}."),
        }
    }

    /// “Western forces used no site on this map.”
    pub fn sentence_western_none(self) -> &'static str {
        match self {
            Self::En => "Western forces used no site on this map.",
        }
    }

    /// “access only, no basing”
    pub fn site_access_only(self) -> &'static str {
        match self {
            Self::En => "access only, no basing",
        }
    }

    /// “Air”
    pub fn site_air(self) -> &'static str {
        match self {
            Self::En => "Air",
        }
    }

    /// “Chinese”
    pub fn site_bloc_chinese(self) -> &'static str {
        match self {
            Self::En => "Chinese",
        }
    }

    /// “Indian”
    pub fn site_bloc_indian(self) -> &'static str {
        match self {
            Self::En => "Indian",
        }
    }

    /// “Other”
    pub fn site_bloc_other(self) -> &'static str {
        match self {
            Self::En => "Other",
        }
    }

    /// “Russian”
    pub fn site_bloc_russian(self) -> &'static str {
        match self {
            Self::En => "Russian",
        }
    }

    /// “Western”
    pub fn site_bloc_western(self) -> &'static str {
        match self {
            Self::En => "Western",
        }
    }

    /// “{n} sites”
    pub fn site_crowd(self, n: u32) -> String {
        match self {
            Self::En => match Plural::of(self, n) {
                Plural::One => format!("{n} site"),
                _ => format!("{n} sites"),
            },
        }
    }

    /// “Ground”
    pub fn site_ground(self) -> &'static str {
        match self {
            Self::En => "Ground",
        }
    }

    /// “in use”
    pub fn site_in_use(self) -> &'static str {
        match self {
            Self::En => "in use",
        }
    }

    /// “{bloc} site ({kind}) in {host}”
    pub fn site_line(self, bloc: &str, host: &str, kind: &str) -> String {
        match self {
            Self::En => format!("{bloc} site ({kind}) in {host}"),
        }
    }

    /// “Logistics”
    pub fn site_logistics(self) -> &'static str {
        match self {
            Self::En => "Logistics",
        }
    }

    /// “Naval”
    pub fn site_naval(self) -> &'static str {
        match self {
            Self::En => "Naval",
        }
    }

    /// “not in use”
    pub fn site_not_in_use(self) -> &'static str {
        match self {
            Self::En => "not in use",
        }
    }

    /// “Other”
    pub fn site_other(self) -> &'static str {
        match self {
            Self::En => "Other",
        }
    }

    /// “possibly in use”
    pub fn site_possibly_in_use(self) -> &'static str {
        match self {
            Self::En => "possibly in use",
        }
    }

    /// “Radar”
    pub fn site_radar(self) -> &'static str {
        match self {
            Self::En => "Radar",
        }
    }

    /// “Training”
    pub fn site_training(self) -> &'static str {
        match self {
            Self::En => "Training",
        }
    }

    /// “Sources”
    pub fn source_heading(self) -> &'static str {
        match self {
            Self::En => "Sources",
        }
    }

    /// “Source {n}: {title}”
    pub fn source_number(self, n: u32, title: &str) -> String {
        match self {
            Self::En => format!("Source {n}: {title}"),
        }
    }

    /// “no date”
    pub fn source_undated(self) -> &'static str {
        match self {
            Self::En => "no date",
        }
    }

    /// “cited from another work; the page itself was not read”
    pub fn source_unread(self) -> &'static str {
        match self {
            Self::En => "cited from another work; the page itself was not read",
        }
    }

    /// “Applicant”
    pub fn standing_applicant(self) -> &'static str {
        match self {
            Self::En => "Applicant",
        }
    }

    /// “Dialogue partner”
    pub fn standing_dialogue_partner(self) -> &'static str {
        match self {
            Self::En => "Dialogue partner",
        }
    }

    /// “{kind}, not exercised”
    pub fn standing_dormant(self, kind: &str) -> String {
        match self {
            Self::En => format!("{kind}, not exercised"),
        }
    }

    /// “Member”
    pub fn standing_member(self) -> &'static str {
        match self {
            Self::En => "Member",
        }
    }

    /// “No standing”
    pub fn standing_none(self) -> &'static str {
        match self {
            Self::En => "No standing",
        }
    }

    /// “Observer”
    pub fn standing_observer(self) -> &'static str {
        match self {
            Self::En => "Observer",
        }
    }

    /// “Partner”
    pub fn standing_partner(self) -> &'static str {
        match self {
            Self::En => "Partner",
        }
    }

    /// “Possibly {kind}”
    pub fn standing_possibly(self, kind: &str) -> String {
        match self {
            Self::En => format!("Possibly {kind}"),
        }
    }

    /// “Shanghai Five”
    pub fn standing_shanghai_five(self) -> &'static str {
        match self {
            Self::En => "Shanghai Five",
        }
    }

    /// “about {figure}”
    pub fn strength_about(self, figure: &str) -> String {
        match self {
            Self::En => format!("about {figure}"),
        }
    }

    /// “at most {figure}”
    pub fn strength_cap(self, figure: &str) -> String {
        match self {
            Self::En => format!("at most {figure}"),
        }
    }

    /// “fewer than {figure}”
    pub fn strength_fewer_than(self, figure: &str) -> String {
        match self {
            Self::En => format!("fewer than {figure}"),
        }
    }

    /// “more than {figure}”
    pub fn strength_more_than(self, figure: &str) -> String {
        match self {
            Self::En => format!("more than {figure}"),
        }
    }

    /// “{least} to {most}”
    pub fn strength_range(self, least: &str, most: &str) -> String {
        match self {
            Self::En => format!("{least} to {most}"),
        }
    }

    /// “up to {figure}”
    pub fn strength_up_to(self, figure: &str) -> String {
        match self {
            Self::En => format!("up to {figure}"),
        }
    }

    /// “Of”
    pub fn table_bloc(self) -> &'static str {
        match self {
            Self::En => "Of",
        }
    }

    /// “Countries with a standing on {date}”
    pub fn table_countries(self, date: &str) -> String {
        match self {
            Self::En => format!("Countries with a standing on {date}"),
        }
    }

    /// “Country”
    pub fn table_country(self) -> &'static str {
        match self {
            Self::En => "Country",
        }
    }

    /// “Kind”
    pub fn table_kind(self) -> &'static str {
        match self {
            Self::En => "Kind",
        }
    }

    /// “The same as tables”
    pub fn table_label(self) -> &'static str {
        match self {
            Self::En => "The same as tables",
        }
    }

    /// “Since”
    pub fn table_since(self) -> &'static str {
        match self {
            Self::En => "Since",
        }
    }

    /// “Site”
    pub fn table_site(self) -> &'static str {
        match self {
            Self::En => "Site",
        }
    }

    /// “Sites in use on {date}”
    pub fn table_sites(self, date: &str) -> String {
        match self {
            Self::En => format!("Sites in use on {date}"),
        }
    }

    /// “Sort by {head}”
    pub fn table_sort_by(self, head: &str) -> String {
        match self {
            Self::En => format!("Sort by {head}"),
        }
    }

    /// “Standing”
    pub fn table_standing(self) -> &'static str {
        match self {
            Self::En => "Standing",
        }
    }

    /// “Used by”
    pub fn table_used_by(self) -> &'static str {
        match self {
            Self::En => "Used by",
        }
    }

    /// “Western sites”
    pub fn table_western(self) -> &'static str {
        match self {
            Self::En => "Western sites",
        }
    }

    /// “last known”
    pub fn tie_last_attested(self) -> &'static str {
        match self {
            Self::En => "last known",
        }
    }

    /// “suspended, not ended”
    pub fn tie_suspended(self) -> &'static str {
        match self {
            Self::En => "suspended, not ended",
        }
    }

    /// “Go to”
    pub fn time_field(self) -> &'static str {
        match self {
            Self::En => "Go to",
        }
    }

    /// “Date”
    pub fn time_label(self) -> &'static str {
        match self {
            Self::En => "Date",
        }
    }

    /// “Next change ▶”
    pub fn time_next(self) -> &'static str {
        match self {
            Self::En => "Next change ▶",
        }
    }

    /// “◀ Previous change”
    pub fn time_previous(self) -> &'static str {
        match self {
            Self::En => "◀ Previous change",
        }
    }

    /// “Date, from 26 April 1996 to the last evidence”
    pub fn time_slider(self) -> &'static str {
        match self {
            Self::En => "Date, from 26 April 1996 to the last evidence",
        }
    }

    /// “{date}: {members}, {sites}”
    pub fn time_spoken(self, date: &str, members: &str, sites: &str) -> String {
        match self {
            Self::En => format!("{date}: {members}, {sites}"),
        }
    }

    /// “{first} and {last}”
    pub fn word_and(self, first: &str, last: &str) -> String {
        match self {
            Self::En => format!("{first} and {last}"),
        }
    }

    /// “eight”
    pub fn word_eight(self) -> &'static str {
        match self {
            Self::En => "eight",
        }
    }

    /// “eleven”
    pub fn word_eleven(self) -> &'static str {
        match self {
            Self::En => "eleven",
        }
    }

    /// “five”
    pub fn word_five(self) -> &'static str {
        match self {
            Self::En => "five",
        }
    }

    /// “four”
    pub fn word_four(self) -> &'static str {
        match self {
            Self::En => "four",
        }
    }

    /// “nine”
    pub fn word_nine(self) -> &'static str {
        match self {
            Self::En => "nine",
        }
    }

    /// “one”
    pub fn word_one(self) -> &'static str {
        match self {
            Self::En => "one",
        }
    }

    /// “possibly”
    pub fn word_possibly(self) -> &'static str {
        match self {
            Self::En => "possibly",
        }
    }

    /// “seven”
    pub fn word_seven(self) -> &'static str {
        match self {
            Self::En => "seven",
        }
    }

    /// “six”
    pub fn word_six(self) -> &'static str {
        match self {
            Self::En => "six",
        }
    }

    /// “ten”
    pub fn word_ten(self) -> &'static str {
        match self {
            Self::En => "ten",
        }
    }

    /// “three”
    pub fn word_three(self) -> &'static str {
        match self {
            Self::En => "three",
        }
    }

    /// “twelve”
    pub fn word_twelve(self) -> &'static str {
        match self {
            Self::En => "twelve",
        }
    }

    /// “two”
    pub fn word_two(self) -> &'static str {
        match self {
            Self::En => "two",
        }
    }

    /// “no”
    pub fn word_zero(self) -> &'static str {
        match self {
            Self::En => "no",
        }
    }
}

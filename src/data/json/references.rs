//! From ids to what they refer to: countries, organisations, sources, other records.

use super::ledger::Ledger;
use super::problem::{NOTHING, Problem, quoted};
use super::record_kind::RecordKind;
use crate::data::{CountryId, Evidence, Kind, Party, SourceIdx};

/// The expectation for a source.
pub const SOURCE: &str = "the id of one of the sources";

/// The expectation for a country.
pub const CODE: &str = "the code of a country, like KGZ";

/// The placeholder for an unknown country, until the problem is reported.
const NOWHERE: CountryId = CountryId::NOWHERE;

impl Ledger {
    pub(super) fn country(&mut self, field: &str, text: &str) -> CountryId {
        let known = CountryId::parse(text).filter(|id| self.countries.contains(id));
        known.unwrap_or_else(|| {
            let is_other = self.organisations.contains(text) || self.names.is_organisation(text);
            let more = if is_other { "; an organisation is no country" } else { "" };
            self.unknown_country(field, text, &[CODE, more].concat());
            NOWHERE
        })
    }

    /// Reports an unknown country, with the id if the text is a country's name. Codes are never guessed: UK is not
    /// nearly Ukraine.
    fn unknown_country(&mut self, field: &str, text: &str, expected: &str) {
        let meant: Vec<String> = self.names.named(text).map(|id| id.to_string()).collect();
        let expected = match meant.len() {
            0 | 1 => expected.to_owned(),
            _ => format!("{expected}; it may be {}", meant.join(" or ")),
        };
        let instead = self.names.instead(text);
        let expected = instead.iter().fold(expected, |all, instead| all + "; " + instead);
        let nearest = match &meant[..] {
            _ if instead.is_some() => None,
            [] => self.names.nearest(text).map(|id| id.to_string()),
            [one] => Some(one.clone()),
            _ => None,
        };
        let problem = self.problem(field, quoted(text), expected);
        self.add(Problem { nearest, ..problem });
    }

    pub(super) fn countries(&mut self, field: &str, texts: &[String]) -> Vec<CountryId> {
        let numbered = texts.iter().enumerate();
        numbered.map(|(i, text)| self.country(&format!("{field}[{i}]"), text)).collect()
    }

    pub(super) fn party(&mut self, field: &str, text: &str) -> Party {
        if self.organisations.contains(text) {
            return Party::Organisation(text.into());
        }
        if let Some(id) = CountryId::parse(text).filter(|id| self.countries.contains(id)) {
            return Party::Country(id);
        }
        let expected = "the id of a country or organisation, like KGZ or NATO";
        match self.organisations.iter().find(|id| id.to_lowercase() == text.to_lowercase()) {
            Some(id) => {
                let id = id.clone();
                self.unknown(field, text, expected, [&*id]);
            }
            None => self.unknown_country(field, text, expected),
        }
        Party::Country(NOWHERE)
    }

    pub(super) fn parties(&mut self, field: &str, texts: &[String]) -> Vec<Party> {
        if texts.is_empty() {
            self.report(field, NOTHING, "at least one country or organisation");
        }
        self.each_once(field, texts);
        texts
            .iter()
            .enumerate()
            .map(|(i, text)| self.party(&format!("{field}[{i}]"), text))
            .collect()
    }

    /// Reports a text that appears twice in a list.
    pub(super) fn each_once(&mut self, field: &str, texts: &[String]) {
        for (index, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            if texts[..index].contains(text) {
                self.report(
                    &format!("{field}[{index}]"),
                    format!("{} again", quoted(text)),
                    "each once",
                );
            }
        }
    }

    /// The sources; reports it if there is none, or one is unknown.
    pub(super) fn sources(&mut self, field: &str, ids: &[String]) -> Vec<SourceIdx> {
        if ids.is_empty() {
            self.report(field, "no source", "at least one source");
        }
        self.more_sources(field, ids)
    }

    /// The sources of a part of a fact, which may have none of its own; reports it if one is unknown.
    pub(super) fn more_sources(&mut self, field: &str, ids: &[String]) -> Vec<SourceIdx> {
        let numbered = ids.iter().enumerate();
        numbered.filter_map(|(i, id)| self.source(&format!("{field}[{i}]"), id)).collect()
    }

    pub(super) fn source(&mut self, field: &str, id: &str) -> Option<SourceIdx> {
        let known = self.sources.get(id).copied();
        if known.is_none() {
            let ids: Vec<_> = self.sources.keys().cloned().collect();
            let ids = ids.iter().map(String::as_str);
            self.unknown(field, id, SOURCE, ids);
        }
        known
    }

    /// The indices of those ids in the table of that kind.
    pub(super) fn indices(&mut self, kind: RecordKind, ids: &[String]) -> Vec<u16> {
        let table = self.tables.get(&kind).cloned().unwrap_or_default();
        let numbered = ids.iter().enumerate();
        numbered.filter_map(|(i, id)| self.index_of(kind.name(), &table, i, id)).collect()
    }

    fn index_of(&mut self, kind: &str, table: &[String], i: usize, id: &str) -> Option<u16> {
        let index = table.iter().position(|other| other == id);
        let index = index.and_then(|index| u16::try_from(index).ok());
        if index.is_none() {
            let (field, expected) =
                (format!("{kind}[{i}]"), format!("the id of one of the {kind}"));
            self.unknown(&field, id, expected, table.iter().map(String::as_str));
        }
        index
    }

    pub(super) fn evidence(&mut self, note: Option<&str>, sources: &[String]) -> Evidence {
        Evidence { note: self.maybe_text("note", note), sources: self.sources("sources", sources) }
    }
}

//! The table of all kinds of record. All code about kinds is derived from it or matches it exhaustively, so that a
//! forgotten kind does not compile.

use crate::data::Kind;

/// Passes the table to a macro: each kind, its key in a dossier, and the type that reads a record.
macro_rules! kinds {
    ($with:ident) => {
        $with! {
            /// The description of a dossier: one record.
            Dossier dossier: About,
            /// Countries.
            Countries countries: Country,
            /// Organisations.
            Organisations organisations: Organisation,
            /// Sources.
            Sources sources: Source,
            /// Standings of countries in the organisation.
            Standings standings: Standing,
            /// Requests for a standing.
            Bids bids: Bid,
            /// Guests without a standing.
            Guests guests: Guest,
            /// Military sites.
            Sites sites: Site,
            /// Military ties.
            Ties ties: Tie,
            /// Events.
            Events events: Event,
            /// Relations between parties.
            Relations relations: Relation,
            /// Countries that were searched for sites.
            Coverage coverage: Coverage,
            /// Corrections of earlier versions.
            Corrections corrections: Correction,
            /// Claims.
            Claims claims: Claim,
            /// Steps of the story.
            Story story: Step,
        }
    };
}
pub(super) use kinds;

macro_rules! kind {
    ($($(#[$doc:meta])* $kind:ident $name:ident: $record:ident,)*) => {
        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordKind {
            $($(#[$doc])* $kind,)*
        }

        /// The keys of a dossier and the names of its files, in the order in which problems are reported.
        impl Kind for RecordKind {
            const NAMES: &'static [(&'static str, Self)] = &[$((stringify!($name), Self::$kind)),*];
        }
    };
}
kinds!(kind);

/// A group of kinds whose ids must differ from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// Facts of all kinds.
    Facts,
    /// Parties: countries and organisations.
    Parties,
    /// Sources.
    Sources,
    /// Searched countries, whose ids follow from country and start.
    Coverage,
    /// None: there is only one record, or nothing refers to it.
    Single,
}

impl RecordKind {
    /// All names, for a problem.
    pub(super) fn list() -> String {
        Self::all().map(Self::name).collect::<Vec<_>>().join(", ")
    }

    /// The group of its ids.
    pub(super) fn ids(self) -> Ids {
        match self {
            Self::Dossier | Self::Corrections => Ids::Single,
            Self::Coverage => Ids::Coverage,
            Self::Countries | Self::Organisations => Ids::Parties,
            Self::Sources => Ids::Sources,
            Self::Standings
            | Self::Bids
            | Self::Guests
            | Self::Sites
            | Self::Ties
            | Self::Events
            | Self::Relations
            | Self::Claims
            | Self::Story => Ids::Facts,
        }
    }

    /// Whether a link, an attribute or a script can name one of its records.
    pub(super) fn is_linked(self) -> bool {
        match self {
            Self::Sites | Self::Events | Self::Relations | Self::Story => true,
            // Links name countries by code, which `CountryId` checks.
            Self::Dossier
            | Self::Countries
            | Self::Organisations
            | Self::Sources
            | Self::Standings
            | Self::Bids
            | Self::Guests
            | Self::Ties
            | Self::Coverage
            | Self::Corrections
            | Self::Claims => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_docs_name_every_kind() {
        let docs = include_str!("../../../docs/own-facts.md");
        let missing: Vec<_> = RecordKind::all()
            .map(RecordKind::name)
            .filter(|name| !docs.contains(&format!("`{name}`")))
            .collect();
        assert!(missing.is_empty(), "docs/own-facts.md does not name {missing:?}");
    }
}

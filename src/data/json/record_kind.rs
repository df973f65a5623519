//! The kinds of record, each once. What holds for every kind is derived from this table or matches all of it, so that
//! one that is forgotten anywhere does not compile.

use crate::data::Kind;

/// Hands the table to a macro: each kind, the key of a dossier that holds its records, and what reads one.
macro_rules! kinds {
    ($with:ident) => {
        $with! {
            /// What a dossier is about: one record.
            Dossier dossier: About,
            /// Countries.
            Countries countries: Country,
            /// Organisations that act.
            Organisations organisations: Organisation,
            /// Sources.
            Sources sources: Source,
            /// Standings of countries in the organisation.
            Standings standings: Standing,
            /// Requests for a standing.
            Bids bids: Bid,
            /// Guests without a standing.
            Guests guests: Guest,
            /// Sites of forces.
            Sites sites: Site,
            /// Military ties.
            Ties ties: Tie,
            /// Events.
            Events events: Event,
            /// Relations between parties.
            Relations relations: Relation,
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

        /// As keys of a dossier and as names of its files, in the order in which problems are told.
        impl Kind for RecordKind {
            const NAMES: &'static [(&'static str, Self)] = &[$((stringify!($name), Self::$kind)),*];
        }
    };
}
kinds!(kind);

/// Records whose ids must differ from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// Those of facts, of whatever kind.
    Facts,
    /// Those that name a party.
    Parties,
    /// Those of sources.
    Sources,
    /// None: there is one record.
    Single,
}

impl RecordKind {
    /// All names, as a problem lists them.
    pub(super) fn list() -> String {
        Self::all().map(Self::name).collect::<Vec<_>>().join(", ")
    }

    /// With which other kinds it shares its ids.
    pub(super) fn ids(self) -> Ids {
        match self {
            Self::Dossier => Ids::Single,
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

    /// Whether a link, an attribute or a script may name one of its records.
    pub(super) fn is_linked(self) -> bool {
        match self {
            Self::Sites | Self::Events | Self::Relations | Self::Story => true,
            // Countries are linked by their codes, which are no free text.
            Self::Dossier
            | Self::Countries
            | Self::Organisations
            | Self::Sources
            | Self::Standings
            | Self::Bids
            | Self::Guests
            | Self::Ties
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

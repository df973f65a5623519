//! The facts and their dates, as plain values. This module knows nothing about maps or screens.

mod changes;
mod claim;
mod correction;
mod country;
mod counts;
mod coverage;
mod date;
mod day;
mod day_facts;
mod dossier;
mod event;
mod evidence;
mod id;
#[cfg(feature = "json")]
pub mod json;
mod kind;
mod layer;
mod load;
mod order;
mod queries;
mod relation;
mod site;
mod span;
mod standing;
mod step;
mod tie;
mod writing;

pub use changes::{Change, Move};
pub use claim::{Claim, Verdict};
pub use correction::Correction;
pub use country::{Country, Organisation, Place};
pub use counts::Counts;
pub use coverage::{Completeness, Coverage, CoverageDetail};
pub use date::{Date, DateFault, Precision, Qualifier};
pub use day::Day;
pub use day_facts::{DayFacts, InUse, Stood};
pub use dossier::{Details, Dossier, Origin};
pub use event::{Event, EventDetail, EventKind};
pub use evidence::{Confidence, Evidence, Source, SourceIdx, SourceKind};
pub use id::{CountryId, LonLat, Party, Text};
pub use kind::Kind;
pub use layer::Layer;
pub use load::{LoadError, decode, encode};
pub use order::{distinct, ordered};
pub use relation::{Relation, RelationDetail, RelationKind, RelationPeriod};
pub use site::last_proven;
pub use site::{
    Bloc, Note, Phase, Rent, Site, SiteDetail, SiteKind, SizeClass, Strength, StrengthQualifier,
    Usage,
};
pub use span::{Holds, Span};
pub use standing::{Bid, Guest, Standing, StandingDetail, StandingKind};
pub use step::{Step, StepDetail};
pub use tie::{Tie, TieDetail, TieEnd, TieKind};
pub use writing::{seen, unjoined};

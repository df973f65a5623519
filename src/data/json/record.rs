//! Records as written. Every value is a text, a number or a list; other files check it. A required number is also an
//! `Option`, so that a missing one is reported and never read as 0.

use super::reading::{Fields, FromJson, Reading};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of a field in a file: its own name, or the given one.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

macro_rules! records {
    ($($(#[$doc:meta])* $record:ident { $($(#[$meta:meta])* $field:ident $(as $name:literal)?: $type:ty,)* })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, Default)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize), serde(default))]
        pub(super) struct $record {
            $($(#[$meta])* $(#[cfg_attr(feature = "schema", serde(rename = $name))])? pub(super) $field: $type,)*
        }

        impl Fields for $record {
            const NAMES: &'static [&'static str] = &[$(name!($field $($name)?)),*];
        }

        impl FromJson for $record {
            const IS: [&'static str; 2] = ["a record in braces", "records in braces"];

            fn from_json(value: Value, reading: &mut Reading) -> Self {
                let Value::Object(mut fields) = value else { return reading.wrong(&value, Self::IS[0]) };
                let record = Self { $($field: reading.field(&mut fields, name!($field $($name)?)),)* };
                reading.unknown(fields, Self::NAMES);
                record
            }
        })*
    };
}

records! {
    /// The description of the dossier.
    About {
        id: String, title: Option<String>, organisation: String, first: String, as_of: String, opens: String,
        camp: Option<String>, counted: Option<String>, version: Option<String>, revised: Option<String>,
        invitation: Option<String>, then: Option<String>,
    }
    /// A country.
    Country { id: String, alpha2: Option<String>, name: String, long_name: Option<String>, capital: Option<Point>, }
    /// A named point.
    Point {
        name: Option<String>, #[cfg_attr(feature = "schema", schemars(with = "f64"))] lon: Option<f64>,
        #[cfg_attr(feature = "schema", schemars(with = "f64"))] lat: Option<f64>, why: Option<String>,
    }
    /// An organisation.
    Organisation { id: String, name: String, short: String, anchor: Option<Point>, }
    /// A source.
    Source {
        id: String, title: String, publisher: String, date: Option<String>, url: String, described: bool, unread: bool,
        lang: Option<String>, kind: Option<String>, state_media: bool, archive: Option<String>,
    }
    /// A standing of a country in the organisation.
    Standing {
        id: String, country: String, kind as "standing": String, from: String, to: Option<String>, began: String,
        ended: Option<String>, decided: Option<String>, memorandum: Option<String>, dormant: Option<String>,
        confidence: String, note: Option<String>, sources: Vec<String>,
    }
    /// A request for a standing.
    Bid {
        id: String, country: String, sought: String, date: String, outcome: String, confidence: String,
        note: Option<String>, sources: Vec<String>,
    }
    /// A guest without a standing.
    Guest {
        id: String, name: String, kind: String, country: Option<String>, first: String, last: String,
        note: Option<String>, sources: Vec<String>,
    }
    /// A military tie of a country or an organisation.
    Tie {
        id: String, country: String, kind: String, bloc: String, title: String, from: String, to: Option<String>,
        ends: Option<String>, confidence: String, text: Option<String>, note: Option<String>, sources: Vec<String>,
    }
    /// A military site.
    Site {
        id: String, name: String, names: Vec<String>, host: String,
        #[cfg_attr(feature = "schema", schemars(with = "f64"))] lon: Option<f64>,
        #[cfg_attr(feature = "schema", schemars(with = "f64"))] lat: Option<f64>, place: Option<String>,
        place_source: Option<String>, bloc: String, kind: String, about: Option<String>, operators: Vec<String>,
        access_only: bool, usage as "use": Option<String>, overseas: bool, about_sources: Vec<String>,
        operator_sources: BTreeMap<String, Vec<String>>, active: Vec<SpanRecord>, phases: Vec<Phase>, strength: Vec<Strength>, rent: Vec<Rent>,
        chronicle: Vec<Note>, attested: Option<String>, confidence: String, note: Option<String>, sources: Vec<String>,
    }
    /// A span.
    SpanRecord { from: String, to: Option<String>, }
    /// A phase of a site.
    Phase { from: String, to: Option<String>, name: String, text: Option<String>, sources: Vec<String>, }
    /// A number of people on a date.
    Strength {
        date: String, #[cfg_attr(feature = "schema", schemars(with = "u32"))] least: Option<u32>,
        #[cfg_attr(feature = "schema", schemars(with = "u32"))] most: Option<u32>, qualifier: Option<String>, of: String, note: Option<String>,
        sources: Vec<String>,
    }
    /// A rent.
    Rent { from: Option<String>, to: Option<String>, text: String, note: Option<String>, sources: Vec<String>, }
    /// A dated note.
    Note { date: String, text: String, sources: Vec<String>, }
    /// An event.
    Event {
        id: String, date: String, last: Option<String>, kind: String, title: String, text: String, ordinal: Option<u8>,
        countries: Vec<String>, places: Vec<Point>, confidence: String, note: Option<String>, sources: Vec<String>,
    }
    /// A relation between parties.
    Relation {
        id: String, kind: String, from: Vec<String>, to: Vec<String>, one_way: bool, periods: Vec<Period>, text: String,
        confidence: String, note: Option<String>, sources: Vec<String>,
    }
    /// A period of a relation.
    Period { kind: String, from: String, to: Option<String>, text: Option<String>, }
    /// A country that was searched for sites, for when, and how completely.
    Coverage { id: String, country: String, from: String, to: Option<String>, completeness: String, note: Option<String>, }
    /// A correction: what was wrong, and what the facts say now.
    Correction {
        id: String, date: String, fact: String, was: String, now: String, why: Option<String>, sources: Vec<String>,
    }
    /// A claim of the argument.
    Claim {
        id: String, text: String, date: String, last: Option<String>, verdict: String, then: String,
        since: Option<String>, confidence: String, note: Option<String>, sources: Vec<String>,
    }
    /// A step of the story.
    Step {
        id: String, head: Option<String>, title: String, text: String, date: String, compare: Option<String>, view: Vec<f32>,
        hide: Vec<String>, countries: Vec<String>, sites: Vec<String>, relations: Vec<String>, events: Vec<String>,
        claims: Vec<String>, thin: Option<String>, sources: Vec<String>,
    }
}

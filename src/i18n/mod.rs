//! Texts and how to format them.
//!
//! Texts are in `locales/`; `cargo bake locales` makes each a method of [`Lang`], so that a missing text does not
//! compile. This module combines them by rules.

mod citation;
mod comparison;
mod format;
mod language;
// One text a line reads better in a diff than what rustfmt makes of it.
#[rustfmt::skip]
// Without the page only the sentences that are put together here are said: dead texts are named by its own build.
#[cfg_attr(not(feature = "ui"), allow(dead_code))]
// Two forms of a text may well be the same in some language.
#[allow(clippy::match_same_arms)]
mod messages;
mod negotiate;
mod number;
mod plural;
mod sentence;
mod stop;
mod voice;

pub use citation::Citation;
pub use comparison::Became;
pub use messages::Lang;
pub use number::count;
pub use plural::{Category, PluralRule};
pub use sentence::SitesIn;
pub use stop::{ended, unended};
pub use voice::Voice;

//! Comparing two days: the controls under the clock, what changed, how it is said, and the key to its signs.

mod key;
mod menu;
mod presets;
mod row;
mod words;

pub(super) use key::{class, key, sign, site_sign};
pub(super) use row::row;
pub(super) use words::sentence;

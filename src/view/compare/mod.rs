//! The comparison of two days: controls, changes, texts, and the key to the signs.

mod key;
mod menu;
mod presets;
mod row;
mod words;

pub(super) use key::{class, key, sign, site_sign};
pub(super) use row::row;
pub(super) use words::{heading, sentence};

//! A map of the Shanghai Cooperation Organisation and of Western forces around it, at any date since 1996.
//!
//! Each layer may use only those above it in this list; `tests/layers.rs` holds that.

pub mod data;

pub mod atlas;

pub mod baked;

pub mod i18n;

pub mod state;

pub mod scene;

#[cfg(feature = "ui")]
pub mod view;

#[cfg(feature = "ui")]
pub mod embed;

// Tests here and in `tests/` share a world, which names this crate as `tests/` does.
#[cfg(all(test, feature = "ui"))]
extern crate self as sco_map;

#[cfg(all(test, feature = "ui"))]
#[path = "../tests/world/mod.rs"]
mod world;
